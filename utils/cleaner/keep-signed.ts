import { type Block, isProse, type Page } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import type { ClutterMatch } from '../extraction/clutter/match';
import { holdsTime, YEAR } from './outside';

/** Blocks above the headline in which a date or a name may stand. */
const ABOVE = 8;
/** Words of a line that says by whom or when; a paragraph that names a writer is about something. */
const LINE_WORDS = 30;

interface Signed {
  page: Page;
  body: Body;
  titleIndex: number;
  /** The writers. */
  names: readonly string[];
}

/**
 * The finds that leave an article its writers and its date, if some line around the headline says them: whatever is found
 * in the box around such a line, the last one stays.
 */
export function keepSigned(
  chosen: readonly ClutterMatch[],
  { page, body, titleIndex, names }: Signed,
): ClutterMatch[] {
  const lines = page.blocks
    .slice(Math.max(0, titleIndex - ABOVE), endOfHead(page, body))
    .filter(
      ({ text, facts, index }) =>
        text !== '' && facts.words <= LINE_WORDS && index !== titleIndex && body.kept[index] === 0,
    );
  const wanted = [...names.map((name) => (line: Block) => line.text.includes(name)), saysDate];
  const given = new Set<ClutterMatch>();
  for (const says of wanted) {
    const finds = lines
      .filter(says)
      .map(({ index }) => chosen.filter((find) => covers(find, index) && !given.has(find)));
    if (finds.length === 0) continue;
    // None, where one of the lines is in no find.
    const least = finds.reduce((best, covering) => (sizeOf(covering) < sizeOf(best) ? covering : best));
    for (const find of least) given.add(find);
  }
  return chosen.filter((find) => !given.has(find));
}

/** Where the text goes on for certain: its first paragraph may be a dek, with the byline below. */
function endOfHead({ blocks }: Page, { first, end, kept }: Body): number {
  for (let index = first + 1; index < end; index++)
    if (kept[index] === 1 && isProse(blocks[index] as Block)) return index;
  return end;
}

const covers = ({ first, end }: ClutterMatch, index: number): boolean => first <= index && index < end;

const sizeOf = (finds: readonly ClutterMatch[]): number =>
  finds.reduce((size, { first, end }) => size + end - first, 0);

/** A year, or what the page marks as a time. How long ago something was looks like a count of shares. */
const saysDate = ({ text, nodes }: Block): boolean => YEAR.test(text) || nodes.some(isTime);

const isTime = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).localName === 'time' || holdsTime(node as Element));
