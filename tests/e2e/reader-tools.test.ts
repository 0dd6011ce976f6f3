import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture } from './fixtures';
import { message } from './messages';
import { inReader, openOverPage, settled, shownArticle, shownOverPage, storeReaderSettings } from './reader';
import { storyPath, storyRoutes } from './story-pages';
import { until } from './until';

const PATH = storyPath('en', 'long');
const HOST = 'wire.example';
const FIRST_LINE = 'The first ferry to call at Millbrook';
const newsletter = articleFixture('newsletter-inline');
let broadsheet: Broadsheet;

beforeAll(async () => {
  const related = [0, 1, 2, 3].map((n) => [`/related/${n}`, storyRoutes()[storyPath('en', 'short')] ?? '']);
  broadsheet = await startBroadsheet({
    ...storyRoutes(),
    ...Object.fromEntries(related),
    [newsletter.path]: newsletter.html,
  });
  await broadsheet.browser.installExtension(`${root}tests/e2e/selection-extension`);
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

async function openPopup(path = PATH): Promise<{ page: Page; popup: Page }> {
  const page = await broadsheet.open(path, HOST);
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  return { page, popup };
}

async function openPageReader(path = PATH): Promise<Page> {
  const { page, popup } = await openPopup(path);
  await openOverPage(popup);
  await shownOverPage(page);
  await page.bringToFront();
  return page;
}

describe('selection in the page reader', () => {
  test('reaches the page and other extensions, which can walk the reader', async () => {
    const page = await openPageReader();
    const paragraph = await inReader(page, '.body p');
    await paragraph?.scrollIntoView();
    await paragraph?.click({ count: 2, offset: { x: 12, y: 10 } });
    const word = (await page.evaluate(() => String(getSelection()))).trim();
    expect(FIRST_LINE).toContain(word);
    expect(word).not.toBe('');
    const { selected, walked, mouseUps } = await page.evaluate(() => ({
      ...document.documentElement.dataset,
    }));
    expect(selected?.trim()).toBe(word);
    expect(walked).toContain(FIRST_LINE);
    expect(mouseUps).toBe('heard');
  });
});

describe('find', () => {
  test('finds what the reader shows, and nothing of the page below', async () => {
    const page = await openPageReader();
    const find = (text: string) =>
      page.evaluate((words) => (window as unknown as { find(words: string): boolean }).find(words), text);
    expect(await find(FIRST_LINE)).toBe(true);
    // Where it was found is within the reader: the page has the same words, but lies inert.
    expect(await page.evaluate(() => getSelection()?.anchorNode?.nodeName)).not.toBe('#text');
  });
});

describe('on paper', () => {
  /** What shows when the page is printed: the text of everything that has a box. */
  const printed = async (page: Page) => {
    await page.emulateMediaType('print');
    const text = await page.evaluate(() => {
      const shown = (node: Document | ShadowRoot): string =>
        [...node.querySelectorAll<HTMLElement>('*')]
          .filter((element) => element.checkVisibility() && element.offsetParent !== null)
          .map((element) => {
            const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
            const text = own.map(({ nodeValue }) => nodeValue).join('');
            return text + (element.shadowRoot ? shown(element.shadowRoot) : '');
          })
          .join('\n');
      const reader = document.querySelector('broadsheet-reader')?.shadowRoot;
      return shown(document) + (reader ? shown(reader) : '');
    });
    await page.emulateMediaType();
    return text;
  };

  test('there is the article with its address, from the popup', async () => {
    const { popup } = await openPopup();
    const text = await printed(popup);
    expect(text).toContain(FIRST_LINE);
    expect(text).toContain(`http://${HOST}${PATH}`);
    for (const key of ['copy', 'related', 'appearance']) expect(text).not.toContain(message(key));
  });

  test('and from the page reader, on as many pages as it takes', async () => {
    const page = await openPageReader();
    const text = await printed(page);
    expect(text).toContain(`http://${HOST}${PATH}`);
    expect(text.split(FIRST_LINE)).toHaveLength(2);
    for (const key of ['copy', 'related', 'close']) expect(text).not.toContain(message(key));
    const pdf = Buffer.from(await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  });
});

/** Follows the first related link. The popup closes with it: a click from outside might find nobody to answer. */
const openRelated = (popup: Page) =>
  popup.$eval('.related a', (link) => setTimeout(() => (link as HTMLElement).click()));

describe('related articles', () => {
  test('open plainly where the site is not granted', async () => {
    const { page, popup } = await openPopup();
    await openRelated(popup);
    await until('the tab is there', () => page.url().endsWith('/related/0'));
    await page.waitForSelector('article');
    expect(await page.$('broadsheet-reader')).toBeNull();
  });

  test('open with the reader where it is, from the popup and from the page reader', async () => {
    await broadsheet.grantAllSites();
    const { page, popup } = await openPopup();
    await openRelated(popup);
    await until('the tab is there', () => page.url().endsWith('/related/0'));
    await shownOverPage(page);

    const link = await inReader(page, '.related a');
    await page.bringToFront();
    await link?.click();
    await until('the tab is further', () => !page.url().endsWith('/related/0'));
    await shownOverPage(page);
    await broadsheet.withdrawAllSites();
  });
});

test('without images no picture is asked for', async () => {
  const { page, popup } = await openPopup();
  await storeReaderSettings(popup, { images: false });
  await popup.close();
  const before = broadsheet.server.requested.length;
  const again = await broadsheet.openPopup(page);
  await shownArticle(again);
  await again.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await again.waitForNetworkIdle();
  expect(broadsheet.server.requested.slice(before)).toEqual([]);
  await storeReaderSettings(again, {});
});

test('a kind that is left alone on a site stays there, until it is not', async () => {
  const page = await broadsheet.open(newsletter.path, newsletter.host);
  const popup = await broadsheet.openPopup(page);
  const { text } = await shownArticle(popup);
  await popup.$eval('details.removed', (removed) => removed.setAttribute('open', ''));
  const kind = message('kind_newsletter');
  const words = 'The Saturday Tide';
  expect(text).not.toContain(words);
  const alone = message('leaveAloneLabel').replace('$KIND$', kind);
  await popup.locator(`::-p-aria([name=${JSON.stringify(alone)}])`).click();
  await popup.waitForFunction(
    (say) => document.querySelector('article')?.textContent?.includes(say),
    {},
    words,
  );
  await popup.close();

  const again = await broadsheet.openPopup(page);
  expect((await shownArticle(again)).text).toContain(words);
  await again.$eval('details.removed', (removed) => removed.setAttribute('open', ''));
  const label = message('removeAgainLabel').replace('$KIND$', kind);
  await again.locator(`::-p-aria([name=${JSON.stringify(label)}])`).click();
  await again.waitForFunction(
    (say) => !document.querySelector('article')?.textContent?.includes(say),
    {},
    words,
  );
  await settled(again);
});
