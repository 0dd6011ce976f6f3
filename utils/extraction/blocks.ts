import type { Marks } from './marks';
import { HEADING } from './tags';
import type { TextFacts } from './text-facts';

/** A run of inline content: a paragraph, a heading, a list item's text, a caption, a lone picture. */
export interface Block {
  index: number;
  box: Box;
  /** Sibling nodes of the page, in order; never changed. */
  nodes: Node[];
  /** White space collapsed; otherwise the page's own characters. */
  text: string;
  facts: TextFacts;
  linkChars: number;
  strongChars: number;
  emphasisChars: number;
  links: number;
  /** The first link's address as written. */
  href: string;
  /** Images, videos and frames within the run. */
  media: Element[];
  /** `<time>` elements within the run. */
  times: number;
  /** `<br>` elements among its nodes. */
  breaks: number;
}

/** A block-level element that holds something: the tree that rules and rendering work on. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  depth: number;
  items: (Block | Box)[];
  /** Blocks within are `first` to `end - 1`. */
  first: number;
  end: number;
  /** Class and id, as written. */
  names: string;
  /** Boxes of the same names have the same number, counted from 0. */
  namesId: number;
  /** The same for tag and names, digits aside: such boxes are set alike on the page. */
  style: number;
  marks: Marks;
  /** Boxes are numbered in document order. */
  order: number;
  chars: number;
  words: number;
  linkChars: number;
  links: number;
  media: number;
  /** Buttons, inputs and their kin inside. */
  controls: number;
  /** Fields to fill in: text, choices, files. */
  inputs: number;
  headings: number;
  /** Characters in blocks that read like continuous prose. */
  prose: number;
  /** Inside a link as a whole. */
  link: Element | null;
}

export interface Page {
  root: Box;
  blocks: Block[];
  boxes: Box[];
  /** Buttons and fields, which are no blocks: the box each stands in, and the block that comes next. */
  controls: { box: Box; before: number }[];
  chars: number;
  prose: number;
  /** Shown elements whose class says something, in page order. */
  called: (names: RegExp) => Element[];
}

export const isBox = (item: Block | Box): item is Box => 'items' in item;

/** What has no box of its own is set like nothing else. */
export const BARE_STYLE = -1;
/** How an item of a box is set. */
export const styleOf = (item: Block | Box): number => (isBox(item) ? item.style : BARE_STYLE);

/** A block this long with few links reads like prose; about two lines of print. Shorter in unspaced scripts. */
const PROSE_WORDS = 14;
const PROSE_LINK_DENSITY = 0.4;

export const linkDensity = (of: { linkChars: number; facts?: TextFacts; chars?: number }): number => {
  const chars = of.facts ? of.facts.chars : (of.chars ?? 0);
  return chars === 0 ? 0 : Math.min(1, of.linkChars / chars);
};

/** The blocks with text of a box, a match or another range. */
export const textsIn = (
  { blocks }: { blocks: readonly Block[] },
  { first, end }: Pick<Box, 'first' | 'end'>,
): Block[] => blocks.slice(first, end).filter(({ text }) => text !== '');

/** The first of them. */
export function firstText(
  { blocks }: { blocks: readonly Block[] },
  { first, end }: Pick<Box, 'first' | 'end'>,
): Block | undefined {
  for (let i = first; i < end; i++) if (blocks[i]?.text) return blocks[i];
  return undefined;
}

/** The one block that an item of a box is, or holds with its wrappers; undefined where it holds none or several. */
export const soleBlock = (item: Block | Box, { blocks }: Page): Block | undefined =>
  isBox(item) ? (item.end - item.first === 1 ? blocks[item.first] : undefined) : item;

/** The last block with text before a place. */
export function textAbove({ blocks }: Page, index: number): Block | undefined {
  for (let i = index - 1; i >= 0; i--) if (blocks[i]?.text) return blocks[i];
  return undefined;
}

/** The address of the link around a block, or of the first one in it; '' where there is none. */
export const hrefOf = (block: Block): string => block.box.link?.getAttribute('href') ?? block.href;

/** A line break. */
export const isBreak = (node: Node): boolean => (node as Element).localName === 'br';

/** A block's nodes but for white space between them. */
export const inkOf = ({ nodes }: Block): Node[] =>
  nodes.filter((node) => node.nodeType === 1 || (node.textContent ?? '').trim() !== '');

/** A heading by its tag, or in bold as a whole. */
export const isSetAsHeading = ({ box, strongChars, facts }: Block): boolean =>
  HEADING.test(box.tag) || strongChars >= facts.chars;

/** The nearest box with a tag, from a box outwards, at most so many levels up; null where there is none. */
export function closestBox(box: Box, tag: string, levels = Number.POSITIVE_INFINITY): Box | null {
  for (let at: Box | null = box, up = 0; at && up < levels; at = at.parent, up++)
    if (at.tag === tag) return at;
  return null;
}

/** Counts flagged blocks, so that asking for any range of them is one subtraction. */
export function countBlocks(
  blocks: readonly Block[],
  flag: (block: Block) => boolean,
): (first: number, end: number) => number {
  const before = new Uint32Array(blocks.length + 1);
  for (const block of blocks)
    before[block.index + 1] = (before[block.index] as number) + (flag(block) ? 1 : 0);
  return (first, end) => (before[end] as number) - (before[first] as number);
}

export const isProse = (block: Block): boolean =>
  block.facts.words >= PROSE_WORDS && linkDensity(block) < PROSE_LINK_DENSITY;

/** A sentence or more of at least so many words that leads nowhere, short of prose or not. */
export const isSentence = ({ links, facts }: Block, words: number): boolean =>
  links === 0 && facts.endsSentence && facts.words >= words;

/** Whether a box is a heading or stands right in one. */
export const isInHeading = ({ tag, parent }: Box): boolean =>
  HEADING.test(tag) || HEADING.test(parent?.tag ?? '');

/** The nearest box with at least three blocks: the block's company. */
export function groupOf(box: Box): Box {
  let at = box;
  while (at.parent && at.end - at.first < 3) at = at.parent;
  return at;
}
