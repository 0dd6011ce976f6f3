// Chromium with the built extension, which may clean every site.
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/chromium.mjs';
import type { CleanerState } from '../../../utils/cleaner/state';
import { inBackground } from '../../e2e/background-worker';
import { chooseAllSites } from '../../e2e/choose-all-sites';
import { onExtensionsPage } from '../../e2e/extensions-page';

export interface CleaningBrowser {
  browser: Browser;
  extensionId: string;
  /** What the cleaner has done in the tab of a page; null where there is none. */
  state(page: Page): Promise<CleanerState | null>;
  /** Puts everything in the tab of a page back. */
  putAllBack(page: Page): Promise<void>;
}

/** Starts Chromium, and chooses "on all news sites" on the welcome page as a person would. */
export async function startCleaning(args: string[]): Promise<CleaningBrowser> {
  const { browser, extensionId } = await launchChromium({ headless: true, args });
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
  await onExtensionsPage(browser, 'addHostPermission', extensionId, '*://*/*');
  await chooseAllSites(await target.asPage());
  const ask = <T>(page: Page, type: string) =>
    inBackground<T | null>(
      browser,
      extensionId,
      `(async () => {
        const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(`${page.url().split('#')[0]}*`)} });
        if (!tab) return null;
        const message = { id: 1, type: '${type}', timestamp: Date.now() };
        return chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).then(({ res }) => res, () => null);
      })()`,
    );
  return {
    browser,
    extensionId,
    state: (page) => ask<CleanerState>(page, 'cleanerState'),
    putAllBack: async (page) => void (await ask(page, 'putAllBack')),
  };
}
