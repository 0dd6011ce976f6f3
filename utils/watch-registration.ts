import { browser } from 'wxt/browser';
import { readAccess } from './access';
import { sendMessage } from './messages';
import { type Access, modeOf, siteOfUrl, watchedPatterns } from './sites';

const WATCHER_ID = 'watcher';
const WATCHER_SCRIPT = '/watcher.js';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the watcher to where it has to run, and only there: on pages to come, and in the tabs that are open. What the
 * browser has registered may be out of date after an update, a restart, or a change of access. One call after another.
 */
export function reconcileWatcher(): Promise<void> {
  const done = last.then(reconcile);
  last = done.catch(() => undefined);
  return done;
}

async function reconcile(): Promise<void> {
  const access = await readAccess();
  await register(access);
  await reachOpenTabs(access);
}

async function register(access: Access): Promise<void> {
  const { matches, excludeMatches } = watchedPatterns(access);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER_ID] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [WATCHER_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: WATCHER_ID,
      js: [WATCHER_SCRIPT],
      matches,
      // An empty list is an error in Firefox.
      ...(excludeMatches.length > 0 && { excludeMatches }),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** A tab's address is told only where we have access: what has none has just lost it, or never had it. */
async function reachOpenTabs(access: Access): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      const host = siteOfUrl(url);
      if (host && modeOf(host, access) !== 'off') await sendWatcher(id);
      else await stopCleaning(id);
    }),
  );
}

async function sendWatcher(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [WATCHER_SCRIPT] });
  } catch {
    // A tab that is closing or shows an error page takes no script; the registered one meets its next page.
  }
}

async function stopCleaning(tabId: number): Promise<void> {
  try {
    await sendMessage('stopCleaning', { automatic: true }, { tabId, frameId: 0 });
  } catch {
    // Nobody answers in a tab where nothing is cleaned.
  }
}
