import type { Block } from './blocks';
import { hashWords } from './word-hashes';

/** What a block's words weigh together: each is the log odds of standing in article text rather than beside it. */
export interface WordWeights {
  mean: number;
  low: number;
  high: number;
  /** Sum of the negative ones. */
  against: number;
  /** Sum over the block's first few. */
  start: number;
}

export const NO_WORDS: WordWeights = { mean: 0, low: 0, high: 0, against: 0, start: 0 };

/** A longer block is judged by its place, and its words say what the article is about. */
const MOST_WORDS = 100;
/** Words and pairs of words share this many places of a table, by hash: no list of words has to be carried. */
export const PLACES = 1 << 14;
/** Half a byte a place: steps of .35 around 8. */
const STEP = 0.35;
const ZERO = 8;
const START = 6;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/** Reads the places of a block's words, and of each with the one before it, into `places`; of long blocks none. */
function readPlaces(block: Block): number {
  if (block.text === '' || block.facts.words > MOST_WORDS) return 0;
  if (hashes.length < block.text.length) {
    hashes = new Int32Array(2 * block.text.length);
    places = new Int32Array(2 * hashes.length);
  }
  const words = hashWords(block.text, hashes);
  let count = 0;
  let before = 0;
  for (let i = 0; i < words; i++) {
    const hash = hashes[i] as number;
    places[count++] = placeOf(hash);
    if (before !== 0) places[count++] = placeOf(Math.imul(before, 31) ^ hash);
    before = hash;
  }
  return count;
}

/** Written over for each block. */
let hashes = new Int32Array(2048);
let places = new Int32Array(2 * hashes.length);

/** The same as a list, for training. */
export const wordPlaces = (block: Block): number[] => [...places.subarray(0, readPlaces(block))];

/** Weighs each block by a learned table. @param bytes two places a byte, the lower half first */
export function createWordWeigher(bytes: Uint8Array): (block: Block) => WordWeights {
  // In steps, not as weights: read here and there, an eighth of the size stays close to the processor.
  const steps = Int8Array.from({ length: PLACES }, (_, place) => {
    const byte = bytes[place >> 1] as number;
    return (place % 2 === 0 ? byte & 15 : byte >> 4) - ZERO;
  });
  return (block) => {
    const count = readPlaces(block);
    let sum = 0;
    let low = 0;
    let high = 0;
    let against = 0;
    let start = 0;
    for (let i = 0; i < count; i++) {
      const weight = (steps[places[i] as number] as number) * STEP;
      sum += weight;
      if (weight < low) low = weight;
      if (weight > high) high = weight;
      if (weight < 0) against += weight;
      if (i < START) start += weight;
    }
    return count === 0 ? NO_WORDS : { mean: sum / count, low, high, against, start };
  };
}
