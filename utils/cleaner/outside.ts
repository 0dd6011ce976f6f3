import { type Block, type Box, isBox } from '../extraction/blocks';
import { ASIDE_RULE } from '../extraction/clutter/find-asides';
import { PROMPT_RULE } from '../extraction/clutter/find-prompts';
import type { ClutterMatch } from '../extraction/clutter/match';
import { consentTalk } from './consent';
import { hasFields } from './fields';
import { TIME } from './players';
import type { Surroundings } from './strays';
import type { TopicReader } from './vocabulary';

/** Ways to reach the site, and what plays. */
const SERVICE =
  'a[href^="tel:"], a[href^="mailto:"], address, video, audio, iframe, [role="search"], [role="navigation"], nav';
/** A number to call, not a price or a year. */
const PHONE = /\+?\d[\d ()./-]{7,}\d/;
/** Parts of the page whose small boxes belong to the site. */
const SITE_PARTS =
  'footer, header, nav, [role="contentinfo"], [role="banner"], [role="navigation"], [role="search"]';
export const PITCH_RULE = 'structure:pitch';
/** Rules that tell an offer by its shape. */
export const SHAPE_RULES: ReadonlySet<string> = new Set([ASIDE_RULE, PROMPT_RULE, PITCH_RULE]);
/** Links without a button that make a list of places to go to: a footer's. */
const LIST_LINKS = 3;
/** Links to places on the page itself that make a list of contents. */
const CONTENTS_LINKS = 2;
/** A year says when: it dates what stands above a text. */
export const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Whether a find that only its shape tells may ask for an answer about cookies and the person's data. */
export function asksForConsent(
  { rule, items, first, end }: ClutterMatch,
  blocks: readonly Block[],
  read: TopicReader,
  around: Surroundings | null,
): boolean {
  const text = blocks
    .slice(first, end)
    .map((block) => block.text)
    .join('\n');
  const said = consentTalk(text, read);
  // Below the headline no notice waits for an answer: only clear words count there.
  const isInside = around !== null && first >= around.first && end <= around.end;
  if (said === 'cookies' || said === 'notice') return true;
  return said === 'hint' && SHAPE_RULES.has(rule) && !isInside && !items.every(leadsElsewhere);
}

/** All there is to press leads to another site: an advertisement. */
function leadsElsewhere(item: Block | Box): boolean {
  const { element } = isBox(item) ? item : item.box;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return (
    links.length > 0 &&
    (!isBox(item) || item.controls === 0) &&
    links.every(({ host, ownerDocument }) => host !== '' && host !== ownerDocument.location?.host)
  );
}

/** Whether a find that only its shape tells is there for the article's sake: its date, its contents, a player's clock. */
export function servesArticle(
  { items, first, end }: ClutterMatch,
  blocks: readonly Block[],
  bodyFirst: number,
): boolean {
  const lines = blocks.slice(first, end);
  if (lines.some(({ text }) => TIME.test(text))) return true;
  const elements = items.map((item) => (isBox(item) ? item : item.box).element);
  if (first < bodyFirst && (lines.some(({ text }) => YEAR.test(text)) || elements.some(holdsTime)))
    return true;
  const contents = elements.reduce((sum, element) => sum + element.querySelectorAll(CONTENTS).length, 0);
  return contents >= CONTENTS_LINKS;
}

const CONTENTS = 'a[href^="#"]:not([href="#"])';
export const holdsTime = (element: Element): boolean => element.querySelector('time') !== null;

/**
 * Whether a find that only its shape tells may go from outside of the article: a few lines and something to press, no
 * part of the site's.
 */
export function isOfferOutside(
  { rule, items, first, end }: ClutterMatch,
  blocks: readonly Block[],
  around: Surroundings | null,
): boolean {
  if (!around || (first < around.end && end > around.first) || !SHAPE_RULES.has(rule)) return false;
  if (blocks.slice(first, end).some(({ text }) => PHONE.test(text))) return false;
  return !items.some(isOthers) && !isLinkList(items);
}

/** Holds what is there for its own sake, or is a part of something to be filled in. */
function isOthers(item: Block | Box): boolean {
  const box = isBox(item) ? item : item.box;
  const form = box.element.closest('form');
  return (
    hasFields(item) ||
    (form !== null && hasFields({ ...box, element: form })) ||
    box.element.closest(SITE_PARTS) !== null ||
    (isBox(item) && item.element.querySelector(SERVICE) !== null)
  );
}

function isLinkList(items: readonly (Block | Box)[]): boolean {
  const links = items.reduce((sum, item) => sum + item.links, 0);
  return links >= LIST_LINKS && !items.some((item) => isBox(item) && item.controls > 0);
}
