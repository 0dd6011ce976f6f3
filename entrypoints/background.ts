import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dropLostSites, fulfilWaiting, readAccess } from '../utils/access';
import { forgetTab, openReaderByItself, rememberClosed } from '../utils/auto-reader';
import { setBadgeColors, showBadge } from '../utils/badge';
import { cleanTab } from '../utils/clean-tab';
import { followWithReader, openReaderWhereFollowed } from '../utils/follow-with-reader';
import { onMessage } from '../utils/messages';
import { everywhereItem, kindsItem, sitesItem } from '../utils/settings';
import { modeOf, siteOfUrl } from '../utils/sites';
import { translate } from '../utils/translate';
import { reconcileWatcher } from '../utils/watch-registration';

const CLEAN = 'clean-page';
/** Lives as long as the worker: its listeners are never taken off. */
const { signal } = new AbortController();

// Every listener is added at once, as the worker is started anew for each event.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    run(async () => {
      browser.contextMenus.create(
        { id: CLEAN, title: translate('cleanPage'), contexts: ['page'] },
        ignoreDouble,
      );
      await setBadgeColors();
      await reconcileWatcher();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }),
  );
  browser.runtime.onStartup.addListener(() =>
    run(async () => {
      await setBadgeColors();
      await dropLostSites();
      await reconcileWatcher();
    }),
  );
  browser.permissions.onAdded.addListener(() =>
    run(async () => {
      await fulfilWaiting();
      await reconcileWatcher();
    }),
  );
  browser.permissions.onRemoved.addListener(() =>
    run(async () => {
      await dropLostSites();
      await reconcileWatcher();
    }),
  );
  for (const item of [sitesItem, everywhereItem, kindsItem]) item.watch(() => run(reconcileWatcher), signal);

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CLEAN) run(() => cleanAsked(tab));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CLEAN) run(() => cleanAsked(tab));
  });
  browser.tabs.onRemoved.addListener((tabId) => run(() => forgetTab(tabId)));

  openReaderWhereFollowed((error) => console.error('Broadsheet:', error));
  onMessage('leaveForRelated', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await followWithReader(sender.tab.id, data, sender.url);
  });
  onMessage('pageSeen', async ({ data: { kind, startedAt }, sender }) => {
    const { tab, url } = sender;
    const host = siteOfUrl(url);
    if (tab?.id === undefined || !url || !host) return;
    const mode = modeOf(host, await readAccess());
    if (mode === 'clean') await cleanTab(tab.id, url, { asked: false, onward: true, startedAt });
    if (mode === 'read' && kind === 'news-article') await openReaderByItself(tab.id, url);
  });
  onMessage('hiddenCount', async ({ data: count, sender: { tab } }) => {
    if (tab?.id !== undefined && Number.isInteger(count)) await showBadge(tab.id, count);
  });
  onMessage('readerClosed', async ({ data: { url }, sender: { tab } }) => {
    if (tab?.id !== undefined) await rememberClosed(tab.id, url);
  });
});

async function cleanAsked(tab: { id?: number; url?: string } | undefined): Promise<void> {
  const [active] =
    tab?.id === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [tab];
  if (active?.id === undefined) return;
  const host = siteOfUrl(active.url);
  const onward = host !== null && modeOf(host, await readAccess()) === 'clean';
  await cleanTab(active.id, active.url, { asked: true, onward });
}

/** Runs what an event began; an unexpected end of it is logged, as no page is there to show it. */
function run(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error('Broadsheet:', error));
}

/** The menu entry outlives updates: that it is there already is told by `lastError`, which has to be read. */
function ignoreDouble(): void {
  void browser.runtime.lastError;
}
