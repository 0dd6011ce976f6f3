import type { HeadFacts } from './head-facts';
import { asList, isObject, type JsonObject, textOf } from './json-ld';

const isFalse = (value: JsonObject[string]): boolean =>
  /^(?:false|no|0)$/i.test(value === false ? 'false' : textOf(value));
/** Elements that publishing systems put where they cut an article. Not the bare class `paywall`: some mark body text by it. */
const BARRIER_NAMES = /paywall-overlay|paywall-container|regwall|(?:^|\s)premium-paywall(?:\s|$)/;
const BARRIER_CLASSES = ['tp-modal', 'subscriber-only'];

function hasBarrier(document: Document): boolean {
  if (BARRIER_CLASSES.some((name) => document.getElementsByClassName(name).length > 0)) return true;
  // One look through the page for what all the other names share; few elements are left to look at closely.
  for (const element of document.querySelectorAll('[class*="wall"], [id*="paywall-"]'))
    if (element.id.includes('paywall-') || BARRIER_NAMES.test(element.getAttribute('class') ?? ''))
      return true;
  return false;
}

/** Whether the page says that it shows this visitor only a part. */
export function readPaywall(
  document: Document,
  head: HeadFacts,
  article: JsonObject | null,
): { value: boolean; origin: string } {
  if (article) {
    const parts = asList(article.hasPart).filter(isObject);
    if (isFalse(article.isAccessibleForFree) || parts.some((part) => isFalse(part.isAccessibleForFree)))
      return { value: true, origin: 'json-ld isAccessibleForFree' };
    if (article.isAccessibleForFree !== undefined)
      return { value: false, origin: 'json-ld isAccessibleForFree' };
  }
  const declared = head.first(['article:content_tier', 'content_tier', 'lp.type']);
  const tier = declared?.value.toLowerCase() ?? '';
  if (/^(?:locked|paid|premium)$/.test(tier)) return { value: true, origin: `meta ${declared?.key}` };
  if (tier === 'free') return { value: false, origin: `meta ${declared?.key}` };
  const barrier = hasBarrier(document);
  return { value: barrier, origin: barrier ? 'barrier element' : '' };
}
