import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBackground } from './background-worker';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture } from './fixtures';
import { message } from './messages';
import { until } from './until';

const english = articleFixture('archetype-semantic');
const other = `${english.path}?edition=2`;
const DIALOG = '>>> dialog[open] article';
/** Asked again and again: `waitForSelector` does not see what changes inside a shadow root. */
const isShown = (page: Page) => until('the reader is shown', async () => (await page.$(DIALOG)) !== null);

let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({ [english.path]: english.html, [other]: english.html });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

test('the reader opens by itself where that was chosen, and not again where it was closed', async () => {
  await broadsheet.allow();
  const options = await broadsheet.openOwnPage('options');
  await (await options.waitForSelector('#bs-everywhere ~ select'))?.select('read');
  await options.waitForFunction(
    (text) => document.body.textContent?.includes(text),
    {},
    message('everywhereGranted'),
  );

  const page = await broadsheet.open(english.path, 'read.example');
  await isShown(page);
  const entries = await page.evaluate(() => history.length);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await until('the reader is closed', async () => (await page.$(DIALOG)) === null);
  await until('it is remembered', () =>
    inBackground<boolean>(
      broadsheet.browser,
      broadsheet.extensionId,
      `(async () => JSON.stringify(await chrome.storage.session.get()).includes('read.example'))()`,
    ),
  );
  await page.reload();
  await broadsheet.quiet(page);
  expect(await page.$(DIALOG)).toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.goto(broadsheet.server.url(other, 'read.example'));
  await isShown(page);
});
