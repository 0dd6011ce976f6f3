// Writes the features' names, then one JSON line a page of the build half, labelled or planted, with its lists: what fit.py reads.
// Usage: npx tsx scripts/train-related/dump-lists.ts CORPUS OUT
import { createWriteStream } from 'node:fs';
import { loadSets, readPage } from '../../tests/benchmark/corpus';
import { type LabelledPage, labelledPages } from '../../tests/benchmark/related-labels';
import { plantedPages } from '../../tests/planted/plan';
import { openInBrowser } from '../train/in-browser';
import without from './pages-without.json';

const [corpus = '../shared/corpus', out = '.cache/lists.jsonl'] = process.argv.slice(2);
const browser = await openInBrowser('scripts/train-related/in-page.ts');
const stream = createWriteStream(out);
stream.write(`${JSON.stringify({ features: await browser.ask('LIST_FEATURES') })}\n`);
const urls = new Map(
  loadSets(corpus, { sets: [] }).flatMap(({ name, truth }) =>
    truth.map(({ id, url }) => [`${name}/${id}`, url ?? 'https://unknown.invalid/'] as const),
  ),
);
async function write(html: string, truth: { set: string; id: string; url: string; related: unknown }) {
  const result = await browser.read('dumpLists', html, truth.url);
  stream.write(`${JSON.stringify({ ...truth, ...result })}\n`);
}
// Pages read in the third round that have no related links: too many for the benchmark, which asks for few such.
const empty = without.map((name): LabelledPage => {
  const [set = '', id = ''] = name.split('/');
  return { set, id, half: 'build', related: [] };
});
for (const { set, id, related } of [...labelledPages().filter(({ half }) => half === 'build'), ...empty]) {
  const url = urls.get(`${set}/${id}`) ?? '';
  await write(readPage(corpus, set, id), { set, id, url, related });
}
for (const { id, url, html, related } of plantedPages().filter(({ half }) => half === 'build'))
  await write(html, { set: 'planted', id, url, related });
stream.end();
await browser.close();
