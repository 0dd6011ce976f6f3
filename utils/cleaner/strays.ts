import { type Block, type Box, isBox, type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { asksForWords, hasFields } from './fields';
import { isForeign, STRAY_SCORE } from './foreign';
import { linesOf } from './lines';
import { isOffer, isPitchAlone, OFFER_SCORE, offerScore } from './offers';
import { opensWithSignature, repeatsSignature, type Signature } from './signatures';

/** Words; what is longer is a part of the page in its own right. */
const STRAY_WORDS = 120;
/** What an article is made of besides running text, and what a person may have come for. */
const OWN_TAGS = new Set('figure table pre blockquote dl details address h1 h2 h3 h4 h5 h6 p li'.split(' '));

/** Who wrote the article: by name, and the lines that may say so. */
export interface Writers {
  names: readonly string[];
  signatures: readonly Signature[];
}

/** Where the article stands, with what its own container holds after it. */
export interface Surroundings {
  box: Box;
  /** Blocks `first` to `end - 1`. */
  first: number;
  end: number;
}

/** The part of the page in which shape alone may tell clutter: outside it, notices and prompts wait for an answer. */
export function surroundingsOf(page: Page, body: Body, titleIndex: number): Surroundings | null {
  const container = containerOf(page, body);
  if (!container) return null;
  const part = partUnderTitle(page, container, titleIndex);
  if (part) return { box: part, first: titleIndex + 1, end: part.end };
  const box = mainAround(container);
  return { box, first: body.first + 1, end: isArticleAlone(box) ? box.end : body.end };
}

/** Texts that may stand before the headline in the part of the page that it heads: a label. */
const TEXTS_BEFORE_TITLE = 1;

/** The largest box around the article that its own headline opens: the site's parts lie outside, whatever their tags. */
function partUnderTitle(page: Page, container: Box, titleIndex: number): Box | null {
  let part: Box | null = null;
  for (let box: Box | null = container; box && titleIndex >= 0; box = box.parent) {
    if (titleIndex < box.first || titleIndex >= box.end) continue;
    const before = textsIn(page, { first: box.first, end: titleIndex });
    if (before.length > TEXTS_BEFORE_TITLE || box.tag === 'body') break;
    part = box;
  }
  return part;
}

/** Whether a find that only its shape tells may go: from around the article, with no player or field in it. */
export function isStrayShape(
  { items, first, end }: ClutterMatch,
  blocks: readonly Block[],
  around: Surroundings | null,
): boolean {
  if (!around || first < around.first || end > around.end) return false;
  const lines = blocks.slice(first, end).flatMap(linesOf).length;
  if (items.some((item) => hasFields(item) && !(lines > 1 && isBox(item) && asksForWords(item))))
    return false;
  return !items.some(standsByPlayer);
}

const PLAYERS = 'video, audio';
/** Where a frame stands beside lines, it may be a player from elsewhere. */
const FRAMES = `${PLAYERS}, iframe`;
/** Words of a player's controls with its title. */
const PLAYER_WORDS = 40;

/** Whether something plays in it, or beside it in a box that says little else. */
function standsByPlayer(item: Block | Box): boolean {
  const box = isBox(item) ? item : item.box;
  // A line among paragraphs has the whole article for its box.
  if (!isBox(item) && box.words > PLAYER_WORDS) return false;
  if (box.element.querySelector(PLAYERS) !== null) return true;
  const around = box.parent;
  return around !== null && around.words <= PLAYER_WORDS && around.element.querySelector(FRAMES) !== null;
}

/**
 * Boxes among the article's paragraphs, or at the end of its own container, that no rule knows by name and the block
 * model is sure are not the article's: promos in words that no table has.
 */
export function findStrays(
  page: Page,
  scores: Float64Array,
  body: Body,
  around: Surroundings,
  writers: Writers,
): ClutterMatch[] {
  const strays: ClutterMatch[] = [];
  const visit = (box: Box): void => {
    for (const item of box.items) {
      if (
        !isBox(item) ||
        (OWN_TAGS.has(item.tag) && !(item.tag === 'p' && isPitchAlone(item))) ||
        item.end <= body.first ||
        item.first >= around.end
      )
        continue;
      const aboutWriter = introduces(item, page, writers);
      // Below the article a page may go on with parts of the site: there an offer tells itself, and a writer's note.
      if (
        isStray(item, page, scores, body, aboutWriter) &&
        (item.first < body.end || aboutWriter || isOffer(item))
      )
        strays.push(
          aboutWriter
            ? matchOf('author-bio', 'model:writer', 'tells of the writer', [item], true)
            : matchOf('boilerplate', 'model', 'reads like boilerplate where it stands', [item], true),
        );
      else visit(item);
    }
  };
  visit(around.box);
  for (const box of page.boxes) {
    if (box.first < around.end && box.end > around.first) continue;
    if (strays.some(({ first, end }) => box.first >= first && box.end <= end)) continue;
    if (introduces(box, page, writers) && isNote(box) && isForeign(box, page, scores, body, OFFER_SCORE))
      strays.push(matchOf('author-bio', 'model:writer', 'tells of the writer', [box], true));
  }
  return strays;
}

/** Words of a note on the writer: more than the name, less than an article of theirs. */
const NOTE_WORDS = { least: 5, most: 60 };

/** Links of a note on the writer: to their page, and to follow them. A card of another story has a longer one. */
const NOTE_LINKS = 3;
const HEADLINE_CHARS = 40;

const isNote = ({ links, element }: Box): boolean =>
  links <= NOTE_LINKS &&
  ![...element.querySelectorAll('a[href]')].some(
    ({ textContent }) => (textContent ?? '').trim().length > HEADLINE_CHARS,
  );

/** Whether a box tells of one of the article's writers, by name. */
function introduces(box: Box, page: Page, { names: writers, signatures }: Writers): boolean {
  if (box.words < NOTE_WORDS.least || box.words > NOTE_WORDS.most) return false;
  const [head, ...lines] = textsIn(page, box);
  // A line of the box itself says no name again.
  const signed = signatures
    .filter(({ index }) => index < box.first || index >= box.end)
    .map(({ text }) => text);
  if (head && lines.length > 0 && repeatsSignature(head.text, head.facts.words, signed)) return true;
  return page.blocks
    .slice(box.first, box.end)
    .some(
      ({ text }) =>
        writers.some((name) => name.length > 2 && text.includes(name)) || opensWithSignature(text, signed),
    );
}

/** The smallest box around all of the article's text. */
function containerOf(page: Page, { kept }: Body): Box | null {
  const own = page.blocks.filter(({ index, text }) => kept[index] === 1 && text !== '');
  const last = own.at(-1);
  if (!own[0] || !last || own[0] === last) return null;
  let box: Box | null = own[0].box;
  while (box && last.index >= box.end) box = box.parent;
  return box;
}

/** What the page itself calls its main part goes a little further. */
function mainAround(container: Box): Box {
  for (let box: Box | null = container; box; box = box.parent)
    if (box.tag === 'main' || box.element.getAttribute('role') === 'main') return box;
  return container;
}

/** Around the site's own parts, what comes after the article is not the article's. */
const isArticleAlone = ({ element, tag }: Box): boolean =>
  tag !== 'body' &&
  tag !== 'main' &&
  element.querySelector('nav, footer, main, [role="navigation"]') === null;

function isStray(box: Box, page: Page, scores: Float64Array, body: Body, isTold: boolean): boolean {
  if (hasFields(box) || box.first <= body.first || box.words === 0 || box.words > STRAY_WORDS) return false;
  if (box.element.querySelector('figure, table, pre, blockquote, dl, details, address') !== null)
    return false;
  if (isTold || isOffer(box)) return isForeign(box, page, scores, body, offerScore(box));
  return !informs(box, page) && isForeign(box, page, scores, body, STRAY_SCORE);
}

/** Words of a sentence that tells the reader something. */
const SENTENCE_WORDS = 8;

/** A heading and a sentence that lead nowhere: "In figures", an article's own aside, however far from its text. */
const informs = (box: Box, page: Page): boolean =>
  box.links === 0 &&
  textsIn(page, box).some(({ facts }) => facts.endsSentence && facts.words >= SENTENCE_WORDS);
