// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../utils/extraction/metadata';

const URL_ = 'https://ledger.example/news/bridge-to-reopen-48213';
const TITLE = 'Council to reopen the lower footbridge before winter';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Reads a page with this head and these lines under its headline. */
function read(head: string, lines = '', { url = URL_, lang = 'en', title = TITLE } = {}): Metadata {
  const html = `<html lang="${lang}"><head>${head}</head><body><h1>${title}</h1>${lines}<p>The crossing has been shut since the flood of last May.</p></body></html>`;
  return readMetadata(parse(html), { url, now: new Date(2025, 6, 28, 12) });
}
const jsonLd = (value: string): string => `<script type="application/ld+json">${value}</script>`;

describe('the title', () => {
  it('is the heading that agrees with the head, without the site', () => {
    const html = `<title>${TITLE} | The Ledger</title><h1><a href="/">The Ledger</a></h1><h1>${TITLE}</h1>`;
    expect(readMetadata(parse(html), { url: URL_ })).toMatchObject({
      title: TITLE,
      origins: { title: 'h1' },
    });
  });

  it('comes from the head where no heading has it, stripped of the site name', () => {
    const html = `<title>${TITLE} - The Ledger</title><meta property="og:site_name" content="The Ledger"><p>text</p>`;
    expect(readMetadata(parse(html), { url: URL_ }).title).toBe(TITLE);
  });

  it('is found in a page that uses no heading element', () => {
    const html = `<title>${TITLE}</title><div><div>${TITLE}</div><div>Harbour Post27-07-2025</div></div>`;
    expect(readMetadata(parse(html), { url: URL_ })).toMatchObject({
      title: TITLE,
      publishedAt: '2025-07-27',
    });
  });
});

describe('origins', () => {
  it('name the element or key that a value came from', () => {
    const head = `<meta name="dc.language" content="ar"><meta property="twitter:image" content="/a.jpg">
      <meta name="content_tier" content="free"><meta name="dc.title" content="${TITLE}">`;
    expect(readMetadata(parse(`${head}<p>text</p>`), { url: URL_ }).origins).toMatchObject({
      title: 'meta dc.title',
      lang: 'meta dc.language',
      dir: 'language',
      leadImage: 'meta twitter:image',
      paywalled: 'meta content_tier',
      canonicalUrl: 'url',
      dek: '',
    });
    const html = `<html dir="rtl"><head>${jsonLd(`{"@type": "NewsArticle", "name": "${TITLE}"}`)}</head>`;
    expect(readMetadata(parse(html), { url: URL_ }).origins).toMatchObject({
      title: 'json-ld name',
      dir: 'html[dir]',
    });
  });

  it('name nothing for a byline that is shown as the source', () => {
    const metadata = read(
      jsonLd('{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour Post"}}'),
      '',
    );
    expect(metadata).toMatchObject({ source: 'Harbour Post', byline: [], origins: { byline: '' } });
  });
});

