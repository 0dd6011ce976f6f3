import { storage } from 'wxt/utils/storage';
import { hostOf } from './web-url';

/** By host without `www.`: the kinds of clutter that the person wants to stay in articles of that site. */
export type LeftAlone = Record<string, string[]>;

const item = storage.defineItem<unknown>('local:leftAlone', { version: 1, fallback: null });

/** What was stored, whatever it is: entries that are no lists of strings are left out. */
export function parseLeftAlone(stored: unknown): LeftAlone {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([, kinds]) => Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string'),
    ),
  );
}

/** The kinds that stay on the site of an address. A stored name that is no kind of today does no harm. */
export async function kindsLeftAlone(url: string): Promise<string[]> {
  return parseLeftAlone(await item.getValue())[hostOf(url)] ?? [];
}

/** Remembers for the site of an address whether a kind stays (`alone`) or goes as everywhere. */
export async function leaveKindAlone(url: string, kind: string, alone: boolean): Promise<void> {
  const sites = parseLeftAlone(await item.getValue());
  const host = hostOf(url);
  const others = (sites[host] ?? []).filter((name) => name !== kind);
  const kinds = alone ? [...others, kind] : others;
  if (kinds.length > 0) sites[host] = kinds;
  else delete sites[host];
  await item.setValue(sites);
}
