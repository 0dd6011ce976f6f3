import { type Block, type Box, hrefOf, isInHeading, type Page } from '../blocks';

/** Characters of what a link says to read on. */
const READ_ON_CHARS = 40;

/** Whether all of a line is a link, short enough to say no more than to read on. */
export const mayReadOn = ({ text, links, box, linkChars, facts }: Block): boolean =>
  text !== '' &&
  text.length <= READ_ON_CHARS &&
  (links === 1 || box.link !== null) &&
  linkChars >= facts.chars;

/** Boxes up from a heading to its card, and blocks in a card. */
const LEVELS = 3;
const CARD_BLOCKS = 6;

/** Where each text leads. */
export function placesByText(
  links: Iterable<readonly [text: string, place: string]>,
): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const [text, place] of links) places.set(text, (places.get(text) ?? new Set()).add(place));
  return places;
}

/** Words of what says to read on below a headline that has none like it on the page, and of such a headline. */
const LONE_READ_ON = 3;
const LONE_HEADLINE = 4;

/**
 * Whether a heading that is no link stands over one that says what others on the page say of other stories, "Continue
 * reading"; or over the one link of its card, which leads to a story.
 */
export function headsReadOn(
  { blocks }: Page,
  isStory: (href: string) => boolean,
): (heading: Block) => boolean {
  let places: Map<string, Set<string>> | undefined;
  const isReadOn = (block: Block): boolean => {
    places ??= placesByText(blocks.filter(mayReadOn).map((line) => [line.text, hrefOf(line)]));
    return (places.get(block.text)?.size ?? 0) > 1;
  };
  return (heading) => {
    for (let box: Box | null = heading.box.parent, up = 0; box && up < LEVELS; box = box.parent, up++) {
      const lines = blocks.slice(box.first, box.end);
      if (lines.length > CARD_BLOCKS || lines.some((line) => line !== heading && isInHeading(line.box)))
        return false;
      const links = lines.filter(({ links, box }) => links > 0 || box.link !== null);
      const [only, ...others] = links;
      if (only && others.length === 0 && isLone(heading, only, isStory)) return true;
      if (only) return links.every((line) => mayReadOn(line) && isReadOn(line));
    }
    return false;
  };
}

const isLone = (heading: Block, link: Block, isStory: (href: string) => boolean): boolean =>
  link.index > heading.index &&
  heading.facts.words >= LONE_HEADLINE &&
  link.facts.words <= LONE_READ_ON &&
  mayReadOn(link) &&
  isStory(hrefOf(link));
