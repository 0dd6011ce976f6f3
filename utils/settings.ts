import type { ClutterKindName } from './extraction/clutter/kinds';
import { defineStoredItem, isRecord } from './stored-item';

/** What happens on a site: its pages are cleaned in place, the reader opens over them, or nothing. */
export const SITE_MODES = ['clean', 'read', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export type Sites = Readonly<Record<string, SiteMode>>;

/** Something the person asked for that the browser has to allow first. */
export interface Intent {
  /** The site, or null for all of them. */
  host: string | null;
  mode: SiteMode;
}

const isMode = (value: unknown): value is SiteMode => SITE_MODES.includes(value as SiteMode);

/** Names of hosts, as browsers write them: no port, no wildcard. */
export const isHost = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 253 &&
  /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+$|^\[[\da-f:]+\]$/u.test(value);

/** The sites that the person chose something for, by host. What makes no sense is left out, the rest stays. */
export const sitesItem = defineStoredItem<Sites>({
  key: 'sites',
  version: 1,
  fallback: {},
  parse: (raw) =>
    isRecord(raw)
      ? Object.fromEntries(
          Object.entries(raw).filter(
            (entry): entry is [string, SiteMode] => isHost(entry[0]) && isMode(entry[1]),
          ),
        )
      : null,
});

/** What happens on all other sites, if access to all was given. */
export const everywhereItem = defineStoredItem<SiteMode>({
  key: 'everywhere',
  version: 1,
  fallback: 'off',
  parse: (raw) => (isMode(raw) ? raw : null),
});

/** Kinds of clutter that the person switched on or off; the table says what happens to the others. */
export type SwitchedKinds = Readonly<Partial<Record<ClutterKindName, boolean>>>;

/** Which kinds there are is not asked here: the table is a hundred times the size of this file. */
export const kindsItem = defineStoredItem<SwitchedKinds>({
  key: 'kinds',
  version: 1,
  fallback: {},
  parse: (raw) =>
    isRecord(raw)
      ? Object.fromEntries(Object.entries(raw).filter(([, on]) => typeof on === 'boolean'))
      : null,
});

/** Keys of what was put back, by host: things that stay on all pages of a site, and pages that stay as they are. */
export const putBackItem = defineStoredItem<Readonly<Record<string, readonly string[]>>>({
  key: 'putBack',
  version: 1,
  fallback: {},
  parse: (raw) =>
    isRecord(raw)
      ? Object.fromEntries(
          Object.entries(raw).flatMap(([host, keys]) =>
            isHost(host) && Array.isArray(keys)
              ? [[host, keys.filter((key): key is string => typeof key === 'string')]]
              : [],
          ),
        )
      : null,
});

/** What was asked for while the browser's own prompt was open: the popup closes under it. */
export const intentItem = defineStoredItem<Intent | null>({
  key: 'intent',
  version: 1,
  fallback: null,
  parse: (raw) =>
    isRecord(raw) && (raw.host === null || isHost(raw.host)) && isMode(raw.mode)
      ? { host: raw.host, mode: raw.mode }
      : null,
});

/** Of each site: enough for years, and never much to store. The oldest go first. */
const MOST_KEYS = 200;

/** Remembers that something stays, or, with `stays` false, that it may go again. */
export function rememberPutBack(host: string, key: string, stays: boolean) {
  return putBackItem.update((all) => {
    const others = (all[host] ?? []).filter((other) => other !== key);
    const keys = stays ? [...others, key].slice(-MOST_KEYS) : others;
    const { [host]: _, ...rest } = all;
    return keys.length > 0 ? { ...rest, [host]: keys } : rest;
  });
}
