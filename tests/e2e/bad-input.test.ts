import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture } from './fixtures';
import { createHold } from './held-page';
import { message } from './messages';
import type { Route } from './page-server';
import { press, sentence, shownArticle } from './reader';
import { smallPdf } from './small-pdf';

const article = articleFixture('archetype-semantic');
const brokenJsonLd = article.html.replace(
  '</head>',
  '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script></head>',
);

const hold = createHold();
const routes: Record<string, Route> = {
  [article.path]: article.html,
  '/broken-json-ld': brokenJsonLd,
  '/empty': '',
  '/no-text': '<!doctype html><title>Gallery</title><body><img src="data:," alt=""><hr></body>',
  '/timetable': `<!doctype html><title>Timetable</title><h1>Timetable</h1><table>${'<tr><td>Quay</td><td>08:15</td><td>09:45</td><td>Mill</td></tr>'.repeat(60)}</table>`,
  '/short':
    '<!doctype html><title>Thanks</title><h1>Thanks</h1><p>Your order has been placed and will leave on Monday.</p>',
  '/frameset':
    '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/short"><frame src="/empty"></frameset>',
  '/drawing.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text y="20">A drawing</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/notes.txt': { body: 'Notes, in plain text.\n', headers: { 'content-type': 'text/plain' } },
  '/paper.pdf': { body: smallPdf('A paper'), headers: { 'content-type': 'application/pdf' } },
  ...hold.routes,
};
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet(routes);
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

/** Whatever happened before: the next page is read as if nothing had. */
async function expectStillWorking(): Promise<void> {
  const page = await broadsheet.open(article.path, article.host);
  const popup = await broadsheet.openPopup(page);
  expect((await shownArticle(popup)).title).toBe(article.expected.title);
}

describe('a page without an article gets a sentence', () => {
  test.each([
    ['an empty page', '/empty', 'problemEmpty'],
    ['a page with no text in its body', '/no-text', 'problemEmpty'],
    ['a page with a line or two', '/short', 'problemTooShort'],
    ['a page that is no article', '/timetable', 'problemOther'],
    ['a frameset', '/frameset', 'problemEmpty'],
    ['an SVG document', '/drawing.svg', 'problemNotHtml'],
    ['a text document', '/notes.txt', 'problemNotHtml'],
    ['the PDF viewer', '/paper.pdf', 'problemPdf'],
  ])('%s', async (_name, path, key) => {
    const page = await broadsheet.open(path);
    const popup = await broadsheet.openPopup(page);
    expect(await sentence(popup)).toContain(message(key));
    expect(await popup.$('article')).toBeNull();
    await expectStillWorking();
  });

  test("a page of the browser's own", async () => {
    const page = await broadsheet.browser.newPage();
    await page.goto('chrome://version/');
    const popup = await broadsheet.openPopup(page);
    expect(await sentence(popup)).toContain(message('problemRestricted'));
    await expectStillWorking();
  });
});

test('"read it anyway" shows what there is', async () => {
  const page = await broadsheet.open('/short');
  const popup = await broadsheet.openPopup(page);
  await press(popup, 'readAnyway');
  expect((await shownArticle(popup)).text).toContain('Your order has been placed');
});

test('broken JSON-LD does not keep an article from being read', async () => {
  const page = await broadsheet.open('/broken-json-ld');
  const popup = await broadsheet.openPopup(page);
  const shown = await shownArticle(popup);
  expect(shown.title).toBe(article.expected.title);
  for (const paragraph of article.expected.text.split('\n')) expect(shown.text).toContain(paragraph);
});

test('a tab that closes midway leaves the extension working', async () => {
  const page = await broadsheet.open(article.path);
  await hold.stop(page);
  const popup = await broadsheet.openPopup(page);
  await popup.waitForSelector('main[aria-busy="true"]');
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await page.close();
  // The popup has no place to say anything: the browser closes it along with its tab.
  await closed;
  hold.release();
  await expectStillWorking();
});

test('a page that navigates midway gets a sentence', async () => {
  const page = await broadsheet.open(article.path);
  await hold.stop(page);
  const popup = await broadsheet.openPopup(page);
  await popup.waitForSelector('main[aria-busy="true"]');
  await page.goto(broadsheet.server.url('/short', article.host));
  hold.release();
  expect(await sentence(popup)).toContain(message('problemNavigated'));
  await expectStillWorking();
});
