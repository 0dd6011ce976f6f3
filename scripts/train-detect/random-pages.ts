// Invented pages for the fit: fronts, sections, topic, search and author pages, and articles without any metadata.
// The corpus has hardly any of these. Words are random syllables, so that no language or site is learnt.

export interface RandomPage {
  url: string;
  html: string;
  isFront: boolean;
}

const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  latin: 'ba ce di fo gu la me ni po ru sa te vi zo an er in on ul st ra lo ker mand vel tor'.split(' '),
  cyrillic: 'ба ве ги до жу ка ле ми но пу ра се ти фо ан ер ин ост'.split(' '),
  arabic: 'با تا جي دو را سي شا عل في قا كم لا من نو ها وي'.split(' '),
  devanagari: 'का खे गी चो जा टे दी नो पा बे मी रा ले वा'.split(' '),
  hangul: [...'가나다라마바사아자차카타파하고노도로모보소오조구누두루무부수우주'],
  han: [...'国人大年会报新市政发经济社民生活动力学校工天地中东西南北海山水开关成长'],
};

/** A repeatable random source (mulberry32). */
function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Writer {
  readonly script: string;
  private readonly classStyle: string;

  constructor(readonly random: () => number) {
    this.script = this.pick(['latin', 'latin', 'latin', 'cyrillic', 'arabic', 'devanagari', 'hangul', 'han']);
    this.classStyle = this.pick(['plain', 'plain', 'hashed', 'utility', 'none']);
  }

  chance = (probability: number): boolean => this.random() < probability;
  int = (from: number, to: number): number => from + Math.floor(this.random() * (to - from + 1));
  pick = <T>(items: readonly T[]): T => items[Math.floor(this.random() * items.length)] as T;

  word(): string {
    const syllables = ALPHABETS[this.script] as readonly string[];
    const length = this.script === 'han' ? this.int(1, 3) : this.int(1, 4);
    return Array.from({ length }, () => this.pick(syllables)).join('');
  }

  words(from: number, to: number): string {
    const list = Array.from({ length: this.int(from, to) }, () => this.word());
    return list.join(this.script === 'han' && this.chance(0.8) ? '' : ' ');
  }

  headline = (): string => this.words(4, 14);

  sentence(): string {
    const stop = this.script === 'han' ? '。' : this.script === 'arabic' ? this.pick(['.', '؟']) : '.';
    const comma = this.script === 'han' ? '，' : this.script === 'arabic' ? '،' : ', ';
    const text = this.words(5, 14) + (this.chance(0.5) ? comma + this.words(4, 10) : '');
    return (this.chance(0.2) ? `"${text}"` : text) + stop;
  }

  sentences = (from: number, to: number): string =>
    Array.from({ length: this.int(from, to) }, () => this.sentence()).join(' ');
  paragraph = (): string => this.sentences(1, 4);

  date(): string {
    const [d, m, y] = [this.int(1, 28), this.int(1, 12), this.int(2015, 2026)];
    return this.pick([
      `${d}.${m}.${y}`,
      `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      `${d} ${this.word()} ${y}`,
      `${y}. ${m}. ${d}`,
      `${m}/${d}/${y}`,
    ]);
  }

  names(name: string): string {
    if (this.classStyle === 'none') return '';
    if (this.classStyle === 'hashed') return ` class="css-${Math.floor(this.random() * 1e9).toString(36)}"`;
    if (this.classStyle === 'utility') return ' class="flex mt-4 text-sm"';
    return ` class="${name}"`;
  }

  tag = (tag: string, name: string, inner: string): string => `<${tag}${this.names(name)}>${inner}</${tag}>`;
  path = (): string => `/${this.words(1, 1)}/${this.int(10000, 9999999)}`;
  link = (text: string, href = this.path()): string => `<a href="${encodeURI(href)}">${text}</a>`;
}

interface CardStyle {
  heading: string;
  deks: number;
  dekSentences: number;
  hasTime: boolean;
  hasAuthor: boolean;
  hasImage: boolean;
  wholeLink: boolean;
  wrapper: string;
}

const cardStyle = (w: Writer): CardStyle => ({
  heading: w.pick(['h2', 'h3', 'h4', 'div', 'span', 'p']),
  deks: w.pick([0, 0, 0.3, 1, 1]),
  dekSentences: w.pick([1, 1, 2, 3]),
  hasTime: w.chance(0.5),
  hasAuthor: w.chance(0.3),
  hasImage: w.chance(0.7),
  wholeLink: w.chance(0.25),
  wrapper: w.pick(['article', 'li', 'div', 'div', 'section']),
});

function card(w: Writer, style: CardStyle): string {
  const title = w.headline();
  const image = style.hasImage ? '<img src="/i.jpg" alt="">' : '';
  const dek = w.chance(style.deks) ? w.tag('p', 'card__dek', w.sentences(1, style.dekSentences)) : '';
  const time = style.hasTime
    ? w.pick([`<time datetime="2025-03-04">${w.date()}</time>`, w.tag('span', 'card__time', w.date())])
    : '';
  const author = style.hasAuthor ? w.tag('span', 'card__author', w.words(2, 2)) : '';
  if (style.wholeLink)
    return `<${style.wrapper}><a href="/x/${w.int(1, 99999)}">${image}<${style.heading}>${title}</${style.heading}>${dek}${time}</a></${style.wrapper}>`;
  return `<${style.wrapper}${w.names('card')}>${image}${w.tag(style.heading, 'card__title', w.link(title))}${dek}${author}${time}</${style.wrapper}>`;
}

const list = (w: Writer, count: number): string => {
  const style = cardStyle(w);
  const cards = Array.from({ length: count }, () => card(w, style)).join('\n');
  return style.wrapper === 'li' ? `<ul>${cards}</ul>` : w.tag('div', 'cards', cards);
};

const nav = (w: Writer): string =>
  w.tag(
    w.pick(['nav', 'div', 'header']),
    'menu',
    `<ul>${Array.from({ length: w.int(4, 25) }, () => `<li>${w.link(w.words(1, 2))}</li>`).join('')}</ul>`,
  );
const footer = (w: Writer): string =>
  w.tag(
    w.pick(['footer', 'div']),
    'footer',
    Array.from({ length: w.int(3, 20) }, () => w.link(w.words(1, 3))).join(' ') +
      (w.chance(0.4) ? w.tag('p', 'legal', w.sentences(1, 3)) : ''),
  );

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

function frontHead(w: Writer, title: string): string {
  let head = `<title>${title}</title>`;
  if (w.chance(0.5))
    head += `<meta property="og:type" content="${w.pick(['website', 'website', 'website', 'article'])}">`;
  if (w.chance(0.2)) head += '<meta name="author" content="x y">';
  if (w.chance(0.1)) head += '<meta property="article:modified_time" content="2025-03-03T10:00:00Z">';
  const type = w.pick([
    '',
    '',
    'WebSite',
    'CollectionPage',
    'NewsMediaOrganization',
    'WebPage',
    'ItemList',
    'ProfilePage',
  ]);
  if (type)
    head += `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"x"}</script>`;
  if (w.chance(0.1)) {
    const items = Array.from(
      { length: w.int(5, 12) },
      () => '{"@type":"NewsArticle","headline":"x","datePublished":"2025-01-01"}',
    );
    head += `<script type="application/ld+json">[${items.join(',')}]</script>`;
  }
  return head;
}

function frontBody(w: Writer, kind: string): string {
  let body = '';
  if (w.chance(0.6)) body += w.tag('h1', 'title', w.words(1, kind === 'home' ? 3 : 5));
  if (kind === 'search') body += `<form><input type="search"><button>${w.word()}</button></form>`;
  if (kind === 'author') body += w.tag('p', 'bio', w.sentences(1, 4));
  if (kind === 'topic' && w.chance(0.7))
    body += Array.from({ length: w.int(1, 2) }, () => w.tag('p', 'intro', w.sentences(1, 5))).join('');
  if (kind === 'ticker') {
    const entries = Array.from({ length: w.int(8, 40) }, () =>
      w.tag('div', 'entry', `<time>${w.int(0, 23)}:${w.int(10, 59)}</time> ${w.link(w.headline())}`),
    );
    return body + entries.join('');
  }
  const sections = kind === 'home' ? w.int(2, 8) : w.int(1, 3);
  for (let i = 0; i < sections; i++) {
    if (w.chance(0.6)) body += w.tag('h2', 'section', w.words(1, 3));
    body += list(w, kind === 'home' ? w.int(3, 12) : w.int(6, 30));
  }
  return body;
}

function randomFront(w: Writer): RandomPage {
  const kind = w.pick(['home', 'home', 'section', 'section', 'topic', 'search', 'author', 'ticker']);
  const host = `https://${w.pick(['www.', ''])}site${w.int(1, 99999)}.example`;
  const latin = Array.from(
    { length: w.int(1, 3) },
    () => w.pick(ALPHABETS.latin as string[]) + w.pick(ALPHABETS.latin as string[]),
  ).join('-');
  const path = {
    home: w.pick(['/', '/', '/en', '/index.html']),
    section: w.pick([
      `/${latin}`,
      `/${latin}/`,
      `/news/${latin}`,
      `/section/${latin}`,
      `/${latin}/index.html`,
    ]),
    topic: w.pick([
      `/tag/${latin}`,
      `/topics/${latin}`,
      `/thema/${latin}`,
      `/${latin}/${latin}`,
      `/topic/${w.int(10, 99999)}`,
    ]),
    search: w.pick([`/search?q=${latin}`, `/?s=${latin}`, `/suche/?query=${latin}`]),
    author: w.pick([`/author/${latin}`, `/people/${latin}`, `/${latin}/author/12345`]),
    ticker: w.pick(['/latest', '/live', `/${latin}`, '/breaking']),
  }[kind as 'home'];
  const body = w.pick([true, false])
    ? `${nav(w)}<main>${frontBody(w, kind)}</main>${w.chance(0.5) ? w.tag('aside', 'most-read', list(w, w.int(3, 10))) : ''}${footer(w)}`
    : `${nav(w)}${frontBody(w, kind)}${footer(w)}`;
  return { url: host + path, html: page(frontHead(w, w.words(1, 5)), body), isFront: true };
}

function randomArticle(w: Writer): RandomPage {
  const title = w.headline();
  const count = w.int(5, 30);
  const separator = w.chance(0.15) ? '<br><br>' : '';
  const paragraphs = Array.from({ length: count }, () => {
    const text = w.paragraph();
    const subhead = w.chance(0.06) ? w.tag('h2', 'sub', w.words(2, 6)) : '';
    return separator ? text + separator : subhead + w.tag(w.pick(['p', 'p', 'p', 'p', 'p']), 'text', text);
  });
  if (w.chance(0.25)) paragraphs.splice(w.int(2, count - 1), 0, list(w, w.int(1, 3)));
  const opening = w.pick([
    w.tag('p', 'info', `${w.words(1, 3)}<span>${w.date()}</span>`),
    w.tag('div', 'meta', w.date()),
    w.tag('div', 'byline', w.words(2, 3)) + w.tag('div', 'date', w.date()),
    `<time>${w.date()}</time>`,
    w.chance(0.5)
      ? w.tag('p', 'dek', w.sentence()) + w.tag('span', 'x', w.date())
      : w.tag('span', 'x', `${w.int(1, 20)} ${w.words(1, 2)}`),
  ]);
  const relatedText = w.chance(0.3);
  const related = Array.from({ length: w.int(0, 12) }, () => {
    const head = w.headline();
    return w.tag(
      'div',
      'card',
      w.link(head) +
        w.tag('p', 'src', w.words(1, 2)) +
        (relatedText ? w.tag('p', 'body', w.sentences(8, 25)) : ''),
    );
  }).join('');
  const body = `${nav(w)}${w.chance(0.7) ? `<h1>${title}</h1>` : w.tag('div', 'title', title)}${w.chance(0.5) ? '<img src="/a.webp" alt="x">' : ''}${opening}<div>${paragraphs.join('\n')}</div>${related}${w.chance(0.5) ? list(w, w.int(3, 15)) : ''}${footer(w)}`;
  const type = w.pick([
    '',
    '',
    '<meta property="og:type" content="website">',
    '<script type="application/ld+json">{"@type":"Product","name":"x"}</script>',
  ]);
  const slug = Array.from(
    { length: w.int(1, 7) },
    () => w.pick(ALPHABETS.latin as string[]) + w.pick(ALPHABETS.latin as string[]),
  ).join('-');
  const url = `https://site${w.int(1, 99999)}.example${w.pick([`/articles/${slug}-${w.int(1000, 9999999)}`, `/${slug}`, `/news/${w.int(1000, 9999999)}`, `/view?id=${w.int(1000, 999999)}`, `/2025/03/04/${slug}`, `/${slug}/${slug}.html`])}`;
  return { url, html: page(`<title>${title}</title>${type}`, body), isFront: false };
}

/** The invented page of this number: the same for the same number. Every third is an article. */
export function randomPage(seed: number): RandomPage {
  const writer = new Writer(randomSource(seed * 7919 + 17));
  return seed % 3 === 0 ? randomArticle(writer) : randomFront(writer);
}