describe('the byline', () => {
  it.each([
    ['By Jane Doe, Staff writer', 'en', ['Jane Doe']],
    ['By Jane Doe and Max Roe', 'en', ['Jane Doe', 'Max Roe']],
    ['Published August 7, 2023 by Nicole Burke', 'en', ['Nicole Burke']],
    ['Von Jana Kühn und Paul Ertl', 'de', ['Jana Kühn', 'Paul Ertl']],
    ['Par Élodie Marchand', 'fr', ['Élodie Marchand']],
    ['홍길동 기자', 'ko', ['홍길동']],
    ['2025年08月21日 09:46 来源：晨江日报 作者：林知遥', 'zh', ['林知遥']],
    ['بقلم: سامي حداد', 'ar', ['سامي حداد']],
    ['by Ada Holm ● July 3, 2025 ● 6 min read', 'en', ['Ada Holm']],
    ['<span>By</span><span>Ada Holm</span>', 'en', ['Ada Holm']],
    [
      '<span>By</span><a>Ada Holm</a><span>and</span><a>Max Roe</a><span>Harbours</span>',
      'en',
      ['Ada Holm', 'Max Roe'],
    ],
    ['Ada Holm | Senior Writer | July 3, 2025', 'en', ['Ada Holm']],
    ['posted on <time>2025-07-03</time> 23:30 EST by Ada Holm', 'en', ['Ada Holm']],
    ['This article was written by Ada Holm', 'en', ['Ada Holm']],
    ['<span class="author">Interview: Jana Kühn</span>', 'de', ['Jana Kühn']],
    ['<span class="author"><b>Ada Holm</b><i>Editor</i></span>', 'en', ['Ada Holm']],
    [
      '<span class="author"><b>Ada Holm</b><i>Lead Reviewer</i> <i>Strategy, river games</i></span>',
      'en',
      ['Ada Holm'],
    ],
    ['<span class="author">Robert E. Holm, Ph.D.</span>', 'en', ['Robert E. Holm']],
  ])('is read from "%s"', (line, lang, names) => {
    expect(read('', `<p>${line}</p>`, { lang }).byline).toEqual(names);
  });

  it('is read from the line after a bare introduction', () => {
    expect(read('', '<p>Written by</p><p>Edzel Tabing</p>').byline).toEqual(['Edzel Tabing']);
  });

  it.each([
    ['<meta name="author" content="Admin">'],
    ['<meta property="article:author" content="https://facebook.example/ledger">'],
    [''],
  ])('is not invented from %s', (head) => {
    expect(read(head, '<p>Harbour Post27-07-2025</p>').byline).toEqual([]);
  });

  it('follows references within JSON-LD, and prefers people to the outlet', () => {
    const graph = `{"@graph":[{"@type":"NewsArticle","headline":"${TITLE}","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Holm"}]}`;
    expect(read(jsonLd(graph)).byline).toEqual(['Ada Holm']);
    const outlet = `{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"The Daily Ledger"}}`;
    expect(read(jsonLd(outlet), '<p class="byline">By Ada Holm</p>').byline).toEqual(['Ada Holm']);
  });
});

describe('the source', () => {
  it.each([
    ['Harbour Post<span>27-07-2025</span>', 'en', 'Harbour Post'],
    ['해안일보27-07-2025', 'ko', '해안일보'],
    ['Source: Meridian News Agency | Jul. 16, 2025', 'en', 'Meridian News Agency'],
    ['2025年08月21日 09:46 来源：晨江日报 作者：林知遥', 'zh', '晨江日报'],
    ['Published 27 July 2025', 'en', ''],
    ['By Jane Doe, 27 July 2025', 'en', ''],
  ])('in "%s"', (line, lang, source) => {
    expect(read('', `<p>${line}</p>`, { lang }).source).toBe(source);
  });

  it('is the organisation that JSON-LD names as author, if it is not the publisher', () => {
    const node = `{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Organization","name":"Harbour Post"},"publisher":{"@type":"Organization","name":"Lantern"}}`;
    expect(read(jsonLd(node), '', { url: 'https://lantern.example/a/1' })).toMatchObject({
      source: 'Harbour Post',
      byline: [],
    });
  });
});

describe('the date', () => {
  it.each([
    ['27-07-2025', 'en', '2025-07-27'],
    ['03-08-2025', 'en', '2025-08-03'],
    ['7/27/2025', 'en', '2025-07-27'],
    ['03/04/2025', 'en-US', '2025-03-04'],
    ['03/04/2025', 'en-GB', '2025-04-03'],
    ['4. März 2025, 8:15 Uhr', 'de', '2025-03-04T08:15'],
    ['July 3, 2025 at 4:05 PM EDT', 'en', '2025-07-03T16:05-04:00'],
    ['3 de julio de 2025', 'es', '2025-07-03'],
    ['27 июля 2025', 'ru', '2025-07-27'],
    ['2025년 7월 27일', 'ko', '2025-07-27'],
    ['입력 2025.07.27. 오후 3:10', 'ko', '2025-07-27'],
    ['2025年7月27日', 'zh', '2025-07-27'],
    ['٢٧ يوليو ٢٠٢٥', 'ar', '2025-07-27'],
    ['27 ביולי 2025', 'he', '2025-07-27'],
    ['२७ जुलाई २०२५', 'hi', '2025-07-27'],
    ['3 hours ago', 'en', '2025-07-28'],
    ['vor 2 Tagen', 'de', '2025-07-26'],
  ])('%s (%s)', (text, lang, iso) => {
    expect(read('', `<p>${text}</p>`, { lang }).publishedAt?.slice(0, iso.length)).toBe(iso);
  });

  it('lets the page itself tell day from month', () => {
    expect(read('', '<p>03/04/2025</p>', { url: 'https://x.example/2025/04/03/bridge' }).publishedAt).toBe(
      '2025-04-03',
    );
  });

  it('keeps the page’s own offset and day', () => {
    const node = `{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-07-27T02:14:00+09:00","dateModified":"2025-07-28"}`;
    expect(read(jsonLd(node))).toMatchObject({
      publishedAt: '2025-07-27T02:14:00+09:00',
      modifiedAt: '2025-07-28',
    });
  });

  it('takes the day shown over a UTC stamp of the next', () => {
    const head = '<meta property="article:published_time" content="2025-07-28T01:30:00Z">';
    expect(read(head, '<p class="date">July 27, 2025</p>').publishedAt).toBe('2025-07-27');
  });

  it('tells an update from the publication', () => {
    const meta = read('', '<p>Published 3 May 2025</p><p>Updated 5 May 2025</p>', { lang: 'en-GB' });
    expect(meta).toMatchObject({ publishedAt: '2025-05-03', modifiedAt: '2025-05-05' });
  });
});

