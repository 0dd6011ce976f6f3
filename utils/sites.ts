import type { SiteMode, Sites } from './settings';

/** The match pattern for every site. Named as the manifest's optional permission is. */
export const ALL_SITES = '*://*/*';

/** The match pattern of one site: its host, http and https, any port. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The host of a page that can be cleaned, or null: only http and https pages can. */
export function siteOfUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** What the person chose, and what the browser allows. */
export interface Access {
  sites: Sites;
  everywhere: SiteMode;
  /** Match patterns that the browser lets us into. */
  granted: readonly string[];
}

const isForAll = (pattern: string): boolean => /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*?)$/.test(pattern);

/** Whether the browser lets us into every site. */
export const hasAllSites = (granted: readonly string[]): boolean => granted.some(isForAll);

/** Whether the browser lets us into this site. */
export function isGranted(host: string, granted: readonly string[]): boolean {
  return granted.some((pattern) => {
    if (isForAll(pattern)) return true;
    const name = /^[a-z*]+:\/\/([^/]+)\//.exec(pattern)?.[1]?.replace(/:\d+$/, '');
    if (!name) return false;
    return name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name;
  });
}

/** What happens on a site now. */
export function modeOf(host: string, { sites, everywhere, granted }: Access): SiteMode {
  if (!isGranted(host, granted)) return 'off';
  return sites[host] ?? (hasAllSites(granted) ? everywhere : 'off');
}

/** Where the watcher has to run. */
export function watchedPatterns({ sites, everywhere, granted }: Access): {
  matches: string[];
  excludeMatches: string[];
} {
  const hosts = Object.keys(sites).sort();
  if (everywhere !== 'off' && hasAllSites(granted))
    return {
      matches: [ALL_SITES],
      excludeMatches: hosts.filter((host) => sites[host] === 'off').map(patternOf),
    };
  const watched = hosts.filter((host) => sites[host] !== 'off' && isGranted(host, granted));
  return { matches: watched.map(patternOf), excludeMatches: [] };
}
