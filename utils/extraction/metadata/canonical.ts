import type { HeadFacts } from './head-facts';
import { isObject, type JsonObject, textOf } from './json-ld';
import { hostOf, resolveUrl } from './plain-text';

/** Query fields that say how a visitor came, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|srsltid|yclid|_ga|cmpid|ocid)$/i;

/** The last two labels of a host, three where the second is a short public one (`co.uk`). */
function site(host: string): string {
  const labels = host.split('.');
  const isShort =
    labels.length > 2 &&
    (labels[labels.length - 2] ?? '').length <= 3 &&
    (labels[labels.length - 1] ?? '').length === 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}

const pathOf = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.\w+)?$/, '');

/** The page's own address without what only counts visits. */
function withoutTracking(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = '';
    for (const key of [...parsed.searchParams.keys()])
      if (TRACKING.test(key)) parsed.searchParams.delete(key);
    return parsed.href;
  } catch {
    return url;
  }
}

const isCanonical = (link: Element): boolean =>
  /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '');

/**
 * The address the page calls its own, if it can be true: on the same site (or the publisher's, seen through a cache),
 * and not the home page when this is none.
 */
export function readCanonicalUrl(
  head: HeadFacts,
  article: JsonObject | null,
  url: string,
  base: string,
): { value: string; origin: string } {
  const link = head.links.find(isCanonical)?.getAttribute('href');
  const entity = article?.mainEntityOfPage;
  const claims: [string, string | null | undefined][] = [
    ['link canonical', link],
    ['meta og:url', head.value('og:url')],
    [
      'json-ld url',
      isObject(entity) ? textOf(entity['@id'] ?? entity.url) : textOf(entity) || textOf(article?.url),
    ],
  ];
  const here = hostOf(url);
  for (const [origin, raw] of claims) {
    const value = resolveUrl(raw, base);
    const host = hostOf(value);
    if (host === '') continue;
    const isSameSite =
      here === '' ||
      site(host) === site(here) ||
      here.includes(host.replace(/\./g, '-')) ||
      pathOf(url).includes(host);
    if (isSameSite && (pathOf(value) !== '' || pathOf(url) === '')) return { value, origin };
  }
  return { value: withoutTracking(url), origin: 'url' };
}
