// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { addressOf, HEADLINES, link, paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';
const [headline = ''] = HEADLINES;

const rulesFor = (inside: string, start: string, lang = 'en'): string[] =>
  rulesOn(
    parse(
      `<html lang="${lang}"><head><title>Lower footbridge reopens before winter</title></head><body><main><article><h1>Lower footbridge reopens before winter</h1>${paragraphs[0]}${paragraphs[1]}${inside}${paragraphs[2]}${paragraphs[3]}</article></main></body></html>`,
    ),
    URL_OF_PAGE,
    start,
  );

describe('a label beside what it labels', () => {
  it.each([
    [
      'in capitals before a dash',
      '<p>AD — Hartnell Windows: new sash frames fitted before Christmas, and the old ones taken away. Ring the workshop.</p>',
      'AD —',
    ],
    ['before a bar', '<p>Advertisement | Hartnell Windows</p>', 'Advertisement'],
    ['in brackets of its own', '<p>【PR】山田畳店 表替え一枚から承ります。</p>', '【PR】'],
    [
      'in capitals alone',
      '<p>ADVERTISEMENT Frames that let in the light, by Hartnell of the harbour.</p>',
      'ADVERT',
    ],
    ['in brackets behind', '<p>For your evening [Ad]</p>', 'For your evening'],
    [
      'in an element before all else',
      '<div><span>Advertisement</span><span>Frames that let in the light</span><span>Hartnell fits them before Christmas or you pay nothing.</span></div>',
      'Advertisement',
    ],
    [
      'before a colon',
      '<p>Advertisement: Hartnell fits new sash frames before Christmas.</p>',
      'Advertisement:',
    ],
    [
      'and another in an element after it',
      '<div><span>Advertisement</span><span>Article continues below</span></div>',
      'Advertisement',
    ],
    [
      'on the first of a paragraph’s lines',
      '<p>Comments (3)<br>Maureen T.<br>Used that ferry for thirty years, never seen it this bad.</p>',
      'Comments (3)',
    ],
    [
      'on the last of them, to be pressed',
      '<p>Harbour news in your pocket, with tide tables and the crossword every day.<br>Open in app</p>',
      'Harbour news',
    ],
  ])('is heard %s', (_, html, start) =>
    expect(
      rulesFor(html, start, start === '【PR】' ? 'ja' : 'en').some((rule) => rule.startsWith('phrase:')),
    ).toBe(true),
  );

  it.each([
    [
      'a headline that begins with the word',
      '<p>Ads – what the town may put up on its own bridge and what it may not, in the words of the clerk who has to decide it.</p>',
      'Ads –',
    ],
    ['a line of which one part is none', '<p>Advertisement revenue · the third year</p>', 'Advertisement'],
    [
      'what a list says of it',
      '<ul><li>Ads: what the town may put up</li><li>Signs: what it may not</li></ul>',
      'Ads:',
    ],
    ['one of two things in lines', '<p>Basic<br>Premium</p>', 'Basic'],
    ['a line of an item’s', '<ul><li>For email<br>Email</li><li>A lamp</li></ul>', 'For email'],
    ['a word amid other lines', '<p>A rope of thirty metres<br>Watch<br>A lamp</p>', 'A rope'],
    ['what bold words say of it', '<p><b>Ads:</b> what the town may put up on its own bridge.</p>', 'Ads:'],
  ])('is not %s', (_, html, start) => expect(rulesFor(html, start)).toEqual([]));
});

describe('a lone headline among paragraphs', () => {
  const list = `<ul><li>${link(headline)}</li></ul>`;
  const promo = `<div><a href="/club/48213"><b>The Slow Post</b> <i>The best stories before breakfast</i></a></div>`;

  it.each([
    ['in a paragraph', `<p>${link(headline)}</p>`],
    ['in a list of one', list],
    ['that asks', `<p>${link(headline, 'Why do night buses return next month?')}</p>`],
    ['behind a sign', `<p>${link(headline, `▶ ${headline}`)}</p>`],
  ])('points to another story %s', (_, html) =>
    expect(rulesFor(html, html.replace(/<[^>]+>/g, '').slice(0, 9))).toContain('structure:pointer'),
  );

  it.each([
    ['that a sentence announces', `<p>The town has told this story before, in these words:</p>${list}`],
    ['of two', `<p>${link(headline)}</p><p>${link(HEADLINES[1] ?? '')}</p>`],
    ['that is a sentence', `<p>${link(headline, 'The town has told this story before.')}</p>`],
    [
      'that leads to another site',
      `<p><a href="https://elsewhere.example/a-map-that-was-lost">${headline}</a></p>`,
    ],
    ['in pieces', promo],
  ])('does not, %s', (_, html) =>
    expect(rulesFor(html, html.replace(/^.*?<a[^>]*>|<[^>]+>/g, '').slice(0, 9))).not.toContain(
      'structure:pointer',
    ),
  );
});

