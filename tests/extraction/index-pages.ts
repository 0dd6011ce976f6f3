// Pages that list articles: homes, sections, topics, searches, authors, tickers, galleries. Invented, built from parts,
// so that a markup or a language is one entry.

export interface IndexPage {
  name: string;
  url: string;
  html: string;
}

interface Tongue {
  lang: string;
  headlines: string[];
  deks: string[];
  site: string;
  section: string;
  date: string;
}

const TONGUES: Record<string, Tongue> = {
  en: {
    lang: 'en',
    site: 'The Valley Ledger',
    section: 'Local affairs',
    date: 'March 4, 2025',
    headlines: [
      'Council votes to reopen the lower footbridge before winter',
      'Orchard growers report the earliest blossom in thirty years',
      'Night buses to return on four routes from next month',
      'Museum finds lost harbour map behind a painted panel',
      'Teachers and town agree on smaller classes in new term',
      'Ferry crews end strike after eleven days of talks',
    ],
    deks: [
      'The crossing has been shut since the flood, and repairs cost twice the first estimate, the mayor said.',
      'Beekeepers moved their hives two weeks ahead of plan. Frost could still undo the season.',
      'Passengers had asked for the service since it was cut, and shift workers will gain most from it.',
    ],
  },
  de: {
    lang: 'de',
    site: 'Uferbote',
    section: 'Aus der Region',
    date: '4. März 2025',
    headlines: [
      'Stadtrat gibt das Geld für die neue Brücke am Wehr frei',
      'Obstbauern melden die früheste Blüte seit dreißig Jahren',
      'Nachtbusse fahren ab April wieder auf vier Linien',
      'Im Museum taucht eine verschollene Hafenkarte auf',
      'Lehrkräfte und Gemeinde einigen sich auf kleinere Klassen',
      'Fährleute beenden nach elf Tagen ihren Streik',
    ],
    deks: [
      'Der Übergang ist seit dem Hochwasser gesperrt, und die Arbeiten kosten doppelt so viel wie gedacht.',
      'Die Imker stellten ihre Völker zwei Wochen früher auf als sonst. Frost kann noch alles verderben.',
    ],
  },
  ko: {
    lang: 'ko',
    site: '강변일보',
    section: '지역 소식',
    date: '2025.03.04.',
    headlines: [
      '시의회, 겨울 전에 아랫다리 다시 열기로 의결',
      '과수 농가 "삼십 년 만에 가장 이른 꽃"',
      '심야버스 네 개 노선 다음 달부터 운행 재개',
      '박물관 벽 뒤에서 사라진 항구 지도 발견',
      '교사와 시, 새 학기 학급 규모 줄이기로 합의',
      '여객선 승무원 열하루 만에 파업 끝내',
    ],
    deks: [
      '지난 홍수 뒤로 막혀 있던 다리의 수리비가 처음 예상의 두 배로 늘었다고 시장이 밝혔다.',
      '벌통을 두 주 일찍 옮겼지만 늦서리가 내리면 모두 헛일이 될 수 있다고 농민들은 말한다.',
    ],
  },
  zh: {
    lang: 'zh-CN',
    site: '河岸日报',
    section: '本地新闻',
    date: '2025年3月4日',
    headlines: [
      '市议会决定入冬前重新开放下游人行桥',
      '果农称今年花期为三十年来最早',
      '四条夜班公交线路下月恢复运行',
      '博物馆在画板后发现失踪的港口地图',
      '教师与市政府就缩小班级规模达成一致',
      '渡轮船员结束十一天罢工',
    ],
    deks: [
      '大桥自洪水以来一直封闭，市长表示，维修费用是最初估算的两倍。',
      '养蜂人提前两周搬运蜂箱，但霜冻仍可能毁掉这一季的收成。',
    ],
  },
  ar: {
    lang: 'ar',
    site: 'صحيفة الضفة',
    section: 'أخبار محلية',
    date: '4 مارس 2025',
    headlines: [
      'المجلس البلدي يقرر إعادة فتح الجسر السفلي قبل الشتاء',
      'مزارعو البساتين يعلنون أبكر إزهار منذ ثلاثين عاماً',
      'عودة الحافلات الليلية على أربعة خطوط الشهر المقبل',
      'متحف يعثر على خريطة ميناء مفقودة خلف لوحة',
      'اتفاق على صفوف أصغر في الفصل الدراسي الجديد',
      'طواقم العبّارات تنهي إضرابها بعد أحد عشر يوماً',
    ],
    deks: [
      'الجسر مغلق منذ الفيضان، وكلفة الإصلاح ضعف التقدير الأول، بحسب رئيس البلدية.',
      'نقل النحالون خلاياهم قبل أسبوعين من الموعد، لكن الصقيع قد يفسد الموسم.',
    ],
  },
  fr: {
    lang: 'fr',
    site: 'Le Courrier du Fleuve',
    section: 'Vie locale',
    date: '4 mars 2025',
    headlines: [
      'Le conseil vote la réouverture de la passerelle avant l’hiver',
      'Les vergers en fleurs trois semaines plus tôt que d’habitude',
      'Quatre lignes de bus de nuit reprennent le mois prochain',
      'Une carte du port perdue retrouvée derrière un panneau peint',
      'Professeurs et mairie d’accord sur des classes plus petites',
      'Les équipages du bac mettent fin à onze jours de grève',
    ],
    deks: [
      'L’ouvrage est fermé depuis la crue, et les travaux coûtent le double de la première estimation.',
      'Les apiculteurs ont déplacé leurs ruches plus tôt que prévu, mais le gel peut encore tout gâcher.',
    ],
  },
  es: {
    lang: 'es',
    site: 'Diario de la Ribera',
    section: 'Actualidad local',
    date: '4 de marzo de 2025',
    headlines: [
      'El pleno aprueba reabrir la pasarela antes del invierno',
      'Los fruticultores anuncian la floración más temprana en treinta años',
      'Vuelven los autobuses nocturnos en cuatro líneas desde abril',
      'El museo halla un mapa perdido del puerto tras una tabla pintada',
      'Docentes y ayuntamiento acuerdan clases más pequeñas',
      'Las tripulaciones del ferri terminan once días de huelga',
    ],
    deks: [
      'El paso está cerrado desde la riada, y las obras cuestan el doble de lo previsto, según la alcaldesa.',
      'Los apicultores movieron sus colmenas dos semanas antes, pero una helada puede arruinarlo todo.',
    ],
  },
  ja: {
    lang: 'ja',
    site: '河岸新聞',
    section: '地域ニュース',
    date: '2025年3月4日',
    headlines: [
      '市議会、下流の歩道橋を冬までに再開へ',
      '果樹農家「三十年で最も早い開花」',
      '深夜バス四路線、来月から運行再開',
      '美術館の板絵の裏から港の古地図',
      '教員と市、新学期の少人数学級で合意',
      'フェリー乗組員、十一日間のスト終える',
    ],
    deks: [
      '橋は洪水以来閉鎖されており、修理費は当初見積もりの二倍になったと市長は述べた。',
      '養蜂家は予定より二週間早く巣箱を移したが、霜が降りればすべて台無しになりかねない。',
    ],
  },
  ru: {
    lang: 'ru',
    site: 'Речной вестник',
    section: 'Городские новости',
    date: '4 марта 2025',
    headlines: [
      'Совет решил открыть нижний мост до начала зимы',
      'Садоводы сообщают о самом раннем цветении за тридцать лет',
      'Ночные автобусы вернутся на четыре маршрута',
      'В музее за расписной доской нашли карту гавани',
      'Учителя и город договорились о классах поменьше',
      'Экипажи паромов прекратили забастовку через одиннадцать дней',
    ],
    deks: [
      'Переправа закрыта после паводка, а ремонт обошёлся вдвое дороже первой оценки, сообщил мэр.',
      'Пчеловоды вывезли ульи на две недели раньше срока, но заморозки ещё могут всё испортить.',
    ],
  },
  he: {
    lang: 'he',
    site: 'עיתון הגדה',
    section: 'חדשות מקומיות',
    date: '4 במרץ 2025',
    headlines: [
      'המועצה החליטה לפתוח מחדש את הגשר התחתון לפני החורף',
      'מגדלי הפירות מדווחים על הפריחה המוקדמת מזה שלושים שנה',
      'אוטובוסי הלילה חוזרים לארבעה קווים בחודש הבא',
      'במוזאון נמצאה מפת נמל אבודה מאחורי לוח מצויר',
      'המורים והעירייה הסכימו על כיתות קטנות יותר',
      'צוותי המעבורת סיימו אחד עשר ימי שביתה',
    ],
    deks: [
      'הגשר סגור מאז השיטפון, ועלות התיקון כפולה מן האומדן הראשון, אמר ראש העירייה.',
      'הכוורנים העבירו את הכוורות שבועיים לפני הזמן, אך קרה עוד עלולה להרוס הכול.',
    ],
  },
  hi: {
    lang: 'hi',
    site: 'नदी समाचार',
    section: 'स्थानीय समाचार',
    date: '4 मार्च 2025',
    headlines: [
      'परिषद ने सर्दी से पहले निचला पुल खोलने का फ़ैसला किया',
      'बाग़वानों के अनुसार तीस साल में सबसे जल्दी फूल आए',
      'चार मार्गों पर रात की बसें अगले महीने से लौटेंगी',
      'संग्रहालय में चित्रित पट्टी के पीछे बंदरगाह का नक्शा मिला',
      'शिक्षक और नगर छोटी कक्षाओं पर सहमत हुए',
      'नौका कर्मियों ने ग्यारह दिन की हड़ताल ख़त्म की',
    ],
    deks: [
      'पुल बाढ़ के बाद से बंद है और मरम्मत का ख़र्च पहले अनुमान से दुगुना हो गया है, महापौर ने बताया।',
      'मधुमक्खी पालकों ने छत्ते दो हफ़्ते पहले हटाए, पर पाला अब भी सब बिगाड़ सकता है।',
    ],
  },
};

