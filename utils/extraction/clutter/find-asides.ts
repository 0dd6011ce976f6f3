import { isArticleNote } from '../article-notes';
import { type Block, type Box, isBox, isProse, linkDensity, type Page, textsIn } from '../blocks';
import { countWords } from '../similarity';
import { announces } from '../text-facts';
import type { Extents } from './extent';
import type { ClutterFacts } from './facts';
import type { Flow } from './flow';
import type { ClutterKindName } from './kinds';
import { type ClutterMatch, matchOf } from './match';
import { isStoreBadge } from './service-links';

export const ASIDE_RULE = 'structure:aside';

/** A box that offers something says so in few words. */
const ASIDE_WORDS = 60;
const ASIDE_BLOCKS = 12;
/** Its longest line, in words: what is longer describes something of the article's own. */
export const LINE_WORDS = 22;
/** Words on something to press. */
export const ACTION_WORDS = 6;
/** Words and linked characters of an offer in one run. */
const PITCH_WORDS = 32;
const ACTION_CHARS = 45;
/** So many boxes alike with different texts are the article's own: products, entries of a live blog. */
export const ALIKE = 3;

/** Never an aside as a whole: text itself, and what holds an article's own things. */
const TEXT_TAGS = new Set(
  'body html main p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tr td th figure blockquote pre a details'.split(
    ' ',
  ),
);
/** Pictures to leaf through have captions. */
const CAPTION_NAME = /caption/i;
/** Something of the article's own within a box speaks for the box. */
const OWN_TAGS = new Set('table figure blockquote pre dl'.split(' '));

/**
 * Small boxes of a few lines with something to press: offers, prompts, promos, in any language and markup. A piece
 * of an article does not ask to be pressed.
 */
export function* findAsides(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
): Generator<ClutterMatch> {
  const asides = outermost(
    page.boxes.filter((box) => isAside(box, page, extents, flow) && !holdsNote(box, page)),
    page,
  );
  const shapes = new Map<string, Set<string>>();
  for (const box of asides) {
    const shape = shapeOf(box);
    shapes.set(shape, (shapes.get(shape) ?? new Set()).add(textOf(box, page)));
  }
  for (const box of asides)
    if ((shapes.get(shapeOf(box))?.size ?? 0) < ALIKE)
      yield matchOf(kindOf(box, facts), ASIDE_RULE, 'a few lines and something to press', [box], true);
}

/** Words of a sentence that announces a list. */
const ANNOUNCING_WORDS = 7;

export const announcesList = ({ text, facts }: Block): boolean =>
  announces(text) && facts.words >= ANNOUNCING_WORDS;

/** Links below the sentence that announces them. */
export function isAnnouncedList(box: Box, page: Page): boolean {
  const above = page.blocks[box.first - 1];
  return above !== undefined && announcesList(above);
}

/** Words of a sentence that a whole offer does not need beside it. */
const OWN_SENTENCE = 8;

/** Of boxes within boxes the outer one, unless it adds running text to what an inner one offers. */
function outermost(boxes: readonly Box[], page: Page): Box[] {
  const chosen: Box[] = [];
  for (const box of boxes) {
    const last = chosen[chosen.length - 1];
    if (last && box.first < last.end) {
      if (!addsText(last, box, page)) continue;
      chosen.pop();
    }
    chosen.push(box);
  }
  return chosen;
}

/** Prose beside the inner box; or a sentence, if the inner box has lines enough to be whole without it. */
function addsText(outer: Box, inner: Box, page: Page): boolean {
  const beside = page.blocks
    .slice(outer.first, outer.end)
    .filter(({ index }) => index < inner.first || index >= inner.end);
  const lines = page.blocks
    .slice(inner.first, inner.end)
    .filter((block) => block.text !== '' && !isAction(block));
  return beside.some(
    (block) =>
      isProse(block) ||
      (lines.length >= 2 &&
        block.facts.endsSentence &&
        block.facts.words >= OWN_SENTENCE &&
        block.links === 0),
  );
}

/** The box's style and its tree of tags: on pages without names, all that tells a list of products from three promos. */
const shapeOf = (box: Box): string =>
  `${box.style}(${box.items.map((item) => (isBox(item) ? shapeOf(item) : '')).join(' ')})`;

const textOf = (box: Box, page: Page): string =>
  page.blocks
    .slice(box.first, box.end)
    .map((block) => block.text)
    .join(' ');

