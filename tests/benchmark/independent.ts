// Takes the pages of independent authors through the systems. Needs no corpus.
import { independentKinds, independentPages } from '../independent/pages';
import { BenchPage, bundle, serveCorpus } from './browser';
import type { SystemName } from './measure-corpus';
import type { PlantedMeasurement, PlantedRequest } from './planted-measure';
import { type PlantedPageScore, plantedFigures, type ScoredPage, scorePlanted } from './planted-score';

/** All but the last are trained on, or were looked at while rules were made. */
const AUTHORS = ['a', 'b', 'd', 'f', 'g', 'i'] as const;
const KINDS = ['c', 'h', 'e'] as const;
const NEVER = ['comments', 'app-banner', 'ai-promo'];

/** Measures and prints. */
export async function benchIndependent(systems: readonly SystemName[]): Promise<void> {
  const server = await serveCorpus('.');
  const scripts = [
    ...(await Promise.all(systems.map((name) => bundle(`tests/benchmark/systems/${name}.ts`)))),
    await bundle('tests/benchmark/planted-measure.ts'),
  ];
  const browser = new BenchPage({ origin: server.origin, scripts });
  try {
    console.log(
      'author, system      pages   boxes leaked          of them never  word for word   decoys lost   related right',
    );
    for (const author of AUTHORS) await benchAuthor(author, systems, browser);
    console.log('\nauthor   news called news   others called news   of fronts and others read');
    for (const author of KINDS) await benchKinds(author, browser);
  } finally {
    await browser.close();
    server.close();
  }
}

async function benchAuthor(
  author: (typeof AUTHORS)[number],
  systems: readonly SystemName[],
  browser: BenchPage,
): Promise<void> {
  const scores = new Map(systems.map((name): [SystemName, PlantedPageScore<ScoredPage>[]] => [name, []]));
  for (const page of independentPages(author)) {
    const request: PlantedRequest = { html: page.html, url: page.url, systems: [...systems] };
    const answer = await browser.call<Record<string, PlantedMeasurement>>('measurePlanted', request);
    if (!answer.ok) console.log(`failed on ${page.id}: ${answer.message}`);
    for (const name of systems)
      scores.get(name)?.push(scorePlanted(page, (answer.ok && answer.value[name]) || { text: '' }));
  }
  for (const [name, all] of scores) {
    const { pages, boxes, leaked, exact, decoys, lost, withRelated, relatedRight } = plantedFigures(all);
    const never = NEVER.reduce((sum, kind) => sum + plantedFigures(all, kind).leaked, 0);
    console.log(
      `${author}, ${name.padEnd(14)} ${String(pages).padStart(5)}   ${of(leaked, boxes)}   ${String(never).padStart(4)}   ${of(exact, pages)}   ${lost} of ${decoys}` +
        (name === 'broadsheet' ? `   ${of(relatedRight, withRelated)}` : ''),
    );
  }
}

async function benchKinds(author: (typeof KINDS)[number], browser: BenchPage): Promise<void> {
  const count = { news: 0, newsRight: 0, others: 0, othersNews: 0, indexes: 0, indexesRead: 0 };
  for (const { html, url, want } of independentKinds(author)) {
    const answer = await browser.call<{ kind: string; status: string }>('measureKind', { html, url });
    if (!answer.ok) continue;
    const { kind, status } = answer.value;
    if (want === 'news-article') {
      count.news++;
      if (kind === 'news-article') count.newsRight++;
      continue;
    }
    count.others++;
    if (kind === 'news-article') count.othersNews++;
    if (want === 'article') continue;
    count.indexes++;
    if (status === 'article') count.indexesRead++;
  }
  console.log(
    `${author}        ${of(count.newsRight, count.news)}   ${of(count.othersNews, count.others)}   ${of(count.indexesRead, count.indexes)}`,
  );
}

const of = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
