// Writes the features' names, then one JSON line a page of the build half, labelled or planted, with its lists: what fit.py reads.
// Usage: npx tsx scripts/train-related/dump-lists.ts CORPUS OUT
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { type LabelledPage, labelledPages } from '../../tests/benchmark/related-labels';
import { plantedPages } from '../../tests/planted/plan';
import without from './pages-without.json';

const [corpus = '../shared/corpus', out = '.cache/lists.jsonl'] = process.argv.slice(2);
const bundle = await build({
  entryPoints: [new URL('./in-page.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
});
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
await page.evaluate(bundle.outputFiles[0]?.text ?? '');
const stream = createWriteStream(out);
stream.write(`${JSON.stringify({ features: await page.evaluate('LIST_FEATURES') })}\n`);
const urls = new Map<string, string>();
for (const set of ['scrapinghub', 'newspaper4k', 'wcxb', 'trafilatura', 'mozilla'])
  for (const line of readFileSync(join(corpus, set, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const { id, url } = JSON.parse(line) as { id: string; url: string | null };
    urls.set(`${set}/${id}`, url ?? 'https://unknown.invalid/');
  }
async function write(html: string, truth: { set: string; id: string; url: string; related: unknown }) {
  const result = await page.evaluate(`dumpLists(${JSON.stringify(html)}, ${JSON.stringify(truth.url)})`);
  stream.write(`${JSON.stringify({ ...truth, ...(result as object) })}\n`);
}
// Pages read in the third round that have no related links: too many for the benchmark, which asks for few such.
const empty = without.map((name): LabelledPage => {
  const [set = '', id = ''] = name.split('/');
  return { set, id, half: 'build', related: [] };
});
for (const { set, id, related } of [...labelledPages().filter(({ half }) => half === 'build'), ...empty]) {
  const url = urls.get(`${set}/${id}`) ?? '';
  const html = gunzipSync(readFileSync(join(corpus, set, 'pages', `${id}.html.gz`))).toString('utf8');
  await write(html, { set, id, url, related });
}
for (const { id, url, html, related } of plantedPages().filter(({ half }) => half === 'build'))
  await write(html, { set: 'planted', id, url, related });
stream.end();
await browser.close();
