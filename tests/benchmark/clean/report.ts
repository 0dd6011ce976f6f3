import { median, quantile } from '../statistics';
import type { CorpusResult } from './measure-corpus';
import type { PlantedResult } from './measure-planted';
import { LONG, type OwnTask } from './trace';

/** Tasks of ours over 50 ms. */
export interface TaskFigures {
  /** By the clock: on a busy machine that counts what other processes did meanwhile. */
  byClock: number;
  /** Of the processor's time. */
  byProcessor: number;
  longestProcessorMs: number;
}

function taskFigures(results: readonly { longTasks: readonly OwnTask[] }[]): TaskFigures {
  const tasks = results.flatMap(({ longTasks }) => longTasks);
  return {
    byClock: tasks.length,
    byProcessor: tasks.filter(({ processorMs }) => processorMs > LONG).length,
    longestProcessorMs: Math.max(0, ...tasks.map(({ processorMs }) => processorMs)),
  };
}

export interface PlantedFigures {
  pages: number;
  /** Shares, 0 to 1. */
  clutterHidden: number;
  lateClutterHidden: number;
  decoysHidden: number;
  paragraphsVisible: number;
  navigationVisible: number;
  restoredExactly: number;
  tasks: TaskFigures;
  /** Of the pages with nothing late whose layout shifted at all. */
  layoutShift: { pages: number; median: number; p75: number };
  idleToCleanMs: { pages: number; median: number; p95: number };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export function plantedFigures(results: readonly PlantedResult[]): PlantedFigures {
  const total = (of: (result: PlantedResult) => number) => sum(results.map(of));
  const shifts = results.flatMap(({ shift }) => (shift ? [shift] : []));
  const times = results.flatMap(({ idleToClean }) => (idleToClean === null ? [] : [idleToClean]));
  const late = results.flatMap(({ shown }) => shown.filter((box) => box.late)).length;
  const lateBoxes = total(({ lateBoxes: count }) => count);
  return {
    pages: results.length,
    clutterHidden: 1 - total(({ shown }) => shown.length) / total(({ boxes }) => boxes),
    lateClutterHidden: lateBoxes === 0 ? 1 : 1 - late / lateBoxes,
    decoysHidden:
      total(({ lost }) => new Set(lost.map(({ what }) => what)).size) / total(({ decoys }) => decoys),
    paragraphsVisible:
      1 - total(({ paragraphsLost }) => paragraphsLost.length) / total(({ paragraphs }) => paragraphs),
    navigationVisible:
      1 - total(({ navigationLost }) => navigationLost) / total(({ navigation }) => navigation),
    restoredExactly: results.filter(({ restored }) => restored).length / results.length,
    tasks: taskFigures(results),
    layoutShift: { pages: shifts.length, median: median(shifts), p75: quantile(shifts, 0.75) },
    idleToCleanMs: { pages: times.length, median: median(times), p95: quantile(times, 0.95) },
  };
}

export interface CorpusFigures {
  articles: number;
  /** Share of the words of truth's bodies. */
  bodyWordsHidden: number;
  others: number;
  /** Share of pages that are no articles on which anything was hidden. */
  othersTouched: number;
  tasks: TaskFigures;
}

export function corpusFigures(results: readonly CorpusResult[]): CorpusFigures {
  const articles = results.filter(({ isArticle }) => isArticle);
  const others = results.filter(({ isArticle }) => !isArticle);
  return {
    articles: articles.length,
    bodyWordsHidden:
      sum(articles.map(({ lost }) => lost)) / Math.max(1, sum(articles.map(({ words }) => words))),
    others: others.length,
    othersTouched: others.filter(({ marks }) => marks > 0).length / Math.max(1, others.length),
    tasks: taskFigures(results),
  };
}
