import { browser } from 'wxt/browser';
import { type AskResult, askFor, leaveSite, readAccess, takeUnfulfilled } from './access';
import { cleanerState, cleanTab } from './clean-tab';
import type { HiddenThing } from './cleaner/hidden-things';
import { pageKeyOf } from './cleaner/key';
import type { CleanerState } from './cleaner/state';
import { sendMessage } from './messages';
import { type Intent, rememberPutBack, type SiteMode } from './settings';
import { modeOf, siteOfUrl } from './sites';
import type { StoreResult } from './stored-item';

/** What the popup says of the site and the page in its tab. */
export interface SiteView {
  /** Null where there is nothing to clean: the browser's own pages, files. */
  host: string | null;
  mode: SiteMode;
  /** What the cleaner has done; null where there is none in the page. */
  cleaner: CleanerState | null;
}

export type ModeResult = AskResult | 'left';

/** What the popup does with the site of the tab it was opened over. */
export interface SiteSession {
  view(): Promise<SiteView>;
  /** What was asked for at the last opening and not allowed; told once. */
  unfulfilled(): Promise<Intent | null>;
  /** Straight from a click: asks for access where it is needed. */
  setMode(host: string, mode: SiteMode): Promise<ModeResult>;
  /** False where the page can't be cleaned. */
  cleanNow(): Promise<boolean>;
  putBack(thing: HiddenThing): Promise<StoreResult>;
  putAllBack(): Promise<StoreResult>;
}

interface ActiveTab {
  id: number;
  url: string | undefined;
}

export function createSiteSession(): SiteSession {
  let found: Promise<ActiveTab | null> | undefined;
  const tab = () => {
    found ??= activeTab();
    return found;
  };

  async function view(): Promise<SiteView> {
    const current = await tab();
    const host = siteOfUrl(current?.url);
    const [access, cleaner] = await Promise.all([
      readAccess(),
      current ? cleanerState(current.id) : Promise.resolve(null),
    ]);
    return { host, mode: host ? modeOf(host, access) : 'off', cleaner };
  }

  /** @param key of a thing; without one the page itself is meant. */
  async function remember(stays: boolean, key?: string): Promise<StoreResult> {
    const url = (await tab())?.url;
    const host = siteOfUrl(url);
    return host && url ? rememberPutBack(host, key ?? pageKeyOf(url), stays) : { ok: true };
  }

  return {
    view,
    unfulfilled: takeUnfulfilled,
    // Not async: what is awaited before the browser is asked would cost the click.
    setMode(host, mode) {
      return mode === 'off' ? leaveSite(host).then(() => 'left' as const) : askFor({ host, mode });
    },
    async cleanNow() {
      const current = await tab();
      if (!current) return false;
      const host = siteOfUrl(current.url);
      await remember(false);
      const onward = host !== null && modeOf(host, await readAccess()) === 'clean';
      return (await cleanTab(current.id, current.url, { asked: true, onward })) !== null;
    },
    async putBack({ id, key }) {
      const current = await tab();
      if (!current) return { ok: true };
      await sendMessage('putThingBack', id, { tabId: current.id, frameId: 0 });
      return remember(true, key);
    },
    async putAllBack() {
      const current = await tab();
      if (!current) return { ok: true };
      await sendMessage('putAllBack', undefined, { tabId: current.id, frameId: 0 });
      return remember(true);
    },
  };
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
