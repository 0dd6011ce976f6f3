// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Article, type ExtractResult, extractArticle } from '../../utils/extraction';
import { damaged } from './damaged';
import { loadFixture, loadFixtures, parse } from './fixtures';

const fixtures = loadFixtures();

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without white space: a removal's text may part what the page's markup glues. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function articleOf(result: ExtractResult): Article {
  if (result.status !== 'article') throw new Error(`refused: ${result.page}, ${result.reason}`);
  return result.article;
}

function extractFixture(name: string, keep?: string[]): Article {
  const { html, expected } = loadFixture(name);
  return articleOf(extractArticle(parse(html), { url: expected.url, keep }));
}

/** A dated article of twelve paragraphs with `inner` between the sixth and the seventh. */
function reportWith(inner: string, head = ''): Document {
  const paragraphs = Array.from(
    { length: 12 },
    (_, day) =>
      `<p>On day ${day + 1} of the count, the rangers walked the eastern ridge before dawn, wrote down every bird they heard, and compared their notes over coffee in the hut at the foot of the slope.</p>`,
  );
  return parse(`<!DOCTYPE html><html lang="en"><head><title>Rangers count the birds of the eastern ridge</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-04T08:00:00+02:00">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/nature">Nature</a></nav></header><main><article>
<h1>Rangers count the birds of the eastern ridge</h1><p class="byline">By Orla Venn</p>
${paragraphs.slice(0, 6).join('\n')}\n${inner}\n${paragraphs.slice(6).join('\n')}
</article></main><footer>© Ridge Gazette</footer></body></html>`);
}

const REPORT_URL = 'https://gazette.example/nature/2025/birds.html';

