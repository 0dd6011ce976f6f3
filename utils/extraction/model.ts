import type { Box } from './blocks';
import type { TokenWeights } from './box-facts';
import type { TokenCache } from './tokens';

/** A stage of boosted trees as the training script writes it. */
interface Stage {
  base: number;
  /** Base64: per tree its node count (two bytes), then three bytes a node in preorder. */
  trees: string;
}

export interface ModelFile {
  provenance: string;
  features: number;
  /** Learned weight of class and id words, in tenths. */
  tokens: Record<string, number>;
  /** Per feature, the values that nodes compare with. */
  thresholds: number[][];
  stages: Stage[];
}

const LEAF = 255;
/** Below this the first stage is sure. */
const IDLE = 0.02;
const LEAF_SCALE = 4000;

/** Column count that the second stage adds; the training script's `stack` writes the same ones. */
const STACKED = 11;

interface Forest {
  base: number;
  feature: Uint8Array;
  threshold: Float64Array;
  /** Index of the right child; the left one comes next. */
  right: Uint32Array;
  roots: number[];
}

/** Boosted trees over block features: a table of numbers and a loop. */
export class BlockModel {
  private readonly forests: Forest[];
  private readonly tokens: Map<string, number>;

  constructor(file: ModelFile) {
    this.tokens = new Map(Object.entries(file.tokens).map(([word, weight]) => [word, weight / 10]));
    this.forests = file.stages.map((stage) => decode(stage, file.thresholds));
  }

  /** What the words of a box's class and id weigh. */
  createTokenWeigher(cache: TokenCache): (box: Box) => TokenWeights {
    const none: TokenWeights = { sum: 0, low: 0, high: 0 };
    const known = new Map<string, TokenWeights>();
    const read = (names: string): TokenWeights => {
      let sum = 0;
      let low = 0;
      let high = 0;
      for (const word of cache.words(names)) {
        const weight = this.tokens.get(word) ?? 0;
        sum += weight;
        if (weight < low) low = weight;
        if (weight > high) high = weight;
      }
      return sum === 0 && low === 0 ? none : { sum, low, high };
    };
    return (box) => {
      if (box.names === '') return none;
      let weights = known.get(box.names);
      if (weights === undefined) {
        weights = read(box.names);
        known.set(box.names, weights);
      }
      return weights;
    };
  }

  /**
   * The probability, per block, that it is article text.
   * @param rows one row of `FEATURE_NAMES` values a block
   * @param hasText whether the block has any words; those without get 0
   */
  score(rows: readonly Float32Array[], hasText: (index: number) => boolean): Float64Array {
    const [first, second] = this.forests;
    const scores = new Float64Array(rows.length);
    if (!first || !second) return scores;
    const order: number[] = [];
    rows.forEach((row, i) => {
      if (!hasText(i)) return;
      order.push(i);
      scores[i] = predict(first, row);
    });
    const around = new Neighbours(order, scores);
    const settled = new Float64Array(rows.length);
    const wide = new Float32Array((rows[0]?.length ?? 0) + STACKED);
    order.forEach((i, k) => {
      const score = scores[i] as number;
      // Far from any text the second stage has nothing to add.
      const idle = score < IDLE && around.mean(k, 5) < IDLE && around.mean(k, 12) < 2 * IDLE;
      if (!idle) around.stack(rows[i] as Float32Array, k, wide);
      settled[i] = idle ? score : predict(second, wide);
    });
    return settled;
  }
}

/** What the first stage says of a block's neighbours: the second stage's extra columns. */
class Neighbours {
  private readonly own: Float64Array;
  private readonly sums: Float64Array;
  private readonly before: Float64Array;
  private readonly after: Float64Array;

  constructor(order: readonly number[], scores: Float64Array) {
    const count = order.length;
    this.own = Float64Array.from(order, (i) => scores[i] as number);
    this.sums = new Float64Array(count + 1);
    this.before = new Float64Array(count + 1);
    this.after = new Float64Array(count + 1);
    for (let k = 0; k < count; k++) {
      this.sums[k + 1] = (this.sums[k] as number) + this.at(k);
      this.before[k] = Math.max(k === 0 ? 0 : (this.before[k - 1] as number), this.at(k));
    }
    for (let k = count - 1; k >= 0; k--) this.after[k] = Math.max(this.after[k + 1] as number, this.at(k));
  }

  private at(k: number): number {
    return k >= 0 && k < this.own.length ? (this.own[k] as number) : 0;
  }

  mean(k: number, reach: number): number {
    const low = Math.max(0, k - reach);
    const high = Math.min(this.own.length, k + reach + 1);
    return ((this.sums[high] as number) - (this.sums[low] as number)) / (high - low);
  }

  /** Writes the row with its neighbours' scores behind it. */
  stack(row: Float32Array, k: number, wide: Float32Array): void {
    wide.set(row);
    let at = row.length;
    for (let reach = 1; reach <= 3; reach++) {
      wide[at++] = this.at(k - reach);
      wide[at++] = this.at(k + reach);
    }
    wide[at++] = this.mean(k, 5);
    wide[at++] = this.mean(k, 12);
    wide[at++] = this.at(k);
    wide[at++] = this.before[k] as number;
    wide[at++] = this.after[k] as number;
  }
}

function decode(stage: Stage, thresholds: number[][]): Forest {
  const bytes = Uint8Array.from(atob(stage.trees), (char) => char.charCodeAt(0));
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const right: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const count = (bytes[at] as number) + 256 * (bytes[at + 1] as number);
    at += 2;
    const root = feature.length;
    roots.push(root);
    for (let node = 0; node < count; node++, at += 3) {
      const a = bytes[at] as number;
      const b = bytes[at + 1] as number;
      const c = bytes[at + 2] as number;
      feature.push(a);
      if (a === LEAF) {
        const value = b + 256 * c;
        threshold.push((value > 32767 ? value - 65536 : value) / LEAF_SCALE);
        right.push(0);
      } else {
        threshold.push(thresholds[a]?.[b] ?? 0);
        right.push(root + c);
      }
    }
  }
  return {
    base: stage.base,
    roots,
    feature: Uint8Array.from(feature),
    threshold: Float64Array.from(threshold),
    right: Uint32Array.from(right),
  };
}

function predict(forest: Forest, row: Float32Array): number {
  const { feature, threshold, right } = forest;
  let sum = forest.base;
  for (const root of forest.roots) {
    let node = root;
    for (let f = feature[node] as number; f !== LEAF; f = feature[node] as number)
      node = (row[f] as number) <= (threshold[node] as number) ? node + 1 : (right[node] as number);
    sum += threshold[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
