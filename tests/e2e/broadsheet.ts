import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { clickToolbarButton, launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { ACTIVE_TAB, endWorker, inBackground, reloadExtension } from './background-worker';
import { grantAllSites, onExtensionsPage, withdrawAllSites } from './extensions-page';
import { type PageServer, type Route, servePages } from './page-server';
import { readClipboard } from './read-clipboard';

/** A page that no test opens itself: the clipboard is read there, because only a secure page may. */
const CLIPBOARD_PAGE = '/clipboard';

export interface Broadsheet {
  browser: Browser;
  extensionId: string;
  server: PageServer;
  /** Opens a page in a tab of its own. `host`: a name under `.example`, which unlike 127.0.0.1 is no secure context. */
  open(path: string, host?: string): Promise<Page>;
  /** Opens a page of the extension's own in a tab. */
  openOwnPage(name: 'popup' | 'options' | 'welcome'): Promise<Page>;
  /** A true click on the toolbar button; gives the popup's page. */
  openPopup(page: Page): Promise<Page>;
  /** A true click on the toolbar button, for pages where no popup is looked for. */
  clickToolbarButton(page: Page): Promise<void>;
  /** What the toolbar button's badge says in the tab that is in front. */
  badge(): Promise<string>;
  /** Uses the keyboard command or the menu entry, which no test can press: runs their listeners. */
  dispatch(event: 'command' | 'menu', page: Page): Promise<void>;
  /** Runs an expression in the background's worker. */
  inBackground<T>(expression: string): Promise<T>;
  /** What is on the clipboard, by MIME type, HTML as it was written. */
  readClipboard(): Promise<Record<string, string>>;
  /** Stands for the person who accepts the browser's prompt for all sites, which can't be clicked. */
  grantAllSites(): Promise<void>;
  withdrawAllSites(): Promise<void>;
  /** Answers every request for access with yes from now on: a prompt can't be clicked. */
  allow(): Promise<void>;
  /** Waits until a page that is left alone would long have been cleaned. */
  quiet(page: Page): Promise<void>;
  /** Ends the background's worker, as the browser does after some seconds without work. */
  endBackground(): Promise<void>;
  /** Ends the browser and starts it anew on the same profile. Only where the profile is kept. */
  restart(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Closes every tab that was opened: after each test, so that none meets another's. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Starts headless Chromium with the built extension, and a server for the routes. */
export async function startBroadsheet(
  routes: Record<string, Route>,
  { keepProfile = false } = {},
): Promise<Broadsheet> {
  const server = await servePages({ ...routes, [CLIPBOARD_PAGE]: '<title>Clipboard</title>' });
  const args = [`--host-resolver-rules=MAP *.example 127.0.0.1:${server.port}`];
  const profile = keepProfile ? await mkdtemp(join(tmpdir(), 'broadsheet-profile-')) : undefined;
  const launch = () => launchChromium({ headless: true, args, profile });
  let { browser, extensionId } = await launch();
  // It takes the focus when it comes, and a popup that is open then would close.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return {
    get browser() {
      return browser;
    },
    extensionId,
    server,
    open: async (path, host) => {
      const page = await browser.newPage();
      await page.goto(server.url(path, host));
      return page;
    },
    openOwnPage: async (name) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html`);
      return page;
    },
    openPopup: (page) => openPopup(browser, extensionId, page),
    clickToolbarButton: (page) => clickToolbarButton(browser, extensionId, page),
    badge: () =>
      inBackground(
        browser,
        extensionId,
        `(async () => chrome.action.getBadgeText({ tabId: ${ACTIVE_TAB}.id }))()`,
      ),
    dispatch: async (event, page) => {
      await page.bringToFront();
      const dispatch =
        event === 'command'
          ? "chrome.commands.onCommand.dispatch('clean-page', tab)"
          : "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clean-page' }, tab)";
      await inBackground(browser, extensionId, `(async () => { const tab = ${ACTIVE_TAB}; ${dispatch}; })()`);
    },
    inBackground: (expression) => inBackground(browser, extensionId, expression),
    allow: () => onExtensionsPage(browser, 'addHostPermission', extensionId, '*://*/*'),
    quiet: async (page) => {
      // The watcher asks when the page is idle; the background answers at once.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    },
    endBackground: () => endWorker(browser, extensionId),
    reload: async () => {
      // Without it Chromium takes an unpacked extension for one that was slipped in, and does not start it again.
      await onExtensionsPage(browser, 'updateProfileConfiguration', { inDeveloperMode: true });
      await reloadExtension(browser, extensionId);
    },
    restart: async () => {
      await browser.close();
      ({ browser, extensionId } = await launch());
    },
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
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
