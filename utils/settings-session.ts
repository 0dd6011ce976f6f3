import { browser } from 'wxt/browser';
import {
  type AskResult,
  askFor,
  forgetSite,
  grantedOrigins,
  leaveEverywhere,
  leaveSite,
  readAccess,
  setMode,
  takeUnfulfilled,
} from './access';
import type { ClutterKindName } from './extraction/clutter/kinds';
import {
  everywhereItem,
  type Intent,
  kindsItem,
  putBackItem,
  type SiteMode,
  type Sites,
  type SwitchedKinds,
  sitesItem,
} from './settings';
import { hasAllSites } from './sites';
import type { StoreResult } from './stored-item';

/** Everything that the person has chosen. */
export interface Settings {
  sites: Sites;
  everywhere: SiteMode;
  /** The browser lets us into all sites. */
  allGranted: boolean;
  kinds: SwitchedKinds;
  /** Numbers of things that were put back, by host. */
  putBack: Readonly<Record<string, number>>;
}

/** What the extension's own pages do with the settings. */
export interface SettingsSession {
  read(): Promise<Settings>;
  /** Calls back when anything may have changed, here or elsewhere. */
  watch(changed: () => void): void;
  unfulfilled(): Promise<Intent | null>;
  /** Straight from a click: asks for access where it is needed. `host` null: all sites. */
  choose(host: string | null, mode: SiteMode): Promise<AskResult>;
  /** Takes a site off the list, and gives its access back where it had its own. */
  remove(host: string): Promise<StoreResult>;
  /** Nothing happens by itself on any site, and all access is given back. */
  leaveAll(): Promise<StoreResult>;
  switchKind(kind: ClutterKindName, on: boolean): Promise<StoreResult>;
  /** What was put back on a site may go again. */
  forgetPutBack(host: string): Promise<StoreResult>;
}

export function createSettingsSession(signal: AbortSignal): SettingsSession {
  return {
    async read() {
      const [access, kinds, putBack] = await Promise.all([readAccess(), kindsItem.get(), putBackItem.get()]);
      return {
        sites: access.sites,
        everywhere: hasAllSites(access.granted) ? access.everywhere : 'off',
        allGranted: hasAllSites(access.granted),
        kinds,
        putBack: Object.fromEntries(Object.entries(putBack).map(([host, keys]) => [host, keys.length])),
      };
    },
    watch(changed) {
      for (const item of [sitesItem, everywhereItem, kindsItem, putBackItem]) item.watch(changed, signal);
      for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
        event.addListener(changed);
        signal.addEventListener('abort', () => event.removeListener(changed));
      }
    },
    unfulfilled: takeUnfulfilled,
    // Not async: what is awaited before the browser is asked would cost the click.
    choose(host, mode) {
      if (mode !== 'off') return askFor({ host, mode });
      const left = host === null ? leaveEverywhere() : setMode(host, 'off');
      return left.then(({ ok }) => (ok ? 'granted' : 'not-stored'));
    },
    async remove(host) {
      // Under access to all sites an entry of its own is an exception, and without it the site is as any other.
      return hasAllSites(await grantedOrigins()) ? forgetSite(host) : leaveSite(host);
    },
    async leaveAll() {
      const { sites } = await readAccess();
      const results = [await leaveEverywhere()];
      for (const host of Object.keys(sites)) results.push(await leaveSite(host));
      return results.find(({ ok }) => !ok) ?? { ok: true };
    },
    switchKind: (kind, on) => kindsItem.update((kinds) => ({ ...kinds, [kind]: on })),
    forgetPutBack: (host) => putBackItem.update(({ [host]: _, ...others }) => others),
  };
}
