import { classOf, idOf } from '../element-names';
import { MarkReader } from '../marks';
import type { HeadFacts } from './head-facts';
import { asList, isObject, type JsonObject, textOf } from './json-ld';
import { readText } from './plain-text';

const isFalse = (value: JsonObject[string]): boolean =>
  /^(?:false|no|0)$/i.test(value === false ? 'false' : textOf(value));
/** Elements that publishing systems put where they cut an article. Not the bare class `paywall`: some mark body text by it. */
const BARRIER_NAMES =
  /paywall-overlay|paywall-container|regwall|(?:^|\s)(?:premium-paywall|tp-modal|subscriber-only)(?:\s|$)/;
/** One look through the page for what all the names share; few elements are left to look at closely. */
const MAYBE_BARRIER = '.tp-modal, .subscriber-only, [class*="wall"], [id*="paywall-"]';

/** Characters; what a barrier says: that there is more, and what it costs. An empty box waits for a script. */
const BARRIER_TEXT = 30;

/** Whether the page shows an element, with words in it. */
function isShown(element: Element): boolean {
  const marks = new MarkReader();
  for (let at: Element | null = element; at; at = at.parentElement) if (marks.read(at).isHidden) return false;
  return readText(element, BARRIER_TEXT * 2).length >= BARRIER_TEXT;
}

function hasBarrier(document: Document): boolean {
  for (const element of document.querySelectorAll(MAYBE_BARRIER))
    if ((idOf(element).includes('paywall-') || BARRIER_NAMES.test(classOf(element))) && isShown(element))
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
