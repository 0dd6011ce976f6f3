import file from './list-model.json';

const { base } = file;
const trees = Float64Array.from(file.trees);

/** Numbers a tree of two levels takes: three questions of a feature and a threshold each, four answers. */
const TREE = 10;
const ANSWER = 0.001;

/**
 * How likely a list is what a reader of the article is offered, 0 to 1: boosted trees of two levels, fitted by
 * scripts/train-related/fit.py to labelled pages.
 */
export function scoreList(row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < trees.length; at += TREE) {
    const left = passes(row, at);
    sum += trees[at + 6 + (left ? 0 : 2) + (passes(row, at + (left ? 2 : 4)) ? 0 : 1)] as number;
  }
  return 1 / (1 + Math.exp(-base - sum * ANSWER));
}

const passes = (row: Float64Array, at: number): boolean =>
  (row[trees[at] as number] as number) <= (trees[at + 1] as number);
