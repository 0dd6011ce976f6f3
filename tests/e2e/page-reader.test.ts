import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture, type Fixture } from './fixtures';
import { strictHeaders } from './page-server';
import { copy, openOverPage, shownArticle } from './reader';

const english = articleFixture('archetype-semantic');
const arabic = articleFixture('archetype-arabic');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({
    [english.path]: english.html,
    [arabic.path]: arabic.html,
    '/strict': { body: english.html, headers: strictHeaders },
  });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

const DIALOG = '>>> dialog[open]';

/** What must be the same before the reader opens and after it closes. */
function pageState(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    focused: document.activeElement?.getAttribute('href') ?? null,
  }));
}

describe('the page reader', () => {
  const cases: [name: string, fixture: Fixture, path: string, host?: string][] = [
    ['on 127.0.0.1, a secure context', english, english.path],
    ['on plain http under a host name', english, english.path, english.host],
    ['under a strict Content-Security-Policy', english, '/strict'],
    ['on a right-to-left page', arabic, arabic.path, arabic.host],
  ];

  test.each(cases)('shows, copies and leaves no trace %s', async (_name, { expected }, path, host) => {
    const page = await broadsheet.open(path, host);
    await page.evaluate(() => {
      const links = document.querySelectorAll<HTMLAnchorElement>('a[href]');
      links[links.length - 1]?.focus();
      scrollTo(0, 200);
    });
    const before = await pageState(page);
    expect(before.scroll).toBe(200);
    expect(before.focused).not.toBeNull();

    const popup = await broadsheet.openPopup(page);
    await shownArticle(popup);
    await openOverPage(popup);
    await page.waitForSelector(`${DIALOG} article`);
    const shown = await page.$eval(`${DIALOG} article`, (article) => ({
      title:
        article.getRootNode() instanceof ShadowRoot
          ? article.querySelector('h1')?.textContent
          : 'not in a shadow root',
      text: article.textContent,
      dir: getComputedStyle(article).direction,
    }));
    expect(shown).toMatchObject({ title: expected.title, dir: expected.dir });
    for (const paragraph of expected.text.split('\n')) expect(shown.text).toContain(paragraph);

    await copy(page, 'copyText');
    const { 'text/plain': copied } = await broadsheet.readClipboard();
    for (const paragraph of expected.text.split('\n')) expect(copied).toContain(paragraph);

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForFunction((html) => document.documentElement.outerHTML === html, {}, before.html);
    expect(await pageState(page)).toEqual(before);
  });
});
