import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { sendMessage } from './messages';
import { READER_SCRIPT } from './tab-session';

/** A page that a person went to from the reader, so that the reader opens there too. */
interface Following {
  /** The page that was left: its own end of loading is not what is waited for. */
  from: string;
  /** Milliseconds since the epoch; what comes later has nothing to do with the click. */
  until: number;
}

/** Milliseconds for a page to load. */
const PATIENCE = 30_000;

/**
 * In the session's storage, as the service worker may end before the page has loaded; an entry a tab, as the popup and
 * the background write at the same time.
 */
const entryOf = (tabId: number) =>
  storage.defineItem<Following | null>(`session:following-${tabId}`, { fallback: null });

/** Whether the person has granted the site of an address. */
async function isGranted(url: string): Promise<boolean> {
  if (!/^https?:/i.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/**
 * Notes that a tab goes to an address and is to show the reader there; does nothing where the site is not granted.
 * @param from the page that is left, where it is known: a tab that is on its way already may name the one it goes to
 */
export async function followWithReader(tabId: number, url: string, from?: string): Promise<void> {
  if (!(await isGranted(url))) return;
  from ??= (await browser.tabs.get(tabId)).url ?? '';
  await entryOf(tabId).setValue({ from, until: Date.now() + PATIENCE });
}

/** To be called by the background, at its start: opens the reader on pages that were gone to from it. */
export function openReaderWhereFollowed(report: (error: unknown) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status === 'complete') arrive(tabId, url ?? '').catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    entryOf(tabId).removeValue().catch(report);
  });
}

async function arrive(tabId: number, url: string): Promise<void> {
  const entry = entryOf(tabId);
  const following = await entry.getValue();
  if (!following || (following.from === url && Date.now() < following.until)) return;
  await entry.removeValue();
  if (Date.now() > following.until || !(await isGranted(url))) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
  await sendMessage('openPageReader', {}, { tabId, frameId: 0 });
}
