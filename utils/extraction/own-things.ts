import { isArticleNote } from './article-notes';
import { type Block, type Box, isBox, isProse, linkDensity, type Page, textsIn } from './blocks';
import type { Reading } from './candidates';
import type { ClutterFacts } from './clutter/facts';
import { placeOf } from './clutter/flow';
import { isDataTable } from './data-table';
import { HEADING } from './tags';
import { announces } from './text-facts';

/** Blocks that may stand in a list's item. */
const ITEM_BLOCKS = 2;
/** Clutter between two parts of an article: a box of a few lines. Blocks. */
const REACH = 14;
/** Words of a note on the article: shorter ones are dates, longer ones are told by their prose. */
const NOTE_WORDS = [7, 90] as const;

/**
 * Things within the running text that are the article's own by where they stand: a data table between kept
 * paragraphs, a list below the sentence that announces it, a note that puts something right. The model sees their
 * short cells and links one by one.
 */
export function keepOwnThings(
  { page, facts: { phrases } }: Reading,
  kept: Uint8Array,
  barred: Uint8Array,
  scores: Float64Array,
): void {
  const next = (from: number, step: 1 | -1, counts: (block: Block) => boolean): Block | undefined => {
    for (let i = from, left = REACH; left > 0; i += step, left--) {
      const block = page.blocks[i];
      if (!block) return undefined;
      if (block.text !== '' && counts(block)) return block;
    }
    return undefined;
  };
  const isKept = (block: Block) => kept[block.index] === 1;
  /** A dek announces nothing: names and times stand below it. */
  const hasBegun = (above: Block): boolean =>
    announces(above.text) ||
    page.blocks.slice(0, above.index + 1).some((block) => isKept(block) && isProse(block));
  /** A heading that is kept stands right over a table that ends the article, or a paragraph with which it shares its box. */
  const isHeaded = (box: Box): boolean => {
    const above = next(box.first - 1, -1, () => true);
    if (above === undefined || !isKept(above)) return false;
    return HEADING.test(above.box.tag) || (isProse(above) && sharesFlow(box, above));
  };
  const belongs = (box: Box): boolean => {
    if (box.tag === 'table')
      return (
        isDataTable(box) &&
        next(box.first - 1, -1, isKept) !== undefined &&
        (next(box.end, 1, isKept) !== undefined || isHeaded(box))
      );
    if (!isPlainList(box)) return false;
    const above = next(box.first - 1, -1, () => true);
    if (!above || !isKept(above) || !isSentence(above) || !hasBegun(above)) return false;
    if (!next(box.end, 1, isKept)) return isClosing(box, above, page, phrases);
    return linkDensity(box) <= 0.5 || announces(above.text) || sharesFlow(box, above);
  };
  for (const box of page.boxes)
    if (
      (box.tag === 'table' || box.tag === 'ul' || box.tag === 'ol') &&
      !isBarred(box, barred) &&
      belongs(box)
    )
      for (let i = box.first; i < box.end; i++) kept[i] = 1;
  for (const block of page.blocks) {
    if (kept[block.index] || barred[block.index] || phrases[block.index]) continue;
    if (block.facts.words < NOTE_WORDS[0] || block.facts.words > NOTE_WORDS[1]) continue;
    if (!block.facts.endsSentence || !isArticleNote(block.text)) continue;
    if (next(block.index - 1, -1, isKept) || next(block.index + 1, 1, isKept)) kept[block.index] = 1;
  }
  keepQuotations(page, kept, barred, phrases);
  keepSiblings(page, kept, barred, scores, phrases);
  keepItems(page, kept, barred, phrases);
}

