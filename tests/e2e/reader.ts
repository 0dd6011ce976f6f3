import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ReaderSettings } from '../../utils/reader-settings';
import { message } from './messages';
import { until } from './until';

/** Waits until the popup has painted what it has to say: an article or a sentence. */
export async function settled(popup: Page): Promise<void> {
  await popup.waitForSelector('main[aria-busy="false"]');
}

/** The sentence that the popup shows in place of an article. */
export async function sentence(popup: Page): Promise<string> {
  await settled(popup);
  return popup.$eval('main', (main) => main.textContent ?? '');
}

declare const chrome: typeof import('wxt/browser').browser;

export interface ShownArticle {
  /** How many of each there are, which has to be one. */
  headings: number;
  articles: number;
  title: string;
  text: string;
  dir: string;
  related: { text: string; path: string }[];
}

/** Waits for the article in the popup, and reads it. */
export async function shownArticle(popup: Page): Promise<ShownArticle> {
  await popup.waitForSelector('main[aria-busy="false"] article');
  return popup.evaluate(() => {
    const article = document.querySelector('article');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav li a')];
    return {
      headings: document.querySelectorAll('h1').length,
      articles: document.querySelectorAll('article').length,
      title: document.querySelector('h1')?.textContent ?? '',
      text: article?.textContent ?? '',
      dir: article ? getComputedStyle(article).direction : '',
      related: links.map((link) => ({
        text: link.closest('li')?.textContent ?? '',
        path: new URL(link.href).pathname,
      })),
    };
  });
}

/** Presses a button or menu item by its accessible name; pierces the page reader's shadow root. */
export async function press(page: Page, key: string): Promise<void> {
  await page.locator(`::-p-aria([name=${JSON.stringify(message(key))}])`).click();
}

/** Copies with the button or an item of the menu beside it, and waits until the reader says that it is done. */
export async function copy(page: Page, key: 'copy' | 'copyMarkdown' | 'copyText'): Promise<void> {
  if (key !== 'copy') await press(page, 'copyMore');
  await press(page, key);
  // Not `waitForSelector`: it looks again at new elements and attributes, and this is neither.
  const said = await until('the reader says what came of copying', () =>
    page.$eval('>>> [role="status"]', (status) => status.textContent),
  );
  expect(said).toBe(message('copied'));
}

/** Opens the page reader from the popup, which closes itself once the reader lies over the page. */
export async function openOverPage(popup: Page): Promise<void> {
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await press(popup, 'openOverPage');
  await closed;
}

/**
 * Waits for something in the page reader. Not with `waitForSelector`, which looks again when the page's own tree
 * changes, and a change within a shadow root is none.
 */
export function inReader(page: Page, selector: string): Promise<ElementHandle<Element>> {
  return until(`the reader has ${selector}`, () => page.$(`>>> ${selector}`));
}

/** Waits until the article is painted in the page reader. */
export async function shownOverPage(page: Page): Promise<void> {
  await inReader(page, 'main[aria-busy="false"] article');
}

/** Stores settings of the reader, as another reader would; needs a page of the extension. Others are the defaults. */
export async function storeReaderSettings(popup: Page, settings: Partial<ReaderSettings>): Promise<void> {
  await popup.evaluate((readerSettings) => chrome.storage.local.set({ readerSettings }), settings);
}