describe('JSON-LD', () => {
  it.each([
    [
      'a raw line break in a string',
      `{"@type":"NewsArticle","headline":"${TITLE.replace(' ', '\n')}","datePublished":"2025-07-27"}`,
    ],
    ['a trailing comma', `{"@type":"NewsArticle","datePublished":"2025-07-27",}`],
    ['an HTML comment', `<!-- {"@type":"NewsArticle","datePublished":"2025-07-27"} -->`],
    ['CDATA', `//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2025-07-27"}\n//]]>`],
    ['an unescaped quote', `{"@type":"NewsArticle","name":"the "new" bridge","datePublished":"2025-07-27"}`],
  ])('is read in spite of %s', (_, text) => {
    expect(read(jsonLd(text))).toMatchObject({
      publishedAt: '2025-07-27',
      origins: { publishedAt: 'json-ld datePublished' },
    });
  });

  it('of several articles, takes the one of this page', () => {
    const list = `[{"@type":"NewsArticle","headline":"Night buses to return","datePublished":"2024-01-01"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-07-27"}]`;
    expect(read(`<title>${TITLE}</title>${jsonLd(list)}`).publishedAt).toBe('2025-07-27');
  });
});

describe('addresses', () => {
  it('resolve against the page’s address and its base', () => {
    const meta = read(
      '<base href="/deep/"><meta property="og:image" content="lead.jpg"><link rel="canonical" href="bridge">',
    );
    expect(meta.leadImage?.url).toBe('https://ledger.example/deep/lead.jpg');
    expect(meta.canonicalUrl).toBe('https://ledger.example/deep/bridge');
  });

  it('ignore a canonical URL that is the home page or another site', () => {
    expect(read('<link rel="canonical" href="https://ledger.example/">').canonicalUrl).toBe(URL_);
    expect(read('<link rel="canonical" href="https://other.example/a/b">').canonicalUrl).toBe(URL_);
    expect(read('', '', { url: `${URL_}?utm_source=x#top` }).canonicalUrl).toBe(URL_);
  });

  it('of a lead image on the page are found where a lazy loader keeps them', () => {
    const figure =
      '<figure><img src="/spacer.gif" data-srcset="/hut-400.jpg 400w, /hut-1200.jpg 1200w" alt="The hut"><figcaption>At dawn.</figcaption></figure>';
    const { leadImage, origins } = read('', figure);
    expect(leadImage).toMatchObject({ url: 'https://ledger.example/hut-1200.jpg', caption: 'At dawn.' });
    expect(origins.leadImage).toBe('img');
  });

  it('leave a logo out as lead image', () => {
    expect(read('<meta property="og:image" content="/img/logo.png">').leadImage).toBeNull();
  });
});

