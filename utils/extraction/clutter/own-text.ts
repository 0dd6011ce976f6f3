import { isArticleNote } from '../article-notes';
import { type Block, type Box, isBox, type Page } from '../blocks';
import { isDataTable } from '../data-table';

/** The items of a section up to the first that is the article's own: a data table, a note that puts something right. */
export function beforeOwnText(items: readonly (Block | Box)[], page: Page): (Block | Box)[] {
  const own = items.findIndex((item, i) => i > 0 && isOwnText(item, page));
  return own < 0 ? [...items] : items.slice(0, own);
}

function isOwnText(item: Block | Box, page: Page): boolean {
  if (!isBox(item)) return isArticleNote(item.text);
  if (item.tag === 'table') return isDataTable(item);
  if (item.tag === 'figure' || item.items.length === 1)
    return item.items.some((inner) => isOwnText(inner, page));
  return item.end - item.first === 1 && isArticleNote(page.blocks[item.first]?.text ?? '');
}
