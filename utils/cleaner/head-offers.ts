import { isArticleNote } from '../extraction/article-notes';
import { type Block, type Box, type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { isTimeText } from '../extraction/related/time-text';
import { isForeign, STRAY_SCORE } from './foreign';
import { linesOf } from './lines';
import { isToBePressed } from './offers';
import { YEAR } from './outside';

/** An offer above the text: a row to pass the story on, a line and a button. Words, and blocks. */
const SMALL = { words: 40, blocks: 10 };
/** Words of a line in it; a dek has more. */
const LINE_WORDS = 12;
/** What stands above a text for the text's sake, and what is no offer's. */
const OWN =
  'time, [datetime], figure, table, h1, video, audio, iframe, form, nav, [hreflang], [rel~="author"]';

/**
 * Small boxes between headline and text with a line and something to press, which neither date nor sign the article: to
 * pass the story on, to follow its writer. Kicker, dek, byline and date stay.
 */
export function findHeadOffers(
  page: Page,
  scores: Float64Array,
  body: Body,
  titleIndex: number,
  writers: readonly string[],
): ClutterMatch[] {
  if (titleIndex < 0) return [];
  const found: ClutterMatch[] = [];
  let end = titleIndex + 1;
  for (const box of page.boxes) {
    if (box.first < end || box.end > body.first || !isOffer(box, page)) continue;
    const others = textsIn(page, { first: titleIndex + 1, end: body.first }).filter(
      ({ index }) => index < box.first || index >= box.end,
    );
    if (!isSignedElsewhere(box, page, others, writers)) continue;
    if (!isForeign(box, page, scores, body, STRAY_SCORE)) continue;
    end = box.end;
    found.push(matchOf('boilerplate', 'model:head', 'something to press above the text', [box], true));
  }
  return found;
}

function isOffer(box: Box, page: Page): boolean {
  if (box.words === 0 || box.words > SMALL.words || box.end - box.first > SMALL.blocks || box.inputs > 0)
    return false;
  if (box.links + box.controls === 0 && box.link === null) return false;
  if (box.element.closest(OWN) !== null || box.element.querySelector(OWN) !== null) return false;
  const texts = textsIn(page, box);
  if (!texts.some((block) => block.linkChars < block.facts.chars)) return false;
  const lines = texts.flatMap(linesOf);
  if (lines.length + box.controls < 2 || lines.some(isDated) || texts.some(isLong)) return false;
  return [...box.element.querySelectorAll('a[href]')].every(isToBePressed);
}

const isLong = ({ facts, links, text }: Block): boolean =>
  isArticleNote(text) || (facts.words > LINE_WORDS && links === 0);

/** One number of three digits or more in a line: shares, followers. How long ago something was takes two. */
const COUNT = /^\D*(?:[1-9]\d{2}|\d{1,3}[.,]\d{3})\D*$/;

const isDated = (line: string): boolean => (isTimeText(line) && !COUNT.test(line)) || YEAR.test(line);

/** Whether the article's writer is named outside of a box, or not in it at all. */
function isSignedElsewhere(
  box: Box,
  page: Page,
  others: readonly Block[],
  writers: readonly string[],
): boolean {
  const said = textsIn(page, box);
  const inside = writers.filter((name) => said.some(({ text }) => text.includes(name)));
  if (writers.length === 0) return others.length > 0;
  return inside.every((name) => others.some(({ text }) => text.includes(name)));
}