describe('language and direction', () => {
  it('come from the page, unless its script says otherwise', () => {
    expect(read('', '', { lang: 'en_us' })).toMatchObject({ lang: 'en-US', dir: 'ltr' });
    expect(read('', '', { title: '새물섬 주민들 뱃길 끊긴 지 석 달 만에 임시 여객선 투입 검토' }).lang).toBe(
      'ko',
    );
    expect(read('', '', { lang: 'ar' }).dir).toBe('rtl');
    expect(read('', '', { lang: 'x-broken' }).lang).toBe('');
  });
});

it('says that a page is cut by a paywall', () => {
  expect(read(jsonLd(`{"@type":"NewsArticle","isAccessibleForFree":"False"}`)).paywalled).toBe(true);
  expect(read('').paywalled).toBe(false);
});

it('reads the dek that the page shows', () => {
  expect(
    read('', '<p class="standfirst">Repairs cost twice the first estimate, the mayor said.</p>').dek,
  ).toBe('Repairs cost twice the first estimate, the mayor said.');
  expect(read('<meta name="description" content="Read all about it.">').dek).toBe('');
});

describe('what is no page of news', () => {
  it.each([
    ['nothing', '', 'https://x.example/'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>', URL_],
    ['an address that is none', '<base href="::"><link rel="canonical" href="http://[">', 'no address'],
  ])('is read without an error: %s', (_, html, url) => {
    expect(readMetadata(parse(html), { url }).byline).toEqual([]);
  });

  it('may be an SVG document', () => {
    const svg = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
      'image/svg+xml',
    );
    expect(readMetadata(svg, { url: URL_ }).leadImage).toBeNull();
  });
});

it('changes nothing in the page', () => {
  const page = parse(
    `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>By Ada Holm</p></body></html>`,
  );
  const before = page.documentElement.outerHTML;
  readMetadata(page, { url: URL_ });
  expect(page.documentElement.outerHTML).toBe(before);
});

it('takes no name from a line that says more, whatever a picture nearby is called', () => {
  const badge =
    '<p>Read it offline, from Harbour Post and App Store.<a href="/app"><img src="/b.svg" alt="App Store"></a></p>';
  expect(read('', badge).byline).toEqual([]);
  expect(read('', '<p>Ada Holm</p><img src="/ada.jpg" alt="Ada Holm">').byline).toEqual(['Ada Holm']);
});

describe('what is no byline', () => {
  it.each([
    [
      'a photographer, named in a caption',
      '<figure><figcaption>A late boat. <span class="autor">Max Roe</span></figcaption></figure>',
    ],
    ['links to share it by', '<p class="byline"><a>Facebook</a> <a>Linkedin</a></p>'],
  ])('is %s', (_, lines) => expect(read('', lines).byline).toEqual([]));

  it('is where the outlet has its seat', () => {
    const head =
      '<meta property="og:site_name" content="ledger.example"><meta name="author" content="ledger.example, Frankfurt, Germany">';
    expect(read(head).byline).toEqual([]);
  });
});

describe('a byline in a paragraph of its own, far from the headline', () => {
  const prose =
    '<p>The crossing has been shut since the flood of last May, and those who live beyond it have walked round by the mill ever since.</p>';
  it.each([
    ['By <strong>Md Aynal Roe</strong>', ['Md Aynal Roe']],
    ['<em>Von <span>Jana Kühn</span></em>', ['Jana Kühn']],
    ['By Harbour Lane there was no light', []],
  ])('is read from "%s"', (line, names) =>
    expect(read('', `${prose.repeat(60)}<p>${line}</p>`).byline).toEqual(names),
  );
});

describe('names beside which bylines stand', () => {
  it.each([
    [
      'entities that were escaped twice',
      `{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"Mar&iacute;a Nu&ntilde;ez"}}`,
      ['María Nuñez'],
    ],
  ])('are read through %s', (_, node, names) => expect(read(jsonLd(node)).byline).toEqual(names));

  it('are not the section that the address lies in', () => {
    const lines =
      '<p class="author"><a href="/espectaculos/">Espectáculos</a></p><p class="story-author">Juan Carlos Muñoz</p>';
    const url = 'https://ledger.example/espectaculos/bridge-to-reopen-48213';
    expect(read('', lines, { url, lang: 'es' }).byline).toEqual(['Juan Carlos Muñoz']);
  });

  it('are people before registered bodies, and these before none', () => {
    const head = '<meta name="author" content="Uferverein e.V.">';
    expect(read(head, '<p class="byline">Von Jana Kühn</p>', { lang: 'de' }).byline).toEqual(['Jana Kühn']);
    expect(read(head, '', { lang: 'de' }).byline).toEqual(['Uferverein e.V.']);
  });

  it('are people before the outlet that the address is named for', () => {
    const node = `{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"El Vallense"}}`;
    const page = read(jsonLd(node), '<p class="byline">Por Ada Holm</p>', {
      url: 'https://elvallense.example/a/bridge',
      lang: 'es',
    });
    expect(page.byline).toEqual(['Ada Holm']);
  });
});

