import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture, type Fixture } from './fixtures';
import { createHold } from './held-page';
import { type Route, strictHeaders } from './page-server';
import { shownArticle } from './reader';

const english = articleFixture('archetype-semantic');
const arabic = articleFixture('archetype-arabic');
const hold = createHold();
const routes: Record<string, Route> = {
  [english.path]: english.html,
  [arabic.path]: arabic.html,
  '/strict': { body: english.html, headers: strictHeaders },
  ...hold.routes,
};
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet(routes);
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

describe('a click on the toolbar button shows the article and only the article', () => {
  const cases: [name: string, fixture: Fixture, path: string, host?: string][] = [
    ['on 127.0.0.1, a secure context', english, english.path],
    ['on plain http under a host name', english, english.path, english.host],
    ['under a strict Content-Security-Policy', english, '/strict'],
    ['on a right-to-left page', arabic, arabic.path, arabic.host],
  ];

  test.each(cases)('%s', async (_name, { expected }, path, host) => {
    const page = await broadsheet.open(path, host);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await broadsheet.openPopup(page);

    const shown = await shownArticle(popup);
    expect(shown).toMatchObject({ headings: 1, articles: 1, title: expected.title, dir: expected.dir });
    for (const paragraph of expected.text.split('\n')) expect(shown.text).toContain(paragraph);
    for (const { title, source, publishedText, url } of expected.related) {
      const link = shown.related.find(({ path }) => path === new URL(url).pathname);
      expect(link?.text).toContain(title);
      expect(link?.text).toContain(source);
      expect(link?.text).toContain(publishedText);
    }
    expect(shown.related).toHaveLength(expected.related.length);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

test('a skeleton shows while the page keeps the reader waiting', async () => {
  const page = await broadsheet.open(english.path);
  await hold.stop(page);
  const popup = await broadsheet.openPopup(page);
  await popup.waitForSelector('main[aria-busy="true"]');
  expect(await popup.$$eval('article', (articles) => articles.length)).toBe(0);

  hold.release();
  expect((await shownArticle(popup)).title).toBe(english.expected.title);
});