/** All of a line in quotation marks, of any script. */
const QUOTATION = /^\s*["'“„«»「『‘‹《].*["'”“»«」』’›》][.。]?\s*$/su;
const QUOTED_WORDS = 80;
/** Characters of a quotation by which it is known again; the text around it may end it otherwise. */
const KNOWN_BY = 40;

/** What someone says, in a line of its own between the article's, unless the text says it too: then it is set large to draw the eye. */
function keepQuotations(
  page: Page,
  kept: Uint8Array,
  barred: Uint8Array,
  phrases: ClutterFacts['phrases'],
): void {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const isQuotation = ({ index, text, links, facts, box }: Block): boolean =>
    !kept[index] &&
    !barred[index] &&
    !phrases[index] &&
    links === 0 &&
    facts.words <= QUOTED_WORDS &&
    box.controls === 0 &&
    QUOTATION.test(text);
  for (const block of page.blocks.slice(first + 1, Math.max(first + 1, last))) {
    if (block.text === '' || !isQuotation(block)) continue;
    const said = withoutMarks(block.text).slice(0, KNOWN_BY);
    const isRepeated = page.blocks.some(
      ({ index, text }) => kept[index] === 1 && withoutMarks(text).includes(said),
    );
    if (!isRepeated) kept[block.index] = 1;
  }
}

/** Kept paragraphs that make their box the article's own, and what the model must give another one in it. */
const SIBLINGS = 3;
const SIBLING_SCORE = 0.5;
/** The same where no kept paragraph follows: promos stand there, set like the text. */
const LAST_SIBLING_SCORE = 0.85;

/** A sentence set like the paragraphs beside it is the article's too, though clutter parts it from them. */
function keepSiblings(
  page: Page,
  kept: Uint8Array,
  barred: Uint8Array,
  scores: Float64Array,
  phrases: ClutterFacts['phrases'],
): void {
  const counts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const block of page.blocks)
    if (kept[block.index] && isProse(block)) {
      counts.set(styleOf(block), (counts.get(styleOf(block)) ?? 0) + 1);
      lasts.set(styleOf(block), block.index);
    }
  for (const block of page.blocks) {
    if (kept[block.index] || barred[block.index] || block.text === '' || phrases[block.index]) continue;
    const score = scores[block.index] as number;
    if (score < SIBLING_SCORE || linkDensity(block) > 0.4) continue;
    if (block.box.tag === 'pre' || !(isProse(block) || block.facts.endsSentence)) continue;
    const style = styleOf(block);
    if ((counts.get(style) ?? 0) < SIBLINGS) continue;
    const least = block.index < (lasts.get(style) ?? 0) ? SIBLING_SCORE : LAST_SIBLING_SCORE;
    if (score >= least) kept[block.index] = 1;
  }
}

/** Share of an item that leads to what it names. */
const LINKED_ITEM = 0.4;

/** A list of links that is written as paragraphs: between two items that are kept a third is none of its own. */
function keepItems(page: Page, kept: Uint8Array, barred: Uint8Array, phrases: ClutterFacts['phrases']): void {
  const lines = page.blocks.filter(({ text }) => text !== '');
  const isItem = (block: Block | undefined): block is Block =>
    block !== undefined && kept[block.index] === 1 && linkDensity(block) > LINKED_ITEM;
  for (const [at, line] of lines.entries()) {
    if (kept[line.index] || barred[line.index] || phrases[line.index] || linkDensity(line) <= LINKED_ITEM)
      continue;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (!isItem(above) || !isItem(below)) continue;
    if (styleOf(above) === styleOf(line) && styleOf(line) === styleOf(below)) kept[line.index] = 1;
  }
}

/** How a line is set, and in what. */
function styleOf(block: Block): string {
  const [, container] = placeOf(block);
  return `${container.order} ${block.box.tag}.${block.box.names}`;
}

const withoutMarks = (text: string): string => text.replace(/[\p{P}\s]+/gu, '');

/** Words of a sentence that announces a list; a label has fewer. */
const ANNOUNCING_WORDS = 5;
/** Words of one that does so without a colon; a longer paragraph introduces nothing. */
const INTRODUCING_WORDS = 20;
/** Where items say more than what they link, they are no headlines. */
const HEADLINES = 0.85;

/** A list that ends the article: a sentence right above announces it. */
const isClosing = (box: Box, above: Block, page: Page, phrases: ClutterFacts['phrases']): boolean =>
  above.facts.words >= ANNOUNCING_WORDS &&
  phrases[above.index] === undefined &&
  sharesFlow(box, above) &&
  (announces(above.text)
    ? linkDensity(box) <= HEADLINES
    : above.facts.words <= INTRODUCING_WORDS &&
      textsIn(page, box).every(
        (line) => line.links > 0 && linkDensity(line) <= HEADLINES && !TIME.test(line.text),
      ));

/** A card tells beside its headline when it was. */
const TIME = /\p{Nd}{1,2}[:.]\p{Nd}{2}/u;

const isSentence = (block: Block): boolean =>
  isProse(block) || block.facts.endsSentence || announces(block.text);

const isBarred = (box: Box, barred: Uint8Array): boolean => {
  for (let i = box.first; i < box.end; i++) if (barred[i]) return true;
  return false;
};

/** Items of a line each: no cards, no menus. */
const isPlainList = (box: Box): boolean =>
  box.controls === 0 &&
  box.media === 0 &&
  box.items.length >= 2 &&
  box.items.every((item) => isBox(item) && item.tag === 'li' && item.end - item.first <= ITEM_BLOCKS);

/** The list is the next sibling of the paragraph above it, with no label or wrapper between. */
const sharesFlow = (box: Box, above: Block): boolean => {
  const [paragraph] = placeOf(above);
  const items = box.parent?.items ?? [];
  return items.indexOf(box) > 0 && items[items.indexOf(box) - 1] === paragraph;
};
