import { type Block, linkDensity } from '../blocks';
import { headingLevel } from '../tags';
import { log, type RowWriter } from './row-writer';

export const NEIGHBOUR_FEATURES = [
  ...['prevWords', 'nextWords', 'prevLinkDensity', 'nextLinkDensity', 'prevSameTag', 'nextSameTag'],
  ...['prev2Words', 'next2Words', 'nextHeading', 'prevHeading', 'prevMedia', 'nextMedia'],
] as const;

/** The next block with text on one side. */
function textBeside(blocks: readonly Block[], from: number, step: 1 | -1): Block | null {
  for (let j = from + step; j >= 0 && j < blocks.length; j += step) {
    const block = blocks[j] as Block;
    if (block.text !== '') return block;
  }
  return null;
}

/** What stands before and after a block. */
export function putNeighbours(row: RowWriter, blocks: readonly Block[], { index, box }: Block): void {
  const prev = textBeside(blocks, index, -1);
  const next = textBeside(blocks, index, 1);
  row.put(prev ? log(prev.facts.words) : -1);
  row.put(next ? log(next.facts.words) : -1);
  row.put(prev ? linkDensity(prev) : -1);
  row.put(next ? linkDensity(next) : -1);
  row.flag(prev?.box.tag === box.tag);
  row.flag(next?.box.tag === box.tag);
  const prev2 = prev && textBeside(blocks, prev.index, -1);
  const next2 = next && textBeside(blocks, next.index, 1);
  row.put(prev2 ? log(prev2.facts.words) : -1);
  row.put(next2 ? log(next2.facts.words) : -1);
  row.flag(next ? headingLevel(next.box.tag) > 0 : false);
  row.flag(prev ? headingLevel(prev.box.tag) > 0 : false);
  row.flag((blocks[index - 1]?.media.length ?? 0) > 0);
  row.flag((blocks[index + 1]?.media.length ?? 0) > 0);
}
