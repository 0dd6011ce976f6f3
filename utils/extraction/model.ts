import type { Block, Box } from './blocks';
import type { Company } from './company';
import type { TokenWeights } from './features/box-facts';
import type { FeatureRows } from './features/row-writer';
import { decodeForest, type Forest, GROUP, Group, type Stage } from './forest';
import { unpack, unpackJson } from './packed';
import type { Steps } from './steps';
import { STACKED, Surroundings } from './surroundings';
import type { TokenCache } from './tokens';
import { createWordWeigher, type WordWeights } from './word-weights';

export interface ModelFile {
  provenance: string;
  features: number;
  /** Packed JSON: learned weights of class and id words, as lists of words, by their weight in tenths. */
  tokens: string;
  /** Packed: weights of the words that blocks say, two places of a hash table a byte. */
  words: string;
  /** Packed JSON: per feature, the values that nodes compare with. */
  thresholds: string;
  stages: Stage[];
}

/** Blocks scored in a step. */
const STEP = 128;
/** Below this the first stage is sure. */
const IDLE = 0.02;

/**
 * Boosted trees over block features: a table of numbers and a loop. Each part is decoded when the first page asks for
 * it: the page into which the engine is injected should not wait for all of them at once.
 */
export class BlockModel {
  #forests: Forest[] | undefined;
  #tokens: ReadonlyMap<string, number> | undefined;
  #weighWords: ((block: Block) => WordWeights) | undefined;

  constructor(private readonly file: ModelFile) {}

  /** What the words of a block weigh. */
  wordWeigher(): (block: Block) => WordWeights {
    this.#weighWords ??= createWordWeigher(unpack(this.file.words));
    return this.#weighWords;
  }

  /** What the words of a box's class and id weigh. */
  createTokenWeigher(cache: TokenCache): (box: Box) => TokenWeights {
    this.#tokens ??= readWeights(unpackJson(this.file.tokens));
    const tokens = this.#tokens;
    return ({ names }) => {
      let sum = 0;
      let low = 0;
      let high = 0;
      for (const word of cache.words(names)) {
        const weight = tokens.get(word) ?? 0;
        sum += weight;
        if (weight < low) low = weight;
        if (weight > high) high = weight;
      }
      return { sum, low, high };
    };
  }

  /**
   * The probability, per block, that it is article text; in steps of some blocks.
   * @param rows a row of `FEATURE_NAMES` values a block
   * @param blocks the page's blocks; `hasText` tells those that are weighed, the others get 0
   */
  *score(
    rows: FeatureRows,
    blocks: readonly Block[],
    company: Company,
    hasText: (index: number) => boolean,
  ): Steps<Float64Array> {
    this.#forests ??= readForests(this.file);
    const [first, second] = this.#forests;
    yield;
    const scores = new Float64Array(blocks.length);
    if (!first || !second) return scores;
    const order: number[] = [];
    const group = new Group(first, rows.values, scores);
    for (const { index } of blocks) {
      if (!hasText(index)) continue;
      group.add(index, index * rows.width);
      if (order.push(index) % STEP === 0) yield;
    }
    group.predict();
    const around = new Surroundings(order, scores, blocks, company);
    const settled = new Float64Array(blocks.length);
    const width = rows.width + STACKED;
    const values = new Float32Array(GROUP * width);
    const wide = Array.from({ length: GROUP }, (_, i) => values.subarray(i * width, (i + 1) * width));
    const wideGroup = new Group(second, values, settled);
    for (const [k, i] of order.entries()) {
      if (k % STEP === 0) yield;
      const score = scores[i] as number;
      // Far from any text the second stage has nothing to add.
      const idle = score < IDLE && around.mean(k, 5) < IDLE && around.mean(k, 12) < 2 * IDLE;
      if (idle) settled[i] = score;
      else {
        around.stack(rows, i, k, wide[wideGroup.size] as Float32Array);
        wideGroup.add(i, wideGroup.size * width);
      }
    }
    wideGroup.predict();
    return settled;
  }
}

/** Each word of a list is written as the number of letters it shares with the one before, and the rest. */
function readWeights(lists: Record<string, string>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, list] of Object.entries(lists)) {
    let word = '';
    for (const entry of list.split(' ')) {
      word = word.slice(0, Number(entry[0])) + entry.slice(1);
      weights.set(word, Number(weight) / 10);
    }
  }
  return weights;
}

function readForests({ stages, thresholds }: ModelFile): Forest[] {
  const values = unpackJson<number[][]>(thresholds);
  return stages.map((stage) => decodeForest(stage, values));
}
