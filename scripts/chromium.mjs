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

/** The built extension. */
export const extensionFolder = `${root}.output/chrome-mv3`;

/**
 * Starts Chromium with the extension of `.output/chrome-mv3`, which has to be built.
 * @param {{ headless: boolean, args?: string[], profile?: string }} options `args`: more command-line switches.
 * `profile`: a folder that is to keep the profile; else it goes with the browser.
 * @returns {Promise<{ browser: Browser, extensionId: string }>}
 */
export async function launchChromium({ headless, args = [], profile }) {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...quietArgs,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      // Of an extension that is installed by remote control, Chromium forgets at its next start what it was allowed.
      ...(profile
        ? [`--load-extension=${extensionFolder}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
      ...args,
    ],
  });
  const extensionId = profile
    ? await loadedExtension(browser)
    : await browser.installExtension(extensionFolder);
  // It takes the focus when it comes, and a popup that is open then would close.
  if (!profile)
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 30_000 });
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
 * The id of the extension that was named on the command line, told by its background.
 * @param {Browser} browser
 * @returns {Promise<string>}
 */
async function loadedExtension(browser) {
  const background = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
    { timeout: 15_000 },
  );
  return new URL(background.url()).hostname;
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
