// From outputs to figures: what the table prints and the gate checks.
import type { CorpusSet, Truth } from './corpus';
import type { Outputs, SetOutput, SystemName } from './measure-corpus';
import {
  type FigureName,
  type Figures,
  metaFigures,
  type PageScore,
  type Scoring,
  scorePage,
  scoringOf,
  textFigures,
} from './score';
import { bootstrapInterval, median, quantile } from './statistics';
import { words } from './text-folding';

export type TextField = 'text' | 'bare';

export interface SystemReport {
  /** The better of the two counts, for all figures. */
  field: TextField;
  /** Text figures of that field, and those of the metadata. */
  figures: Figures;
  /** score.py's three lines. */
  lines: { text: Figures; bare: Figures; meta: Omit<Figures, 'n'> };
  /** 95 % interval of the main figure; of single sets only, since sets are not drawn alike. */
  interval: [low: number, high: number] | undefined;
  /** 95 % interval of the main figure's difference to Readability's, over the same pages. */
  lead: [low: number, high: number] | undefined;
  medianMs: number;
  worst: WorstPage[];
}

export interface WorstPage {
  page: PageScore;
  score: number;
  url: string;
  wordsWanted: number;
  wordsGot: number;
}

export interface SetReport {
  name: string;
  main: FigureName | undefined;
  systems: Partial<Record<SystemName, SystemReport>>;
}

/** How many pages are taken for articles, over several sets at once. */
export interface DetectionReport {
  /** Share of article pages extracted, over the sets whose pages all are articles of news sites and blogs. */
  articles: number | undefined;
  /** Share of pages that are no articles extracted all the same. */
  others: number | undefined;
  /** Shares that are of kind `news-article`: of the pages of news sites, and of those that are no articles. */
  newsArticles: number | undefined;
  newsOthers: number | undefined;
}

export interface TimeReport {
  pages: number;
  medianMs: Partial<Record<SystemName, number>>;
  /** Time over Readability's on the same page. */
  ratio: Partial<Record<SystemName, { median: number; p95: number; max: number }>>;
  /** Detection alone, milliseconds from the call to its return. */
  detect: { medianMs: number; p95Ms: number };
  /** Our slowest pages, slowest first. */
  slowest: { set: string; id: string; ms: number }[];
}

const WORST_PAGES = 10;

/** The figure that decides on a set: F1 of bodies or of snippets; Readability's own pages are scored by word. */
export function mainFigure(set: string, scoring: Scoring): FigureName | undefined {
  if (scoring === 'none') return undefined;
  if (set === 'mozilla') return 'wordF1';
  return scoring === 'body' ? 'F1' : 'segF1';
}

export function reportSet({ name, truth }: CorpusSet, outputs: Outputs): SetReport {
  const scoring = scoringOf(truth);
  const main = mainFigure(name, scoring);
  const scored = Object.entries(outputs).flatMap(([system, sets]) => {
    const output = sets[name];
    return output
      ? [{ system: system as SystemName, output, ...betterField(truth, output, scoring, main) }]
      : [];
  });
  const readability = scored.find(({ system }) => system === 'readability');
  const report: SetReport = { name, main, systems: {} };
  for (const { system, output, field, pages, lines } of scored) {
    const meta = metaFigures(truth, output.meta);
    const figure = (chosen: PageScore[]) => (main && textFigures(chosen, scoring)[main]) ?? 0;
    const pairs = pages.flatMap((page, i) => {
      const peer = readability?.pages[i];
      return peer ? [{ page, peer }] : [];
    });
    report.systems[system] = {
      field,
      figures: { ...lines[field], n: truth.length, ...meta },
      lines: { ...lines, meta },
      interval: main && bootstrapInterval(pages, figure),
      lead:
        main && system !== 'readability' && readability
          ? bootstrapInterval(
              pairs,
              (chosen) => figure(chosen.map(({ page }) => page)) - figure(chosen.map(({ peer }) => peer)),
            )
          : undefined,
      medianMs: median(Object.values(output.ms)),
      worst: main ? worstPages(truth, pages, output[field], main) : [],
    };
  }
  return report;
}

