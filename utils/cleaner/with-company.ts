import { type Box, isBox, type Page } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import type { ClutterMatch } from '../extraction/clutter/match';
import { isForeign } from './foreign';
import { whySpared } from './spared';

/** What stands in one box with a find, and is the article's by no means, goes with it: its button, its small print. */
export const COMPANY_SCORE = 0.2;
const COMPANY_WORDS = 160;

/** Never taken whole: they may hold the article, or be one list of several. */
export const WHOLES = new Set([
  'body',
  'main',
  'article',
  'nav',
  'header',
  'footer',
  'ul',
  'ol',
  'table',
  'tbody',
  'tr',
]);

/** The find with the largest box around it that holds nothing else worth keeping. */
export function withCompany(
  match: ClutterMatch,
  page: Page,
  scores: Float64Array,
  body: Body,
  isOff: (index: number) => boolean,
): ClutterMatch {
  // What only its shape tells speaks for itself alone.
  if (match.kind === 'boilerplate') return match;
  const head = match.items[0];
  let grown: Box | null = null;
  for (let box = head && (isBox(head) ? head.parent : head.box); box; box = box.parent) {
    if (match.end > box.end || WHOLES.has(box.tag) || box.words > COMPANY_WORDS) break;
    if (box.first <= body.first && body.first < box.end) break;
    if (!isForeign(box, page, scores, body, COMPANY_SCORE) || whySpared(box.element) !== null) break;
    if (page.blocks.slice(box.first, box.end).some(({ index }) => isOff(index))) break;
    grown = box;
  }
  return grown ? { ...match, items: [grown], first: grown.first, end: grown.end } : match;
}
