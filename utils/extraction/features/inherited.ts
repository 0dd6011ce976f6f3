import type { Page } from '../blocks';
import { linkDensity } from '../blocks';
import type { MainBox, Place } from '../main-box';
import { LONG_CHARS, LONG_WORDS } from '../model-reach';
import { ARTICLE_BODY, type BoxFacts } from './box-facts';
import { proseShare } from './place';
import { log, logUpTo, type RowWriter } from './row-writer';

export const BOX_FEATURES = [
  ...['nav', 'footer', 'header', 'aside', 'form', 'figure', 'inTable', 'inList', 'inQuote', 'inArticle'],
  ...['inMain', 'inLink', 'articleBody', 'localKinds', 'nearKinds', 'tokenSum', 'tokenLow', 'tokenHigh'],
  ...['ownTokenSum', 'parentTokenSum'],
] as const;

/** What a block inherits from its box and those around it. */
export function putBoxes(row: RowWriter, own: BoxFacts, parent: BoxFacts): void {
  for (let bit = 1; bit <= ARTICLE_BODY; bit <<= 1) row.flag((own.semantic & bit) !== 0);
  row.put(bitCount(own.kinds));
  row.put(bitCount(own.nearKinds | parent.nearKinds));
  row.put(own.tokens.sum);
  row.put(own.tokens.low);
  row.put(own.tokens.high);
  row.put(own.ownTokens);
  row.put(parent.ownTokens);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export const PAGE_FEATURES = [
  ...['alike', 'parentAlike', 'styleShare', 'repeated', 'pageProse', 'pageBlocks', 'pageLinkDensity'],
] as const;

/** How often the page has the like. @param repeated blocks with the same text */
export function putLikes(
  row: RowWriter,
  page: Page,
  own: BoxFacts,
  parent: BoxFacts,
  repeated: number,
): void {
  row.put(Math.min(50, own.alike));
  row.put(Math.min(50, parent.alike));
  row.put(own.styleShare);
  row.put(Math.min(6, repeated));
  row.put(logUpTo(LONG_CHARS, page.prose));
  row.put(log(page.blocks.length));
  row.put(linkDensity(page.root));
}

export const MAIN_FEATURES = [
  ...['mainSide', 'mainDepth', 'mainPosition', 'partWords', 'partLinkDensity', 'partControls'],
  ...['partStyleShare', 'mainWords', 'mainProseShare'],
] as const;

/** Where a block stands as seen from the box that holds most of the article. */
export function putMain(row: RowWriter, page: Page, main: MainBox, index: number): void {
  const { side, depth, position, part } = main.places[index] as Place;
  row.put(side);
  row.put(depth);
  row.put(position);
  row.put(part ? log(part.words) : -1);
  row.put(part ? part.linkDensity : -1);
  row.put(part ? Math.min(10, part.controls) : -1);
  row.put(part ? part.styleShare : -1);
  row.put(logUpTo(LONG_WORDS, main.box.words));
  row.put(proseShare(page, main.box));
}