type Render = (headline: string, path: string, dek: string, date: string, index: number) => string;

const CARDS: Record<string, Render> = {
  semantic: (title, path, dek, date) =>
    `<article class="teaser"><h2><a href="${path}">${title}</a></h2><p>${dek}</p><time datetime="2025-03-04">${date}</time></article>`,
  wrapped: (title, path, dek, date) =>
    `<a class="block" href="${path}"><div><img src="/i.jpg" alt=""><h3>${title}</h3><p>${dek}</p><span>${date}</span></div></a>`,
  bare: (title, path, _dek, date) => `<div><div><a href="${path}">${title}</a></div><div>${date}</div></div>`,
  list: (title, path) => `<li><a href="${path}">${title}</a></li>`,
  table: (title, path, dek, date) =>
    `<table><tr><td>${date}</td><td><a href="${path}"><b>${title}</b></a><br>${dek}</td></tr></table>`,
  ticker: (title, path, _dek, _date, index) =>
    `<div class="tick"><time>1${index % 10}:3${index % 6}</time> <a href="${path}">${title}</a></div>`,
  signed: (title, path, dek, date, index) =>
    `<section><h4><a href="${path}">${title}</a></h4><p class="author">Ada Holm ${index}</p><p>${dek}</p><small>${date}</small></section>`,
  news: (title, path, dek, date, index) =>
    `<div class="entry"><p><b>${date}, 1${index % 10}:0${index % 6}</b> ${dek} <a href="${path}">${title}</a></p></div>`,
  video: (title, path, _dek, date, index) =>
    `<div class="clip"><a href="${path}"><img src="/v.jpg" alt=""><span>0${index % 9}:4${index % 6}</span></a><h3><a href="${path}">${title}</a></h3><small>${date}</small></div>`,
  result: (title, path, dek, date) =>
    `<div><a href="${path}"><cite>ledger.example${path}</cite><br>${title}</a><p>${date} … ${dek} … ${dek}</p></div>`,
  anchors: (title, path, dek) => `<a href="${path}"><strong>${title}</strong> <span>${dek}</span></a>`,
  picture: (title, path) =>
    `<figure><a href="${path}"><img src="/p.jpg" alt="${title}"></a><figcaption><a href="${path}">${title}</a></figcaption></figure>`,
};

