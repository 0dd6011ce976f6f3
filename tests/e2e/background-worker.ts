import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from './until';

const isBackground = (extensionId: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url() === `chrome-extension://${extensionId}/background.js`;

/** The background's service worker, which has to be running: any message or event starts it. */
async function backgroundWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  // The last of them: one that has ended may still be listed after a reload.
  const target = await until('the background runs', () =>
    browser.targets().filter(isBackground(extensionId)).at(-1),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

/** Runs an expression in the background, with `chrome` at hand; its value must be JSON. */
export async function inBackground<T>(browser: Browser, extensionId: string, expression: string): Promise<T> {
  const worker = await backgroundWorker(browser, extensionId);
  return (await worker.evaluate(expression)) as T;
}

/** The tab that the person looks at, as an expression. */
export const ACTIVE_TAB = '(await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]';

/** Ends the worker, and waits until it is gone. */
export async function endWorker(browser: Browser, extensionId: string): Promise<void> {
  const worker = await backgroundWorker(browser, extensionId);
  await worker.close();
  await until('the worker has ended', () => !browser.targets().some(isBackground(extensionId)));
}

/** Reloads the extension, as an update does, and waits for its new background. */
export async function reloadExtension(browser: Browser, extensionId: string): Promise<void> {
  const old = browser.targets().find(isBackground(extensionId));
  await inBackground(browser, extensionId, 'void setTimeout(() => chrome.runtime.reload(), 0)');
  await until('the background is there anew', () =>
    browser.targets().some((target) => target !== old && isBackground(extensionId)(target)),
  );
}
