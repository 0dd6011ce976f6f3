import { comparableWords } from '../similarity';

/** Characters; shorter words of spaced scripts are articles and prepositions. */
const SHORT_WORD = 4;

/** Words of a text that may tell its subject. */
export const subjectWords = (text: string): Set<string> => {
  const words = new Set<string>();
  for (const word of comparableWords(text))
    if (word.length >= SHORT_WORD || (word.length >= 2 && word.charCodeAt(0) > 0x2fff)) words.add(word);
  return words;
};

/** What titles are held against. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/**
 * How much of what titles say the article says too. A word that many titles of the page hold (the site's subject)
 * weighs less than one that few do.
 */
export class WordOverlap {
  private readonly counts = new Map<string, number>();
  private readonly words: Set<string>[];

  constructor(titles: readonly string[]) {
    this.words = titles.map(subjectWords);
    for (const words of this.words)
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** The rarest shared word's weight, and the sum's share, of the title at an index. */
  of(index: number, reference: Words): { best: number; share: number } {
    const words = this.words[index] as Set<string>;
    let best = 0;
    let shared = 0;
    let total = 0;
    for (const word of words) {
      const weight = Math.log((this.words.length + 2) / ((this.counts.get(word) ?? 0) + 0.5));
      total += weight;
      if (!reference.has(word)) continue;
      shared += weight;
      best = Math.max(best, weight);
    }
    return { best, share: total === 0 ? 0 : shared / total };
  }
}
