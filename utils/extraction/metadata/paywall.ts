import type { HeadFacts } from './head-facts';
import { asList, isObject, type JsonObject, textOf } from './json-ld';

const isFalse = (value: JsonObject[string]): boolean =>
  /^(?:false|no|0)$/i.test(value === false ? 'false' : textOf(value));
/** Elements that publishing systems put where they cut an article. Not the bare class `paywall`: some mark body text by it. */
const BARRIERS =
  '[class*="paywall-overlay"], [class*="paywall-container"], [class*="regwall"], [id*="paywall-"], .tp-modal, .subscriber-only, .premium-paywall';

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
  const tier = head.value('article:content_tier', 'content_tier', 'lp.type').toLowerCase();
  if (/^(?:locked|paid|premium)$/.test(tier)) return { value: true, origin: 'meta article:content_tier' };
  if (tier === 'free') return { value: false, origin: 'meta article:content_tier' };
  const barrier = document.querySelector(BARRIERS) !== null;
  return { value: barrier, origin: barrier ? 'barrier element' : '' };
}
