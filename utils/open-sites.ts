import { browser } from 'wxt/browser';

/** Opens the page with all sites and settings. */
export function openSites(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
