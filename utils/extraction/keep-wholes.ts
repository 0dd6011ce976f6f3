import type { Box, Page } from './blocks';
import { isDataTable } from './data-table';
import { isSocialPost } from './embeds';

/** Texts; a table of fewer is a line set in columns. */
const TABLE_TEXTS = 4;

/**
 * A data table, a quotation and a link around several texts are one thing each: half of it kept is all of it kept; of
 * a table or a link, less is none. A post that the article's own text surrounds is quoted by it.
 */
export function keepWholes(page: Page, kept: Uint8Array, barred: Uint8Array): void {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  for (const box of page.boxes) {
    const isTable = box.tag === 'table' && box.end - box.first >= TABLE_TEXTS && isDataTable(box);
    const isCard = box.tag === 'a' && box.end - box.first > 1;
    if (!isTable && !isCard && box.tag !== 'blockquote') continue;
    const isQuotedPost =
      box.tag === 'blockquote' && isSocialPost(box.names) && box.first > first && box.end <= last;
    const whole = isMostlyKept(box, page, kept, isTable) || isQuotedPost;
    for (let i = box.first; i < box.end; i++)
      if (whole ? !barred[i] : isTable || isCard) kept[i] = whole ? 1 : 0;
  }
}

/** Half of the texts of a table, half of the characters of anything else. */
function isMostlyKept(box: Box, page: Page, kept: Uint8Array, isTable: boolean): boolean {
  let all = 0;
  let some = 0;
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i];
    if (!block || block.text === '') continue;
    const weight = isTable ? 1 : block.facts.chars;
    all += weight;
    if (kept[i]) some += weight;
  }
  return some > 0 && some * 2 >= all;
}
