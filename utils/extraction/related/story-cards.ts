import { type Block, type Box, closestBox, isBox, isInHeading, linkDensity, type Page } from '../blocks';
import { collapseSpaces } from '../characters';
import { isSocialPost } from '../embeds';
import { countWords } from '../similarity';
import { HEADING } from '../tags';
import type { StoryUrls } from './story-urls';

/** A stretch of blocks that shows one other story. */
export interface Card {
  url: string;
  /** The first block that links to it. */
  at: number;
  /** Blocks are `first` to `end - 1`. */
  first: number;
  end: number;
  /** The largest box that holds this story and no other, nor any of the article; null for one of several in a line. */
  box: Box | null;
  /** Where it is one of several links in a line: its own. */
  anchor: Element | null;
  /** A line that the body model takes for a part of the article; a card of which it takes the picture alone is not. */
  inBody: boolean;
}

export interface CardContext {
  page: Page;
  urls: StoryUrls;
  /** Whether a block is a part of the article's text. */
  isBody: (index: number) => boolean;
  /** The links in a block's own run, one a story. */
  anchorsOf: (block: Block) => readonly StoryAnchor[];
  /** Where a link that is laid over a heading's card leads, if one is. */
  overlayOf: (block: Block) => string | null;
  /** The whole story of another page that a block is a part of. */
  storyAt: (index: number) => object | undefined;
  /** Above the article. */
  isBarred: (index: number) => boolean;
  /** Whether a block stands over others: a heading that is no link, a label such as "Related". */
  isLabel: (index: number) => boolean;
  /** Whether that label says which list it is, in words that are known. */
  isTold: (index: number) => boolean;
}

interface Sighting {
  index: number;
  url: string;
  anchor: Element | null;
}

/** A card shows its story again (picture, headline, "read more") within this many blocks. */
const REACH = 12;
/** A line in the article that is little but a link points to another story. */
const POINTER_DENSITY = 0.6;

/** Every card on the page, in page order. Reads only. */
export function findCards(context: CardContext): Card[] {
  const { page } = context;
  const seen = withoutSections(withoutSideLinks(seeStories(context), context), context);
  const sightings = withoutLinksOfStories(seen, context);
  const cards: Card[] = [];
  for (const { index, url, anchor } of sightings) {
    const last = cards[cards.length - 1];
    const isAgain = last?.url === url && index - last.end < REACH && !last.anchor === !anchor;
    const goesOn =
      isAgain && !isToldBetween(last.end, index, context) && !isInOtherList(last.at, index, page);
    if (goesOn) {
      last.end = index + 1;
      last.inBody &&= context.isBody(index) || (page.blocks[index] as Block).text === '';
    } else
      cards.push({
        url,
        at: index,
        first: index,
        end: index + 1,
        box: null,
        anchor,
        inBody: context.isBody(index),
      });
  }
  for (const [i, card] of cards.entries())
    if (!card.anchor)
      widen(card, cards[i - 1]?.end ?? 0, cards[i + 1]?.first ?? Number.POSITIVE_INFINITY, context);
  return cards;
}

/** A whole story that the page carries along is a card by its headline: what else leads away from it is its own. */
function withoutLinksOfStories(sightings: Sighting[], { storyAt }: CardContext): Sighting[] {
  const heads = new Map<object, Sighting>();
  return sightings.filter((one) => {
    const story = storyAt(one.index);
    if (!story) return true;
    const head = heads.get(story);
    if (!head) heads.set(story, one);
    return !head || (head.url === one.url && one.index - head.index < REACH);
  });
}

/** Whether two blocks are items of two lists, as where one list's last story is the next one's first. */
function isInOtherList(a: number, b: number, page: Page): boolean {
  const [itemA, itemB] = [itemOf(a, page), itemOf(b, page)];
  return Boolean(itemA && itemB && itemA !== itemB && itemA.parent !== itemB.parent);
}

/** Whether two blocks are two items of one list or of two. */
function isInOtherItem(a: number, b: number, page: Page): boolean {
  const [itemA, itemB] = [itemOf(a, page), itemOf(b, page)];
  return Boolean(itemA && itemB && itemA !== itemB);
}

function itemOf(index: number, { blocks }: Page): Box | null {
  const box = blocks[index]?.box;
  return box ? closestBox(box, 'li') : null;
}

function isToldBetween(first: number, end: number, { isLabel, isTold }: CardContext): boolean {
  for (let i = first; i < end; i++) if (isLabel(i) && isTold(i)) return true;
  return false;
}

