// Writes one JSON line a page with its blocks' features, for fit.py: the corpus, and the build half of the pages with
// planted clutter, which hold the kinds and languages that the corpus has few of.
// Usage: npx tsx scripts/train/dump-features.ts CORPUS OUT
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { plantedPages } from '../../tests/planted/plan';

const SETS = ['scrapinghub', 'newspaper4k', 'wcxb', 'trafilatura', 'mozilla'];
const [corpus = '../shared/corpus', out = '.cache/features.jsonl'] = process.argv.slice(2);

const bundle = await build({
  entryPoints: [new URL('./page.ts', import.meta.url).pathname],
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

async function write(
  set: string,
  id: string,
  url: string | null,
  html: string,
  truth?: object,
): Promise<void> {
  const call = `dump(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
  const result = await page.evaluate(call).catch((error: unknown) => {
    console.error(set, id, String(error).slice(0, 200));
    return null;
  });
  if (result) stream.write(`${JSON.stringify({ set, id, url: url ?? '', truth, ...(result as object) })}\n`);
}

for (const set of SETS) {
  const lines = readFileSync(join(corpus, set, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const { id, url } = JSON.parse(line) as { id: string; url: string | null };
    const html = gunzipSync(readFileSync(join(corpus, set, 'pages', `${id}.html.gz`))).toString('utf8');
    await write(set, id, url, html);
  }
  console.log(set, lines.length);
}
for (const { id, url, html, text, title } of plantedPages().filter(({ half }) => half === 'build'))
  await write('planted', id, url, html, { id, title, body: text });
stream.end();
await browser.close();
