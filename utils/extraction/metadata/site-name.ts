import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf, typesOf } from './json-ld';
import { squash } from './plain-text';

/** Between an outlet's name and what it says of itself. */
const SLOGAN_MARK = /\s+[|\-–—:·•]\s+|\s*[|｜]\s*|:\s+/;
/** What templates put where the site's name belongs: types of pages and things, in the words of schema.org. */
const NO_NAME =
  /^(?:article|news ?article|blog ?posting|web ?page|web ?site|website|home ?page|home|news|blog|index|page|untitled|null|undefined)$/i;
/** Words; an outlet's name has few. */
const NAME_WORDS = 4;

/** Characters; a shorter one is an abbreviation of what follows. */
const SHORTEST_NAME = 4;

/** A site's name as readers say it: without its slogan and `www.`; empty where it is the name of nothing. */
export function plainSiteName(raw: string, host: string): string {
  const text = raw.replace(/^www\./i, '').trim();
  if (NO_NAME.test(text)) return '';
  const parts = text.split(SLOGAN_MARK).filter((part) => part !== '');
  if (parts.length < 2) return text;
  const label = squash(host.split('.').slice(-3, -1).join(''));
  // "Slogan | Name" is as common as "Name | Slogan": the address knows which.
  const isOf = (part: string): boolean =>
    part.length >= SHORTEST_NAME &&
    (label.includes(squash(part).slice(0, 12)) ||
      (label.length >= SHORTEST_NAME && squash(part).includes(label)));
  const named = parts.find(isOf);
  if (named && named.split(' ').length <= NAME_WORDS) return named;
  const [first = text] = parts;
  return first.length >= SHORTEST_NAME &&
    first.split(' ').length <= NAME_WORDS &&
    parts.slice(1).join(' ').split(' ').length >= 2
    ? first
    : text;
}

/** The name of the site, and where it stands. */
export function readSiteName(
  head: HeadFacts,
  nodes: readonly JsonObject[],
  article: JsonObject | null,
  host: string,
): { value: string; origin: string } {
  for (const key of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher']) {
    const value = plainSiteName(head.value(key), host);
    if (value !== '' && value.length < 80) return { value, origin: `meta ${key}` };
  }
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  const described = plainSiteName(textOf(site?.name), host);
  if (described !== '') return { value: described, origin: 'json-ld WebSite' };
  const publisher = plainSiteName(textOf(article?.publisher), host);
  return /^https?:/.test(publisher) || publisher === ''
    ? { value: '', origin: '' }
    : { value: publisher, origin: 'json-ld publisher' };
}