function seeStories({
  page,
  urls,
  isBody,
  isBarred,
  isLabel,
  isTold,
  overlayOf,
  anchorsOf,
}: CardContext): Sighting[] {
  const sightings: Sighting[] = [];
  for (const block of page.blocks) {
    if (!block.box.link && block.links === 0) {
      const url = isBarred(block.index) || isBody(block.index) ? null : overlayOf(block);
      if (url) sightings.push({ index: block.index, url, anchor: null });
      continue;
    }
    if (isBarred(block.index) || isLabel(block.index) || isOfPost(block)) continue;
    if (block.box.link) {
      const url = urls.of(block.box.link.getAttribute('href'));
      if (url) sightings.push({ index: block.index, url, anchor: null });
      continue;
    }
    const density = linkDensity(block);
    if (isBody(block.index) && density < POINTER_DENSITY && !isToldLine(block, isTold)) continue;
    const anchors = anchorsOf(block);
    const [first] = anchors;
    if (!first) continue;
    if (anchors.length === 1 && density < POINTER_DENSITY && isAmidWords(first.anchor, block)) continue;
    if (anchors.length === 1 || density < POINTER_DENSITY)
      sightings.push({ index: block.index, url: first.url, anchor: null });
    else for (const { url, anchor } of anchors) sightings.push({ index: block.index, url, anchor });
  }
  return sightings;
}

/** A post that the article quotes leads to itself. */
function isOfPost({ box }: Block): boolean {
  const quote = closestBox(box, 'blockquote');
  return quote !== null && isSocialPost(quote.names);
}

/** Words; a longer line that begins like a label is a sentence. */
const TOLD_LINE = 30;

/** A line that begins as lines that lead to other stories do, whoever else it names: "Read also Jo Quill, “Low water”". */
const isToldLine = ({ index, facts }: Block, isTold: CardContext['isTold']): boolean =>
  facts.words <= TOLD_LINE && isTold(index);

/** Words on either side that make a line a sentence about its link, not its card. */
const AMID_WORDS = 3;

function isAmidWords(anchor: Element, { text, facts }: Block): boolean {
  if (facts.words <= SENTENCE_WORDS) return false;
  const link = collapseSpaces(anchor.textContent ?? '');
  const at = text.indexOf(link);
  return (
    at > 0 &&
    countWords(text.slice(0, at)) >= AMID_WORDS &&
    countWords(text.slice(at + link.length)) >= AMID_WORDS
  );
}

/** Words; a shorter line may set a headline amid kicker and name. */
const SENTENCE_WORDS = 12;

export interface StoryAnchor {
  url: string;
  anchor: Element;
}

/** The links in a run, one a story. */
export function storyAnchors(block: Block, urls: StoryUrls): StoryAnchor[] {
  const found = new Map<string, Element>();
  const visit = (element: Element): void => {
    if (element.localName === 'a') {
      const url = urls.of(element.getAttribute('href'));
      if (url && !found.has(url)) found.set(url, element);
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child);
  };
  for (const node of block.nodes) if (node.nodeType === 1) visit(node as Element);
  return [...found].map(([url, anchor]) => ({ url, anchor }));
}

/** Blocks; a larger item of a list is a list itself. */
const ITEM_BLOCKS = 14;
/** Boxes that look alike and hold a heading that leads to a story, side by side: a list's items. */
const FEWEST_ITEMS = 2;

/** In an item of a list that has one heading which leads to a story, what else leads away is its section, its writer, its comments. */
function withoutSideLinks(sightings: Sighting[], { page, urls }: CardContext): Sighting[] {
  const headed = new Map<Box, string | null>();
  for (const { index, url } of sightings) {
    const block = page.blocks[index] as Block;
    if (!isInHeading(block.box)) continue;
    const item = itemAround(block.box);
    if (item) headed.set(item, headed.has(item) && headed.get(item) !== url ? null : url);
  }
  if (headed.size < FEWEST_ITEMS) return sightings;
  const rows = new Map<Box, number>();
  for (const [{ parent }, url] of headed)
    if (parent && url !== null) rows.set(parent, (rows.get(parent) ?? 0) + 1);
  return sightings.filter(({ index, url }) => {
    for (let box: Box | null = (page.blocks[index] as Block).box; box; box = box.parent) {
      const own = headed.get(box);
      if (own && (rows.get(box.parent as Box) ?? 0) >= FEWEST_ITEMS) return own === url || !urls.isOwn(url);
      if (box.end - box.first > ITEM_BLOCKS) return true;
    }
    return true;
  });
}

/** The outermost small box around a heading that has others like it beside it. */
function itemAround(box: Box): Box | null {
  let found: Box | null = null;
  for (let at = box; at.parent && at.end - at.first <= ITEM_BLOCKS; at = at.parent) {
    const { tag, names, parent } = at;
    const first = names.split(' ')[0];
    const alike = parent.items.filter(
      (item) => isBox(item) && item.tag === tag && item.names.split(' ')[0] === first && item.links > 0,
    );
    if (alike.length >= FEWEST_ITEMS && at.end - at.first > 1) found = at;
  }
  return found;
}

