import { type Block, type Box, closestBox, type Page } from '../blocks';

/** Whether two blocks are items of two lists, as where one list's last story is the next one's first. */
export function isInOtherList(a: number, b: number, page: Page): boolean {
  const [itemA, itemB] = [itemOf(a, page), itemOf(b, page)];
  return Boolean(itemA && itemB && itemA !== itemB && itemA.parent !== itemB.parent);
}

/** Whether two blocks are two items of one list or of two. */
export function isInOtherItem(a: number, b: number, page: Page): boolean {
  const [itemA, itemB] = [itemOf(a, page), itemOf(b, page)];
  return Boolean(itemA && itemB && itemA !== itemB);
}

function itemOf(index: number, { blocks }: Page): Box | null {
  const box = blocks[index]?.box;
  return box ? closestBox(box, 'li') : null;
}

/** A few words in bold that lead nowhere: without mark-up for headings, what stands over a list. */
export const isBoldLine = ({ text, links, facts, strongChars }: Block): boolean =>
  text !== '' && links === 0 && facts.words <= LINE_WORDS && strongChars >= facts.chars;

const LINE_WORDS = 8;