describe('links to subjects beside the text', () => {
  it.each([
    [
      'by what they say they are',
      '<ul><li><a rel="tag" href="/x/1">harbour</a></li><li><a rel="tag" href="/x/2">bridges</a></li></ul>',
    ],
    [
      'by their addresses',
      '<div><a href="/topics/harbour">harbour</a> <a href="/topics/bridges">bridges</a></div>',
    ],
  ])('are tags %s', (_, html) => expect(rulesFor(html, 'harbour')).toContain('structure:tags'));

  it('are not where one leads to a story', () =>
    expect(
      rulesFor(`<div><a href="/topics/harbour">harbour</a> ${link(headline)}</div>`, 'harbour'),
    ).not.toContain('structure:tags'));
});

describe('a line that points to another story', () => {
  it.each([
    ['a label in brackets', `<p><strong>[함께 보기] ${link(headline)}</strong></p>`, '[함께'],
    ['a sign', `<p>▼あわせて ${link(headline)}</p>`, '▼'],
    ['a colon', `<p>Mere om det: ${link(headline)}</p>`, 'Mere'],
    ['a bar', `<p>Mere om det | ${link(headline)}</p>`, 'Mere'],
    ['a dash', `<p>Mere om det – ${link(headline)}</p>`, 'Mere'],
    ['an arrow alone', `<p><b>&gt;&gt;</b> ${link(headline)}</p>`, '>>'],
    [
      'a colon within the link',
      `<div>${link(headline, `<span>Mere om det:</span> <span>${headline}</span>`)}</div>`,
      'Mere',
    ],
  ])('is told by %s', (_, html, start) => expect(rulesFor(html, start)).toContain('structure:pointer'));

  it.each([
    [
      'a sentence with a link',
      `<p>The town has told the story of its buses before: in ${link(headline)} it said why.</p>`,
      'The town has',
    ],
    [
      'a source elsewhere',
      `<p>Report: <a href="https://elsewhere.example/a-report-on-all-bridges">A report on all of the bridges</a></p>`,
      'Report:',
    ],
    [
      'an item of a list',
      `<ul><li>Buses: <a href="${addressOf(headline)}">${headline}</a></li><li>Piers: two of five</li></ul>`,
      'Buses:',
    ],
  ])('is not %s', (_, html, start) => expect(rulesFor(html, start)).not.toContain('structure:pointer'));
});

describe('an article’s subhead above a box of buttons', () => {
  const box = '<div class="ask"><button>Summarise</button><button>Listen</button></div>';
  it('is its own where another is set like it', () => {
    const subheads = `<h2>What it cost</h2>${paragraphs[0]}<h2>What comes next</h2>${box}${paragraphs[1]}`;
    expect(rulesFor(subheads, 'What comes next')).toEqual([]);
  });

  it('is a prompt’s where it alone is set so', () =>
    expect(rulesFor(`<h4>A quick one for readers</h4>${box}`, 'A quick one')).toContain('structure:prompt'));
});

describe('what stands between two pieces of clutter', () => {
  const ad = '<div><p>Advertisement</p></div>';
  it.each([
    [
      'a poem',
      '<div><p>The tide goes out</p><p>the rope is wet</p><p>and he who waits</p></div>',
      'the rope is wet',
    ],
    ['a quotation', '<blockquote><p>Nobody had told me</p></blockquote>', 'Nobody had'],
    [
      'a sentence in German quotes',
      '<p>„Schieben ist nicht schlimm“, sagt Petersen. „Schlimm ist, wenn hinten keiner mehr schiebt.“</p>',
      '„Schieben',
    ],
  ])('may be the article’s: %s', (_, html, start) =>
    expect(rulesFor(`${ad}${html}${ad}`, start)).toEqual([]),
  );

  it('goes with it else', () =>
    expect(rulesFor(`${ad}<div><p>Hide this for a week</p></div>${ad}`, 'Hide this')).toContain(
      'structure:gap',
    ));
});

describe('lines of links in one run below the text', () => {
  const cell = (below: string): string[] => {
    const text = paragraphs.map((html) => html.replace(/<\/?p>/g, '')).join('<br><br>');
    return rulesOn(
      parse(
        `<html lang="en"><head><title>Lower footbridge reopens before winter</title></head><body><table><tr><td><b>Lower footbridge reopens before winter</b><br><br>${text}<br><br>${below}</td></tr></table></body></html>`,
      ),
      URL_OF_PAGE,
      'Life by the river',
    );
  };
  const lines = HEADLINES.slice(0, 3).map((title) => `&bull; ${link(title)}<br>`);
  const RULE = 'structure:closing-list';

  it('are other stories', () => expect(cell(`<b>Life by the river</b> ${lines.join('')}`)).toContain(RULE));

  it('are the article’s own where a line announces them, or they stand in a sentence', () => {
    expect(cell(`Three more are to follow:<br><br><b>Life by the river</b> ${lines.join('')}`)).not.toContain(
      RULE,
    );
    expect(
      cell(
        `Life by the river has been told before, in what readers sent us in the spring: ${lines.join('')}`,
      ),
    ).not.toContain(RULE);
  });

  it('are the article’s own where it goes on below', () =>
    expect(
      cell(`<b>Life by the river</b> ${lines.join('')}<br><br>${paragraphs[2]?.replace(/<\/?p>/g, '')}`),
    ).not.toContain(RULE));

  it('may lead elsewhere', () =>
    expect(
      cell(`<b>Life by the river</b> ${lines.join('').replaceAll('href="', 'href="https://other.example')}`),
    ).not.toContain(RULE));
});
