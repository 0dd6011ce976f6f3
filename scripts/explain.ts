// npm run explain -- FILE --url URL [--json] [--blocks] [--force]
// FILE: a saved page, .html or .html.gz. --json: as data (npm run -s keeps npm's own lines out). --blocks: also each
// block and what became of it. --force: read a page that detection would refuse.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchPage, bundle, serveCorpus } from '../tests/benchmark/browser';
import { ensureBrowsers } from './browsers.mjs';
import type { Explanation } from './explain/explanation';
import { formatExplanation } from './explain/format-explanation';
import type { ExplainRequest } from './explain/in-page';
import { readSavedPage } from './explain/saved-page';
import { stop } from './setup.mjs';

const USAGE = 'Usage: npm run explain -- FILE --url URL [--json] [--blocks] [--force]';

const { file, url, json, blocks, force } = readArguments();
const saved = readSavedPage(file);
if (!saved.ok) stop(saved.problem);
ensureBrowsers(['chromium']);
const explanation = await explainInBrowser({ html: saved.html, url, force });
console.log(json ? JSON.stringify(explanation, null, 2) : formatExplanation(explanation, { blocks }));

function readArguments() {
  const { values, positionals } = parseOrStop();
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) stop(USAGE);
  if (values.url === undefined) stop(`The page's address is missing. ${USAGE}`);
  if (!isWebUrl(values.url)) stop(`${values.url} is not an http(s) address.`);
  // npm runs scripts in the project's folder, wherever it was called.
  return { ...values, url: values.url, file: resolve(process.env.INIT_CWD ?? '', file) };
}

function parseOrStop() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean', default: false },
        blocks: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. ${USAGE}`);
  }
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** In Chromium, because DOM and sanitiser are the extension's own only in a browser. */
async function explainInBrowser(request: ExplainRequest): Promise<Explanation> {
  const server = await serveCorpus('.');
  const page = new BenchPage({
    origin: server.origin,
    scripts: [await bundle('scripts/explain/in-page.ts')],
    timeoutMs: 60_000,
  });
  try {
    const answer = await page.call<Explanation>('explain', request);
    return answer.ok
      ? answer.value
      : stop(`The page could not be explained: ${answer.message.split('\n')[0]}`);
  } finally {
    await page.close();
    server.close();
  }
}
