import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { CleanerState } from '../../../utils/cleaner/state';
import { bundle } from '../browser';
import { type CleaningBrowser, startCleaning } from './browser';
import { isInPlace, LATE, type ServedPage } from './planted-pages';
import { LONG, type OwnTask, traceTasks } from './trace';

export interface PlantedResult {
  id: string;
  kind: CleanerState['scope'];
  /** Boxes of kinds that are hidden in place, and of those what can still be seen. */
  boxes: number;
  lateBoxes: number;
  shown: { kind: string; text: string; late: boolean }[];
  /** What has to stay: the article's decoys, and boxes of kinds that are left alone. */
  decoys: number;
  lost: { what: string; text: string }[];
  paragraphs: number;
  paragraphsLost: string[];
  navigation: number;
  navigationLost: number;
  restored: boolean;
  /** Over 50 ms by the clock. */
  longTasks: OwnTask[];
  shift: number | null;
  idleToClean: number | null;
}

/** Milliseconds of quiet after which a page counts as cleaned, and the most that is waited for it. */
const QUIET = 1000;
const PATIENCE = 6000;

export async function measurePlanted(pages: readonly ServedPage[]): Promise<PlantedResult[]> {
  const byId = new Map(pages.map((served) => [served.page.id, served.html]));
  const server = createServer((request, response) => {
    const id = new URL(request.url ?? '/', 'http://x').searchParams.get('page') ?? '';
    const html = byId.get(id);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cleaning = await startCleaning([`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`]);
  const script = await bundle('tests/benchmark/clean/in-page.ts');
  const results: PlantedResult[] = [];
  try {
    // Extensions don't run in a context of its own: the page as it would be without us.
    const control = await cleaning.browser.createBrowserContext();
    const controlPage = await control.newPage();
    for (const served of pages) {
      const url = addressOf(served);
      const page = await cleaning.browser.newPage();
      const result = await measureOne(cleaning, page, served, script);
      // Afterwards: loading beside it would hold up the page that is measured.
      await controlPage.goto(url);
      await controlPage.evaluate(`new Promise((resolve) => setTimeout(resolve, ${LATE}))`);
      const [own, whole] = await Promise.all([outerHtml(page), outerHtml(controlPage)]);
      results.push({ ...result, restored: own === whole });
      await page.close();
      if (process.stderr.isTTY) process.stderr.write(`\r${results.length}/${pages.length}`);
    }
  } finally {
    await cleaning.browser.close();
    server.closeAllConnections();
    server.close();
  }
  return results;
}

const addressOf = ({ page }: ServedPage): string =>
  `${page.url.replace('https:', 'http:')}?page=${encodeURIComponent(page.id)}`;

const outerHtml = (page: Page): Promise<string> =>
  page.evaluate('document.documentElement.outerHTML') as Promise<string>;

async function measureOne(
  cleaning: CleaningBrowser,
  page: Page,
  served: ServedPage,
  script: string,
): Promise<Omit<PlantedResult, 'restored'>> {
  const stopTrace = await traceTasks(page, cleaning.extensionId);
  await page.goto(addressOf(served));
  if (served.late.some(Boolean)) await page.evaluate(`new Promise((done) => setTimeout(done, ${LATE}))`);
  const state = await settled(cleaning, page);
  const tasks = await stopTrace();
  await page.evaluate(script);
  const { boxes, text } = served.page;
  const decoys: { type: string; texts: readonly string[] }[] = [...served.page.decoys, ...served.moreDecoys];
  const inPlace = boxes
    .map((box, i) => ({ ...box, late: served.late[i] ?? false }))
    .filter(({ kind }) => isInPlace(kind));
  const others = boxes.filter(({ kind }) => !isInPlace(kind));
  const stay = [
    ...decoys.flatMap(({ type, texts }) => texts.map((line) => ({ what: type, text: line }))),
    ...others.flatMap(({ kind, texts }) =>
      texts.slice(0, 1).map((line) => ({ what: kind as string, text: line })),
    ),
  ];
  const boxTexts = inPlace.flatMap(({ kind, texts, late }) =>
    texts.map((line) => ({ kind, text: line, late })),
  );
  const paragraphs = text.split('\n');
  const seen = await visible(page, [
    ...boxTexts.map((box) => box.text),
    ...stay.map((line) => line.text),
    ...paragraphs,
  ]);
  const seenStay = seen.slice(boxTexts.length, boxTexts.length + stay.length);
  const seenParagraphs = seen.slice(boxTexts.length + stay.length);
  const firstShown = new Map<number, { kind: string; text: string; late: boolean }>();
  let at = 0;
  inPlace.forEach(({ texts }, box) => {
    for (const _ of texts) {
      const shown = boxTexts[at];
      if (seen[at++] && shown && !firstShown.has(box)) firstShown.set(box, shown);
    }
  });
  const navigation = (await page.evaluate(
    `[...document.querySelectorAll('a[href^="/section/"]')].map((link) => link.checkVisibility())`,
  )) as boolean[];
  const shift = (await page.evaluate('window.shifts')) as number;
  await cleaning.putAllBack(page);
  return {
    id: served.page.id,
    kind: state?.scope ?? 'nothing',
    boxes: inPlace.length,
    lateBoxes: inPlace.filter(({ late }) => late).length,
    shown: [...firstShown.values()],
    decoys: decoys.length + others.length,
    lost: stay.filter((_, i) => !seenStay[i]),
    paragraphs: paragraphs.length,
    paragraphsLost: paragraphs.filter((_, i) => !seenParagraphs[i]),
    navigation: navigation.length,
    navigationLost: navigation.filter((isShown) => !isShown).length,
    longTasks: tasks.filter(({ ms }) => ms > LONG),
    shift: served.late.some(Boolean) ? null : shift,
    idleToClean:
      state?.startedAt != null && state.cleanedAt != null ? state.cleanedAt - state.startedAt : null,
  };
}

async function visible(page: Page, texts: readonly string[]): Promise<boolean[]> {
  return (await page.evaluate(`cleanBenchmark.visibleTexts(${JSON.stringify(texts)})`)) as boolean[];
}

/** Waits until the cleaner has found nothing more for a while. */
async function settled(cleaning: CleaningBrowser, page: Page): Promise<CleanerState | null> {
  const end = performance.now() + PATIENCE;
  let count = -1;
  let since = performance.now();
  for (;;) {
    const state = await cleaning.state(page);
    const now = state && state.hidden.length > 0 ? state.hidden.length : -1;
    if (now !== count) {
      count = now;
      since = performance.now();
    }
    if (performance.now() > end || (count > 0 && performance.now() - since > QUIET)) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
