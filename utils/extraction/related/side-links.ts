import { type Block, type Box, isBox, isInHeading } from '../blocks';
import { countWords } from '../similarity';
import { isInOtherItem } from './list-items';
import { placesByText } from './read-on';
import type { CardContext, Sighting } from './sightings';

/** A card shows its story again (picture, headline, "read more") within this many blocks. */
export const REACH = 12;
/** Blocks; a larger item of a list is a list itself. */
export const ITEM_BLOCKS = 14;

/** Sightings without the links that name no story of their own: a card's section, its writer, what a whole story leads to. */
export const withoutSideLinks = (sightings: Sighting[], context: CardContext): Sighting[] =>
  withoutLinksOfStories(withoutSections(withoutLinksBesideHeads(sightings, context), context), context);

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

/** Boxes that look alike and hold a heading that leads to a story, side by side: a list's items. */
const FEWEST_ITEMS = 2;

/** In an item of a list that has one heading which leads to a story, what else leads away is its section, its writer, its comments. */
function withoutLinksBesideHeads(sightings: Sighting[], { page, urls }: CardContext): Sighting[] {
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
  let places: Map<string, Set<string>> | undefined;
  /** Words that lead to several stories, such as "Continue reading", name no section. */
  const leadsToOne = (one: Sighting): boolean => {
    places ??= placesByText(sightings.map((sighting) => [textOf(sighting), sighting.url]));
    const text = textOf(one);
    return text.length <= KICKER_CHARS && places.get(text)?.size === 1;
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

/** Of a kicker. */
const KICKER_CHARS = 60;
/** Words; what names a section is shorter. */
const SECTION_WORDS = 5;
const KICKER_WORDS = 3;
/** Blocks between a kicker and its headline. */
const BESIDE = 3;