interface Shape {
  name: string;
  path: string;
  head: string;
  opening: (tongue: Tongue) => string;
  count: number;
}

const SITE = '<meta property="og:type" content="website">';
const SHAPES: readonly Shape[] = [
  { name: 'home', path: '/', head: SITE, opening: (t) => `<h1>${t.site}</h1>`, count: 36 },
  { name: 'bare home', path: '/', head: '', opening: () => '', count: 24 },
  { name: 'section', path: '/local', head: SITE, opening: (t) => `<h1>${t.section}</h1>`, count: 24 },
  {
    name: 'topic',
    path: '/topics/bridges',
    head: '',
    opening: (t) => `<h1>${t.section}</h1><p>${t.deks[0]}</p>`,
    count: 18,
  },
  {
    name: 'search',
    path: '/search?q=bridge',
    head: '',
    opening: (t) => `<form><input type="search" value="x"><button>OK</button></form><p>${t.section}: 214</p>`,
    count: 20,
  },
  {
    name: 'author',
    path: '/authors/ada-holm',
    head: '<meta property="og:type" content="profile">',
    opening: (t) => `<h1>Ada Holm</h1><p>${t.deks.join(' ')}</p>`,
    count: 20,
  },
  { name: 'live index', path: '/latest', head: '', opening: (t) => `<h1>${t.section}</h1>`, count: 50 },
  { name: 'galleries', path: '/galleries', head: SITE, opening: (t) => `<h1>${t.section}</h1>`, count: 18 },
  {
    name: 'mislabelled section',
    path: '/culture',
    head: '<meta property="og:type" content="article"><meta name="author" content="Ledger">',
    opening: (t) => `<h1>${t.section}</h1>`,
    count: 26,
  },
  { name: 'bare search', path: '/suche?query=bruecke', head: '', opening: () => '', count: 12 },
  {
    name: 'author with a long life',
    path: '/by/ada-holm',
    head: '',
    opening: (t) => `<h1>Ada Holm</h1>${`<p>${t.deks.join(' ')}</p>`.repeat(2)}`,
    count: 16,
  },
  {
    name: 'video hub',
    path: '/video',
    head: '<meta property="og:type" content="video.other">',
    opening: (t) => `<h1>${t.section}</h1><video src="/v.mp4"></video><h2>${t.headlines[0]}</h2>`,
    count: 24,
  },
  {
    name: 'live ticker index',
    path: '/live',
    head: '<script type="application/ld+json">{"@type":"CollectionPage"}</script>',
    opening: (t) => `<h1>${t.section}</h1><p>${t.date}</p>`,
    count: 40,
  },
  {
    name: 'archive of a month',
    path: '/archive/2025/03',
    head: '',
    opening: (t) => `<h1>${t.date.replace(/^\d+\S*\s/, '')}</h1>`,
    count: 60,
  },
  {
    name: 'pictures of the week',
    path: '/pictures',
    head: '',
    opening: (t) => `<h2>${t.section}</h2>`,
    count: 20,
  },
];