/** A card's links to its section and its subject name no story: a few words beside a headline, at an address of their own. */
function withoutSections(sightings: Sighting[], { page, urls }: CardContext): Sighting[] {
  const sections = urls.sectionsAmong(new Set(sightings.map(({ url }) => url)));
  const textOf = ({ index, anchor }: Sighting): string =>
    anchor ? (anchor.textContent ?? '') : (page.blocks[index] as Block).text;
  const wordsOf = (one: Sighting): number => {
    const text = textOf(one);
    return text.length < 300 ? countWords(text) : SECTION_WORDS;
  };
  let urlsOf: Map<string, string | null> | undefined;
  /** Words that lead to several stories, such as "Continue reading", name no section. */
  const leadsToOne = (one: Sighting): boolean => {
    urlsOf ??= urlsByText(sightings, textOf);
    return urlsOf.get(textOf(one)) === one.url;
  };
  const named = new Set<string>();
  for (const sighting of sightings)
    if (sections.has(sighting.url) && wordsOf(sighting) >= SECTION_WORDS) named.add(sighting.url);
  const isBesideStory = (one: Sighting, other: Sighting | undefined) =>
    other !== undefined &&
    other.url !== one.url &&
    Math.abs(other.index - one.index) <= BESIDE &&
    urls.isStoryAddress(other.url) &&
    !isInOtherItem(one.index, other.index, page);
  const isKicker = (one: Sighting): boolean => {
    const words = wordsOf(one);
    return words > 0 && words <= KICKER_WORDS && leadsToOne(one);
  };
  // Few addresses are not written as stories' are, so the words are counted last.
  return sightings.filter((one, i) =>
    sections.has(one.url)
      ? named.has(one.url)
      : urls.isStoryAddress(one.url) ||
        !(isBesideStory(one, sightings[i - 1]) || isBesideStory(one, sightings[i + 1])) ||
        !isKicker(one),
  );
}

/** Where each short text leads; null for one that leads to several stories. */
function urlsByText(
  sightings: readonly Sighting[],
  textOf: (one: Sighting) => string,
): Map<string, string | null> {
  const urls = new Map<string, string | null>();
  for (const one of sightings) {
    const text = textOf(one);
    if (text.length > KICKER_CHARS) continue;
    const known = urls.get(text);
    urls.set(text, known === undefined || known === one.url ? one.url : null);
  }
  return urls;
}

const KICKER_CHARS = 60;
/** Words; what names a section is shorter. */
const SECTION_WORDS = 5;
const KICKER_WORDS = 3;
/** Blocks between a kicker and its headline. */
const BESIDE = 3;

/** Takes in what stands with the link: kicker, day, first words, a headline that is no link itself. */
function widen(card: Card, after: number, before: number, context: CardContext): void {
  if (card.inBody) return;
  const { page } = context;
  for (let box: Box | null = (page.blocks[card.first] as Block).box; box?.parent; box = box.parent) {
    if (box.first < after || box.end > before || isForeign(box, card, context)) break;
    card.box = box;
  }
  if (card.box && card.box.end >= card.end) {
    card.first = card.box.first;
    card.end = card.box.end;
  }
  takeTail(card, before, context);
}

/** Lines that stand flat below a headline and tell outlet and time. */
const TAIL_LINES = 3;
const TAIL_WORDS = 6;

/** Where cards have no box of their own, what follows the link up to the next one's. */
function takeTail(card: Card, before: number, { page, isBody, isLabel }: CardContext): void {
  const limit = Math.min(before, card.end + TAIL_LINES, page.blocks.length);
  const parent = (card.box ?? (page.blocks[card.end - 1] as Block).box).parent;
  for (let i = card.end; i < limit; i++) {
    const { text, links, facts, box } = page.blocks[i] as Block;
    if (text === '' || links > 0 || box.link || facts.words > TAIL_WORDS || isBody(i) || isLabel(i)) return;
    if (box !== parent && box.parent !== parent) return;
    card.end = i + 1;
  }
}

/** A box that holds some of the article, or a label that stands over more than this card. */
function isForeign(box: Box, card: Card, { isBody, isLabel, isTold }: CardContext): boolean {
  for (let i = box.first; i < box.end; i++) {
    if (i >= card.first && i < card.end) continue;
    if (isBody(i) || (isLabel(i) && (isTold(i) || !isRepeated(box)))) return true;
  }
  return false;
}

/** One of a row of boxes that look alike, or all that such a box holds. */
export function isRepeated(box: Box): boolean {
  for (let at = box; at.parent; at = at.parent) {
    if (at.first !== box.first || at.end !== box.end) return false;
    const like = (item: Block | Box) =>
      item !== at &&
      isBox(item) &&
      item.tag === at.tag &&
      item.links > 0 &&
      (item.names === at.names || isBuiltAlike(item, at));
    if (at.parent.items.some(like)) return true;
  }
  return false;
}

/** Names of cards may differ by chance or by place; a small box with as many lines that begins with such a heading too is of one row. */
function isBuiltAlike(a: Box, b: Box): boolean {
  const size = b.end - b.first;
  const [headA, headB] = [a.items[0], b.items[0]];
  return (
    size > 1 &&
    size <= ITEM_BLOCKS &&
    a.end - a.first === size &&
    headA !== undefined &&
    headB !== undefined &&
    isBox(headA) &&
    isBox(headB) &&
    headA.tag === headB.tag &&
    HEADING.test(headA.tag)
  );
}
