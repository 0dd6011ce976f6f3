import { type Block, type Box, isBox, isProse, type Page } from '../blocks';
import { HEADING } from '../tags';
import { announces } from '../text-facts';
import type { ClutterFacts } from './facts';
import { ALIKE, isAction, kindOf, LINE_WORDS } from './find-asides';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** Lines between a prompt's heading and what is to be pressed. */
const LINES = 3;
const HEADING_WORDS = 12;

/**
 * Prompts without a box of their own: a heading, a line or two and something to press, flat among the paragraphs.
 */
export function* findPrompts(page: Page, facts: ClutterFacts, flow: Flow): Generator<ClutterMatch> {
  const found: (Block | Box)[][] = [];
  for (const box of page.boxes) if (flow.isContainer(box)) found.push(...promptsIn(box, page, flow));
  const texts = new Set(found.map((items) => items.map((item) => textOf(item, page)).join(' ')));
  // A list of products, each with its heading and its link to the shop, is what the article is about.
  if (texts.size >= ALIKE * 2) return;
  for (const items of found) {
    const match = matchOf('boilerplate', 'structure:prompt', 'a heading and something to press', items, true);
    yield { ...match, kind: kindOf(match, facts) };
  }
}

function promptsIn(container: Box, page: Page, flow: Flow): (Block | Box)[][] {
  const { items } = container;
  const prompts: (Block | Box)[][] = [];
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    // One link after another is a list, and one below a heading alone a section of a list.
    const isLink = isPressed(item, page) && !(next && isPressed(next, page));
    const pressed = isLink ? at : controlAfter(item, next, container, page) ? at + 1 : -1;
    if (pressed < 0) continue;
    const start = headingBefore(items, pressed, page, container, flow);
    if (start >= 0 && pressed - start > (isLink ? 1 : 0)) prompts.push(items.slice(start, at + 1));
  }
  return prompts;
}

/** A lone link of a few words, set by itself. */
const isPressed = (item: Block | Box, page: Page): boolean => {
  const block = soleBlock(item, page);
  return block !== undefined && isAction(block);
};

/** A button of the container's own right after the item. */
function controlAfter(item: Block | Box, next: Block | Box | undefined, container: Box, page: Page): boolean {
  const end = isBox(item) ? item.end : item.index + 1;
  const until = next ? (isBox(next) ? next.first : next.index) : container.end;
  return end === until && page.controls.some(({ box, before }) => box === container && before === end);
}

/** Where a prompt that ends before `pressed` begins; -1 where no heading leads it. */
function headingBefore(
  items: readonly (Block | Box)[],
  pressed: number,
  page: Page,
  container: Box,
  flow: Flow,
): number {
  for (let i = pressed - 1; i >= Math.max(0, pressed - 1 - LINES); i--) {
    const item = items[i] as Block | Box;
    const block = soleBlock(item, page);
    if (!block) {
      if (isBox(item) && item.words === 0) continue;
      return -1;
    }
    if (block.text === '') continue;
    if (isProse(block) || block.facts.words > LINE_WORDS || announces(block.text)) return -1;
    if (isHeadingLike(block, item, container, flow)) return i;
  }
  return -1;
}

const isHeadingLike = (block: Block, item: Block | Box, container: Box, flow: Flow): boolean =>
  block.facts.words <= HEADING_WORDS &&
  block.links === 0 &&
  (HEADING.test(block.box.tag) ||
    block.strongChars >= block.facts.chars ||
    block.emphasisChars >= block.facts.chars ||
    (!block.facts.endsSentence && !flow.isParagraph(item, container)));

const soleBlock = (item: Block | Box, page: Page): Block | undefined =>
  isBox(item) ? (item.end - item.first === 1 ? page.blocks[item.first] : undefined) : item;

const textOf = (item: Block | Box, page: Page): string => soleBlock(item, page)?.text ?? '';
