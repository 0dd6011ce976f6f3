import { type Block, type Box, type Page, textsIn } from '../blocks';
import { announces } from '../text-facts';
import { absoluteUrl, isSamePage, siteOf } from '../urls';
import type { Extents } from './extent';
import { type ClutterFacts, type FindContext, tellsOf } from './facts';
import { type ClutterMatch, matchOf, rangeOf } from './match';
import { foldPhrase } from './phrases';
import { findStoryHeads, type StoryHead } from './story-heads';

/** By its title, said twice; below a label that says so, or in a box like the page's own, it is none of this page's however it reads. */
export const STORY_RULES = {
  told: 'structure:story-head',
  announced: 'structure:announced-story',
  next: 'structure:next-article',
  linked: 'structure:linked-story',
  whole: 'structure:whole-story',
} as const;

/** Stories of others that the page carries along, each from its headline to the next. */
export function* findStories(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  context: FindContext,
): Generator<ClutterMatch> {
  const heads = findStoryHeads(page, context.title, Math.max(0, context.titleIndex + 1)).filter(
    (head) => extents.plainProse(0, head.index) > 0,
  );
  if (heads.length < 2) return;
  const label = findAnnouncement(page, facts, heads);
  const timed = heads.every((head, i) =>
    hasTimeLine(page, head, heads[i + 1]?.index ?? head.index + STORY_REACH),
  );
  for (const [i, head] of heads.entries()) {
    const items = storyItems(page, extents, head, heads[i + 1], heads);
    const own = extents.plainProse(0, rangeOf(items).first) > 0;
    const announced = head.index >= label;
    const ofSite = isSameSite(head.href, context.url);
    const sure = own && (announced || (timed && ofSite));
    yield matchOf(
      'related',
      announced && ofSite ? STORY_RULES.announced : STORY_RULES.told,
      `another story: “${head.title.slice(0, 60)}”`,
      items,
      sure,
    );
  }
}

/** Where a label that announces other stories stands, just before one of them. Infinity where none does. */
export function findAnnouncement(page: Page, facts: ClutterFacts, heads: readonly StoryHead[]): number {
  for (const head of heads)
    for (let i = head.index; i >= Math.max(0, head.index - 4); i--)
      if (isLabel(page.blocks[i] as Block) && tellsOf(facts, i, 'collect')) return i;
  return Number.POSITIVE_INFINITY;
}

/** "More stories like this", "Related": a few words that are no link. */
const isLabel = (block: Block): boolean => block.facts.words <= 6 && block.linkChars === 0;

/** A card's lines above its text: headline, outlet, time. Blocks. */
const STORY_REACH = 8;

/** Cards of other stories carry a line with a time or a date, in any language; products and pictures do not. */
function hasTimeLine(page: Page, head: StoryHead, end: number): boolean {
  for (const block of page.blocks.slice(head.index, Math.min(end, head.index + STORY_REACH))) {
    const short = block.facts.words > 0 && block.facts.words <= 7 && block.text.length <= 40;
    if (short && TIME_LINE.test(block.text) && foldPhrase(block.text) !== head.title) return true;
  }
  return false;
}

/** "12 hours ago", "vor 3 Stunden", "منذ 12 ساعة": a small number amid a few words; or a date or a clock time. */
const TIME_LINE =
  /^(?:\D{0,16}\s)?\p{Nd}{1,2}(?:\s?[\p{L}\p{M}. ]{1,16}){1,3}$|\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}|\b20\d\d\b|\d:\d\d/u;

/** Lists of products and places link away from the site or within the page, to what they describe. */
export const isSameSite = (href: string, url: string): boolean => {
  const target = absoluteUrl(href, url);
  return target !== null && siteOf(target) === siteOf(url) && !isSamePage(target, url);
};

/** Blocks of one foreign story: up to the next head; the last one takes what its neighbours' shape says. */
export function storyItems(
  page: Page,
  extents: Extents,
  head: StoryHead,
  next: StoryHead | undefined,
  group: StoryHead[],
): (Block | Box)[] {
  const start = page.blocks[head.index] as Block;
  const limit = next ? next.index : page.blocks.length;
  let top: Block | Box = start;
  let parent: Box = start.box;
  // The largest box that begins with this story and does not reach into the next one.
  for (let box: Box | null = start.box; box; box = box.parent) {
    if (box.end > limit || !isHeadedBy(box, head, page, extents) || holdsOther(group, head, box)) break;
    if (!box.parent) break;
    top = box;
    parent = box.parent;
  }
  const items: (Block | Box)[] = [top];
  const flat = rangeOf([top]).end < limit && !next ? lastStoryEnd(page, group, head) : limit;
  for (let i = parent.items.indexOf(top) + 1; i < parent.items.length; i++) {
    const item = parent.items[i] as Block | Box;
    if (rangeOf([item]).end > flat) break;
    if (next || extents.plainProse(rangeOf(items).first, rangeOf(items).end) === 0) items.push(item);
    else break;
  }
  return items;
}

/** Blocks that a card shows above its headline, and those of them that say something: a kicker, a name. Words of each. */
const OPENING = 3;
const OPENING_LINES = 1;
const LINE_WORDS = 4;

/** Whether nothing but a picture and a few words stands in a box before a story's headline; a label stands over a list. */
function isHeadedBy({ first }: Box, { index }: StoryHead, page: Page, { isTold }: Extents): boolean {
  if (first < index - OPENING) return false;
  const lines = textsIn(page, { first, end: index });
  return (
    lines.length <= OPENING_LINES &&
    lines.every(
      (line) =>
        line.facts.words <= LINE_WORDS && !line.facts.endsSentence && !announces(line.text) && !isTold(line),
    )
  );
}

const holdsOther = (group: StoryHead[], head: StoryHead, box: Box): boolean =>
  group.some((other) => other !== head && other.index >= box.first && other.index < box.end);

/** The last flat card is as long, in blocks, as the one before it. */
function lastStoryEnd(page: Page, group: StoryHead[], head: StoryHead): number {
  const before = group[group.length - 2];
  return Math.min(page.blocks.length, head.index + (before ? head.index - before.index : 1));
}
