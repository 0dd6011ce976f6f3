import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What is marked as hidden on a page and not shown: its texts. */
export async function hiddenTexts(page: Page): Promise<string[]> {
  return page.$$eval('[data-broadsheet~="hidden"]', (elements) =>
    elements
      .filter((element) => getComputedStyle(element).display === 'none')
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** What has to be the same once everything is put back. */
export function pageState(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    focused: document.activeElement?.getAttribute('href') ?? null,
  }));
}

/** Waits for the popup's list of what is hidden, and opens it. */
export async function openHiddenList(popup: Page): Promise<void> {
  const summary = await popup.waitForSelector('.site-hidden summary');
  await summary?.click();
}

/** The popup's list of what is hidden on the page. */
export function listedThings(popup: Page): Promise<{ kind: string; words: string }[]> {
  return popup.$$eval('.site-hidden li', (items) =>
    items.map((item) => ({
      kind: item.querySelector('.removed-kind')?.textContent ?? '',
      words: item.querySelector('.removed-words')?.textContent ?? '',
    })),
  );
}

/** Waits until something is hidden on a page. */
export function becomesClean(page: Page): Promise<unknown> {
  return until('the page is cleaned', async () => (await hiddenTexts(page)).length > 0);
}

/** Waits until nothing is hidden on a page. */
export function becomesWhole(page: Page): Promise<unknown> {
  return until('nothing is hidden', async () => (await hiddenTexts(page)).length === 0);
}
