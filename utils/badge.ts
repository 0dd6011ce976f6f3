import { browser } from 'wxt/browser';

/** The number of things that are hidden in a tab, on the toolbar button. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab has just been closed: `setBadgeText` rejects for no other reason.
  }
}

/** Black on white in either theme's toolbar: the paper's own colours. */
export async function setBadgeColors(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a4843' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
