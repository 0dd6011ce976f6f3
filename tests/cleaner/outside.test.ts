// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findPitches } from '../../utils/cleaner/find-pitches';
import { asksForConsent, isOfferOutside, servesArticle } from '../../utils/cleaner/outside';
import { isStrayShape, type Surroundings } from '../../utils/cleaner/strays';
import { topicReader } from '../../utils/cleaner/vocabulary';
import { matchOf } from '../../utils/extraction/clutter/match';
import { readPage } from '../../utils/extraction/read-page';

const ARTICLE = '<main><h1>Ferry</h1><p>The ferry sailed at noon, with nine bicycles on board.</p></main>';

/** What the rules say of the box `#x` as a find that only its shape tells. */
function judge(html: string) {
  document.body.innerHTML = `${ARTICLE}${html}`;
  const page = readPage(document);
  const box = page.boxes.find(({ element }) => element.id === 'x');
  const main = page.boxes.find(({ tag }) => tag === 'main');
  if (!box || !main) throw new Error('No box');
  const around: Surroundings = { box: main, first: main.first, end: main.end };
  const match = matchOf('boilerplate', 'structure:aside', '', [box], true);
  return {
    isOffer: isOfferOutside(match, page.blocks, around),
    asks: asksForConsent(match, page.blocks, topicReader(['en']), around),
    serves: servesArticle(match, page.blocks, box.end + 1),
  };
}

test('a few lines and something to press, outside of the article, are an offer', () => {
  const { isOffer, asks, serves } = judge('<div id="x"><p>Herring by post</p><button>Go on</button></div>');
  expect([isOffer, asks, serves]).toEqual([true, false, false]);
});

test.each([
  ['a look-up', '<div id="x"><p>Which stop?</p><input type="text"><button>Look</button></div>'],
  [
    'a part of a form',
    '<form><input type="text"><div id="x"><p>Which stop?</p><button>Look</button></div></form>',
  ],
  ['a part of the footer', '<footer><div id="x"><p>Our house</p><button>Map</button></div></footer>'],
  ['a number to call', '<div id="x"><p>Front desk: 0555 010 2030</p><a href="/map">Map</a></div>'],
  ['an address for mail', '<div id="x"><p>Front desk</p><a href="mailto:desk@paper.example">Write</a></div>'],
  [
    'a line over a list of places to go to',
    '<div id="x"><p>The house</p><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Three</a></div>',
  ],
  ['a player', '<div id="x"><video></video><p>The day at sea</p><button>Go on</button></div>'],
])('%s is none', (_name, html) => expect(judge(html).isOffer).toBe(false));

test('what may ask for consent is left, however it puts it', () => {
  expect(judge('<div id="x"><p>Forty partners would like a word.</p><button>Fine</button></div>').asks).toBe(
    true,
  );
});

test('what leads to another site asks for no consent, though it may speak of paying', () => {
  const ad = (host: string) =>
    judge(`<div id="x"><p>Pay once, visit twice</p><a href="https://${host}/go">Visit the shop</a></div>`)
      .asks;
  expect(ad(location.host)).toBe(true);
  expect(ad('shop.example')).toBe(false);
});

test('below the headline only clear words make a notice of an offer', () => {
  const asks = (html: string): boolean => {
    document.body.innerHTML = `<main><h1>Ferry</h1>${html}<p>The ferry sailed at noon.</p></main>`;
    const page = readPage(document);
    const box = page.boxes.find(({ element }) => element.id === 'x');
    if (!box) throw new Error('No box');
    const match = matchOf('boilerplate', 'structure:aside', '', [box], true);
    const around: Surroundings = { box: page.root, first: 1, end: page.blocks.length };
    return asksForConsent(match, page.blocks, topicReader(['en']), around);
  };
  expect(asks('<div id="x"><p>Forty partners would like a word.</p><button>Fine</button></div>')).toBe(false);
  expect(asks('<div id="x"><p>We use cookies.</p><button>Fine</button></div>')).toBe(true);
});

test.each([
  ['the date above the text', '<div id="x"><p>18 November 2026, 4 minutes</p><button>Bigger</button></div>'],
  ['a clock', '<div id="x"><span>00:00 / 03:12</span><button>Go</button></div>'],
  ['contents', '<div id="x"><p>Below</p><a href="#tide">Tide</a><a href="#catch">Catch</a></div>'],
])('%s serves the article', (_name, html) => expect(judge(html).serves).toBe(true));

test('what stands beside a player in a box that says little else is the player’s', () => {
  const says = (media: string): boolean => {
    document.body.innerHTML = `<main>${ARTICLE}<section>${media}<div id="x"><p>Out of order</p><p>Again</p></div></section></main>`;
    const page = readPage(document);
    const box = page.boxes.find(({ element }) => element.id === 'x');
    if (!box) throw new Error('No box');
    const match = matchOf('boilerplate', 'model', '', [box], true);
    return isStrayShape(match, page.blocks, { box: page.root, first: 0, end: page.blocks.length });
  };
  expect(says('<video></video>')).toBe(false);
  expect(says('')).toBe(true);
});

test('a line among paragraphs is no player’s because the article shows one', () => {
  const paragraph = `<p>${'The board met all evening and agreed to keep the ferry for one more winter. '.repeat(4)}</p>`;
  document.body.innerHTML = `<main><h1>Ferry</h1><video></video>${paragraph}Take the paper along<br><br>${paragraph}</main>`;
  const page = readPage(document);
  const line = page.blocks.find(({ text }) => text === 'Take the paper along');
  if (!line) throw new Error('No line');
  const match = matchOf('boilerplate', 'structure:prompt', '', [line], true);
  expect(isStrayShape(match, page.blocks, { box: page.root, first: 0, end: page.blocks.length })).toBe(true);
});

test('an offer in one paragraph away from the article is found: a line set apart and a link at its end', () => {
  const found = (html: string): number => {
    document.body.innerHTML = `${ARTICLE}${html}`;
    const page = readPage(document);
    const main = page.boxes.find(({ tag }) => tag === 'main');
    if (!main) throw new Error('No article');
    return findPitches(page, { box: main, first: main.first, end: main.end }).length;
  };
  expect(found('<div><p><b>Herring by post</b> Nine thousand fans <a href="/go">Try</a></p></div>')).toBe(1);
  expect(found('<div><p>Herring comes by post, says <a href="/go">the board</a></p></div>')).toBe(0);
  expect(
    found('<div><p><b>Herring</b> <a href="/go">by post</a> from nine thousand fans of the sea</p></div>'),
  ).toBe(0);
});
