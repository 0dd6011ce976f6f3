import { browser } from 'wxt/browser';
import { followWithReader } from './follow-with-reader';
import { sendMessage } from './messages';
import { problem, type ReadOutcome, type ReadProblem, type ReadRequest } from './read-outcome';
import { openableUrl } from './web-url';
import { withTimeLimit } from './with-time-limit';

/** Where a link opens, as the person's click says. */
export type LinkTarget = 'here' | 'new-tab' | 'new-tab-in-front';

/** Milliseconds until a page that does not answer is given up. */
const PATIENCE = 10_000;
export const READER_SCRIPT = '/content-scripts/reader.js';

/** What the popup does with the tab it was opened over. */
export interface TabSession {
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** True once the page shows the reader. */
  openOverPage(request: ReadRequest): Promise<boolean>;
  /**
   * Opens an http(s), `mailto:` or `tel:` address; any other is refused with false. With the reader if it is
   * `related` and its site is granted.
   */
  openLink(address: string, target: LinkTarget, related?: boolean): Promise<boolean>;
}

/** @param signal Ends the watch on the tab. */
export function createTabSession(signal: AbortSignal): TabSession {
  let tabId: number | undefined;
  /** A page that has been left does not answer, and a page of another site needs a new click on the button. */
  let navigated = false;
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') navigated = true;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));

  async function tab(): Promise<number | undefined> {
    if (tabId !== undefined && (await isOpen(tabId))) return tabId;
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = active?.id;
    return tabId;
  }

  async function ask<T>(id: number, question: () => Promise<T>): Promise<T | ReadProblem> {
    try {
      return await askReader(id, question);
    } catch (error) {
      if (!(await isOpen(id))) return 'closed';
      if (navigated || wasLeft(error)) return 'navigated';
      return 'restricted';
    }
  }

  async function read(request: ReadRequest): Promise<ReadOutcome> {
    const id = await tab();
    if (id === undefined) return problem('closed');
    const answered = new AbortController();
    const answer = await withTimeLimit(
      Promise.race([
        ask(id, () => sendMessage('readArticle', request, { tabId: id, frameId: 0 })),
        closing(id, AbortSignal.any([signal, answered.signal])),
      ]),
      PATIENCE,
      'timeout' as const,
    );
    answered.abort();
    return typeof answer === 'string' ? problem(answer) : answer;
  }

  async function openOverPage(request: ReadRequest): Promise<boolean> {
    const id = await tab();
    if (id === undefined) return false;
    const answer = await withTimeLimit(
      ask(id, () => sendMessage('openPageReader', request, { tabId: id, frameId: 0 })),
      PATIENCE,
      false,
    );
    return answer === true;
  }

  async function openLink(address: string, target: LinkTarget, related = false): Promise<boolean> {
    const url = openableUrl(address);
    if (!url) return false;
    const id = await tab();
    if (target === 'here' && id !== undefined) {
      if (related) await followWithReader(id, url);
      await browser.tabs.update(id, { url });
      return true;
    }
    const opened = await browser.tabs.create({ url, active: target !== 'new-tab', openerTabId: id });
    if (related && opened.id !== undefined) await followWithReader(opened.id, url);
    return true;
  }

  return { read, openOverPage, openLink };
}

/** Asks the reader script of a tab, which is injected only if there is none. Rejects where the browser refuses. */
export async function askReader<T>(tabId: number, question: () => Promise<T>): Promise<T> {
  if (!(await isReaderThere(tabId))) await inject(tabId);
  return question();
}

async function isReaderThere(tabId: number): Promise<boolean> {
  try {
    return await sendMessage('isReaderThere', undefined, { tabId, frameId: 0 });
  } catch {
    // Expected on the first click: there is no reader script in the page yet.
    return false;
  }
}

/** Rejects with the browser's reason where it lets no extension into the page. */
async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    // `tabs.get` rejects for one reason only: there is no such tab.
    return false;
  }
}

/** Settles when the tab closes, as a script that is being injected then may never answer. */
function closing(tabId: number, signal: AbortSignal): Promise<'closed'> {
  return new Promise((resolve) => {
    const onRemoved = (id: number) => {
      if (id === tabId) resolve('closed');
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(onRemoved));
  });
}

/** Whether a browser's message means that the page went away while it was asked, in Chromium and in Firefox. */
function wasLeft(error: unknown): boolean {
  return /frame.*removed|no response|channel closed|port closed|unloaded|destroyed/i.test(String(error));
}
