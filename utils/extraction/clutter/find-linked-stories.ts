import { type Block, type Box, isBox, linkDensity, type Page } from '../blocks';
import { isTimeText } from '../related/time-text';
import { HEADING } from '../tags';
import type { Extents } from './extent';
import type { ClutterFacts, FindContext } from './facts';
import { findAnnouncement, isSameSite, STORY_RULES, storyItems } from './find-stories';
import { type ClutterMatch, matchOf, rangeOf } from './match';
import { foldPhrase } from './phrases';
import { isTitleLike, type StoryHead } from './story-heads';

/**
 * Whole stories of others below the article, each under a headline that is a link to it: as a feed goes on. A time
 * with each, or a label over them, tells them from an article's own items with links; and none of the article stands
 * around or after them.
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
  const ownEnd = endOfOwn(page, extents, context.titleIndex);
  const stories = heads
    .map((head, i) => ({ head, items: storyItems(page, extents, head, heads[i + 1], heads) }))
    .filter(({ items }) => isCard(items, extents));
  const timed = stories.filter(({ head, items }) => isTimed(page, head.index, rangeOf(items).end));
  const areTimed = timed.length * 2 >= stories.length;
  const announced = stories.find(({ head }) => head.index >= label);
  for (const { head, items } of stories)
    if ((announced && isBeside(items, announced.items)) || (areTimed && rangeOf(items).first >= ownEnd))
      yield matchOf(
        'related',
        STORY_RULES.linked,
        `another story: “${head.title.slice(0, 60)}”`,
        items,
        true,
      );
}

/** A box of its own with text in it. */
const isCard = ([item, ...others]: readonly (Block | Box)[], extents: Extents): boolean =>
  item !== undefined && isBox(item) && others.length === 0 && extents.plainProse(item.first, item.end) > 0;

/** Cards of one row: what a label stands over goes no farther. */
const isBeside = ([one]: readonly (Block | Box)[], [other]: readonly (Block | Box)[]): boolean =>
  one !== undefined && other !== undefined && isBox(one) && isBox(other) && one.parent === other.parent;

/** Blocks between a card's headline and its text. */
const CARD_LINES = 4;
/** Words of a line that names an outlet and a time. */
const LINE_WORDS = 12;
/** Minutes, hours and days are fewer: an address, a count of votes. */
const MANY = /^\D*(?:\p{Nd}{3}|[6-9]\p{Nd})\s?\p{L}/u;
const MONTH_AND_DAY = /^\p{Nd}{1,2}[-/.]\p{Nd}{1,2}\.?$/u;

/** Whether a line right below a headline says when: "The Ledger · 2 hours ago". */
function isTimed(page: Page, index: number, end: number): boolean {
  for (const { text, facts } of page.blocks.slice(index + 1, Math.min(end, index + 1 + CARD_LINES))) {
    if (facts.words > LINE_WORDS) return false;
    const parts = text.split(/[·•|,–—]/).map((part) => part.trim());
    if (parts.some((part) => (isTimeText(part) && !MANY.test(part)) || MONTH_AND_DAY.test(part))) return true;
  }
  return false;
}

/** Headlines below the page's own and some of its text that lead to other pages of the site. */
function headsBelow(page: Page, extents: Extents, { titleIndex, url }: FindContext): StoryHead[] {
  const heads: StoryHead[] = [];
  if (titleIndex < 0) return heads;
  for (const block of page.blocks.slice(titleIndex + 1)) {
    if (!isLinkedHeading(block) || extents.plainProse(titleIndex, block.index) === 0) continue;
    const href = block.box.link?.getAttribute('href') ?? block.href;
    const title = foldPhrase(block.text);
    if (isTitleLike(title) && isSameSite(href, url)) heads.push({ index: block.index, title, href });
  }
  return heads;
}

const isLinkedHeading = (block: Block): boolean =>
  HEADING.test(block.box.tag) && (block.box.link !== null || linkDensity(block) > 0.9);

/** Where the box ends that the article's text begins in, beside its headline or around it. */
function endOfOwn(page: Page, extents: Extents, titleIndex: number): number {
  let box: Box | null = page.blocks[titleIndex]?.box ?? null;
  while (box && extents.plainProse(box.first, box.end) === 0) box = box.parent;
  const part = box?.items.find(
    (item) => isBox(item) && extents.plainProseBlocks(item.first, item.end) >= PARAGRAPHS,
  );
  return part && isBox(part) ? part.end : (box?.end ?? Number.POSITIVE_INFINITY);
}

/** What makes a box the container of the text. */
const PARAGRAPHS = 2;
