import { isArticleNote } from '../article-notes';
import {
  BARE_STYLE,
  type Block,
  type Box,
  inkOf,
  isBox,
  isProse,
  isSetAsHeading,
  type Page,
  soleBlock,
  styleOf,
  textsIn,
} from '../blocks';
import { HEADING, OWN_PART } from '../tags';
import { announces, asks } from '../text-facts';
import type { Extents } from './extent';
import type { ClutterFacts } from './facts';
import { ACTION_WORDS, ALIKE, isAction, isElement, kindOf, LINE_WORDS } from './find-asides';
import { type Flow, placeOf } from './flow';
import { type ClutterMatch, matchOf } from './match';
import { isStoreBadge } from './service-links';

export const PROMPT_RULE = 'structure:prompt';

/** Lines between a prompt's heading and what is to be pressed. */
const LINES = 3;
const HEADING_WORDS = 12;
/** Words of a prompt in one paragraph. */
const PITCH_WORDS = 32;

/**
 * Prompts without a box of their own: a heading, a line or two and something to press, flat among the paragraphs.
 */
export function* findPrompts(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
): Generator<ClutterMatch> {
  const found: (Block | Box)[][] = [];
  for (const box of page.boxes)
    if (flow.isContainer(box)) found.push(...promptsIn(box, page, facts, extents, flow));
  for (const block of page.blocks) {
    if (!isPitch(block, true) || OWN_PART.test(block.box.tag)) continue;
    const [item, container] = placeOf(block);
    if (!flow.isContainer(container)) found.push([item]);
  }
  const texts = new Map<number, Set<string>>();
  for (const items of found) {
    const shape = shapeOf(items);
    texts.set(shape, (texts.get(shape) ?? new Set()).add(items.map((item) => textOf(item, page)).join(' ')));
  }
  for (const items of found) {
    const match = matchOf('boilerplate', PROMPT_RULE, 'a heading and something to press', items, true);
    const kind = kindOf(match, facts);
    // A list of products, each with its heading and its link to the shop, is what the article is about.
    const alike = texts.get(shapeOf(items))?.size ?? 0;
    if (kind === 'boilerplate' ? alike > ALIKE : alike >= ALIKE * 2) continue;
    yield { ...match, kind };
  }
}

const shapeOf = ([head]: readonly (Block | Box)[]): number => (head ? styleOf(head) : BARE_STYLE);

function promptsIn(
  container: Box,
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
): (Block | Box)[][] {
  const { items } = container;
  const prompts: (Block | Box)[][] = [];
  for (const [at, item] of items.entries()) {
    if (isPitch(soleBlock(item, page))) {
      prompts.push([item]);
      continue;
    }
    if (isPressed(item, page) && followsField(item, container, page)) {
      prompts.push([item]);
      continue;
    }
    const next = items[at + 1];
    const isBadge = isPressedBadge(item, page);
    // One link after another is a list, and one below a heading alone a section of a list.
    const isLink = isBadge || (isPressed(item, page) && !(next && isPressed(next, page)));
    const pressed = isLink ? at : controlAfter(item, next, container, page) ? at + 1 : -1;
    if (pressed < 0) continue;
    const start = headingBefore({ items, pressed, page, container, extents, flow, isBadge });
    if (start < 0) continue;
    const from = start + (isOwnSubhead(start, container, page, facts, flow) ? 1 : 0);
    const least = isLink && !isBadge && !isWhole(items[start], page) ? 1 : 0;
    if (pressed - start > least && from <= at) prompts.push(items.slice(from, at + 1));
  }
  return prompts;
}

/**
 * A heading that says nothing of what it may offer, set like another over running text: the article's own subhead or an
 * interview's question, which what is pressed happens to follow.
 */
function isOwnSubhead(at: number, container: Box, page: Page, facts: ClutterFacts, flow: Flow): boolean {
  const { items } = container;
  const block = soleBlock(items[at] as Block | Box, page);
  if (!block || facts.phrases[block.index] || !isSetAsHeading(block)) return false;
  const style = styleOf(items[at] as Block | Box);
  return items.some((item, i) => {
    const next = items[i + 1];
    const other = soleBlock(item, page);
    if (i === at || !next || !other || styleOf(item) !== style || !isSetAsHeading(other)) return false;
    const text = soleBlock(next, page);
    return text !== undefined && isProse(text) && flow.isParagraph(next, container);
  });
}

/** Heading and line in one. */
const isWhole = (item: Block | Box | undefined, page: Page): boolean =>
  item !== undefined && soleBlock(item, page) === undefined;

/** A lone link of a few words, set by itself; or what is no button by its tag, yet says that it is one. */
const isPressed = (item: Block | Box, page: Page): boolean => {
  const block = soleBlock(item, page);
  return block !== undefined && isPressedBlock(block);
};

export const isPressedBlock = (block: Block): boolean =>
  isAction(block) || (block.facts.words <= ACTION_WORDS && saysItIsButton(block));

function saysItIsButton(block: Block): boolean {
  const [only, ...others] = inkOf(block);
  return isElement(only) && others.length === 0 && only.getAttribute('role') === 'button';
}

const isPressedBadge = (item: Block | Box, page: Page): boolean => {
  const block = soleBlock(item, page);
  return block !== undefined && isStoreBadge(block);
};

