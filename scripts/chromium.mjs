// Chromium with the built extension in it, and true clicks on the extension's toolbar button.
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.mjs';
import { root } from './setup.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 */

const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts Chromium with the extension of `.output/chrome-mv3`, which has to be built.
 * @param {{ headless: boolean, args?: string[] }} options `args`: more command-line switches.
 * @returns {Promise<{ browser: Browser, extensionId: string }>}
 */
export async function launchChromium({ headless, args = [] }) {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...quietArgs,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  const extensionId = await browser.installExtension(`${root}.output/chrome-mv3`);
  return { browser, extensionId };
}

/**
 * Clicks the extension's toolbar button on a page, as a person does: it grants `activeTab` and opens the popup.
 * @param {Browser} browser
 * @param {string} extensionId
 * @param {Page} page No other tab may show the same address: tabs are told apart by it.
 */
export async function clickToolbarButton(browser, extensionId, page) {
  const session = await browser.target().createCDPSession();
  try {
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const [tab, another] = targetInfos.filter(({ url }) => url === page.url());
    if (!tab || another) throw new Error(`There is not exactly one tab that shows ${page.url()}.`);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}

/**
 * Clicks the toolbar button on a page and waits for the popup that it opens.
 * @param {Browser} browser
 * @param {string} extensionId
 * @param {Page} page
 * @returns {Promise<Page>} The popup's own page.
 */
export async function openPopup(browser, extensionId, page) {
  const url = `chrome-extension://${extensionId}/popup.html`;
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: 15_000 });
  // A click that fails has its own error; the wait's would hide it.
  opened.catch(() => {});
  await clickToolbarButton(browser, extensionId, page);
  return (await opened).asPage();
}
