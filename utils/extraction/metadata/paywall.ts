import type { Page } from '../blocks';
import type { HeadFacts } from './head-facts';
import { asList, isObject, type JsonObject, textOf } from './json-ld';

const isFalse = (value: JsonObject[string]): boolean =>
  /^(?:false|no|0)$/i.test(value === false ? 'false' : textOf(value));
/** Elements that publishing systems put where they cut an article. Not the bare class `paywall`: some mark body text by it. */
const BARRIER_NAMES =
  /paywall-overlay|paywall-container|regwall|(?:^|\s)(?:premium-paywall|tp-modal|subscriber-only)(?:\s|$)/;
/** Characters; what a barrier says: that there is more, and what it costs. An empty box waits for a script. */
const BARRIER_TEXT = 30;

/** Whether the page shows an element of such a name with words in it. */
function hasBarrier({ boxes }: Page): boolean {
  const known: boolean[] = [];
  return boxes.some(({ names, namesId, marks, chars }) => {
    if (chars < BARRIER_TEXT || names === '') return false;
    known[namesId] ??= marks.id.includes('paywall-') || BARRIER_NAMES.test(marks.className);
    return known[namesId];
  });
}

/** Whether the page says that it shows this visitor only a part. */
export function readPaywall(
  head: HeadFacts,
  article: JsonObject | null,
  page: Page,
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
  const barrier = hasBarrier(page);
  return { value: barrier, origin: barrier ? 'barrier element' : '' };
}
