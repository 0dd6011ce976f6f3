import { hashWords } from '../word-hashes';
import type { JudgeContext } from './judge-list';
import type { Words } from './word-overlap';

/** Words; what an article is about it says at its beginning. */
const LEAD_WORDS = 150;

/** As many places for 150 words: one word in 100 is taken for another. Sets of such numbers, or a new table, cost far more. */
const PLACES = 1 << 14;
/** Who wrote to a place last; one page's lists are compared before the next page's. */
const places = new Uint32Array(PLACES);
let last = 0;

/** The words of an article's title and of its first paragraphs, those of the text by their hashes. Valid until the next is made. */
export class LeadWords implements Words {
  private readonly own = ++last;

  /** @param title in lower case */
  constructor(
    { page, isBody }: Pick<JudgeContext, 'page' | 'isBody'>,
    private readonly title: ReadonlySet<string>,
  ) {
    let words = 0;
    for (const { index, text, facts } of page.blocks) {
      if (words >= LEAD_WORDS) break;
      if (text === '' || !isBody(index)) continue;
      words += facts.words;
      const count = hashLower(text);
      for (let i = 0; i < count; i++) places[placeOf(i)] = this.own;
    }
  }

  /** @param word in lower case, a pair of characters in scripts without spaces */
  has(word: string): boolean {
    return this.title.has(word) || (hashLower(word) > 0 && places[placeOf(0)] === this.own);
  }
}

/** Written over for each text. */
let buffer = new Int32Array(1024);

const placeOf = (index: number): number => {
  const hash = buffer[index] as number;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

function hashLower(text: string): number {
  const lower = text.toLowerCase();
  if (buffer.length <= lower.length) buffer = new Int32Array(2 * lower.length);
  return hashWords(lower, buffer);
}
