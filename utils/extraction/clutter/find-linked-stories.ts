import { type Block, type Box, hrefOf, isBox, isInHeading, linkDensity, type Page } from '../blocks';
import { isTimeText } from '../related/time-text';
import type { Extents } from './extent';
import type { ClutterFacts, FindContext } from './facts';
import { findAnnouncement, isSameSite, STORY_RULES, storyItems } from './find-stories';
import { PARAGRAPHS } from './flow';
import { type ClutterMatch, matchOf } from './match';
import { foldPhrase } from './phrases';
import { isTitleLike, type StoryHead } from './story-heads';

/** A box of its own that holds another story from its headline on. */
interface Card {
  head: StoryHead;
  box: Box;
}

/**
 * Stories of others below the article, each under a line that leads to it: as a feed goes on. A label over them tells
 * them; or, apart from the box that holds the article's text, times with them, or that several hold more than a teaser.
 */
export function* findLinkedStories(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  context: FindContext,
): Generator<ClutterMatch> {
  const heads = headsBelow(page, extents, context);
  if (heads.length === 0) return;
  const label = findAnnouncement(page, facts, heads);
  const cards = cardsOf(heads, page, extents);
  const announced = cards.find(({ head }) => head.index >= label);
  const ownEnd = endOfOwn(page, extents, context.titleIndex);
  const areTimed = cards.filter((card) => isTimed(page, card)).length * 2 >= cards.length;
  const whole = cards.filter(({ box }) => extents.plainProseBlocks(box.first, box.end) >= PARAGRAPHS);
  for (const card of cards) {
    const { head, box } = card;
    const isRow = whole.includes(card) && whole.filter((other) => isOfRow(other.box, box)).length >= ROW;
    const isBelow = box.first >= ownEnd && (areTimed || isRow);
    // What a label stands over goes no farther than its row.
    if (isBelow || announced?.box.parent === box.parent)
      yield matchOf(
        'related',
        STORY_RULES.linked,
        `another story: “${head.title.slice(0, 60)}”`,
        [box],
        true,
      );
  }
}

/** Whole stories set alike or side by side: one may be a part of the article. */
const ROW = 2;
const isOfRow = (a: Box, b: Box): boolean => a.style === b.style || a.parent === b.parent;

/** Lines below the page's headline and some of its text that lead to other pages of the site. */
function headsBelow(page: Page, extents: Extents, { titleIndex, url }: FindContext): StoryHead[] {
  const heads: StoryHead[] = [];
  if (titleIndex < 0) return heads;
  for (const block of page.blocks.slice(titleIndex + 1)) {
    if (block.facts.words < TITLE_WORDS || !leadsAway(block)) continue;
    if (extents.plainProse(titleIndex, block.index) === 0) continue;
    const href = hrefOf(block);
    const title = foldPhrase(block.text);
    if (isTitleLike(title) && isSameSite(href, url)) heads.push({ index: block.index, title, href });
  }
  const headings = heads.filter(({ index }) => isInHeading((page.blocks[index] as Block).box));
  // Stories under headings may hold lists of links.
  return headings.length >= ROW ? headings : heads;
}

/** Words of the shortest headline. */
export const TITLE_WORDS = 3;

const leadsAway = (block: Block): boolean => block.box.link !== null || linkDensity(block) > 0.9;

function cardsOf(heads: StoryHead[], page: Page, extents: Extents): Card[] {
  return heads.flatMap((head, i) => {
    const [box, ...others] = storyItems(page, extents, head, heads[i + 1], heads);
    const isCard = box && isBox(box) && others.length === 0 && extents.plainProse(box.first, box.end) > 0;
    return isCard ? [{ head, box }] : [];
  });
}

/** Blocks between a card's headline and its text. */
const CARD_LINES = 4;
/** Words of a line that names an outlet and a time. */
const LINE_WORDS = 12;
/** Minutes, hours and days are fewer: an address, a count of votes. */
const MANY = /^\D*(?:\p{Nd}{3}|[6-9]\p{Nd})\s?\p{L}/u;
const MONTH_AND_DAY = /^\p{Nd}{1,2}[-/.]\p{Nd}{1,2}\.?$/u;

/** Whether a line right below a headline says when: "The Ledger · 2 hours ago". */
function isTimed({ blocks }: Page, { head, box }: Card): boolean {
  for (const { text, facts } of blocks.slice(
    head.index + 1,
    Math.min(box.end, head.index + 1 + CARD_LINES),
  )) {
    if (facts.words > LINE_WORDS) return false;
    const parts = text.split(/[·•|,–—]/).map((part) => part.trim());
    if (parts.some((part) => (isTimeText(part) && !MANY.test(part)) || MONTH_AND_DAY.test(part))) return true;
  }
  return false;
}

/** Where the box ends that the article's text begins in, beside its headline or around it. */
export function endOfOwn(page: Page, extents: Extents, titleIndex: number): number {
  let box: Box | null = page.blocks[titleIndex]?.box ?? null;
  while (box && extents.plainProse(box.first, box.end) === 0) box = box.parent;
  const part = box?.items.find(
    (item) => isBox(item) && extents.plainProseBlocks(item.first, item.end) >= PARAGRAPHS,
  );
  return part && isBox(part) ? part.end : (box?.end ?? Number.POSITIVE_INFINITY);
}
