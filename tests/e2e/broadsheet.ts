import type { Browser, Page } from 'puppeteer-core';
import { clickToolbarButton, launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { type PageServer, type Route, servePages } from './page-server';

/** A page that no test opens itself: the clipboard is read there, because only a secure page may. */
const CLIPBOARD_PAGE = '/clipboard';

export interface Broadsheet {
  browser: Browser;
  extensionId: string;
  server: PageServer;
  /** Opens a page in a tab of its own. `host`: a name under `.example`, which unlike 127.0.0.1 is no secure context. */
  open(path: string, host?: string): Promise<Page>;
  /** A true click on the toolbar button; gives the popup's page. */
  openPopup(page: Page): Promise<Page>;
  /** A true click on the toolbar button, for pages where no popup is looked for. */
  clickToolbarButton(page: Page): Promise<void>;
  /** What is on the clipboard, by MIME type, HTML as it was written. */
  readClipboard(): Promise<Record<string, string>>;
  /** Stands for the person who accepts the browser's prompt for all sites, which can't be clicked. */
  grantAllSites(): Promise<void>;
  withdrawAllSites(): Promise<void>;
  /** Closes every tab that was opened: after each test, so that none meets another's. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Starts headless Chromium with the built extension, and a server for the routes. */
export async function startBroadsheet(routes: Record<string, Route>): Promise<Broadsheet> {
  const server = await servePages({ ...routes, [CLIPBOARD_PAGE]: '<title>Clipboard</title>' });
  const args = [`--host-resolver-rules=MAP *.example 127.0.0.1:${server.port}`];
  const { browser, extensionId } = await launchChromium({ headless: true, args });
  return {
    browser,
    extensionId,
    server,
    open: async (path, host) => {
      const page = await browser.newPage();
      await page.goto(server.url(path, host));
      return page;
    },
    openPopup: (page) => openPopup(browser, extensionId, page),
    clickToolbarButton: (page) => clickToolbarButton(browser, extensionId, page),
    readClipboard: () => readClipboard(browser, server.url(CLIPBOARD_PAGE)),
    grantAllSites: () => grantAllSites(browser, extensionId),
    withdrawAllSites: () => withdrawAllSites(browser, extensionId),
    closePages: async () => {
      // The first one stays: without any the browser would end.
      const [, ...opened] = await browser.pages();
      await Promise.all(opened.map((page) => page.close()));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A prompt can't be clicked: the browser's own page for extensions allows, and then a request needs none. */
async function grantAllSites(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extension) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    return developerPrivate.addHostPermission(extension, '*://*/*');
  }, id);
  await page.goto(`chrome-extension://${id}/popup.html`);
  // Puppeteer evaluates as if a person had clicked.
  await page.evaluate((origins) => chrome.permissions.request({ origins }), ALL_SITES);
  await page.close();
}

async function withdrawAllSites(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate((origins) => chrome.permissions.remove({ origins }), ALL_SITES);
  await page.close();
}

const ALL_SITES = ['*://*/*'];

declare const chrome: typeof import('wxt/browser').browser;

interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
}

async function readClipboard(browser: Browser, url: string): Promise<Record<string, string>> {
  const context = browser.defaultBrowserContext();
  const page = await browser.newPage();
  try {
    await context.overridePermissions(new URL(url).origin, ['clipboard-read']);
    await page.goto(url);
    await page.bringToFront();
    return await page.evaluate(async () => {
      // Else Chromium sanitises HTML as it reads, and a test would never see what was written.
      const options = { unsanitized: ['text/html'] };
      const items = await (navigator.clipboard.read as (o: typeof options) => Promise<ClipboardItems>).call(
        navigator.clipboard,
        options,
      );
      const contents: Record<string, string> = {};
      for (const item of items) {
        for (const type of item.types) contents[type] = await (await item.getType(type)).text();
      }
      return contents;
    });
  } finally {
    // Permissions that stay overridden would refuse the very copy that a test is about.
    await context.clearPermissionOverrides();
    await page.close();
  }
}
