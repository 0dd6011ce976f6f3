import { unpack } from './packed';

/** A stage of boosted trees as the training script writes it. */
export interface Stage {
  base: number;
  /** Packed, a byte a node in each, tree after tree in preorder: a feature and the number of its threshold, or a leaf. */
  features: string;
  thresholds: string;
}

/** Bytes from here on in place of a feature's number: a leaf, and the upper part of its value. */
const LEAF = 240;
/** Leaf values in steps of 1/250, finer than the sum of a stage's trees is known, 0 in the middle of what 16 × 256 steps reach. */
const LEAF_SCALE = 250;
const LEAF_ZERO = 2048;
/**
 * Trees with each node in two numbers side by side, so that the processor fetches both at once. The first is a feature,
 * and above it where the right child stands (the left one comes next), or below 0 for a leaf. The second, as a float, is
 * the value to compare with, or as an integer a leaf's value in such steps.
 */
export interface Forest {
  base: number;
  heads: Int32Array;
  bounds: Float32Array;
  roots: Int32Array;
}
const FEATURE_BITS = 8;
const FEATURES = (1 << FEATURE_BITS) - 1;

export function decodeForest(stage: Stage, thresholds: number[][]): Forest {
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

/** Share of the trees after which a row may be settled as no article text, and how far below even odds (log odds) that is. */
const EARLY = 0.4;
const SURE = 3.5;
/** Rows that are scored together. */
export const GROUP = 16;

/** Scores rows some at a time, tree by tree: the processor fetches a tree once for all of them. */
export class Group {
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
    const { base, roots } = this.forest;
    this.sums.fill(Math.round(base * LEAF_SCALE));
    const early = Math.round(roots.length * EARLY);
    this.sum(0, early);
    this.answer(-SURE * LEAF_SCALE);
    this.sum(early, roots.length);
    this.answer(Number.POSITIVE_INFINITY);
  }

  /** Adds up what some of the trees say of every row. */
  private sum(first: number, end: number): void {
    const { forest, values, size, starts, sums } = this;
    const { heads, bounds, roots } = forest;
    for (let tree = first; tree < end; tree++) {
      const root = roots[tree] as number;
      for (let row = 0; row < size; row++) {
        const start = starts[row] as number;
        let at = root;
        for (let head = heads[at] as number; head >= 0; head = heads[at] as number) {
          const value = values[start + (head & FEATURES)] as number;
          at = value <= (bounds[at + 1] as number) ? at + 2 : head >> FEATURE_BITS;
        }
        sums[row] = (sums[row] as number) + (heads[at + 1] as number);
      }
    }
  }

  /** Answers for rows whose sum is no more than this; the others stay. */
  private answer(most: number): void {
    const { places, starts, sums } = this;
    let open = 0;
    for (let row = 0; row < this.size; row++) {
      const sum = sums[row] as number;
      if (sum <= most) this.scores[places[row] as number] = 1 / (1 + Math.exp(-sum / LEAF_SCALE));
      else {
        places[open] = places[row] as number;
        starts[open] = starts[row] as number;
        sums[open++] = sum;
      }
    }
    this.size = open;
  }
}
