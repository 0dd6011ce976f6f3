// The scores of the corpus's score.py, page by page, so that pages can be ranked and resampled. The gate holds the
// sums against score.py itself.
import type { Truth } from './corpus';
import type { PageMeta } from './systems/system';
import { flat, tokens, words } from './text-folding';

/** One page's part in the figures of its set; `null` where score.py leaves the page out of a mean. */
export interface PageScore {
  id: string;
  precision: number | null;
  recall: number | null;
  exact: number;
  wordF1: number;
  kept: number | null;
  leaked: number | null;
  /** Snippets: wanted and found, wanted and not found, unwanted and found, unwanted and not found. */
  segments: { tp: number; fn: number; fp: number; tn: number };
}

export type FigureName =
  | 'F1'
  | 'P'
  | 'R'
  | 'exact'
  | 'wordF1'
  | 'kept'
  | 'leaked'
  | 'segF1'
  | 'title'
  | 'author'
  | 'author_invented'
  | 'date'
  | 'extracted';

export type Figures = { n: number; kinds?: Record<string, number> } & Partial<Record<FigureName, number>>;

/** How a set's text is scored: against whole bodies, against snippets, or not at all. */
export type Scoring = 'body' | 'segments' | 'none';

export function scoringOf(truth: Truth[]): Scoring {
  if (truth.some(({ body }) => body !== undefined)) return 'body';
  return truth.some((page) => page.with?.length) ? 'segments' : 'none';
}

export function scorePage(truth: Truth, text: string, scoring: Scoring): PageScore {
  return scoring === 'body' ? scoreBody(truth, text) : scoreSegments(truth, text);
}

function scoreBody(truth: Truth, text: string): PageScore {
  const body = truth.body ?? '';
  const wanted = count(shingles(body));
  const got = count(shingles(text));
  const same = wanted.total === got.total && overlap(wanted, got) === got.total;
  const shared = overlap(wanted, got);
  const wantedWords = count(words(body));
  const gotWords = count(words(text));
  const sharedWords = overlap(wantedWords, gotWords);
  const allWords = wantedWords.total + gotWords.total;
  const low = flat(text).toLowerCase();
  const share = (snippets: string[] | undefined) =>
    snippets?.length
      ? snippets.filter((snippet) => low.includes(flat(snippet).toLowerCase())).length / snippets.length
      : null;
  return {
    id: truth.id,
    precision: same ? 1 : got.total > 0 ? shared / got.total : null,
    recall: same ? 1 : wanted.total > 0 ? shared / wanted.total : null,
    exact: Number(same),
    wordF1: sharedWords > 0 ? (2 * sharedWords) / allWords : Number(allWords === 0),
    kept: share(truth.with),
    leaked: share(truth.without),
    segments: { tp: 0, fn: 0, fp: 0, tn: 0 },
  };
}

function scoreSegments(truth: Truth, text: string): PageScore {
  const low = flat(text);
  const found = (snippets: string[] = []) => snippets.filter((snippet) => low.includes(flat(snippet))).length;
  const tp = found(truth.with);
  const fp = found(truth.without);
  const fn = (truth.with?.length ?? 0) - tp;
  const tn = (truth.without?.length ?? 0) - fp;
  return {
    id: truth.id,
    precision: null,
    recall: null,
    exact: 0,
    wordF1: 0,
    kept: null,
    leaked: null,
    segments: { tp, fn, fp, tn },
  };
}

/** A set's figures from its pages'. */
export function textFigures(pages: PageScore[], scoring: Scoring): Figures {
  if (scoring === 'none') return { n: pages.length };
  if (scoring === 'segments') {
    const { tp, fn, fp, tn } = sumSegments(pages);
    return {
      n: pages.length,
      segF1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
      kept: tp / Math.max(1, tp + fn),
      leaked: fp / Math.max(1, fp + tn),
    };
  }
  const P = mean(pages.map((page) => page.precision)) ?? 0;
  const R = mean(pages.map((page) => page.recall)) ?? 0;
  return {
    n: pages.length,
    F1: P + R > 0 ? (2 * P * R) / (P + R) : 0,
    P,
    R,
    exact: mean(pages.map((page) => page.exact)) ?? 0,
    wordF1: mean(pages.map((page) => page.wordF1)) ?? 0,
    ...present('kept', mean(pages.map((page) => page.kept))),
    ...present('leaked', mean(pages.map((page) => page.leaked))),
  };
}

