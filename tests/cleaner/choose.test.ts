// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { chooseMatches } from '../../utils/cleaner/choose';
import type { Body } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import type { ClutterKindName } from '../../utils/extraction/clutter/kinds';
import { type ClutterMatch, matchOf } from '../../utils/extraction/clutter/match';
import type { PhraseMatch } from '../../utils/extraction/clutter/phrases';
import { readPage } from '../../utils/extraction/read-page';
import { finish } from '../../utils/extraction/steps';

const PARAGRAPH =
  'The harbour board met on Tuesday evening and agreed, after three hours, to keep the old ferry for another winter.';

/** A page of one article with boxes, and what model and finder think of it. */
function page(
  boxes: string,
  score: (text: string) => number,
  matches: (Partial<ClutterMatch> & { text: string; wide?: boolean })[],
  /** Boxes around a text that a wide find takes. */
  levels = 0,
) {
  document.body.innerHTML = `<article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${boxes}<p>${PARAGRAPH}</p></article>`;
  const read = readPage(document);
  const scores = Float64Array.from(read.blocks, ({ text }) => (text === PARAGRAPH ? 1 : score(text)));
  const kept = Uint8Array.from(read.blocks, ({ text, links, media }) =>
    text === PARAGRAPH || (links > 0 && media.length > 0) ? 1 : 0,
  );
  const clutter = matches.map(({ text, kind = 'comments', rule = 'phrase:en:x', sure = true, wide }) => {
    const block = read.blocks.find((candidate) => candidate.text === text);
    if (!block) throw new Error(`No block says ${text}`);
    let { box } = block;
    for (let up = wide ? 1 : levels; up > 0 && box.parent; up--) box = box.parent;
    return matchOf(kind, rule, '', [box], sure);
  });
  const phrases: PhraseMatch[][] = [];
  for (const { text, kind = 'comments', rule = 'phrase:en:x' } of matches) {
    const at = read.blocks.findIndex((block) => block.text === text);
    phrases[at] = [{ kind, rule, whole: true }];
  }
  const reading = { page: read, clutter, titleIndex: -1, facts: { phrases } } as unknown as Reading;
  const body = {
    kept,
    captions: new Uint8Array(kept.length),
    first: 0,
    end: kept.lastIndexOf(1) + 1,
  } as Body;
  const edges = { title: '', dek: '', names: [], bylines: ['Ada Holm'] };
  return (kinds: ClutterKindName[]) =>
    finish(chooseMatches(reading, scores, body, new Set(kinds), edges)).chosen.map((match) =>
      read.blocks
        .slice(match.first, match.end)
        .map(({ text }) => text)
        .join(' '),
    );
}

const BOX = '<div><h3>Comments</h3></div>';

