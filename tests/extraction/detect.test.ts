// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPage, hasContinuousProse } from '../../utils/extraction/detect';
import { readPage } from '../../utils/extraction/read-page';
import { loadFixtures } from './fixtures';
import { indexPages } from './index-pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const SENTENCES = [
  'The council said on Tuesday that the lower footbridge would reopen before the first frost, nine months after the flood.',
  '"We have waited long enough," said Marta Quill, who runs the bakery on the north bank and lost half of her customers.',
  'Engineers replaced two of the five piers and raised the deck by forty centimetres, according to the final report.',
  'The repairs cost twice the first estimate, mostly because of steel prices, and the town will borrow the difference.',
  'A second crossing further upstream, promised since 2011, was left out of the budget that passed by one vote.',
];
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCES[i % 5]} ${SENTENCES[(i + 2) % 5]}</p>`).join('');

const article = (head = '', opening = '<p>4 March 2025</p>'): Document =>
  parse(
    `<html lang="en"><head><title>Council to reopen the lower footbridge before winter</title>${head}</head>
     <body><h1>Council to reopen the lower footbridge before winter</h1>${opening}<div>${paragraphs(9)}</div></body></html>`,
  );
/** The same report in other languages: title, day, three sentences. */
const TONGUES: Record<string, { title: string; date: string; lines: [string, string, string] }> = {
  de: {
    title: 'Untere Brücke öffnet vor dem Winter wieder',
    date: '4. März 2025',
    lines: [
      'Der Rat teilte am Dienstag mit, dass die untere Brücke neun Monate nach dem Hochwasser vor dem ersten Frost wieder öffnet.',
      '„Wir haben lange genug gewartet“, sagte Marta Quell, die am Nordufer eine Bäckerei führt und die Hälfte ihrer Kunden verlor.',
      'Ingenieure ersetzten zwei der fünf Pfeiler und hoben die Fahrbahn laut Abschlussbericht um vierzig Zentimeter an.',
    ],
  },
  es: {
    title: 'La pasarela baja reabrirá antes del invierno',
    date: '4 de marzo de 2025',
    lines: [
      'El pleno anunció el martes que la pasarela baja reabrirá antes de la primera helada, nueve meses después de la riada.',
      '«Hemos esperado bastante», dijo Marta Quiles, que lleva una panadería en la orilla norte y perdió a la mitad de sus clientes.',
      'Los ingenieros sustituyeron dos de los cinco pilares y elevaron el tablero cuarenta centímetros, según el informe final.',
    ],
  },
  ko: {
    title: '아랫다리 겨울 전에 다시 열린다',
    date: '2025년 3월 4일',
    lines: [
      '시의회는 홍수가 난 지 아홉 달 만인 첫서리 전에 아랫다리를 다시 열겠다고 화요일 밝혔다.',
      '북쪽 기슭에서 빵집을 하며 손님 절반을 잃은 김말타 씨는 “우리는 충분히 오래 기다렸다”고 말했다.',
      '최종 보고서에 따르면 기술자들은 다섯 교각 가운데 두 개를 바꾸고 바닥을 사십 센티미터 높였다.',
    ],
  },
  ja: {
    title: '下流の歩道橋、冬を前に再開へ',
    date: '2025年3月4日',
    lines: [
      '市議会は火曜日、洪水から九か月を経て、初霜の前に下流の歩道橋を再開すると発表した。',
      '「もう十分に待った」と、北岸でパン屋を営み客の半分を失った久井マルタさんは話した。',
      '最終報告書によると、技術者たちは五本の橋脚のうち二本を取り替え、橋床を四十センチ高くした。',
    ],
  },
  ar: {
    title: 'الجسر السفلي يفتح من جديد قبل الشتاء',
    date: '4 مارس 2025',
    lines: [
      'قال المجلس يوم الثلاثاء إن الجسر السفلي سيفتح من جديد قبل أول صقيع، بعد تسعة أشهر من الفيضان.',
      '«لقد انتظرنا بما يكفي»، قالت مرتا قنديل التي تدير مخبزاً على الضفة الشمالية وخسرت نصف زبائنها.',
      'واستبدل المهندسون اثنتين من الدعامات الخمس ورفعوا السطح أربعين سنتيمتراً، بحسب التقرير النهائي.',
    ],
  },
  ru: {
    title: 'Нижний мост откроют до наступления зимы',
    date: '4 марта 2025',
    lines: [
      'Совет сообщил во вторник, что нижний мост откроют до первых морозов, через девять месяцев после паводка.',
      '«Мы ждали достаточно долго», — сказала Марта Квилл, которая держит пекарню на северном берегу и потеряла половину покупателей.',
      'Инженеры заменили две из пяти опор и подняли настил на сорок сантиметров, говорится в итоговом отчёте.',
    ],
  },
  hi: {
    title: 'निचला पुल सर्दी से पहले फिर खुलेगा',
    date: '4 मार्च 2025',
    lines: [
      'परिषद ने मंगलवार को कहा कि बाढ़ के नौ महीने बाद निचला पुल पहली ठंड से पहले फिर खुल जाएगा।',
      '“हमने बहुत इंतज़ार किया,” मार्ता ने कहा, जो उत्तरी तट पर बेकरी चलाती हैं और आधे ग्राहक खो चुकी हैं।',
      'अंतिम रिपोर्ट के अनुसार इंजीनियरों ने पाँच में से दो खंभे बदले और फ़र्श चालीस सेंटीमीटर ऊँचा किया।',
    ],
  },
};
const url = 'https://ledger.example/news/council-to-reopen-the-lower-footbridge-48213';

describe('index pages', () => {
  const pages = indexPages();
  const called = (kind: string): string[] =>
    pages
      .filter((page) => detectPage(parse(page.html), { url: page.url }).kind === kind)
      .map(({ name }) => name);

  it('are many', () => expect(pages.length).toBeGreaterThanOrEqual(70));
  it('are called news at most once', () => expect(called('news-article').length).toBeLessThanOrEqual(1));
  it.each([...new Set(pages.map(({ name }) => name.split(',')[0]))])('are not called news: %s', (shape) => {
    const news = called('news-article').filter((name) => name.startsWith(`${shape},`));
    expect(news).toEqual([]);
  });
  it('are refused, nearly all: as fronts, or as pages without a text to read', () => {
    const refused = pages.filter((page) => {
      const { kind, signals } = detectPage(parse(page.html), { url: page.url });
      return kind === 'front' || (kind === 'other' && signals.continuousProse === 0);
    });
    expect(refused.length / pages.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a news article', () => {
  it('needs no metadata', () => expect(detectPage(article(), { url }).kind).toBe('news-article'));

  it('stays one when its metadata is wrong', () => {
    const wrong =
      '<meta property="og:type" content="website"><script type="application/ld+json">[{"@type":"Product","name":"Subscription"},{"@type":"NewsArticle","headline":"Council to reopen the lower footbridge before winter","datePublished":"2025-03-04"}]</script>';
    expect(detectPage(article(wrong), { url }).kind).toBe('news-article');
  });

  it.each(Object.entries(TONGUES))(
    "is one in %s, without metadata and with a shop's",
    (lang, { title, date, lines }) => {
      const body = Array.from({ length: 9 }, (_, i) => `<p>${lines[i % 3]} ${lines[(i + 1) % 3]}</p>`).join(
        '',
      );
      const page = (head: string): Document =>
        parse(
          `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><h1>${title}</h1><p>${date}</p>${body}</body></html>`,
        );
      const address = 'https://ledger.example/a/48213';
      const shop =
        '<meta property="og:type" content="website"><script type="application/ld+json">{"@type":"Product","name":"Abo","offers":{"price":"9"}}</script>';
      expect(detectPage(page(''), { url: address }).kind).toBe('news-article');
      expect(detectPage(page(shop), { url: address }).kind).toBe('news-article');
    },
  );

  it.each(['記者林阿土／港口報導', '记者 王小帆 / 摄影 李河', '文／林阿土', '（記者林阿土/港口報導）'])(
    'is signed in Chinese with the name close to the work: %s',
    (line) => {
      const signed = (text: string) => {
        const page = article();
        page.querySelector('h1')?.insertAdjacentHTML('afterend', `<div>${text}</div>`);
        return detectPage(page, { url }).signals.openingByline;
      };
      expect(signed('港口的消息')).toBe(0);
      expect(signed(line)).toBe(1);
    },
  );

  it.each([
    ['in a notice above the headline', `<div>${SENTENCES[0]}</div><div>Yes</div>`, paragraphs(2), ''],
    [
      'in a card far below',
      '',
      paragraphs(2),
      `${'<h3>Ferry at a standstill, says the harbour</h3>'.repeat(30)}${paragraphs(9)}`,
    ],
  ])('is dated and signed where its longest prose begins %s', (_, above, body, below) => {
    const page = parse(
      `<body>${above}<h1>Council to reopen the lower footbridge before winter</h1><div class="byline">By Marta Quill</div><p>4 March 2025</p>${body}${below}</body>`,
    );
    const { signals } = detectPage(page, { url });
    expect([signals.openingByline, signals.openingDate]).toEqual([1, 1]);
  });

  it('stays one inside a form and a box called footer', () => {
    const inner = article().body.innerHTML;
    const page = parse(`<body><form><div class="page-footer nav">${inner}</div></form></body>`);
    expect(detectPage(page, { url }).kind).toBe('news-article');
  });
});

describe('other pages', () => {
  it('tells a guide from news', () => {
    const page = parse(
      `<title>Install the pump</title><h1>Install the pump</h1>${'<h2>Step</h2><p>Turn the valve until you feel it stop, then close the lid and check the seal with your hand. You can repeat this later.</p><pre>pump --start</pre>'.repeat(6)}`,
    );
    expect(detectPage(page, { url: 'https://docs.pump.example/guide/install' }).kind).toBe('article');
  });

  it.each([
    ['an empty document', ''],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>'],
  ])('says other for %s', (_, html) => {
    expect(detectPage(parse(html), { url: 'https://x.example/a' }).kind).toBe('other');
  });

  it('reads an SVG document and an address that is none', () => {
    const svg = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
      'image/svg+xml',
    );
    expect(detectPage(svg, { url: 'no address' }).kind).toBe('other');
  });
});

describe('text that can be read', () => {
  const menu = `<ul>${'<li><a href="/m">Menu entry</a></li>'.repeat(12)}</ul>`;
  const LINE =
    'the river went down to the harbour wall and all the fishing boats lay there on their sides until spring';
  const NOTICE = `${SENTENCES[0]} Buses turn round at the mill.`;

  it.each([
    ['lyrics without a sentence mark', `${menu}<div>${`${LINE}<br>`.repeat(8)}</div>`],
    ['steps in a list', `${menu}<ol>${`<li>${LINE}</li>`.repeat(8)}</ol>`],
    ['a dated notice amid links', `${menu}<h1>Bridge shut</h1><p>4 March 2025</p><p>${NOTICE}</p>`],
    ['a note on a page without links', `<p>${SENTENCES[0]}</p>`],
  ])('is there: %s', (_, html) => expect(hasContinuousProse(parse(html))).toBe(true));

  it.each([
    ['the same notice without a date', `${menu}<h1>Bridge shut</h1><p>${NOTICE}</p>`],
    ['a few long labels', `${menu}<div>${LINE}</div><div>${LINE}</div>`],
    ['a line of small print', '<p>All rights reserved.</p>'],
    ['long links', `<ol>${`<li><a href="/s">${LINE}</a></li>`.repeat(8)}</ol>`],
  ])('is not there: %s', (_, html) => expect(hasContinuousProse(parse(html))).toBe(false));

  it('counts no address that stands for none', () => {
    const { signals } = detectPage(article(), { url: 'https://unknown.invalid/' });
    expect(signals.urlRoot).toBeUndefined();
  });
});

it('takes a table of times for no index', () => {
  const row = '<tr><td>Quay</td><td>08:15</td><td>09:45</td><td>Mill</td></tr>';
  const page = parse(`<title>Timetable</title><h1>Timetable</h1><table>${row.repeat(60)}</table>`);
  expect(detectPage(page, { url: 'https://ferries.example/timetable' }).kind).toBe('other');
});

describe('an index in a script without spaces', () => {
  const cards = Array.from(
    { length: 8 },
    (_, i) =>
      `<div><h3><a href="/n/${i}">港町の古い桟橋を直した人たちの三年間${i}</a></h3><p>嵐で壊れた桟橋を、漁師と学生が三年かけて直した。市は費用の半分を出し、残りは寄付で集めたという。</p></div>`,
  ).join('');
  it('has its headlines counted', () => {
    const { signals } = detectPage(parse(`<html lang="ja"><body><h1>地域</h1>${cards}</body></html>`), {
      url,
    });
    expect(signals.cards).toBeGreaterThan(0.4);
    expect(signals.teaserShare).toBe(1);
  });
});

describe('a page that has been read already', () => {
  const kindsOf = (html: string, address: string) => {
    const page = parse(html);
    return [
      detectPage(page, { url: address }).kind,
      detectPage(page, { url: address, page: readPage(page) }).kind,
    ];
  };

  it('is called what it is called otherwise, nearly always', () => {
    const pages = [
      ...indexPages(),
      ...loadFixtures().map(({ html, expected }) => ({ html, url: expected.url })),
    ];
    const others = pages.filter(({ html, url: address }) => {
      const [alone, read] = kindsOf(html, address);
      return alone !== read;
    });
    expect(others.length / pages.length).toBeLessThan(0.01);
  });

  it('has headlines where a link fills a line of an old layout, with its teaser on the next', () => {
    const line = (i: number) =>
      `<a href="/news/lower-footbridge-${i}">Council delays the lower footbridge until ${i} May</a><br>The work takes longer than engineers had hoped when it began.<br><br>`;
    const page = parse(
      `<body><h1>Local</h1><div>${Array.from({ length: 9 }, (_, i) => line(i)).join('')}</div>`,
    );
    const { signals } = detectPage(page, { url, page: readPage(page) });
    expect(signals.cards).toBeCloseTo(detectPage(page, { url }).signals.cards ?? 0, 5);
    expect(signals.cards).toBeGreaterThan(0);
  });
});

describe('detectPage', () => {
  it('changes nothing', () => {
    const page = article();
    const before = page.documentElement.outerHTML;
    detectPage(page, { url });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('passes over what layout hides', () => {
    const page = article();
    const body = page.querySelector('div') as Element;
    const facts = { hidden: new Set([body]), overlay: new Set<Element>() };
    expect(hasContinuousProse(page)).toBe(true);
    expect(hasContinuousProse(page, facts)).toBe(false);
  });
});
