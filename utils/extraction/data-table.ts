import { type Box, isBox, linkDensity } from './blocks';

/** Cells with more links than this are a list of links set in columns. */
const TABLE_LINKS = 0.3;

/** Whether a table holds figures and words in columns: rows of several cells, few links, nothing to press, no prose. */
export function isDataTable(box: Box): boolean {
  if (box.controls > 0 || linkDensity(box) > TABLE_LINKS || box.prose > box.chars * 0.5) return false;
  const rows = rowsOf(box);
  const wide = rows.filter((row) => row.items.filter(isBox).length >= 2);
  return wide.length >= 2 && wide.length * 2 > rows.length;
}

const rowsOf = (box: Box): Box[] =>
  box.items.flatMap((item) => (!isBox(item) ? [] : item.tag === 'tr' ? [item] : rowsOf(item)));
