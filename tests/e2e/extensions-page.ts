import type { Browser } from 'puppeteer-core';

/** Does on the browser's extensions page what a person can do there. */
export async function onExtensionsPage(
  browser: Browser,
  action: 'addHostPermission' | 'updateProfileConfiguration',
  ...args: unknown[]
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.${action}(...${JSON.stringify(args)})`);
  } finally {
    await page.close();
  }
}

/** A prompt can't be clicked: the browser's own page for extensions allows, and then a request needs none. */
export async function grantAllSites(browser: Browser, id: string): Promise<void> {
  await onExtensionsPage(browser, 'addHostPermission', id, '*://*/*');
  // Puppeteer evaluates as if a person had clicked.
  await onOwnPage(browser, id, "chrome.permissions.request({ origins: ['*://*/*'] })");
}

export async function withdrawAllSites(browser: Browser, id: string): Promise<void> {
  await onOwnPage(browser, id, "chrome.permissions.remove({ origins: ['*://*/*'] })");
}

async function onOwnPage(browser: Browser, id: string, expression: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.evaluate(expression);
  } finally {
    await page.close();
  }
}
