import { type Block, type Box, isBox, isProse, isSentence, type Page, textsIn } from './blocks';
import type { Reading } from './candidates';
import type { ClutterFacts } from './clutter/facts';
import type { ClutterKindName } from './clutter/kinds';

/** Words; more in one item is another text. */
const ITEM_WORDS = 120;
/** Words; fewer before a full stop are no sentence. */
const SENTENCE_WORDS = 3;
/** Below these scores the model knows of something that these rules do not: of a sentence in a box with a misleading name, of a list, of a list after the text. */
const LEAST_NAMED = 0.03;
const LEAST_LIST = 0.15;
const LEAST_LAST_LIST = 0.3;

/**
 * What stands among an article's paragraphs in their own box, leads nowhere, offers nothing to press and says nothing of
 * any clutter is the article's too, though the model thinks little of it: a sentence in a box that is called after
 * clutter, a list of things, lines of figures.
 */
export function keepFlow(reading: Reading, kept: Uint8Array, barred: Uint8Array, scores: Float64Array): void {
  const { page, facts } = reading;
  for (const [container, own] of containersOf(page, kept)) {
    const first = container.items.findIndex((item) => own.has(item));
    const last = container.items.findLastIndex((item) => own.has(item));
    for (let at = first + 1; at < container.items.length; at++) {
      const item = container.items[at] as Block | Box;
      const blocks = isBox(item) ? textsIn(page, item) : item.text === '' ? [] : [item];
      if (blocks.length === 0 || blocks.some(({ index }) => kept[index])) continue;
      if (!isPlain(item, blocks, barred, facts)) continue;
      const score = blocks.reduce((sum, { index }) => sum + (scores[index] as number), 0) / blocks.length;
      const least = leastOf(item, blocks, facts, at > last);
      if (score >= least) for (const { index } of blocks) kept[index] = 1;
    }
  }
}

/** What the model must think of an item at least. */
function leastOf(item: Block | Box, blocks: readonly Block[], facts: ClutterFacts, isLast: boolean): number {
  const isThings = isList(item, blocks);
  if ((isThings || blocks.every(isOfText)) && isMisnamed(item, facts, isLast)) return LEAST_NAMED;
  if (!isThings) return 1;
  return isLast ? LEAST_LAST_LIST : LEAST_LIST;
}

/** Boxes of which two parts or more hold sentences that are kept, and these parts. */
function containersOf(page: Page, kept: Uint8Array): Map<Box, Set<Block | Box>> {
  const parts = new Map<Box, Set<Block | Box>>();
  for (const block of page.blocks) {
    if (!kept[block.index] || !isOfText(block)) continue;
    let item: Block | Box = block;
    for (let box: Box | null = block.box; box; box = box.parent) {
      const own: Set<Block | Box> = parts.get(box) ?? new Set();
      parts.set(box, own.add(item));
      item = box;
    }
  }
  for (const [box, { size }] of parts) if (size < 2) parts.delete(box);
  return parts;
}

const isOfText = (block: Block): boolean => isProse(block) || isSentence(block, SENTENCE_WORDS);

function isPlain(
  item: Block | Box,
  blocks: readonly Block[],
  barred: Uint8Array,
  facts: ClutterFacts,
): boolean {
  if (isBox(item) && (item.controls > 0 || item.links > 0 || item.words > ITEM_WORDS)) return false;
  return blocks.every(
    ({ index, links }) => links === 0 && !barred[index] && facts.phrases[index] === undefined,
  );
}

/** Kinds that may be a sentence below the text. */
const CLOSING: ReadonlySet<ClutterKindName> = new Set([
  'author-bio',
  'legal-footer',
  'newsletter',
  'subscribe-nag',
  'donate',
]);

/** In a box called after a kind of clutter, which misleads the model. */
function isMisnamed(item: Block | Box, facts: ClutterFacts, isLast: boolean): boolean {
  const [match] = isBox(item) ? facts.tokens(item) : [];
  return match !== undefined && !(isLast && CLOSING.has(match.kind));
}

const LINES = 3;
const LIST = /^(?:ul|ol|dl)$/;
/** A figure, or a word and what it stands for. */
const FACT = /\p{Nd}|[^\s:：]\s?[:：]\s?\S/u;

/** A list, or a box of facts: each line but the first, which may head them, tells a figure or what something is. */
function isList(item: Block | Box, blocks: readonly Block[]): boolean {
  if (!isBox(item) || blocks.length < LINES) return false;
  if (LIST.test(item.tag)) return true;
  const [, ...things] = blocks;
  return things.every(({ box }) => box.tag === 'li') || things.every(({ text }) => FACT.test(text));
}
