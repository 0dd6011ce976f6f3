import { type Block, type Box, isBox } from '../blocks';
import { HEADING } from '../tags';
import { isBoldLine, isInOtherList } from './list-items';
import { ITEM_BLOCKS, REACH, withoutSideLinks } from './side-links';
import { type CardContext, seeStories } from './sightings';

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

/** Every card on the page, in page order. Reads only. */
export function findCards(context: CardContext): Card[] {
  const { page } = context;
  const sightings = withoutSideLinks(seeStories(context), context);
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

function isToldBetween(first: number, end: number, { isLabel, isTold }: CardContext): boolean {
  for (let i = first; i < end; i++) if (isLabel(i) && isTold(i)) return true;
  return false;
}

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
    const line = page.blocks[i] as Block;
    const { text, links, facts, box } = line;
    if (isBoldLine(line)) return;
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
