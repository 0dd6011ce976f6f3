import type { Page } from 'puppeteer-core';

/** Chooses "on all news sites" on the welcome page; the browser has to allow it by itself. */
export async function chooseAllSites(welcome: Page): Promise<void> {
  await welcome.waitForSelector('.way:last-child');
  await welcome.click('.way:last-child');
  await welcome.waitForSelector('.way:last-child[aria-pressed="true"]');
}
