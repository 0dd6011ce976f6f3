import file from './list-model.json';

const model: { features: string[]; base: number; trees: number[] } = file;

/** Numbers a tree of two levels takes: three questions of a feature and a threshold each, four answers. */
const TREE = 10;

/**
 * How likely a list is what a reader of the article is offered, 0 to 1: boosted trees of two levels, fitted by
 * scripts/train-related/fit.py to labelled pages.
 */
export function scoreList(row: Float64Array): number {
  const { base, trees } = model;
  let sum = base;
  for (let at = 0; at < trees.length; at += TREE) {
    const left = passes(row, trees, at);
    sum += trees[at + 6 + (left ? 0 : 2) + (passes(row, trees, at + (left ? 2 : 4)) ? 0 : 1)] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}

const passes = (row: Float64Array, trees: readonly number[], at: number): boolean =>
  (row[trees[at] as number] as number) <= (trees[at + 1] as number);
