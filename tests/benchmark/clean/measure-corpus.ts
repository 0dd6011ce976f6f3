import type { Page } from 'puppeteer-core';
import { bundle } from '../browser';
import { type CorpusSet, readPage, type Truth } from '../corpus';
import { flat, words } from '../text-folding';
import { type CleaningBrowser, startCleaning } from './browser';
import { LONG, type OwnTask, traceTasks } from './trace';

export interface CorpusResult {
  set: string;
  id: string;
  isArticle: boolean;
  /** Of the truth's body. */
  words: number;
  /** Words of the truth's body that stand in what is hidden and nowhere else on the page. */
  lost: number;
  lostTexts: string[];
  marks: number;
  /** Over 50 ms by the clock. */
  longTasks: OwnTask[];
}

/** Shorter texts than this may stand in the truth by chance. Characters. */
const TELLING = 15;
/** Milliseconds that a page is given: several times what cleaning takes. */
const TIME = 1500;

/** Browsers at once: a page is mostly waited for. */
const BROWSERS = 2;

/** Takes corpus pages through the built extension, at their own addresses, without any request leaving. */
export async function measureCorpusPages(
  corpusDir: string,
  sets: readonly CorpusSet[],
): Promise<CorpusResult[]> {
  const script = await bundle('tests/benchmark/clean/in-page.ts');
  const pages = sets.flatMap(({ name, truth }) => truth.map((page) => ({ set: name, page })));
  const results: CorpusResult[] = [];
  const next = pages.values();
  const work = async () => {
    const cleaning = await startCleaning(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
    try {
      for (const { set, page } of next) {
        const html = readPage(corpusDir, set, page.id);
        const result = await measureOne(cleaning, page, html, script);
        results.push({ set, id: page.id, isArticle: page.body !== undefined, ...result });
        if (process.stderr.isTTY) process.stderr.write(`\r${results.length}/${pages.length}`);
      }
    } finally {
      await cleaning.browser.close();
    }
  };
  await Promise.all(Array.from({ length: BROWSERS }, work));
  return results;
}

async function measureOne(
  cleaning: CleaningBrowser,
  truth: Truth,
  html: string,
  script: string,
): Promise<Omit<CorpusResult, 'set' | 'id' | 'isArticle'>> {
  // Some truths name no address, or one that a browser can't go to.
  const url =
    truth.url && URL.canParse(truth.url)
      ? truth.url
      : `https://unknown-${truth.id.toLowerCase()}.example/article`;
  const page = await cleaning.browser.newPage();
  try {
    await serveAt(page, url, html);
    const stopTrace = await traceTasks(page, cleaning.extensionId);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, TIME));
    const tasks = await stopTrace();
    await page.evaluate(script);
    const { hidden, shown, marks } = (await page.evaluate('cleanBenchmark.hiddenAndShown()')) as {
      hidden: string[];
      shown: string;
      marks: number;
    };
    const body = flat(truth.body ?? '').toLowerCase();
    const rest = flat(shown).toLowerCase();
    const lostTexts = hidden.filter((text) => {
      const line = flat(text).toLowerCase();
      return line.length >= TELLING && body.includes(line) && !rest.includes(line);
    });
    return {
      words: words(truth.body ?? '').length,
      lost: lostTexts.reduce((sum, text) => sum + words(text).length, 0),
      lostTexts,
      marks,
      longTasks: tasks.filter(({ ms }) => ms > LONG),
    };
  } finally {
    await page.close();
  }
}

/** The page alone, at its own address. Its scripts don't run: what they would load is not there. */
async function serveAt(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const done = answer
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
          body: html,
        })
      : request.abort();
    done.catch((error: unknown) => console.error(`${url}: ${error}`));
  });
}
