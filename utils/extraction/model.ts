import type { Block, Box } from './blocks';
import type { Company } from './company';
import type { TokenWeights } from './features/box-facts';
import type { FeatureRows } from './features/row-writer';
import { unpack, unpackJson } from './packed';
import type { Steps } from './steps';
import { STACKED, Surroundings } from './surroundings';
import type { TokenCache } from './tokens';
import { createWordWeigher, type WordWeights } from './word-weights';

/** A stage of boosted trees as the training script writes it. */
interface Stage {
  base: number;
  /** Packed, a byte a node in each, tree after tree in preorder: a feature and the number of its threshold, or a leaf. */
  features: string;
  thresholds: string;
}

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

/** Bytes from here on in place of a feature's number: a leaf, and the upper part of its value. */
const LEAF = 240;
/** Leaf values in steps of 1/250, finer than the sum of a stage's trees is known, 0 in the middle of what 16 × 256 steps reach. */
const LEAF_SCALE = 250;
const LEAF_ZERO = 2048;
/** Blocks scored in a step. */
const STEP = 128;
/** Below this the first stage is sure. */
const IDLE = 0.02;

/**
 * Trees with each node in two numbers side by side, so that the processor fetches both at once. The first is a feature,
 * and above it where the right child stands (the left one comes next), or below 0 for a leaf. The second, as a float, is
 * the value to compare with, or as an integer a leaf's value in such steps.
 */
interface Forest {
  base: number;
  heads: Int32Array;
  bounds: Float32Array;
  roots: Int32Array;
}
const FEATURE_BITS = 8;
const FEATURES = (1 << FEATURE_BITS) - 1;

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
  return stages.map((stage) => decode(stage, values));
}

function decode(stage: Stage, thresholds: number[][]): Forest {
  const names = unpack(stage.features);
  const values = unpack(stage.thresholds);
  const heads = new Int32Array(2 * names.length);
  const bounds = new Float32Array(heads.buffer);
  const roots: number[] = [];
  let next = 0;
  /** Reads one subtree in preorder, so that a left child always comes next. */
  const read = (): void => {
    const at = next;
    next += 2;
    const name = names[at >> 1] as number;
    const value = values[at >> 1] as number;
    if (name >= LEAF) {
      heads[at] = -1;
      heads[at + 1] = 256 * (name - LEAF) + value - LEAF_ZERO;
      return;
    }
    bounds[at + 1] = floatBelow(thresholds[name]?.[value] ?? 0);
    read();
    heads[at] = name | (next << FEATURE_BITS);
    read();
  };
  while (next < heads.length) {
    roots.push(next);
    read();
  }
  return { base: stage.base, heads, bounds, roots: Int32Array.from(roots) };
}

const bits = new DataView(new ArrayBuffer(4));

/** The largest 32-bit float that is not above a value: what a row's floats compare with it as with the value itself. */
function floatBelow(value: number): number {
  bits.setFloat32(0, value);
  const nearest = bits.getFloat32(0);
  if (nearest <= value) return nearest;
  // Of two floats of one sign the one nearer to 0 is the smaller number of bits.
  bits.setInt32(0, bits.getInt32(0) + (nearest > 0 ? -1 : 1));
  return bits.getFloat32(0);
}

/** Rows that are scored together. */
const GROUP = 16;

/** Scores rows some at a time, tree by tree: the processor fetches a tree once for all of them. */
class Group {
  size = 0;
  private readonly places = new Int32Array(GROUP);
  private readonly starts = new Int32Array(GROUP);
  private readonly sums = new Int32Array(GROUP);

  constructor(
    private readonly forest: Forest,
    private readonly values: Float32Array,
    private readonly scores: Float64Array,
  ) {}

  /** @param place where in the scores the answer goes @param start where in the values the row begins */
  add(place: number, start: number): void {
    this.places[this.size] = place;
    this.starts[this.size] = start;
    if (++this.size === GROUP) this.predict();
  }

  /** Answers for the rows that were added since. */
  predict(): void {
    const { forest, values, size, starts, sums } = this;
    const { base, heads, bounds, roots } = forest;
    sums.fill(0);
    for (const root of roots)
      for (let row = 0; row < size; row++) {
        const start = starts[row] as number;
        let at = root;
        for (let head = heads[at] as number; head >= 0; head = heads[at] as number) {
          const value = values[start + (head & FEATURES)] as number;
          at = value <= (bounds[at + 1] as number) ? at + 2 : head >> FEATURE_BITS;
        }
        sums[row] = (sums[row] as number) + (heads[at + 1] as number);
      }
    for (let row = 0; row < size; row++)
      this.scores[this.places[row] as number] =
        1 / (1 + Math.exp(-(base + (sums[row] as number) / LEAF_SCALE)));
    this.size = 0;
  }
}