function betterField(truth: Truth[], output: SetOutput, scoring: Scoring, main: FigureName | undefined) {
  const score = (field: TextField) =>
    scoring === 'none' ? [] : truth.map((page) => scorePage(page, output[field][page.id] ?? '', scoring));
  const pages = { text: score('text'), bare: score('bare') };
  const lines = { text: textFigures(pages.text, scoring), bare: textFigures(pages.bare, scoring) };
  const field: TextField = main && (lines.bare[main] ?? 0) > (lines.text[main] ?? 0) ? 'bare' : 'text';
  return { field, pages: pages[field], lines };
}

/** A page's own value of its set's main figure. */
export function pageFigure(page: PageScore, main: FigureName): number {
  if (main === 'wordF1') return page.wordF1;
  if (main === 'segF1') {
    const { tp, fn, fp } = page.segments;
    return tp + fn + fp > 0 ? (2 * tp) / (2 * tp + fn + fp) : 1;
  }
  const { precision, recall } = page;
  return precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function worstPages(
  truth: Truth[],
  pages: PageScore[],
  texts: Record<string, string>,
  main: FigureName,
): WorstPage[] {
  return pages
    .map((page, i) => ({ page, score: pageFigure(page, main), truth: truth[i] }))
    .sort((a, b) => a.score - b.score)
    .slice(0, WORST_PAGES)
    .map(({ page, score, truth: wanted }) => ({
      page,
      score,
      url: wanted?.url ?? '',
      wordsWanted: words(wanted?.body ?? (wanted?.with ?? []).join(' ')).length,
      wordsGot: words(texts[page.id] ?? '').length,
    }));
}

const ARTICLE_SETS = ['scrapinghub', 'newspaper4k', 'wcxb'];
/** Sets whose pages all are news or blog articles by how they were chosen. */
const NEWS_SETS = ['scrapinghub', 'newspaper4k'];
const OTHER_SETS = ['not-articles'];

export function reportDetection(sets: CorpusSet[], outputs: Outputs, system: SystemName): DetectionReport {
  const metasOf = (names: string[]) =>
    sets
      .filter(({ name }) => names.includes(name))
      .flatMap(({ name, truth }) => truth.map(({ id }) => outputs[system]?.[name]?.meta[id] ?? {}));
  const share = (names: string[], field: 'status' | 'kind', value: string) => {
    const metas = metasOf(names);
    if (metas.every((meta) => meta[field] === undefined)) return undefined;
    return metas.filter((meta) => meta[field] === value).length / metas.length;
  };
  return {
    articles: share(ARTICLE_SETS, 'status', 'article'),
    others: share(OTHER_SETS, 'status', 'article'),
    newsArticles: share(NEWS_SETS, 'kind', 'news-article'),
    newsOthers: share(OTHER_SETS, 'kind', 'news-article'),
  };
}

/** Times over all sets; ratios are taken page by page. */
export function reportTime(sets: CorpusSet[], outputs: Outputs): TimeReport {
  const report: TimeReport = {
    pages: 0,
    medianMs: {},
    ratio: {},
    detect: { medianMs: 0, p95Ms: 0 },
    slowest: [],
  };
  const pages = sets.flatMap(({ name, truth }) => truth.map(({ id }) => ({ set: name, id })));
  report.pages = pages.length;
  const detect = pages.flatMap(({ set, id }) => outputs.broadsheet?.[set]?.detectMs?.[id] ?? []);
  if (detect.length > 0) report.detect = { medianMs: median(detect), p95Ms: quantile(detect, 0.95) };
  for (const [system, output] of Object.entries(outputs) as [SystemName, Record<string, SetOutput>][]) {
    const times = pages.flatMap(({ set, id }) => {
      const ms = output[set]?.ms[id];
      return ms === undefined ? [] : [{ set, id, ms, peer: outputs.readability?.[set]?.ms[id] }];
    });
    report.medianMs[system] = median(times.map(({ ms }) => ms));
    const ratios = times.flatMap(({ ms, peer }) => (peer ? [ms / peer] : []));
    if (system !== 'readability' && ratios.length > 0) {
      report.ratio[system] = {
        median: median(ratios),
        p95: quantile(ratios, 0.95),
        max: quantile(ratios, 1),
      };
    }
    if (system === 'broadsheet') report.slowest = times.sort((a, b) => b.ms - a.ms).slice(0, 5);
  }
  return report;
}
