import { type Block, type Box, isBox } from '../extraction/blocks';
import type { ClutterMatch } from '../extraction/clutter/match';
import type { ConsentTalk } from './consent';
import { hasFields } from './fields';
import type { Surroundings } from './strays';

/** What a person may look for outside of the article: ways to reach the site, and what plays. */
const SERVICE = 'a[href^="tel:"], address, video, audio, iframe, [role="search"], [role="navigation"], nav';
/** Parts of the page whose small boxes belong to the site. */
const SITE_PARTS =
  'footer, header, nav, [role="contentinfo"], [role="banner"], [role="navigation"], [role="search"]';

/** Rules that tell an offer by its shape. */
const SHAPES: ReadonlySet<string> = new Set(['structure:aside', 'structure:prompt']);
/** Links without a button that make a list of places to go to: a footer's. */
const LIST_LINKS = 3;

/** Whether a find that only its shape tells may ask for an answer about cookies and the person's data. */
export function asksForConsent(
  { rule, first, end }: ClutterMatch,
  blocks: readonly Block[],
  talk: (text: string) => ConsentTalk,
): boolean {
  const said = talk(
    blocks
      .slice(first, end)
      .map(({ text }) => text)
      .join('\n'),
  );
  return SHAPES.has(rule) ? said !== null : said === 'cookies' || said === 'notice';
}

/**
 * Whether a find that only its shape tells may go from outside of the article: a few lines and something to press, no
 * part of the site's.
 */
export function isOfferOutside(
  { rule, items, first, end }: ClutterMatch,
  around: Surroundings | null,
): boolean {
  if (!around || (first < around.end && end > around.first) || !SHAPES.has(rule)) return false;
  return !items.some(isOthers) && !isLinkList(items);
}

/** Holds what is there for its own sake, or is a part of something to be filled in. */
function isOthers(item: Block | Box): boolean {
  const { element } = isBox(item) ? item : item.box;
  const form = element.closest('form');
  return (
    hasFields(item) ||
    (form !== null && hasFields({ ...(isBox(item) ? item : item.box), element: form })) ||
    element.closest(SITE_PARTS) !== null ||
    (isBox(item) && element.querySelector(SERVICE) !== null)
  );
}

function isLinkList(items: readonly (Block | Box)[]): boolean {
  const links = items.reduce((sum, item) => sum + item.links, 0);
  return links >= LIST_LINKS && !items.some((item) => isBox(item) && item.controls > 0);
}
