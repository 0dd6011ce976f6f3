// Holds the related links that our engine finds against those that a person read off corpus pages.
import { BenchPage, bundle, serveCorpus } from './browser';
import { loadSets, spread } from './corpus';
import { type LabelledPage, labelledPages } from './related-labels';
import type { RelatedMeasurement, RelatedRequest } from './related-measure';
import { type RelatedFigures, type RelatedScore, relatedFigures, scoreRelated } from './related-score';

export interface RelatedOptions {
  sample?: number;
  ids?: string[];
}

/** Figures of both halves, as the gate reads them. */
export interface RelatedReport {
  scores: RelatedScore[];
  build: RelatedFigures;
  check: RelatedFigures;
}

/** @returns undefined when no labelled page was chosen. */
export async function measureRelated(
  corpusDir: string,
  { sample, ids }: RelatedOptions,
): Promise<RelatedReport | undefined> {
  const named = labelledPages().filter(({ id }) => !ids || ids.includes(id));
  const pages = sample ? spread(named, sample) : named;
  if (pages.length === 0) return undefined;
  const urls = new Map(
    loadSets(corpusDir, { sets: [] }).flatMap(({ name, truth }) =>
      truth.map(({ id, url }): [string, string] => [`${name}/${id}`, url ?? 'https://unknown.invalid/']),
    ),
  );
  const server = await serveCorpus(corpusDir);
  const browser = new BenchPage({
    origin: server.origin,
    scripts: [await bundle('tests/benchmark/related-measure.ts')],
  });
  const scores: RelatedScore[] = [];
  try {
    for (const page of pages) {
      const url = urls.get(`${page.set}/${page.id}`);
      if (url) scores.push(await measurePage(browser, page, url));
      else console.log(`The corpus lacks the labelled page ${page.set}/${page.id}.`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const half = (name: LabelledPage['half']) =>
    relatedFigures(scores.filter(({ page }) => page.half === name));
  return { scores, build: half('build'), check: half('check') };
}

async function measurePage(browser: BenchPage, page: LabelledPage, url: string): Promise<RelatedScore> {
  const request: RelatedRequest = { set: page.set, id: page.id, url };
  const answer = await browser.call<RelatedMeasurement>('measureRelated', request);
  return answer.ok
    ? scoreRelated(page, answer.value.related, answer.value.refusal)
    : scoreRelated(page, [], `${answer.failure}: ${answer.message}`);
}
