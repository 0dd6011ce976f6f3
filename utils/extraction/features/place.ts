import { type Block, type Box, groupOf, linkDensity, type Page } from '../blocks';
import { FAR, LONG_WORDS } from '../model-reach';
import { logUpTo, type RowWriter } from './row-writer';

export const PLACE_FEATURES = [
  ...['depth', 'siblings', 'position', 'charPosition', 'afterTitle', 'hasTitle', 'beforeTitle'],
  ...['boxWords', 'boxLinkDensity', 'boxProseShare', 'parentWords', 'parentLinkDensity', 'parentProseShare'],
  ...['groupWords', 'groupBlocks', 'groupLinkDensity', 'groupProseShare', 'groupControls', 'groupMedia'],
  'groupHeadings',
] as const;

/** How much of the page's prose stands in a box. */
export const proseShare = (page: Page, box: Box): number => (page.prose === 0 ? 0 : box.prose / page.prose);

/**
 * Where on the page a block stands, and in what.
 * @param charsBefore characters of the page's text before the block
 */
export function putPlace(
  row: RowWriter,
  page: Page,
  block: Block,
  titleIndex: number,
  charsBefore: number,
): void {
  const { box, index } = block;
  row.put(Math.min(40, box.depth));
  row.put(Math.min(60, box.items.length));
  row.put(index / page.blocks.length);
  row.put(charsBefore / Math.max(1, page.chars));
  row.put(titleIndex < 0 ? 0 : Math.max(-50, Math.min(FAR, index - titleIndex)));
  row.flag(titleIndex >= 0);
  row.flag(titleIndex >= 0 && index <= titleIndex);
  for (const around of [box, box.parent ?? box]) {
    row.put(logUpTo(LONG_WORDS, around.words));
    row.put(linkDensity(around));
    row.put(proseShare(page, around));
  }
  const group = groupOf(box);
  row.put(logUpTo(LONG_WORDS, group.words));
  row.put(logUpTo(FAR, group.end - group.first));
  row.put(linkDensity(group));
  row.put(proseShare(page, group));
  row.put(Math.min(10, group.controls));
  row.put(Math.min(20, group.media));
  row.put(Math.min(20, group.headings));
}