/** Figures of what the pages say of themselves. `got` lacks the pages for which there is no answer at all. */
export function metaFigures(truth: Truth[], got: Record<string, PageMeta>): Omit<Figures, 'n'> {
  const metas = Object.values(got);
  const rate = (pages: Truth[], hit: (page: Truth, meta: PageMeta) => boolean) =>
    pages.length > 0 ? pages.filter((page) => hit(page, got[page.id] ?? {})).length / pages.length : null;
  const titled = truth.filter(({ title }) => title);
  const signed = truth.filter(({ author }) => author && author.length > 0);
  const unsigned = truth.filter((page) => page.author !== undefined && !page.author?.length);
  const dated = truth.filter(({ date }) => /^\d{4}-\d\d-\d\d/.test(date ?? ''));
  const kinds: Record<string, number> = {};
  for (const { kind } of metas) if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    ...present(
      'title',
      rate(titled, (page, { title }) => sameWords(page.title ?? '', title ?? '')),
    ),
    ...present(
      'author',
      rate(signed, (page, { author }) => shareName(names(author), names(page.author))),
    ),
    ...present(
      'author_invented',
      rate(unsigned, (_, { author }) => names(author).length > 0),
    ),
    ...present(
      'date',
      rate(dated, (page, { date }) => (date ?? '').slice(0, 10) === page.date?.slice(0, 10)),
    ),
    ...(metas.some(({ status }) => status !== undefined) &&
      present(
        'extracted',
        rate(truth, (_, { status }) => status === 'article'),
      )),
    ...(Object.keys(kinds).length > 0 && { kinds: Object.fromEntries(Object.entries(kinds).sort(byName)) }),
  };
}

function byName([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : Number(a > b);
}

/** Words in runs of four, joined; a shorter text is one run. */
function shingles(text: string): string[] {
  const all = tokens(text);
  if (all.length < 4) return all.length > 0 ? [all.join(' ')] : [];
  return all.slice(3).map((_, i) => all.slice(i, i + 4).join(' '));
}

interface Bag {
  counts: Map<string, number>;
  total: number;
}

function count(items: string[]): Bag {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return { counts, total: items.length };
}

function overlap(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [item, n] of a.counts) shared += Math.min(n, b.counts.get(item) ?? 0);
  return shared;
}

function names(author: string | string[] | null | undefined): string[] {
  return [author ?? []]
    .flat()
    .filter((name) => name !== '')
    .map((name) => words(name).join(' '));
}

/** One name within the other, or two words in common. */
function shareName(got: string[], wanted: string[]): boolean {
  return got.some(
    (x) =>
      x !== '' &&
      wanted.some((y) => {
        const wordsOfY = new Set(y.split(' '));
        return (
          x.includes(y) ||
          y.includes(x) ||
          [...new Set(x.split(' '))].filter((w) => wordsOfY.has(w)).length >= 2
        );
      }),
  );
}

function sameWords(a: string, b: string): boolean {
  return words(a).join(' ') === words(b).join(' ');
}

function sumSegments(pages: PageScore[]): PageScore['segments'] {
  const sum = { tp: 0, fn: 0, fp: 0, tn: 0 };
  for (const { segments } of pages) {
    sum.tp += segments.tp;
    sum.fn += segments.fn;
    sum.fp += segments.fp;
    sum.tn += segments.tn;
  }
  return sum;
}

function present<K extends FigureName>(name: K, value: number | null): Partial<Record<FigureName, number>> {
  return value === null ? {} : { [name]: value };
}

function mean(values: (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length > 0 ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length : null;
}
