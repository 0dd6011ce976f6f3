import { type Block, type Box, isBox, type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { hasFields } from './fields';
import { isOffer } from './offers';
import { isPieceOfArticle } from './own-parts';
import type { Surroundings } from './strays';

/** Text beside a find goes only where the model is this far from taking it for the article's. */
const RUN_SCORE = 0.3;
/** And something to press where it is less far from it: a button that no table has says nothing else. */
const PRESSED_SCORE = 0.5;
/** A subhead is a line as a box's heading is: less doubt is enough to leave one that stands over the article's text. */
const SUBHEAD_SCORE = 0.1;
/** What an article shows besides running text. */
const OWN_THINGS = 'figure, table, pre, blockquote, dl, details, address, video, audio';
/** Boxes of several texts that are one piece of another box. */
const LISTS = new Set(['ul', 'ol', 'li']);

interface Marks {
  /** What has been chosen. */
  covered: Uint8Array;
  /** What may not be. */
  off: Uint8Array;
}

/**
 * What is left of boxes that have no element of their own: the model leaves out a run of the page between two stretches
 * of the article, and something in it was found. The rest of the run goes with that, but for boxes in their own right.
 */
export function findRuns(
  { blocks }: Page,
  scores: Float64Array,
  body: Body,
  around: Surroundings,
  { covered, off }: Marks,
): ClutterMatch[] {
  const isLeftOut = (block: Block) => {
    const { index, text, box } = block;
    if (covered[index] === 1) return true;
    if (off[index] === 1 || box.element.closest(OWN_THINGS) !== null) return false;
    // A picture that leads away stands in an advertisement as well as in an article: what is beside it tells.
    if (body.kept[index] === 1) return text === '' && block.links > 0;
    const limit = isOffer(block) ? PRESSED_SCORE : RUN_SCORE;
    return text === '' || (scores[index] as number) < limit;
  };
  const matches: ClutterMatch[] = [];
  // Above the text stand byline, date and dek.
  let first = Math.max(around.first, body.first + 1);
  while (first < around.end) {
    let end = first;
    while (end < around.end && isLeftOut(blocks[end] as Block)) end++;
    const run = blocks.slice(first, end);
    if (run.some(({ index }) => covered[index]))
      for (const block of run) {
        if (covered[block.index] || block.text === '') continue;
        const isSubhead =
          block === run.at(-1) && end < blocks.length && (scores[block.index] as number) >= SUBHEAD_SCORE;
        if (
          (isSubhead && !block.facts.endsSentence && block.links === 0 && isInFlow(block, body)) ||
          isOfOwnBox(block, blocks, covered, body)
        )
          continue;
        matches.push(matchOf('boilerplate', 'model:run', 'stands with clutter', [itemOf(block)], true));
      }
    first = end + 1;
  }
  return matches;
}

/**
 * Whether a text stands with others in a box below the article's own that holds nothing found, or with a field: a box to be
 * judged by itself. The article's own holds some of its text.
 */
function isOfOwnBox(block: Block, blocks: readonly Block[], covered: Uint8Array, body: Body): boolean {
  for (let box: Box | null = block.box; box; box = box.parent) {
    const texts = textsIn({ blocks }, box);
    if (texts.some(({ index }) => covered[index] || body.kept[index])) return false;
    if (isPieceOfArticle(box, blocks, body)) return true;
    if ((texts.length > 1 && !LISTS.has(box.tag) && !isOneOfSeveral(box)) || hasFields(box)) return true;
  }
  return false;
}

/** Whether a line stands beside the article's text, with no box of several lines between. */
function isInFlow({ box }: Block, { kept }: Body): boolean {
  let at: Box | null = box;
  while (at && at.end - at.first === 1) at = at.parent;
  return at !== null && kept.subarray(at.first, at.end).includes(1);
}

/** A box set like the one beside it, by a name: comments, cards. An aside of the article's stands alone. */
function isOneOfSeveral(box: Box): boolean {
  const items = box.parent?.items ?? [];
  const at = items.indexOf(box);
  return [items[at - 1], items[at + 1]].some(
    (other) => other !== undefined && isBox(other) && box.names !== '' && other.style === box.style,
  );
}

/** The block's own box where it holds nothing else. */
const itemOf = (block: Block): Block | Box =>
  block.box.first === block.index && block.box.end === block.index + 1 ? block.box : block;
