import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { dangers } from './dangers';
import { ownPage } from './fixtures';
import { copy, openOverPage, shownArticle } from './reader';
import { until } from './until';

const HOST = 'glass.example';
/** The article's own pictures; one of them sits in MathML. */
const IMAGES = ['/furnace.png', '/math.png'];
const images = IMAGES.map((path) => `http://${HOST}${path}`);
// The reader has to fetch them again, so that the log shows it.
const picture = {
  body: ownPage('furnace.png'),
  headers: { 'content-type': 'image/png', 'cache-control': 'no-store' },
};
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({
    '/': { body: ownPage('hostile.html') },
    ...Object.fromEntries(IMAGES.map((path) => [path, picture])),
  });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

async function openReader(): Promise<{ page: Page; popup: Page }> {
  const page = await broadsheet.open('/', HOST);
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  return { page, popup };
}

test('nothing that runs, loads or sends is left in the popup', async () => {
  const { popup } = await openReader();
  const article = await popup.waitForSelector('article');
  expect(await article?.evaluate(dangers)).toEqual([]);
  expect(await popup.evaluate(() => 'attacked' in window)).toBe(false);
  expect(await article?.evaluate((element) => element.textContent)).toContain('The first link of the story');
});

test('nor in the page reader', async () => {
  const { page, popup } = await openReader();
  await openOverPage(popup);
  const article = await until('the reader is shown', () => page.$('>>> dialog[open] article'));
  expect(await article?.evaluate(dangers)).toEqual([]);
});

test('nor in what is copied as rich text', async () => {
  const { popup } = await openReader();
  await copy(popup, 'copy');
  const rich = (await broadsheet.readClipboard())['text/html'] ?? '';
  const copied = new JSDOM(rich).window.document.body;
  expect(copied.textContent).toContain('The first link of the story');
  expect(dangers(copied)).toEqual([]);
});

test('nor in what is copied as Markdown', async () => {
  const { popup } = await openReader();
  await copy(popup, 'copyMarkdown');
  const markdown = (await broadsheet.readClipboard())['text/plain'] ?? '';
  expect(markdown).toContain('The first link of the story');
  expect(markdown).not.toMatch(/javascript:|data:|<script|<iframe|onerror/i);
});

test('no request leaves but for the images of the article', async () => {
  const page = await broadsheet.open('/', HOST);
  await page.waitForNetworkIdle();
  const before = broadsheet.server.requested.length;

  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  await popup.waitForFunction(() => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('article img')];
    for (const image of shown) image.loading = 'eager';
    return shown.length > 0 && shown.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  });
  await popup.waitForNetworkIdle();

  expect(new Set(broadsheet.server.requested.slice(before))).toEqual(new Set(images));
  // What went to other hosts than ours does not show in our server's log, but it does here.
  const own = `chrome-extension://${broadsheet.extensionId}/`;
  const loaded = await popup.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((url) => !url.startsWith(own) && !images.includes(url))).toEqual([]);
});
