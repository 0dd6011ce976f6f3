import type { Box } from './blocks';
import type { TokenWeights } from './features';
import { createTokenReader } from './tokens';

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
  createTokenWeigher(): (box: Box) => TokenWeights {
    const none: TokenWeights = { sum: 0, low: 0, high: 0 };
    const read = createTokenReader((words) => {
      let sum = 0;
      let low = 0;
      let high = 0;
      for (const word of words) {
        const weight = this.tokens.get(word) ?? 0;
        sum += weight;
        if (weight < low) low = weight;
        if (weight > high) high = weight;
      }
      return sum === 0 && low === 0 ? none : { sum, low, high };
    });
    return (box) => (box.names === '' ? none : read(box.names));
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
    const stacked = stack(rows, order, scores);
    order.forEach((i, k) => {
      scores[i] = predict(second, stacked[k] as Float32Array);
    });
    return scores;
  }
}

/** The second stage sees what the first says of a block's neighbours. */
function stack(rows: readonly Float32Array[], order: number[], scores: Float64Array): Float32Array[] {
  const at = (k: number) => scores[order[k] as number] as number;
  const count = order.length;
  const sums = new Float64Array(count + 1);
  const after = new Float64Array(count + 1);
  for (let k = 0; k < count; k++) sums[k + 1] = (sums[k] as number) + at(k);
  for (let k = count - 1; k >= 0; k--) after[k] = Math.max(after[k + 1] as number, at(k));
  let before = 0;
  const mean = (k: number, reach: number) => {
    const low = Math.max(0, k - reach);
    const high = Math.min(count, k + reach + 1);
    return ((sums[high] as number) - (sums[low] as number)) / (high - low);
  };
  return order.map((i, k) => {
    const row = rows[i] as Float32Array;
    const width = row.length;
    const wide = new Float32Array(width + STACKED);
    wide.set(row);
    for (let d = 1; d <= 3; d++) {
      wide[width + 2 * (d - 1)] = k >= d ? at(k - d) : 0;
      wide[width + 2 * (d - 1) + 1] = k + d < count ? at(k + d) : 0;
    }
    wide[width + 6] = mean(k, 5);
    wide[width + 7] = mean(k, 12);
    wide[width + 8] = at(k);
    before = Math.max(before, at(k));
    wide[width + 9] = before;
    wide[width + 10] = after[k] as number;
    return wide;
  });
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