function isAside(box: Box, page: Page, extents: Extents, flow: Flow): boolean {
  if (!box.parent || box.end === box.first || TEXT_TAGS.has(box.tag)) return false;
  if (box.links === 0 && box.linkChars === 0 && box.controls === 0 && box.media === 0) return false;
  if (box.words > APPEAL_WORDS || box.end - box.first > ASIDE_BLOCKS || extents.holdsTitle(box)) return false;
  const answers = endsInAnswers(box, page);
  if (!answers && box.words > ASIDE_WORDS) return false;
  if (box.prose > page.prose * 0.15 || holdsOwn(box) || flow.isPart(box)) return false;
  if (box.links > 1 && box.controls === 0 && isAnnouncedList(box, page)) return false;
  if (extents.opensShortText(box)) return false;
  const texts = textsIn(page, box);
  if (texts.some((block) => extents.isOfText(block))) return false;
  const lines = texts.filter((block, i) => !isAction(block) || isAnnounced(texts, i));
  const [only] = texts;
  if (texts.length === 1 && only && box.media === 0 && flow.isInsert(box) && leadsAway(only)) return true;
  if (lines.length === 0 || lines.some((block) => block.box.tag === 'li')) return false;
  if (box.media >= 2 && box.links === 0 && lines.some((block) => CAPTION_NAME.test(block.box.names)))
    return false;
  if (lines.some((block) => block.facts.words > (answers ? APPEAL_WORDS : LINE_WORDS))) return false;
  const hasBadge = box.media > 0 && page.blocks.slice(box.first, box.end).some(isStoreBadge);
  // A picture and its caption, which a button enlarges.
  if (box.media > 0 && lines.length === 1 && !hasBadge) return false;
  // One long line, if it is not all there is to read, or may be answered in two ways.
  const offers = lines.length > 1 || box.controls + texts.length - lines.length > 1;
  if (extents.plainProseBlocks(box.first, box.end) > (answers ? 2 : offers ? 1 : 0)) return false;
  return box.controls > 0 || hasBadge || lines.length < texts.length;
}

/** Under a heading and below all it says, more than one thing to press: an appeal, however long. */
function endsInAnswers(box: Box, page: Page): boolean {
  if (box.headings === 0 || box.media > 0) return false;
  const texts = textsIn(page, box);
  const last = texts.findLast((block) => !isAction(block));
  if (!last) return false;
  const buttons = page.controls.filter(({ box: at, before }) => before > last.index && isWithin(at, box));
  return buttons.length + texts.filter((block) => block.index > last.index).length >= ANSWERS;
}

const ANSWERS = 2;
/** Words of an appeal and of its longest line. */
const APPEAL_WORDS = 90;

function isWithin(inner: Box, outer: Box): boolean {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

const holdsNote = (box: Box, page: Page): boolean =>
  page.blocks.slice(box.first, box.end).some((block) => isArticleNote(block.text));

/** "Read also:" and a headline: the link leads to another story, and nothing above it is what it offers. */
const isAnnounced = (texts: readonly Block[], i: number): boolean => announces(texts[i - 1]?.text ?? '');

/** A link that stands alone and says little: a button, whatever it is made of. */
export const isAction = (block: Block): boolean =>
  block.facts.words <= ACTION_WORDS && linkDensity(block) > 0.9 && !/^(?:li|td|h\d)$/.test(block.box.tag);

/** A sentence or two with a link of a few words. */
const leadsAway = (block: Block): boolean =>
  block.links > 0 &&
  block.links <= 2 &&
  block.linkChars <= ACTION_CHARS &&
  block.facts.words <= PITCH_WORDS &&
  !goesOn(block);

/** Words behind a link with which a sentence goes on: what is to be pressed stands at an end. */
const WORDS_BEHIND = 4;

function goesOn({ nodes, links }: Block): boolean {
  if (links !== 1) return false;
  const at = nodes.findIndex(
    (node) => isElement(node) && (node.localName === 'a' || node.querySelector('a')),
  );
  const before = nodes[at - 1];
  const behind = nodes.slice(at + 1).map((node) => node.textContent ?? '');
  return (
    before?.nodeType === 3 &&
    MID_SENTENCE.test(before.textContent ?? '') &&
    countWords(behind.join('')) >= WORDS_BEHIND
  );
}

/** Words before a link, and no mark that ends what they say. */
const MID_SENTENCE = /[^\s.!?。！？؟।:：][\s"'“«]*$/u;

export const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

const holdsOwn = (box: Box): boolean =>
  box.items.some((item) => isBox(item) && (OWN_TAGS.has(item.tag) || holdsOwn(item)));

export function kindOf(box: { first: number; end: number }, facts: ClutterFacts): ClutterKindName {
  for (let i = box.first; i < box.end; i++) {
    const kind = facts.phrases[i]?.[0]?.kind;
    if (kind) return kind;
  }
  return 'boilerplate';
}
