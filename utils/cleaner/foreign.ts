import { type Block, type Box, isProse, type Page } from '../extraction/blocks';
import type { Body } from '../extraction/body';

/** A stray is nothing that the block model could take for the article's. */
export const STRAY_SCORE = 0.08;
/** Running text says more than a label: less doubt is enough to leave it. */
const PROSE_SCORE = 0.05;

/** Nothing in a box is the article's, by the body and by a score for each text. */
export function isForeign(box: Box, page: Page, scores: Float64Array, body: Body, limit: number): boolean {
  const isNone = (block: Block) =>
    body.kept[block.index] === 0 &&
    (block.text === '' ||
      (scores[block.index] as number) < (isProse(block) && limit === STRAY_SCORE ? PROSE_SCORE : limit));
  return page.blocks.slice(box.first, box.end).every(isNone);
}
