import { type Block, type Box, hrefOf, isBox, isProse, type Page } from '../blocks';
import { countWords } from '../similarity';
import { HEADING } from '../tags';
import { addressShape } from './address-shape';
import { isBoldLine } from './list-items';
import { styleOf } from './list-place';
import type { CardContext } from './sightings';
import { type Card, isRepeated } from './story-cards';
import type { StoryUrls } from './story-urls';

/** Cards that stand together under one label, or under none. */
export interface StoryList {
  cards: Card[];
  /** The block that stands over them, if any. */
  label: number | null;
  /** The innermost box around all of them. */
  box: Box;
}

/** Blocks between a card and the next one of its list: a day, a name, an advertisement. */
const GAP = 12;
/** A label stands at most this many blocks above its first card. */
const LABEL_REACH = 5;

/** Groups cards by where they stand. */
export function listCards(cards: readonly Card[], context: CardContext): StoryList[] {
  const lists: StoryList[] = [];
  let current: Card[] = [];
  const close = () => {
    const [first] = current;
    const last = lists[lists.length - 1];
    if (first) {
      const list = {
        cards: current,
        label: labelAbove(first, last?.cards[last.cards.length - 1]?.end ?? 0, context),
        box: boxAround(current, context.page),
      };
      if (last && list.label !== null && isLastLineOf(last, list.label, first, context.page))
        list.label = null;
      if (last && list.label === null && isSecondColumn(last, list, context)) list.label = last.label;
      lists.push(list);
    }
    current = [];
  };
  for (const card of cards) {
    const before = current[current.length - 1];
    if (before && (!belongTogether(before, card, context) || isStray(card, current, context))) close();
    current.push(card);
  }
  close();
  return lists;
}

/** Whether a line closes the box that the list before it stands in: who placed that list. */
function isLastLineOf({ cards }: StoryList, line: number, next: Card, { blocks }: Page): boolean {
  const before = (cards[cards.length - 1] as Card).at;
  for (let box: Box | null = (blocks[line] as Block).box; box; box = box.parent)
    if (box.first <= before) return box.end === line + 1 && next.first >= box.end;
  return false;
}

/** Whether a line heads a section that ends before a card: its box holds text or buttons of its own below it. */
function headsOther(line: number, card: Card, { blocks }: Page): boolean {
  for (let box: Box | null = (blocks[line] as Block).box; box && box.end <= card.first; box = box.parent) {
    const below = blocks.slice(line + 1, box.end).filter(({ text }) => text !== '');
    if (below.some(isProse) || below.length > LINES_BETWEEN || (below.length > 0 && box.controls > 0))
      return true;
  }
  return false;
}

/** A list without a label beside one that has it: both are below the label, in one box. */
function isSecondColumn(a: StoryList, b: StoryList, { page, urls, isLabel, isBody }: CardContext): boolean {
  const last = a.cards[a.cards.length - 1];
  const first = b.cards[0];
  if (
    a.label === null ||
    !last ||
    !first ||
    last.inBody ||
    first.inBody ||
    first.first - last.end > (styleOf(a.box) === styleOf(b.box) ? ROW_GAP : COLUMN_GAP) ||
    urls.isOwn(first.url) !== urls.isOwn(last.url)
  )
    return false;
  for (let i = last.end; i < first.first; i++) if (isLabel(i) || isBody(i)) return false;
  if (isBoldLine(page.blocks[first.first - 1] as Block) && styleOf(a.box) !== styleOf(b.box)) return false;
  const box = boxAround([last, first], page);
  return box.first <= a.label && a.label - box.first <= LINES_ABOVE && !isOwnSection(a, a.label, first, box);
}

/** Whether a list and its label stand in a part of the box around two lists, and the second list in one made otherwise. */
function isOwnSection({ cards: [first] }: StoryList, label: number, other: Card, { items }: Box): boolean {
  const partAt = (index: number) =>
    items.find((item): item is Box => isBox(item) && item.first <= index && index < item.end);
  const part = partAt(label);
  return part !== undefined && part === partAt(first?.at ?? -1) && part.style !== partAt(other.at)?.style;
}

const COLUMN_GAP = 3;
/** Between rows made alike stand advertisements too. */
const ROW_GAP = 6;
/** Blocks that may open the box which a label heads: a picture, a line. */
const LINES_ABOVE = 2;