/** Which shapes, languages and markups go together; every markup and language occurs. */
const PLAN: readonly (readonly [shape: number, tongue: string, cards: string])[] = [
  [0, 'en', 'semantic'],
  [0, 'de', 'wrapped'],
  [0, 'ko', 'bare'],
  [0, 'zh', 'list'],
  [0, 'ar', 'semantic'],
  [1, 'en', 'bare'],
  [1, 'ko', 'wrapped'],
  [1, 'zh', 'table'],
  [1, 'ar', 'list'],
  [2, 'en', 'signed'],
  [2, 'de', 'table'],
  [2, 'ko', 'semantic'],
  [2, 'zh', 'wrapped'],
  [2, 'ar', 'bare'],
  [3, 'en', 'semantic'],
  [3, 'de', 'signed'],
  [3, 'ar', 'wrapped'],
  [3, 'ko', 'list'],
  [4, 'en', 'wrapped'],
  [4, 'de', 'bare'],
  [4, 'zh', 'semantic'],
  [4, 'ko', 'table'],
  [5, 'en', 'semantic'],
  [5, 'de', 'list'],
  [5, 'ar', 'signed'],
  [5, 'zh', 'bare'],
  [6, 'en', 'ticker'],
  [6, 'de', 'ticker'],
  [6, 'ko', 'ticker'],
  [7, 'en', 'picture'],
  [7, 'zh', 'picture'],
  [7, 'ar', 'picture'],
  [8, 'en', 'wrapped'],
  [8, 'de', 'semantic'],
  [8, 'ko', 'signed'],
  [0, 'fr', 'anchors'],
  [0, 'ja', 'wrapped'],
  [0, 'hi', 'semantic'],
  [1, 'ru', 'semantic'],
  [1, 'he', 'bare'],
  [1, 'es', 'wrapped'],
  [2, 'fr', 'news'],
  [2, 'ja', 'list'],
  [2, 'es', 'signed'],
  [3, 'ru', 'wrapped'],
  [3, 'hi', 'bare'],
  [4, 'ja', 'result'],
  [4, 'en', 'result'],
  [5, 'he', 'semantic'],
  [6, 'es', 'news'],
  [6, 'ru', 'ticker'],
  [8, 'fr', 'semantic'],
  [9, 'de', 'result'],
  [9, 'ru', 'result'],
  [9, 'ko', 'wrapped'],
  [10, 'en', 'wrapped'],
  [10, 'fr', 'list'],
  [10, 'ja', 'semantic'],
  [11, 'en', 'video'],
  [11, 'es', 'video'],
  [11, 'ar', 'video'],
  [12, 'de', 'news'],
  [12, 'en', 'news'],
  [12, 'hi', 'ticker'],
  [12, 'zh', 'news'],
  [13, 'en', 'list'],
  [13, 'de', 'bare'],
  [13, 'he', 'table'],
  [14, 'fr', 'picture'],
  [14, 'ko', 'picture'],
];

