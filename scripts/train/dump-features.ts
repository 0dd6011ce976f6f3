// Writes one JSON line a page with its blocks' features, for fit.py: the corpus, and the build half of the pages with
// planted clutter and those of independent authors, which hold the kinds and languages that the corpus has few of.
// Usage: npx tsx scripts/train/dump-features.ts CORPUS OUT
import { createWriteStream } from 'node:fs';
import { loadSets, readPage } from '../../tests/benchmark/corpus';
import { independentPages, TRAINED_ON } from '../../tests/independent/pages';
import { plantedPages } from '../../tests/planted/plan';
import { openInBrowser } from './in-browser';

const SETS = ['scrapinghub', 'newspaper4k', 'wcxb', 'trafilatura', 'mozilla'];
const [corpus = '../shared/corpus', out = '.cache/features.jsonl'] = process.argv.slice(2);

const browser = await openInBrowser('scripts/train/page.ts');
const stream = createWriteStream(out);

async function write(
  set: string,
  id: string,
  url: string | null,
  html: string,
  truth?: object,
): Promise<void> {
  const result = await browser.read('dump', html, url).catch((error: unknown) => {
    console.error(set, id, String(error).slice(0, 200));
    return null;
  });
  if (result) stream.write(`${JSON.stringify({ set, id, url: url ?? '', truth, ...result })}\n`);
}

for (const { name, truth } of loadSets(corpus, { sets: SETS })) {
  for (const { id, url } of truth) await write(name, id, url, readPage(corpus, name, id));
  console.log(name, truth.length);
}
for (const { id, url, html, text, title } of plantedPages().filter(({ half }) => half === 'build'))
  await write('planted', id, url, html, { id, title, body: text });
for (const author of TRAINED_ON)
  for (const { id, url, html, text } of independentPages(author))
    await write('planted', id, url, html, { id, body: text });
stream.end();
await browser.close();