function belongTogether(a: Card, b: Card, { page, urls, isBody, isLabel, isTold }: CardContext): boolean {
  if (a.first === b.first) return true;
  const [boxA, boxB] = [boxOf(a, page), boxOf(b, page)];
  // Cards of one make may lead to sister sites.
  const isAlike = boxA.names !== '' && boxA.tag === boxB.tag && boxA.names === boxB.names;
  if ((urls.isOwn(a.url) !== urls.isOwn(b.url) && !isAlike) || (boxA.tag === 'li') !== (boxB.tag === 'li'))
    return false;
  if (a.inBody !== b.inBody || b.first - a.end > GAP) return false;
  for (let i = a.end; i < b.first; i++) if (isBody(i) || isLabel(i)) return false;
  if (boxA.style !== boxB.style && b.first > a.end && isBoldLine(page.blocks[b.first - 1] as Block))
    return false;
  for (let i = b.first; i < b.end; i++) if (isLabel(i) && !(ownsHeading(b) && !isTold(i))) return false;
  if (boxA.tag === 'li' && boxA.parent !== boxB.parent && boxA.parent?.style !== boxB.parent?.style)
    return false;
  if ((boxA.tag === 'li' || boxB.tag === 'li') && isLineBetween(boxA, boxB, a.end, b.first, page))
    return false;
  const shared = boxAround([a, b], page);
  return Math.abs(depthOf(a, page) - depthOf(b, page)) <= 1 && depthOf(a, page) - shared.depth <= MOST_LEVELS;
}

/**
 * What stands behind a row of cards made alike, is made otherwise and leads to another part of the site: a line of the footer's, an
 * author's page, a poll's results.
 */
function isStray(card: Card, row: readonly Card[], { page, urls }: CardContext): boolean {
  const [first] = row;
  const last = row[row.length - 1];
  if (!first || !last || isMadeAlike(last, card, page)) return false;
  const isRow = first !== last && isMadeAlike(first, last, page);
  if (isRow && isHeaded(last, page) && !isHeaded(card, page) && wordsOf(card, page) <= NAME_WORDS)
    return true;
  if (!isRow && isHeaded(last, page) === isHeaded(card, page)) return false;
  const [own, other] = [addressShape(last.url, urls), addressShape(card.url, urls)];
  return (
    own.section !== other.section &&
    (own.depth !== other.depth || own.tail !== other.tail || (isHeaded(last, page) && !isHeaded(card, page)))
  );
}

/** Words; below a row of headlines so few name a page of the site's. */
const NAME_WORDS = 3;

const wordsOf = ({ at, anchor }: Card, { blocks }: Page): number =>
  anchor ? countWords(anchor.textContent ?? '') : (blocks[at]?.facts.words ?? 0);

function isHeaded({ first, end }: Card, { blocks }: Page): boolean {
  for (let i = first; i < end; i++) if (HEADING.test(blocks[i]?.box.tag ?? '')) return true;
  return false;
}

function isMadeAlike(a: Card, b: Card, page: Page): boolean {
  const [boxA, boxB] = [boxOf(a, page), boxOf(b, page)];
  return boxA.style === boxB.style && boxA.parent?.style === boxB.parent?.style && !a.anchor === !b.anchor;
}

/** Whether words that lead nowhere stand between the items of two lists, heading the second in whatever words. */
function isLineBetween(a: Box, b: Box, from: number, to: number, page: Page): boolean {
  if (a.parent === b.parent) return false;
  for (let i = from; i < to; i++) {
    const { text, links, box } = page.blocks[i] as Block;
    const isInside = (list: Box | null) => list !== null && i >= list.first && i < list.end;
    if (text !== '' && links === 0 && !box.link && !isInside(a.parent) && !isInside(b.parent)) return true;
  }
  return false;
}

const ownsHeading = (card: Card): boolean => card.box !== null && isRepeated(card.box);

/** Cards of one list are siblings, or cousins in rows. */
const MOST_LEVELS = 4;

const boxOf = (card: Card, page: Page): Box => card.box ?? (page.blocks[card.first] as Block).box;
const depthOf = (card: Card, page: Page): number => boxOf(card, page).depth;

function boxAround(cards: readonly Card[], page: Page): Box {
  const first = Math.min(...cards.map((card) => card.first));
  const end = Math.max(...cards.map((card) => card.end));
  let box = boxOf(cards[0] as Card, page);
  while (box.parent && (box.first > first || box.end < end)) box = box.parent;
  return box;
}

function labelAbove(
  card: Card,
  after: number,
  { page, urls, isBody, isLabel, isTold }: CardContext,
): number | null {
  let between = 0;
  let reach = LABEL_REACH;
  for (let i = card.first; i >= Math.max(after, card.first - reach); i--) {
    const block = page.blocks[i] as Block;
    if (isOwnCard(block, urls)) {
      reach++;
      continue;
    }
    if (isLabel(i) && (i < card.first || isTold(i) || !ownsHeading(card)))
      return !isTold(i) && headsOther(i, card, page) ? null : i;
    if (i === card.first || block.text === '') continue;
    if (isBody(i) || block.facts.words > 12 || ++between > LINES_BETWEEN) return null;
  }
  return null;
}

/** Part of a card of this page itself, which lists show first where they are made for every page. */
const isOwnCard = (block: Block, urls: StoryUrls): boolean => urls.isPage(hrefOf(block));

/** A line below the label that explains it, and a link to the whole list. */
const LINES_BETWEEN = 2;
