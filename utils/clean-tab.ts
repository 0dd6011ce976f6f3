import { browser } from 'wxt/browser';
import { STYLESHEET } from './cleaner/marks';
import type { CleanerState } from './cleaner/state';
import { kindsLeftAlone } from './left-alone';
import { sendMessage } from './messages';
import { kindsItem, putBackItem } from './settings';
import { siteOfUrl } from './sites';

/** One after the other: each is a task of its own in the page. */
const CLEANER_SCRIPTS = ['/cleaner-parts.js', '/cleaner.js'] as const;

export interface CleanRequest {
  /** The person asked for this very page. */
  asked: boolean;
  /** The site is cleaned by itself. */
  onward: boolean;
  startedAt?: number;
}

/**
 * Sends the cleaner to a tab, with the person's settings for its site; where it is there already it gets them anew.
 * Null where the browser lets no extension into the page, or where the page has gone.
 */
export async function cleanTab(
  tabId: number,
  url: string | undefined,
  request: CleanRequest,
): Promise<CleanerState | null> {
  const host = siteOfUrl(url);
  const [switched, putBack, alone] = await Promise.all([
    kindsItem.get(),
    putBackItem.get(),
    kindsLeftAlone(url ?? ''),
  ]);
  // What stays in the reader's articles of a site stays on its pages.
  const kinds = { ...switched, ...Object.fromEntries(alone.map((kind) => [kind, false])) };
  try {
    if (!(await cleanerState(tabId))) await inject(tabId);
    return await sendMessage(
      'cleanPage',
      { ...request, kinds, kept: [...((host && putBack[host]) || [])] },
      { tabId, frameId: 0 },
    );
  } catch {
    // The browser's own pages, its store, a page that has been left: all say so by refusing, each in other words.
    return null;
  }
}

/** What the cleaner in a tab has done; null where there is none. */
export async function cleanerState(tabId: number): Promise<CleanerState | null> {
  try {
    return await sendMessage('cleanerState', undefined, { tabId, frameId: 0 });
  } catch {
    // Nobody answers where no cleaner is.
    return null;
  }
}

/** In the browser's user origin: the page can't see the stylesheet, and its own rules give way. */
async function inject(tabId: number): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId }, css: STYLESHEET, origin: 'USER' }),
    runScripts(tabId),
  ]);
}

async function runScripts(tabId: number): Promise<void> {
  for (const file of CLEANER_SCRIPTS)
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
