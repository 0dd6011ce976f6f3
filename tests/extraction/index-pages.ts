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
