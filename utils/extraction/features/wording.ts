import type { Block } from '../blocks';
import { isNamesAndDates } from '../edges';
import { countWords, createComparer } from '../similarity';
import { announces, asks } from '../text-facts';
import type { RowWriter } from './row-writer';

export const WORDING_FEATURES = [
  ...[
    'titleLike',
    'dekLike',
    'byline',
    'namesAndDates',
    'date',
    'colonEnd',
    'lowerStart',
    'symbols',
    'question',
  ],
] as const;

const DATE_LIKE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+\s*(?:月|일|日|년|年|시간|분|小时|分钟)/;

/** Titles, deks and bylines are no longer than this. Words. */
const SHORT = 60;
const LINE = 25;

/** What a block says, held against what the page says of its article. */
export class Wording {
  private readonly titleWords: number;
  private readonly likeTitle: (text: string) => number;
  private readonly likeDek: (text: string) => number;

  constructor(
    title: string,
    private readonly dek: string,
    private readonly byline: readonly string[],
  ) {
    this.titleWords = countWords(title);
    this.likeTitle = createComparer(title);
    this.likeDek = createComparer(dek);
  }

  put(row: RowWriter, block: Block): void {
    const { text, facts } = block;
    const { words } = facts;
    const short = words > 0 && words <= SHORT;
    row.put(short && this.isTitleSized(words) ? this.likeTitle(text) : 0);
    row.put(short && this.dek !== '' ? this.likeDek(text) : 0);
    row.flag(short && words <= LINE && this.byline.some((name) => text.includes(name)));
    row.flag(short && isNamesAndDates(block, this.byline));
    row.flag(words <= LINE && facts.digits > 0 && DATE_LIKE.test(text));
    row.flag(announces(text));
    row.flag(/^\p{Ll}/u.test(text));
    row.flag(/[©|@•→»›]/.test(text));
    row.flag(asks(text));
  }

  /** Texts of quite another length can't be the title. */
  private isTitleSized(words: number): boolean {
    return words <= 40 && words <= 3 * this.titleWords + 3 && 4 * words + 3 >= this.titleWords;
  }
}
