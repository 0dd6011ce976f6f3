/** Rows of numbers, end to end in one array: an array for each of them would cost more than what it holds. */
export interface FeatureRows {
  values: Float32Array;
  /** Numbers a row. */
  width: number;
}

/** Writes a row number by number, so that what is measured stands in the order of its names. */
export class RowWriter implements FeatureRows {
  readonly values: Float32Array;
  private at = 0;

  constructor(
    rows: number,
    readonly width: number,
  ) {
    this.values = new Float32Array(rows * width);
  }

  /** Begins a row. Until then all of it is 0. */
  start(row: number): void {
    this.at = row * this.width;
  }

  put(value: number): void {
    this.values[this.at++] = value;
  }

  flag(isSo: boolean): void {
    this.values[this.at++] = isSo ? 1 : 0;
  }

  /** Passes over numbers that stay 0 for now. */
  skip(count: number): void {
    this.at += count;
  }

  /** Writes one of the numbers to come, so many ahead. */
  putAhead(ahead: number, value: number): void {
    this.values[this.at + ahead] = value;
  }
}

/** Most of what is counted is small, and asked about for every block. */
const LOGS = Float64Array.from({ length: 1024 }, (_, value) => Math.log1p(value));

export const log = (value: number): number =>
  (value < LOGS.length ? LOGS[value] : undefined) ?? Math.log1p(value);
export const logUpTo = (most: number, value: number): number => log(Math.min(most, value));