function buildPage(shape: Shape, tongue: Tongue, cards: string): IndexPage {
  const render = CARDS[cards] as Render;
  const pick = (list: string[], index: number): string => list[index % list.length] as string;
  const items = Array.from({ length: shape.count }, (_, i) =>
    render(
      `${pick(tongue.headlines, i)}${i >= 6 ? ` (${i})` : ''}`,
      `/a/${1000 + i}`,
      pick(tongue.deks, i),
      tongue.date,
      i,
    ),
  ).join('\n');
  const list = cards === 'list' ? `<ul>${items}</ul>` : items;
  const menu = tongue.headlines.map((title) => `<a href="/s">${title.split(' ')[0]}</a>`).join(' ');
  return {
    name: `${shape.name}, ${tongue.lang}, ${cards}`,
    url: `https://ledger.example${shape.path}`,
    html: `<!DOCTYPE html><html lang="${tongue.lang}"><head><title>${tongue.section} | ${tongue.site}</title>${shape.head}</head><body><nav>${menu}</nav>${shape.opening(tongue)}<div>${list}</div><footer>${menu}</footer></body></html>`,
  };
}

/** Every page of the plan. */
export const indexPages = (): IndexPage[] =>
  PLAN.map(([shape, tongue, cards]) => buildPage(SHAPES[shape] as Shape, TONGUES[tongue] as Tongue, cards));