describe('the site', () => {
  it.each([
    ['The Ledger - News you can use every day', 'The Ledger'],
    ['Everything about rivers and bridges | Ledger', 'Ledger'],
    ['www.ledger.example', 'ledger.example'],
    ['Rhein-Zeitung', 'Rhein-Zeitung'],
    ['Article', ''],
    ['WebSite', ''],
  ])('called %s is called %s', (raw, name) =>
    expect(read(`<meta property="og:site_name" content="${raw}">`).siteName).toBe(name),
  );
});

describe('the dek', () => {
  const dek = (lines: string): string => read('', lines).dek;
  it('is the line set apart below the headline', () =>
    expect(dek('<h2>The crossing opens nine months after the flood took it away</h2>')).toMatch(
      /^The crossing/,
    ));

  it.each([
    [
      'another story’s headline',
      '<p>The road is open.</p><h3><a href="/2025/07/b.html">Two bakers feed three villages from one oven</a></h3>',
    ],
    ['the line of writer and day', '<div class="intro">By Ada Holm, 27 July 2025</div>'],
    [
      'a heading within the body',
      `<p>${'The town has waited for its bridge since the flood of last May took it. '.repeat(3)}</p><h2>What the engineers have found below the water</h2>`,
    ],
    [
      'a heading within a body of bare lines',
      `<div>${'The town has waited for its bridge since the flood of last May took it. '.repeat(3)}<br><br><div><h3>What the engineers have found below the water</h3></div></div>`,
    ],
  ])('is not %s', (_, lines) => expect(dek(lines)).toBe(''));
});

describe('the language', () => {
  const FRENCH =
    'Le conseil a voté la réouverture de la passerelle, fermée depuis la crue, et les travaux ont coûté le double de ce qui était prévu. Les habitants, qui ont attendu des mois, sont heureux pour les commerces du quartier, mais une partie du budget est encore à trouver avec la région.';

  it('is what the text is written in, where a template declares another', () => {
    expect(
      read('', `<p>${FRENCH}</p>`, { lang: 'en', title: 'La passerelle rouvre avant l’hiver' }),
    ).toMatchObject({ lang: 'fr', origins: { lang: 'small words' } });
    expect(read('', `<p>${FRENCH}</p>`, { lang: 'fr-CA', title: 'La passerelle rouvre' }).lang).toBe('fr-CA');
  });

  it('is believed where the small words do not know it', () =>
    expect(read('', `<p>${FRENCH}</p>`, { lang: 'oc' }).lang).toBe('oc'));
});

describe('a paywall', () => {
  const wall = (box: string): boolean =>
    read('', '').paywalled ||
    readMetadata(parse(`<h1>${TITLE}</h1><p>Text.</p>${box}`), { url: URL_ }).paywalled;
  it('is a barrier that says something', () =>
    expect(wall('<div class="paywall-overlay">Subscribe now to go on reading this story.</div>')).toBe(true));

  it.each([
    ['empty', '<div class="paywall-overlay"></div>'],
    [
      'hidden',
      '<div style="display:none"><div class="tp-modal">Subscribe now to go on reading this story.</div></div>',
    ],
  ])('is no box that is %s', (_, box) => expect(wall(box)).toBe(false));
});

describe('a title with the outlet behind a bare hyphen', () => {
  it('is read without it', () => {
    const html =
      '<title>河岸的声音：有勤劳的你，才有美丽的城！_本地频道-河岸新闻</title><div>河岸的声音：有勤劳的你，才有美丽的城！</div>';
    expect(readMetadata(parse(html), { url: URL_ }).title).toBe('河岸的声音：有勤劳的你，才有美丽的城！');
  });
});
