import { browser } from 'wxt/browser';
import { everywhereItem, type Intent, intentItem, type SiteMode, sitesItem } from './settings';
import { type Access, ALL_SITES, hasAllSites, isGranted, patternOf } from './sites';
import type { StoreResult } from './stored-item';

/** What came of asking for access. `not-stored`: the browser gave it, but the choice could not be kept. */
export type AskResult = 'granted' | 'refused' | 'not-stored';

export async function readAccess(): Promise<Access> {
  const [sites, everywhere, granted] = await Promise.all([
    sitesItem.get(),
    everywhereItem.get(),
    grantedOrigins(),
  ]);
  return { sites, everywhere, granted };
}

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks for access to just what the intent needs. To be called straight from a click: nothing is awaited before the
 * browser is asked, as Firefox forgets the click then. The intent is stored before, since the popup closes under the
 * prompt; the background fulfils it then.
 */
export async function askFor(intent: Intent): Promise<AskResult> {
  const stored = intentItem.set(intent);
  const asked = browser.permissions.request({
    origins: [intent.host === null ? ALL_SITES : patternOf(intent.host)],
  });
  await stored;
  if (await asked) return (await fulfil(intent)).ok ? 'granted' : 'not-stored';
  await intentItem.set(null);
  return 'refused';
}

/** Does what was asked for, now that the browser allows it. Doing it twice does no harm. */
export async function fulfil(intent: Intent): Promise<StoreResult> {
  const result = await setMode(intent.host, intent.mode);
  await intentItem.set(null);
  return result;
}

/** Fulfils what waits for the access that has just been given, if anything does. */
export async function fulfilWaiting(): Promise<void> {
  const intent = await intentItem.get();
  if (!intent) return;
  const granted = await grantedOrigins();
  if (intent.host === null ? hasAllSites(granted) : isGranted(intent.host, granted)) await fulfil(intent);
}

/** What was asked for and never allowed: told once, then forgotten. */
export async function takeUnfulfilled(): Promise<Intent | null> {
  await fulfilWaiting();
  const intent = await intentItem.get();
  if (intent) await intentItem.set(null);
  return intent;
}

/** Keeps what happens on a site, or, for null, on all that have no choice of their own. */
export function setMode(host: string | null, mode: SiteMode): Promise<StoreResult> {
  if (host === null) return everywhereItem.set(mode);
  return sitesItem.update((sites) => ({ ...sites, [host]: mode }));
}

/**
 * Takes a site off. What was given for it alone is given back; under access to all sites that can't be done, and an
 * exception is kept.
 */
export async function leaveSite(host: string): Promise<StoreResult> {
  if (hasAllSites(await grantedOrigins())) return setMode(host, 'off');
  const result = await forgetSite(host);
  await giveBack(patternOf(host));
  return result;
}

/** Forgets what was chosen for a site: under access to all sites it is then as any other. */
export async function forgetSite(host: string): Promise<StoreResult> {
  return sitesItem.update(({ [host]: _, ...others }) => others);
}

/** Gives access to all sites back; sites that were given singly before keep theirs where the browser kept it apart. */
export async function leaveEverywhere(): Promise<StoreResult> {
  const result = await setMode(null, 'off');
  await giveBack(ALL_SITES);
  return result;
}

async function giveBack(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch (error) {
    // Chromium refuses what it never gave in this form: access that was given in its own pages.
    console.error('Broadsheet: access could not be given back.', error);
  }
}

/** Takes from the list what the browser no longer allows. Exceptions stay: they need no access. */
export async function dropLostSites(): Promise<void> {
  const { sites, everywhere, granted } = await readAccess();
  const waiting = (await intentItem.get())?.host;
  const lost = Object.keys(sites).filter(
    (host) => sites[host] !== 'off' && host !== waiting && !isGranted(host, granted),
  );
  if (lost.length > 0)
    await sitesItem.update((all) =>
      Object.fromEntries(Object.entries(all).filter(([host]) => !lost.includes(host))),
    );
  if (everywhere !== 'off' && !hasAllSites(granted)) await everywhereItem.set('off');
}
