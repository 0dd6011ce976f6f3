import { type Block, type Box, groupOf, type Page } from '../blocks';
import { FAR, LONG_CHARS } from '../model-reach';
import { logUpTo, type RowWriter } from './row-writer';

export const READABILITY_FEATURES = [
  ...['read', 'readBox', 'readParent', 'readGroup', 'readNear', 'toReadStart', 'toReadEnd', 'readSpan'],
  ...['readPosition', 'readWords', 'readPageShare'],
] as const;

/** Blocks before and after that count as near. */
const NEAR = 3;

/** What Readability takes of a page, as seen from its blocks. */
export class ReadabilityView {
  private readonly total: number;
  private first = -1;
  private last = -1;

  /** @param before characters that Readability takes before each block; the last entry is their total */
  constructor(
    private readonly page: Page,
    private readonly read: ReadonlySet<number>,
    private readonly before: Float64Array,
  ) {
    this.total = before[page.blocks.length] as number;
    for (const { index, text } of page.blocks) {
      if (text === '' || !read.has(index)) continue;
      if (this.first < 0) this.first = index;
      this.last = index;
    }
  }

  put(row: RowWriter, { index, box }: Block): void {
    const { first, last, page, total } = this;
    row.flag(this.read.has(index));
    row.put(this.shareOf(box));
    row.put(this.shareOf(box.parent ?? box));
    row.put(this.shareOf(groupOf(box)));
    row.put(this.near(index));
    row.put(first < 0 ? -60 : Math.max(-60, Math.min(FAR, index - first)));
    row.put(last < 0 ? 60 : Math.max(-FAR, Math.min(60, index - last)));
    row.flag(first >= 0 && index >= first && index <= last);
    row.put(total === 0 ? 0 : (this.before[index] as number) / total);
    row.put(logUpTo(LONG_CHARS, total));
    row.put(page.chars === 0 ? 0 : total / page.chars);
  }

  private shareOf(box: Box): number {
    return box.chars === 0
      ? 0
      : ((this.before[box.end] as number) - (this.before[box.first] as number)) / box.chars;
  }

  private near(index: number): number {
    const { blocks } = this.page;
    let read = 0;
    let seen = 0;
    for (let j = Math.max(0, index - NEAR); j <= Math.min(blocks.length - 1, index + NEAR); j++) {
      if (j === index || blocks[j]?.text === '') continue;
      seen++;
      if (this.read.has(j)) read++;
    }
    return seen === 0 ? 0 : read / seen;
  }
}
