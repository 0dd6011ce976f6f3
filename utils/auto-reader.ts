import { browser } from 'wxt/browser';
import { sendMessage } from './messages';
import { askReader } from './tab-session';

/** In memory, by tab: pages on which the person closed the reader. */
const CLOSED = 'closedReaders';
/** Of each tab; a page that is read again after so many others opens again. */
const MOST_PAGES = 50;

type Closed = Record<string, string[]>;

/** Opens the reader over a news article by itself, unless the person closed it on this page before. */
export async function openReaderByItself(tabId: number, url: string): Promise<void> {
  const closed = await readClosed();
  if (closed[tabId]?.includes(pageOf(url))) return;
  await askReader(tabId, () => sendMessage('openPageReader', {}, { tabId, frameId: 0 }));
}

export async function rememberClosed(tabId: number, url: string): Promise<void> {
  const closed = await readClosed();
  const pages = (closed[tabId] ?? []).filter((page) => page !== pageOf(url));
  await browser.storage.session.set({
    [CLOSED]: { ...closed, [tabId]: [...pages, pageOf(url)].slice(-MOST_PAGES) },
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  const { [tabId]: gone, ...others } = await readClosed();
  if (gone) await browser.storage.session.set({ [CLOSED]: others });
}

async function readClosed(): Promise<Closed> {
  const { [CLOSED]: closed } = await browser.storage.session.get(CLOSED);
  return (closed ?? {}) as Closed;
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;
