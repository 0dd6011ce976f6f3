import { type Block, closestBox, isSentence, linkDensity, type Page } from '../blocks';
import { HEADING } from '../tags';
import { announces } from '../text-facts';
import type { Extents } from './extent';
import type { ClutterFacts } from './facts';
import { type Flow, placeOf } from './flow';
import { KIND_NAMES } from './kinds';
import { type ClutterMatch, matchOf } from './match';

/** Blocks at most between two pieces of clutter that go with them. */
const GAP_BLOCKS = 4;

/**
 * What stands between two pieces of sure clutter, or after the last foreign story, and is no prose, belongs to them:
 * the line under a promo, the small print of a banner.
 */
export function* findGaps(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
  sure: Uint8Array,
): Generator<ClutterMatch> {
  let before = 0;
  let start = 0;
  for (let i = 0; i <= sure.length; i++) {
    const kind = i < sure.length ? (sure[i] as number) : 0;
    if (i < sure.length && kind === 0) continue;
    const isTail = i === sure.length;
    const reach = isTail ? page.blocks.length : GAP_BLOCKS;
    const ownKind = KIND_NAMES[before - 1];
    if (
      before > 0 &&
      start < i &&
      i - start <= reach &&
      fills(page, extents, flow, start, i) &&
      (!isTail || ownKind === 'related')
    )
      for (const block of page.blocks.slice(start, i)) {
        const kind = facts.phrases[block.index]?.[0]?.kind ?? 'boilerplate';
        yield matchOf(kind, 'structure:gap', `stands beside ${ownKind}`, [block], true);
      }
    before = kind;
    start = i + 1;
  }
}

/** Neither prose, however short, nor a list, nor a heading over what comes next. */
function fills(page: Page, extents: Extents, flow: Flow, start: number, end: number): boolean {
  if (extents.plainProse(start, end) > page.prose * 0.02) return false;
  const blocks = page.blocks.slice(start, end);
  const last = blocks[blocks.length - 1];
  if (last && HEADING.test(last.box.tag) && end < page.blocks.length) return false;
  if (isVerse(blocks, start, end)) return false;
  // A colon at the gap's end announces what is clutter; within it, what is not.
  return !blocks.some(
    (block) =>
      extents.isOfText(block) ||
      isParagraph(block, flow) ||
      OWN_TAGS.test(block.box.tag) ||
      closestBox(block.box, 'blockquote', 3) !== null ||
      (isLongSentence(block) && !(block === last && announces(block.text))),
  );
}

/** A short sentence set as the paragraphs around it are. */
function isParagraph(block: Block, flow: Flow): boolean {
  if (!isSentence(block, PARAGRAPH_WORDS)) return false;
  const [item, container] = placeOf(block);
  return flow.isContainer(container) && flow.isParagraph(item, container);
}

const PARAGRAPH_WORDS = 4;

/** What an article quotes or lists. */
const OWN_TAGS = /^(?:li|pre)$/;

/** Lines of a poem, a fact sheet: several in a box of their own that leads nowhere. */
function isVerse(blocks: readonly Block[], start: number, end: number): boolean {
  const [first] = blocks;
  for (let box = first?.box ?? null; box && box.first >= start && box.end <= end; box = box.parent)
    if (box.end - box.first >= LINES) return box.links === 0 && box.controls === 0;
  return false;
}

const LINES = 3;

/** Words; a promo's line is rarely longer. */
const SENTENCE_WORDS = 7;

/** Full stops of all scripts, and colons, which announce what comes next. */
const SENTENCE_END = /[.。！？!?।؟۔…:：]["'“”‘’»«)」』]*$/;

const isLongSentence = (block: Block): boolean =>
  SENTENCE_END.test(block.text) && block.facts.words >= SENTENCE_WORDS && linkDensity(block) < 0.5;
