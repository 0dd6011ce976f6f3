import { isArticleNote } from '../article-notes';
import { type Block, type Box, isBox, isProse, type Page, soleBlock } from '../blocks';
import { isDataTable } from '../data-table';
import { announces } from '../text-facts';
import type { Flow } from './flow';

/**
 * The items of a section up to the first that is the article's own: a data table, a note that puts something right,
 * a sentence set like the paragraphs around the section.
 */
export function beforeOwnText(
  items: readonly (Block | Box)[],
  page: Page,
  flow: Flow,
  takesSentences: boolean,
): (Block | Box)[] {
  const [only, ...others] = items;
  if (only && isBox(only) && others.length === 0 && !takesSentences) return beforeBareText(only);
  const own = items.findIndex(
    (item, i) =>
      i > 0 && (isOwnText(item, page) || (!takesSentences && i > 1 && isSentenceOfFlow(item, page, flow))),
  );
  return own < 0 ? [...items] : items.slice(0, own);
}

/** A box as it is; or what stands in it before the bare running text in which it goes on after a list of links. */
function beforeBareText(box: Box): (Block | Box)[] {
  let inner = box;
  for (let sole = inner.items[0]; inner.items.length === 1 && sole && isBox(sole); sole = inner.items[0])
    inner = sole;
  const own = inner.items.findIndex((item, i) => {
    const above = inner.items[i - 1];
    const isList = above !== undefined && isBox(above) && above.links > 0 && above.prose === 0;
    return isList && !isBox(item) && isProse(item) && item.links === 0 && item.facts.endsSentence;
  });
  return own < 0 ? [box] : inner.items.slice(0, own);
}

/**
 * What a box is reduced to when it is a part of the article that holds clutter beside its text: the largest box
 * around the block within the part.
 */
export function withinPart(item: Block | Box, block: Block, flow: Flow): Block | Box {
  if (!isBox(item)) return item;
  let within: Block | Box = block;
  for (let box: Box = block.box; !flow.isPart(box); box = box.parent) {
    within = box;
    if (box === item || box.parent === null) break;
  }
  return within;
}

function isOwnText(item: Block | Box, page: Page): boolean {
  if (!isBox(item)) return isArticleNote(item.text);
  if (item.tag === 'table') return isDataTable(item);
  if (item.tag === 'figure' || item.items.length === 1)
    return item.items.some((inner) => isOwnText(inner, page));
  return item.end - item.first === 1 && isArticleNote(page.blocks[item.first]?.text ?? '');
}

function isSentenceOfFlow(item: Block | Box, page: Page, flow: Flow): boolean {
  const container = isBox(item) ? item.parent : item.box;
  if (!container || !flow.isContainer(container) || !flow.isParagraph(item, container)) return false;
  const block = soleBlock(item, page);
  if (!block || block.links > 0) return false;
  return (
    block.facts.words >= SENTENCE_WORDS &&
    (block.facts.endsSentence || announces(block.text)) &&
    block.strongChars === 0
  );
}

/** Words; a card's own line is rarely longer. */
const SENTENCE_WORDS = 8;