/**
 * A paragraph that begins with a heading in bold, goes on with a sentence and ends in a link to press. By itself, not
 * among paragraphs, the link may come before the sentence.
 */
function isPitch(block: Block | undefined, isAlone = false): boolean {
  if (block?.links !== 1 || block.facts.words > PITCH_WORDS || isArticleNote(block.text)) return false;
  const nodes = inkOf(block);
  const head = nodes[0];
  const pressed = isAlone && isLink(nodes[1]) ? 1 : nodes.length - 1;
  const link = nodes[pressed];
  const between = nodes.filter((_, i) => i > 0 && i !== pressed);
  if (!isElement(head) || !isLink(link) || between.length === 0) return false;
  if (!BOLD.has(head.localName) || between.some((node) => node.nodeType !== 3)) return false;
  const title = (head.textContent ?? '').trim();
  const line = between
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
  const action = (link.textContent ?? '').trim();
  return (
    !announces(title) &&
    !announces(line) &&
    line.length >= SENTENCE_CHARS &&
    SENTENCE_END.test(line) &&
    !SENTENCE_END.test(action) &&
    action.length <= ACTION_CHARS
  );
}

const BOLD = new Set(['strong', 'b', 'em']);
const SENTENCE_END = /[.!?。！？؟।]["'”’»)」』]*$/;
/** Characters of the shortest sentence, in any script. */
const SENTENCE_CHARS = 8;
/** Characters on something to press. */
const ACTION_CHARS = 40;

const isLink = (node: Node | undefined): node is Element => isElement(node) && node.localName === 'a';

/** A button of the container's own, or of something without text in it, right after the item. */
function controlAfter(item: Block | Box, next: Block | Box | undefined, container: Box, page: Page): boolean {
  const end = isBox(item) ? item.end : item.index + 1;
  const until = next ? (isBox(next) ? next.first : next.index) : container.end;
  return (
    end === until &&
    page.controls.some(({ box, before }) => before === end && (box === container || isBare(box, container)))
  );
}

/** What sends off what was typed into the field above it. */
const followsField = (item: Block | Box, container: Box, page: Page): boolean =>
  page.controls.some(
    ({ box, before }) =>
      box === container && container.inputs > 0 && before === (isBox(item) ? item.first : item.index),
  );

/** Holds controls alone, within the container. */
function isBare(box: Box, container: Box): boolean {
  if (box.end > box.first) return false;
  let outer = box.parent;
  while (outer && outer !== container && outer.end === outer.first) outer = outer.parent;
  return outer === container;
}

interface AbovePressed {
  items: readonly (Block | Box)[];
  /** The place among the items of what is pressed. */
  pressed: number;
  page: Page;
  container: Box;
  extents: Extents;
  flow: Flow;
  /** Store badges say enough of what stands over them: its markup need not. */
  isBadge: boolean;
}

/** Where a prompt that ends before `pressed` begins; -1 where no heading leads it. */
function headingBefore({ items, pressed, page, container, extents, flow, isBadge }: AbovePressed): number {
  for (let i = pressed - 1; i >= Math.max(0, pressed - 1 - LINES); i--) {
    const item = items[i] as Block | Box;
    const block = soleBlock(item, page);
    if (!block) {
      if (isBox(item) && item.words === 0) continue;
      return i === pressed - 1 && isWholeOffer(item, page, container, flow) ? i : -1;
    }
    if (block.text === '') continue;
    if (block.facts.words > LINE_WORDS || announces(block.text) || isArticleNote(block.text)) return -1;
    // What offers something quotes nobody.
    if (isProse(block) && !isBadge && (flow.isParagraph(item, container) || block.facts.quotes > 1))
      return -1;
    if (extents.isOfText(block)) return -1;
    if (isHeadingLike(block, item, container, flow) || (isBadge && isTitle(block))) return i;
  }
  return -1;
}

/** A box with a heading and a line or two of its own, and nothing else. */
function isWholeOffer(item: Block | Box, page: Page, container: Box, flow: Flow): boolean {
  if (!isBox(item) || item.end - item.first < 2 || item.links > 0 || item.prose > 0) return false;
  const [head, ...lines] = textsIn(page, item);
  return (
    head !== undefined &&
    lines.length > 0 &&
    lines.length <= LINES &&
    !/^(?:ul|ol|dl|table|figure|blockquote)$/.test(item.tag) &&
    isHeadingLike(head, item, container, flow) &&
    lines.every(
      (block) => block.facts.words <= LINE_WORDS && block.box.tag !== 'li' && !isArticleNote(block.text),
    )
  );
}

const isHeadingLike = (block: Block, item: Block | Box, container: Box, flow: Flow): boolean =>
  block.facts.words <= HEADING_WORDS &&
  block.links === 0 &&
  (HEADING.test(block.box.tag) ||
    block.strongChars >= block.facts.chars ||
    (!block.facts.endsSentence && block.emphasisChars >= block.facts.chars) ||
    // A heading may ask: "Was this summary helpful?"
    ((!block.facts.endsSentence || asks(block.text)) && !flow.isParagraph(item, container)));

/** A line that is no sentence. */
const isTitle = (block: Block): boolean =>
  block.facts.words <= HEADING_WORDS && block.links === 0 && !block.facts.endsSentence;

const textOf = (item: Block | Box, page: Page): string => soleBlock(item, page)?.text ?? '';
