import type { Block } from './blocks';
import { visitWords, wordHashes } from './word-hashes';

/** What a block's words weigh together: each is the log odds of standing in article text rather than beside it. */
export interface WordWeights {
  mean: number;
  low: number;
  high: number;
  /** Sum of the negative ones. */
  against: number;
}

const NONE: WordWeights = { mean: 0, low: 0, high: 0, against: 0 };

/** A longer block is judged by its place, and its words say what the article is about. */
const MOST_WORDS = 70;

const isWeighed = (block: Block): boolean => block.text !== '' && block.facts.words <= MOST_WORDS;

/** The words that are weighed: of a short block all, of others none. For training. */
export function weighedWords(block: Block): string[] {
  const words: string[] = [];
  if (isWeighed(block))
    visitWords(block.text, (_, start, end) => words.push(block.text.slice(start, end).toLowerCase()));
  return words;
}

/** Weighs each block by a learned table of words. */
export function createWordWeigher(weights: ReadonlyMap<string, number>): (block: Block) => WordWeights {
  const table = new Map<number, number>();
  for (const [word, weight] of weights) for (const hash of wordHashes(word)) table.set(hash, weight);
  return (block) => {
    if (!isWeighed(block)) return NONE;
    let count = 0;
    let sum = 0;
    let low = 0;
    let high = 0;
    let against = 0;
    visitWords(block.text, (hash) => {
      count++;
      const weight = table.get(hash);
      if (weight === undefined) return;
      sum += weight;
      if (weight < low) low = weight;
      if (weight > high) high = weight;
      if (weight < 0) against += weight;
    });
    return count === 0 ? NONE : { mean: sum / count, low, high, against };
  };
}
