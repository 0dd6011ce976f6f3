import type { Block, Box, Page } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { hasFields } from './fields';
import { isPieceOfArticle } from './own-parts';
import type { Surroundings } from './strays';

/** Text beside a find goes only where the model is this far from taking it for the article's. */
const RUN_SCORE = 0.3;
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
  const isLeftOut = ({ index, text, box }: Block) =>
    covered[index] === 1 ||
    (body.kept[index] === 0 &&
      off[index] === 0 &&
      box.element.closest(OWN_THINGS) === null &&
      (text === '' || (scores[index] as number) < RUN_SCORE));
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
          (isSubhead && !block.facts.endsSentence && block.links === 0) ||
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
    const texts = blocks.slice(box.first, box.end).filter(({ text }) => text !== '');
    if (texts.some(({ index }) => covered[index] || body.kept[index])) return false;
    if (isPieceOfArticle(box, blocks, body)) return true;
    if ((texts.length > 1 && !LISTS.has(box.tag)) || hasFields(box)) return true;
  }
  return false;
}

/** The block's own box where it holds nothing else. */
const itemOf = (block: Block): Block | Box =>
  block.box.first === block.index && block.box.end === block.index + 1 ? block.box : block;