describe('on an article', () => {
  test('a sure find of a kind that is on goes, of one that is off it stays', () => {
    const chosen = page(BOX, () => 0.4, [{ text: 'Comments' }]);
    expect(chosen(['comments'])).toEqual(['Comments']);
    expect(chosen(['share'])).toEqual([]);
  });

  test('a sure find stays where the model is sure of the opposite', () => {
    expect(page(BOX, () => 0.95, [{ text: 'Comments' }])(['comments'])).toEqual([]);
  });

  test.each([
    [0.1, ['Comments']],
    [0.4, []],
  ])('an unsure find goes only where the model is far from the article: %s', (score, expected) => {
    expect(page(BOX, () => score, [{ text: 'Comments', sure: false }])(['comments'])).toEqual(expected);
  });

  test('lines that ask for an answer go with less doubt than what only its shape tells', () => {
    const line = (rule: string, score: number) =>
      page('<div><h3>Questions?</h3></div>', () => score, [
        { text: 'Questions?', kind: 'boilerplate', rule },
      ])(['boilerplate']);
    expect(line('structure:prompt', 0.3)).toEqual(['Questions?']);
    expect(line('structure:prompt', 0.5)).toEqual([]);
    expect(line('structure:aside', 0.3)).toEqual([]);
  });

  test('a name by itself hides no passage of running text, whatever the model thinks', () => {
    const line =
      'The board had met all evening, and when the lamps went out nobody had yet gone home to bed.';
    const box = (count: number) =>
      `<div>${[...Array(count)].map((_, i) => `<p>${i} ${line}</p>`).join('')}</div>`;
    const match = {
      text: `0 ${line}`,
      kind: 'newsletter' as const,
      rule: 'token:newsletter',
      sure: false,
      wide: true,
    };
    expect(page(box(4), () => 0.1, [match])(['newsletter'])).toEqual([]);
    expect(page(box(2), () => 0.1, [match])(['newsletter'])).toHaveLength(1);
  });

  test('no other kind takes a cookie notice that is to stay, however unsure its name', () => {
    const chosen = page(BOX, () => 0, [
      { text: 'Comments', kind: 'newsletter' },
      { text: 'Comments', kind: 'cookie-notice', sure: false },
    ]);
    expect(chosen(['newsletter', 'boilerplate'])).toEqual([]);
    expect(chosen(['newsletter', 'cookie-notice'])).toEqual(['Comments']);
  });

  test('a find takes along what stands in its box and is no part of the article', () => {
    const box = '<div><h3>Comments</h3><span>Nobody yet</span></div>';
    expect(page(box, () => 0.1, [{ text: 'Comments' }])(['comments'])).toEqual(['Comments Nobody yet']);
    const doubtful = (text: string) => (text === 'Comments' ? 0.1 : 0.6);
    expect(page(box, doubtful, [{ text: 'Comments' }])(['comments'])).toEqual(['Comments']);
  });

  test('a box that no table names goes where the model has no doubt, but never what an article is made of', () => {
    const box = '<div><span>Meet our pocket paper</span><span>Tap here</span></div>';
    expect(page(box, () => 0.01, [])(['boilerplate'])).toEqual(['Meet our pocket paperTap here']);
    expect(page(box, () => 0.2, [])(['boilerplate'])).toEqual([]);
    expect(page(box, () => 0.01, [])(['comments'])).toEqual([]);
    for (const own of ['<table><tr><td>Tide</td></tr></table>', '<p>A note.</p>', '<h2>Tides</h2>'])
      expect(page(own, () => 0.01, [])(['boilerplate'])).toEqual([]);
  });

  test('a player that no table names is no stray', () => {
    const box = '<div><video></video><span>Watch</span></div>';
    expect(page(box, () => 0.01, [])(['boilerplate'])).toEqual([]);
  });

  test('an offer, with something to press, needs less certainty', () => {
    const box = '<div><span>Meet our pocket paper</span><button>Get it</button></div>';
    expect(page(box, () => 0.15, [])(['boilerplate'])).toHaveLength(1);
    expect(page(box, () => 0.3, [])(['boilerplate'])).toEqual([]);
  });

  test('what asks for something to be filled in stays where only its shape tells', () => {
    const box =
      '<div><span>How often would you cross?</span><input type="number"><button>Work it out</button></div>';
    expect(page(box, () => 0.01, [])(['boilerplate'])).toEqual([]);
  });

  test('what asks for words of any kind is a prompt, what looks something up is none', () => {
    const prompt = (field: string, line = '<p>It has read our archive.</p>') =>
      page(`<div><h3>Ask Tide</h3>${line}<input ${field}><button>Go</button></div>`, () => 0.01, [
        { text: 'Ask Tide', kind: 'boilerplate', rule: 'structure:form', wide: true },
      ])(['boilerplate']);
    expect(prompt('type="text" placeholder="Ask"')).toHaveLength(1);
    expect(prompt('type="number"')).toEqual([]);
    expect(prompt('type="text" name="postcode"')).toEqual([]);
    expect(prompt('type="text" maxlength="5"')).toEqual([]);
    expect(prompt('type="text" placeholder="Ask"', '')).toEqual([]);
  });

  test('a heading and a sentence that lead nowhere are the article’s own aside, however far from its text', () => {
    const aside = (more: string) =>
      `<aside><h4>In figures</h4><p>The county has nine bridges and looks after four piers.</p>${more}</aside>`;
    expect(page(aside(''), () => 0.01, [])(['boilerplate'])).toEqual([]);
    expect(page(aside('<button>Go</button>'), () => 0.01, [])(['boilerplate'])).toHaveLength(1);
  });

  test('a piece of an article that comes in pieces stays, whatever all of them are called', () => {
    const piece = `<div class="newsletter-body"><p>${PARAGRAPH}</p></div>`;
    const table = (name: string) =>
      `${piece}<div class="${name}"><table><tr><td>Tide</td></tr></table></div><div class="newsletter-body"><span>Seen at last.</span></div>`;
    const match = {
      text: 'Tide',
      kind: 'newsletter' as const,
      rule: 'token:newsletter',
      sure: false,
    };
    const chosen = (name: string) => page(table(name), () => 0.01, [match], 4)(['newsletter', 'boilerplate']);
    expect(chosen('newsletter-body')).toEqual([]);
    expect(chosen('newsletter-box')).toEqual(['Tide']);
  });

  test('a paragraph that is an offer goes, one with a link amid its words stays', () => {
    const box = (inner: string) => `<div><p>${inner}</p></div>`;
    const offer = '<b>Read on for a crown</b> Ends on Monday. <a href="/go">Take it</a>';
    expect(page(box(offer), () => 0.3, [])(['boilerplate'])).toHaveLength(1);
    expect(page(box(offer), () => 0.4, [])(['boilerplate'])).toEqual([]);
    const sentence = '<b>The board</b> met and said <a href="/go">nothing</a> of the ferry.';
    expect(page(box(sentence), () => 0.3, [])(['boilerplate'])).toEqual([]);
  });

  test('loose pieces beside a find go with it, but for a box of its own and what the model doubts', () => {
    const loose = '<h3>Comments</h3><p>Nobody yet</p><aside><h4>In figures</h4><p>Nine bridges</p></aside>';
    const chosen = (score: number) =>
      page(loose, (text) => (text === 'Comments' ? 0.1 : score), [{ text: 'Comments' }])([
        'comments',
        'boilerplate',
      ]);
    expect(chosen(0.25)).toEqual(['Comments', 'Nobody yet']);
    expect(chosen(0.4)).toEqual(['Comments']);
  });

  test('something to press beside a find goes with it where a line would not', () => {
    const loose = (next: string) => `<h3>Comments</h3>${next}`;
    const chosen = (next: string) =>
      page(loose(next), (text) => (text === 'Comments' ? 0.1 : 0.45), [{ text: 'Comments' }])([
        'comments',
        'boilerplate',
      ]);
    expect(chosen('<p><a href="/go">Order now</a></p>')).toEqual(['Comments', 'Order now']);
    expect(chosen('<p>Order now</p>')).toEqual(['Comments']);
  });

  test('a picture that leads away does not part a find from what stands below it', () => {
    const chosen = (picture: string) =>
      page(`<h3>Comments</h3>${picture}<p>Nobody yet</p>`, () => 0.01, [{ text: 'Comments' }])([
        'comments',
        'boilerplate',
      ]);
    expect(chosen('<a href="https://shop.example/"><img src="/a.png"></a>')).toEqual([
      'Comments',
      'Nobody yet',
    ]);
    expect(chosen(`<p>${PARAGRAPH}</p>`)).toEqual(['Comments']);
  });

  test('boxes set alike beside a find go with it, one that stands alone does not', () => {
    const post = (name: string) => `<div class="${name}"><p>Mole</p><p>About time</p></div>`;
    const chosen = (boxes: string) =>
      page(`<h3>Comments</h3>${boxes}`, () => 0.25, [{ text: 'Comments' }])(['comments', 'boilerplate']);
    expect(chosen(post('post') + post('post'))).toHaveLength(5);
    expect(chosen(post('post'))).toEqual(['Comments']);
    expect(chosen(post('post') + post('note'))).toEqual(['Comments']);
  });

  test('a line over the article’s text is a subhead, be it set as a paragraph', () => {
    const loose = '<h3>Comments</h3><p>What the neighbours say</p>';
    const chosen = (score: number) =>
      page(loose, (text) => (text === 'Comments' ? 0.1 : score), [{ text: 'Comments' }])([
        'comments',
        'boilerplate',
      ]);
    expect(chosen(0.2)).toEqual(['Comments']);
    expect(chosen(0.05)).toEqual(['Comments', 'What the neighbours say']);
  });

  test('no kind takes a text that speaks of cookies while those notices are to stay', () => {
    const box = '<div><h3>우리는 쿠키를 저장합니다</h3></div>';
    const chosen = page(box, () => 0.01, [{ text: '우리는 쿠키를 저장합니다' }]);
    expect(chosen(['comments', 'boilerplate'])).toEqual([]);
    expect(chosen(['comments', 'boilerplate', 'cookie-notice'])).toHaveLength(1);
  });

  test('a post of a social network stays, whatever its box is called', () => {
    const box = '<div><blockquote class="instagram-media">A post</blockquote></div>';
    expect(page(box, () => 0.01, [{ text: 'A post', kind: 'share' }])(['share'])).toEqual([]);
  });

  test('the first line says what a box is: a button that could be a player’s makes none of a promo', () => {
    const promo = { text: 'Ask Tide', kind: 'ai-promo' as const, wide: true };
    const listen = { text: 'Listen', kind: 'video-chrome' as const, wide: false };
    expect(page('<div><h4>Ask Tide</h4>Listen</div>', () => 0.1, [promo, listen])(['ai-promo'])).toHaveLength(
      1,
    );
    expect(page('<div>Listen<h4>Ask Tide</h4></div>', () => 0.1, [promo, listen])(['ai-promo'])).toEqual([]);
  });

  test('a note in brackets stays: whose picture it is', () => {
    const chosen = (text: string) =>
      page(`<div><a href="/go">${text}</a></div>`, () => 0.02, [
        { text, kind: 'boilerplate', rule: 'structure:aside' },
      ])(['boilerplate']);
    expect(chosen('Pictures from the harbour office')).toHaveLength(1);
    expect(chosen('[Pictures from the harbour office]')).toEqual([]);
    expect(chosen('[Write]')).toHaveLength(1);
  });

  test('a note on the writer goes, by the name that signs the article', () => {
    const note = '<div><span>Ada Holm has covered courts and rivers here since 2012.</span></div>';
    expect(page(note, () => 0.15, [])(['boilerplate', 'author-bio'])).toHaveLength(1);
    expect(page(note, () => 0.4, [])(['boilerplate', 'author-bio'])).toEqual([]);
    expect(page(note.replace('Ada Holm', 'Bea Lind'), () => 0.15, [])(['boilerplate', 'author-bio'])).toEqual(
      [],
    );
  });
});
