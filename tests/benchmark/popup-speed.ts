// npm run bench:popup -- [--corpus DIR] [--pages N] [--json FILE]
//
// Opens the built extension's popup on corpus pages by true clicks on the toolbar button, in turn with the popup of an
// extension that shows one line, in one run of one browser; and scrolls an article of 10,000 words.
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { runTool } from '../../scripts/setup.mjs';
import { storyPage } from '../e2e/story-pages';
import { loadSets, pageFile } from './corpus';
import { measureScrolling } from './scroll-frames';
import { writeStaticPopup } from './static-popup';
import { bootstrapInterval, median, quantile } from './statistics';

/** The sets of article pages. */
const ARTICLE_SETS = ['scrapinghub', 'newspaper4k', 'wcxb', 'trafilatura', 'mozilla'];
/** Milliseconds for a page to load, and for a popup to show something; what takes longer is left out, and counted. */
const PATIENCE = 10_000;
const LONG_STORY = '/long-story';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: fileURLToPath(new URL('../../../shared/corpus', import.meta.url)) },
    pages: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
if (!existsSync(values.corpus)) {
  console.log('There is no corpus (--corpus DIR says where): the popup was not timed.');
  process.exit(0);
}
ensureBrowsers(['chromium']);
if (!runTool('wxt', ['build'])) process.exit(1);

interface Opening {
  /** Milliseconds from the click to the mark that stands for the paint. */
  fromClick: number;
  /** Milliseconds from the popup document's first script to it. */
  fromScript: number;
}

interface Row {
  page: string;
  reader: Opening;
  line: Opening;
}

// Some pages lead away from themselves, and some have no article: a fifth more than asked for is at hand.
const wanted = Number(values.pages);
const sample = Math.ceil((wanted * 1.2) / ARTICLE_SETS.length);
const sets = loadSets(values.corpus, { sets: ARTICLE_SETS, sample });
const pages = Array.from({ length: sample }, (_, n) =>
  sets.flatMap(({ name, truth }) => (truth[n] ? [{ set: name, id: truth[n].id }] : [])),
).flat();
const server = createServer((request, response) => {
  const [, set = '', id = ''] = /^\/corpus\/([\w-]+)\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (request.url === LONG_STORY) return void response.end(storyPage('en', 'ten-thousand-words'));
  if (!set) return void response.writeHead(404).end();
  response.setHeader('Content-Encoding', 'gzip');
  createReadStream(pageFile(values.corpus, set, id)).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const staticPopup = writeStaticPopup();
const { browser, extensionId } = await launchChromium({
  headless: true,
  // Nothing but our own server answers, so that the network takes no part in it.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const lineId = await browser.installExtension(staticPopup.folder);
  const rows: Row[] = [];
  let without = 0;
  for (const { set, id } of pages) {
    if (rows.length === wanted) break;
    const page = await browser.newPage();
    const url = `http://127.0.0.1:${port}/corpus/${set}/${id}`;
    const loaded = await load(page, url);
    // Each goes first on every other page.
    const ids = rows.length % 2 === 0 ? [extensionId, lineId] : [lineId, extensionId];
    const openings = new Map<string, Opening | null>();
    for (const each of ids)
      if (loaded && page.url() === url) openings.set(each, await timeOpening(browser, each, page));
    const reader = openings.get(extensionId);
    const line = openings.get(lineId);
    // So that a run which breaks off has something to show.
    if (reader && line) console.log(set, id, reader.fromClick.toFixed(0), line.fromClick.toFixed(0));
    if (reader && line) rows.push({ page: `${set}/${id}`, reader, line });
    else without++;
    await page.close();
  }
  report(rows, without);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}${LONG_STORY}`);
  const frames = await measureScrolling(browser, extensionId, page);
  console.log(
    `scrolling ${frames.words} words: ${frames.count} frames, longest task of ours ${frames.longestTask.toFixed(0)} ms, ${frames.tasksOver50} over 50 ms`,
  );
  if (values.json) writeFileSync(values.json, JSON.stringify({ rows, without, frames }, null, 1));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  staticPopup.remove();
}

/** False where the page is not there in time: some wait for what no server here gives them. */
async function load(page: Page, url: string): Promise<boolean> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    return true;
  } catch (error) {
    if (error instanceof TimeoutError) return false;
    throw error;
  }
}

/** Null where the popup shows no article. */
async function timeOpening(browser: Browser, id: string, page: Page): Promise<Opening | null> {
  await page.bringToFront();
  const clicked = performance.timeOrigin + performance.now();
  const popup = await openPopup(browser, id, page);
  try {
    const settled = () =>
      performance.getEntriesByName('article-painted').length > 0 || document.querySelector('.problem');
    // Asking at every frame would cost the popup frames.
    await popup.waitForFunction(settled, { timeout: PATIENCE, polling: 100 });
    const { origin, marks } = await popup.evaluate(() => ({
      origin: performance.timeOrigin,
      marks: performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, startTime })),
    }));
    const [script, painted] = ['first-script', 'article-painted'].map((mark) =>
      marks.find(({ name }) => name === mark),
    );
    if (!script || !painted) return null;
    return {
      fromClick: origin + painted.startTime - clicked,
      fromScript: painted.startTime - script.startTime,
    };
  } catch (error) {
    if (error instanceof TimeoutError) return null;
    throw error;
  } finally {
    if (!popup.isClosed()) await popup.close();
  }
}

function report(rows: Row[], without: number): void {
  const line = (name: string, of: (row: Row) => number, unit = ' ms', digits = 0) => {
    const figures = rows.map(of);
    const [low, high] = bootstrapInterval(rows, (chosen) => median(chosen.map(of)));
    const [middle, late] = [median(figures), quantile(figures, 0.95)].map((each) => each.toFixed(digits));
    console.log(
      `${name.padEnd(44)} median ${middle}${unit} (${low.toFixed(digits)} to ${high.toFixed(digits)}), p95 ${late}${unit}`,
    );
  };
  console.log(`${rows.length} pages; ${without} more did not load or showed no article`);
  line('one line: click to paint', ({ line }) => line.fromClick);
  line('reader: click to article painted', ({ reader }) => reader.fromClick);
  line('reader: first script to article painted', ({ reader }) => reader.fromScript);
  line('ratio', ({ reader, line }) => reader.fromClick / line.fromClick, '', 2);
}
