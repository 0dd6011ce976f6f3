// Takes the pages of independent authors through the systems. Needs no corpus.
import { type Author, independentKinds, independentPages, TRAINED_ON, UNSEEN } from '../independent/pages';
import { BenchPage, bundle, serveCorpus } from './browser';
import type { SystemName } from './measure-corpus';
import { measurePlantedPages } from './planted';
import { leakedNever, plantedFigures } from './planted-score';

const KINDS = ['c', 'h', 'e'] as const;

/** Measures and prints. */
export async function benchIndependent(systems: SystemName[]): Promise<void> {
  console.log(
    'author, system      pages   boxes leaked          of them never  word for word   decoys lost   related right',
  );
  for (const author of [...TRAINED_ON, ...UNSEEN]) await benchAuthor(author, systems);
  console.log('\nauthor   news called news   others called news   of fronts and others read');
  const server = await serveCorpus('.');
  const scripts = [await bundle('tests/benchmark/planted-measure.ts')];
  const browser = new BenchPage({ origin: server.origin, scripts });
  try {
    for (const author of KINDS) await benchKinds(author, browser);
  } finally {
    await browser.close();
    server.close();
  }
}

async function benchAuthor(author: Author, systems: SystemName[]): Promise<void> {
  const scores = await measurePlantedPages(independentPages(author), systems);
  for (const [name, all] of Object.entries(scores)) {
    const { pages, boxes, leaked, exact, decoys, lost, withRelated, relatedRight } = plantedFigures(all);
    console.log(
      `${author}, ${name.padEnd(14)} ${String(pages).padStart(5)}   ${of(leaked, boxes)}   ${String(leakedNever(all)).padStart(4)}   ${of(exact, pages)}   ${lost} of ${decoys}` +
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