describe.each(fixtures)('$name', ({ html, expected }) => {
  const document = parse(html);
  const before = document.documentElement.outerHTML;
  const result = extractArticle(document, { url: expected.url });

  it('leaves its document as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads the same from a live document', () => {
    const live = new JSDOM(html, { url: expected.url }).window.document;
    const liveBefore = live.documentElement.outerHTML;
    expect(extractArticle(live, { url: expected.url })).toEqual(result);
    expect(live.documentElement.outerHTML).toBe(liveBefore);
  });

  it('gives the same result when asked again', () => {
    expect(extractArticle(document, { url: expected.url })).toEqual(result);
  });

  if (result.status !== 'article') return;
  const { article } = result;
  const rendered = parse(article.html);

  it('lists each removal once, under an id of its own, where the page has it', () => {
    const ids = article.removed.map((removal) => removal.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const removal of article.removed) {
      const elements = [...document.querySelectorAll(removal.selector)];
      expect(removal.text.length).toBeLessThanOrEqual(200);
      // What is removed may be a run of siblings, and the selector finds the first: either text may be the longer one.
      const removed = bare(removal.text);
      const starts = elements.map((element) => bare(element.textContent));
      expect(
        starts.some((start) => start.includes(removed.slice(0, 20)) || removed.startsWith(start)),
        `${removal.selector}: ${removal.text}`,
      ).toBe(true);
    }
  });

  it('has neither a title nor anything that acts in its html', () => {
    expect(rendered.querySelectorAll('h1, script, style, form, iframe, object, embed, svg').length).toBe(0);
    const attributes = [...rendered.body.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|^srcset$/.test(name))).toEqual([]);
  });

  it('has absolute addresses only', () => {
    const links = [...rendered.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(https?:\/\/|mailto:|tel:|#)/.test(href))).toEqual([]);
    const images = [...rendered.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
    expect(images.filter((src) => !/^https?:\/\//.test(src))).toEqual([]);
    for (const { url } of article.related) expect(url).toMatch(/^https?:\/\//);
  });

  it('holds media and captions in its figures, and no caption in its text', () => {
    for (const figure of rendered.querySelectorAll('figure')) {
      const caption = figure.querySelector('figcaption');
      const copy = figure.cloneNode(true) as Element;
      copy.querySelector('figcaption')?.remove();
      if (!figure.matches('[data-bs-embed]') && !figure.querySelector('[data-bs-embed]'))
        expect(fold(copy.textContent)).toBe('');
      const said = fold(caption?.textContent ?? '');
      if (said) expect(article.text).not.toContain(said);
    }
  });

  it('joins trimmed, filled blocks with single line breaks', () => {
    for (const block of article.text.split('\n')) {
      expect(block).toBe(block.trim());
      expect(block).not.toBe('');
    }
  });
});

describe('keep', () => {
  it('puts a removed block back where it stood, and lists it no more', () => {
    const clean = extractFixture('newsletter-inline');
    const removal = clean.removed.find(({ kind }) => kind === 'newsletter');
    if (!removal) throw new Error('the newsletter box was not removed');
    const kept = extractFixture('newsletter-inline', [removal.id]);
    expect(kept.removed.map(({ id }) => id)).toEqual(
      clean.removed.map(({ id }) => id).filter((id) => id !== removal.id),
    );
    const phrase = 'The Saturday Tide';
    expect(clean.text).not.toContain(phrase);
    expect(kept.text).toContain(phrase);
    const paragraphs = clean.text.split('\n');
    const position = kept.text.indexOf(phrase);
    expect(kept.text.indexOf(paragraphs[0] ?? '')).toBeLessThan(position);
    expect(kept.text.indexOf(paragraphs.at(-1) ?? '')).toBeGreaterThan(position);
  });

  it('ignores an id that the page does not have', () => {
    expect(extractFixture('newsletter-inline', ['no-such-id'])).toEqual(extractFixture('newsletter-inline'));
  });
});

describe('force', () => {
  it('reads a page that is refused otherwise', () => {
    const { html, expected } = loadFixture('front-page');
    expect(extractArticle(parse(html), { url: expected.url }).status).toBe('not-article');
    const article = articleOf(extractArticle(parse(html), { url: expected.url, force: true }));
    expect(article.text).not.toBe('');
  });

  it('cannot read what is not there', () => {
    const result = extractArticle(parse(''), { url: REPORT_URL, force: true });
    expect(result).toMatchObject({ status: 'not-article', reason: 'empty' });
  });
});

describe('addresses', () => {
  const inner = `<p>The rangers wrote the full list of birds down <a href="../lists/2025.html">in a table</a>, drew their way over the ridge <a href="//maps.example/ridge">on a map</a> that they keep in the hut, and said <a href="#note">in a note</a> why the count had begun so late in the year.</p>
<figure><img src="img/ridge.jpg" alt="The ridge" width="800" height="500"><figcaption>The ridge at dawn.</figcaption></figure>`;

  it('resolve against the url that was given', () => {
    const { html } = articleOf(extractArticle(reportWith(inner), { url: REPORT_URL }));
    expect(html).toContain('href="https://gazette.example/nature/lists/2025.html"');
    expect(html).toContain('href="https://maps.example/ridge"');
    expect(html).toContain('src="https://gazette.example/nature/2025/img/ridge.jpg"');
  });

  it("resolve against the document's own base", () => {
    const document = reportWith(inner, '<base href="/static/v2/">');
    const { html } = articleOf(extractArticle(document, { url: REPORT_URL }));
    expect(html).toContain('href="https://gazette.example/static/lists/2025.html"');
    expect(html).toContain('src="https://gazette.example/static/v2/img/ridge.jpg"');
  });

  it('survive a base that is none', () => {
    const document = reportWith(inner, '<base href="javascript:alert(1)">');
    const { html } = articleOf(extractArticle(document, { url: REPORT_URL }));
    expect(html).toContain('src="https://gazette.example/nature/2025/img/ridge.jpg"');
  });
});

describe('characters', () => {
  it('stay as the page wrote them', () => {
    const sentence =
      "«Quotes», “curly” and 'straight' — dashes – and hy-phens, ½, e\u0301 and é, 👩‍🔬, ﬁ and a non\u00a0breaking space";
    const { text } = articleOf(extractArticle(reportWith(`<p>${sentence}.</p>`), { url: REPORT_URL }));
    expect(text.replace(/\u00a0/g, ' ')).toContain(sentence.replace(/\u00a0/g, ' '));
  });
});

describe('odd documents', () => {
  const without = (selector: string) => {
    const document = reportWith('');
    document.querySelector(selector)?.remove();
    return document;
  };
  const xml = (source: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(source, type);
  const cases: Record<string, () => Document> = {
    'no body': () => without('body'),
    'no root': () => without('html'),
    'a new document': () => document.implementation.createHTMLDocument(''),
    'a document without a type': () => document.implementation.createDocument(null, null),
    'an SVG image': () =>
      xml('<svg xmlns="http://www.w3.org/2000/svg"><text>Rain</text></svg>', 'image/svg+xml'),
    'a feed': () => xml('<rss><channel><title>Rain</title></channel></rss>', 'application/xml'),
    'broken XML': () => xml('<a><b></a>', 'application/xml'),
    'plain text as a browser shows it': () => parse('<pre>Rain, then sun.</pre>'),
    'a picture as a browser shows it': () => parse('<body><img src="https://gazette.example/a.jpg"></body>'),
  };

  it.each(Object.entries(cases))('%s is refused', (_, make) => {
    expect(extractArticle(make(), { url: REPORT_URL }).status).toBe('not-article');
  });

  it('a document without a head is read', () => {
    expect(articleOf(extractArticle(without('head'), { url: REPORT_URL })).title).toBe(
      'Rangers count the birds of the eastern ridge',
    );
  });

  it.each(['', 'about:blank', 'not a url', 'file:///tmp/a.html'])(
    'an address like "%s" does not throw',
    (url) => {
      expect(['article', 'not-article']).toContain(extractArticle(reportWith(''), { url }).status);
    },
  );

  it('a page whose form fields shadow the properties of its nodes is read', () => {
    const inner =
      '<form><input name="parentNode"><input name="textContent"><input name="children"><input name="attributes"><input name="id"><input name="className"></form><img name="body"><img name="cookie"><form name="documentElement"></form>';
    expect(articleOf(extractArticle(reportWith(inner), { url: REPORT_URL })).text).toContain('On day 12');
  });

  it('a very deep page does not overflow the stack', () => {
    const document = reportWith('<div id="deep"></div>');
    let node: Element | null = document.getElementById('deep');
    for (let depth = 0; depth < 3000; depth++)
      node = node?.appendChild(document.createElement('div')) ?? null;
    node?.append('at the bottom');
    expect(['article', 'not-article']).toContain(extractArticle(document, { url: REPORT_URL }).status);
  });
});

describe('damaged pages', () => {
  it.each(fixtures)('$name, damaged at random, never throws', ({ html, expected }) => {
    for (const { seed, source } of damaged(html, 6)) {
      const document = parse(source);
      const before = document.documentElement.outerHTML;
      expect(() => extractArticle(document, { url: expected.url }), `seed ${seed}`).not.toThrow();
      expect(document.documentElement.outerHTML, `seed ${seed}`).toBe(before);
    }
  });
});
