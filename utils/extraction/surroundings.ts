import { bestStretch } from './best-stretch';
import type { Block } from './blocks';
import { COMPANIES, type Company } from './company';
import type { FeatureRows } from './features/row-writer';
import { FAR, LONG_WORDS } from './model-reach';

/** How many columns `stack` adds. */
export const STACKED = 21;

/** The cut at which the first stage's scores make a stretch. */
const CUT = 0.4;

interface Sums {
  of: Int32Array;
  score: Map<number, number>;
  mass: Map<number, number>;
}

/**
 * What the first stage says of a block's neighbours, of those it keeps company with, and of the stretch they make:
 * the second stage's extra columns. `stack` in the training script writes the same ones.
 */
export class Surroundings {
  private readonly own: Float64Array;
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  private readonly companies: Sums[];
  private readonly start: number;
  private readonly end: number;
  private readonly massBefore: Float64Array;
  private readonly stretchMean: number;

  /** @param order indexes of the blocks with text */
  constructor(
    private readonly order: readonly number[],
    scores: Float64Array,
    blocks: readonly Block[],
    company: Company,
  ) {
    const count = order.length;
    this.own = new Float64Array(count);
    this.weights = new Float64Array(count);
    for (const [k, i] of order.entries()) {
      this.own[k] = scores[i] as number;
      this.weights[k] = Math.max(1, blocks[i]?.facts.words ?? 0);
    }
    this.sums = new Float64Array(count + 1);
    this.massBefore = new Float64Array(count + 1);
    this.before = new Float64Array(count + 1);
    this.after = new Float64Array(count + 1);
    for (let k = 0; k < count; k++) {
      this.sums[k + 1] = (this.sums[k] as number) + this.at(k);
      this.massBefore[k + 1] = (this.massBefore[k] as number) + this.at(k) * this.weight(k);
      this.before[k] = Math.max(k === 0 ? 0 : (this.before[k - 1] as number), this.at(k));
    }
    for (let k = count - 1; k >= 0; k--) this.after[k] = Math.max(this.after[k + 1] as number, this.at(k));
    this.companies = COMPANIES.map((name) => this.sumsOf(company[name]));
    [this.start, this.end] = bestStretch(this.own, this.weights, CUT);
    const [from, to] = [this.sums[this.start] as number, this.sums[this.end] as number];
    this.stretchMean = this.end > this.start ? (to - from) / (this.end - this.start) : 0;
  }

  private at(k: number): number {
    return k >= 0 && k < this.own.length ? (this.own[k] as number) : 0;
  }

  private weight(k: number): number {
    return this.weights[k] as number;
  }

  private sumsOf(of: Int32Array): Sums {
    const sums: Sums = { of, score: new Map(), mass: new Map() };
    this.order.forEach((i, k) => {
      const id = of[i] as number;
      sums.score.set(id, (sums.score.get(id) ?? 0) + this.at(k) * this.weight(k));
      sums.mass.set(id, (sums.mass.get(id) ?? 0) + this.weight(k));
    });
    return sums;
  }

  /** The mean score, by words, of the others in a block's company; -1 where there are none. */
  private meanOfOthers({ of, score, mass }: Sums, k: number): number {
    const id = of[this.order[k] as number] as number;
    const rest = (mass.get(id) ?? 0) - this.weight(k);
    if (rest <= 0.5) return -1;
    return ((score.get(id) ?? 0) - this.at(k) * this.weight(k)) / Math.max(rest, 1);
  }

  mean(k: number, reach: number): number {
    const low = Math.max(0, k - reach);
    const high = Math.min(this.own.length, k + reach + 1);
    return ((this.sums[high] as number) - (this.sums[low] as number)) / (high - low);
  }

  /** Writes a block's row with its surroundings behind it. @param wide as long as both, to be written over */
  stack({ values, width }: FeatureRows, index: number, k: number, wide: Float32Array): void {
    const total = this.massBefore[this.own.length] as number;
    let at = width;
    const put = (value: number) => {
      wide[at++] = value;
    };
    wide.set(values.subarray(index * width, (index + 1) * width));
    for (let reach = 1; reach <= 3; reach++) {
      put(this.at(k - reach));
      put(this.at(k + reach));
    }
    put(this.mean(k, 5));
    put(this.mean(k, 12));
    put(this.at(k));
    put(this.before[k] as number);
    put(this.after[k] as number);
    for (const sums of this.companies) put(this.meanOfOthers(sums, k));
    put(Math.max(-60, Math.min(FAR, k - this.start)));
    put(Math.max(-FAR, Math.min(60, k - (this.end - 1))));
    put(k >= this.start && k < this.end ? 1 : 0);
    put((this.massBefore[k] as number) / Math.max(total, 1));
    put(Math.log1p(Math.min(LONG_WORDS, total)));
    put(this.stretchMean);
  }
}
