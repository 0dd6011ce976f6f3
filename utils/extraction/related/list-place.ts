import { type Box, closestBox, type Page } from '../blocks';
import type { ClutterFacts } from '../clutter/facts';
import type { ClutterKindName } from '../clutter/kinds';
import type { ClutterMatch } from '../clutter/match';
import { type ListMemo, remember } from './list-memo';
import type { StoryList } from './story-lists';

/** What is known about where a list stands. */
export interface PlaceContext {
  page: Page;
  facts: ClutterFacts;
  clutter: readonly ClutterMatch[];
  isBody: (index: number) => boolean;
  /** One past the last block of the article. */
  bodyEnd: number;
  memo: ListMemo;
}

/** Whether a list begins below the article. */
export const isAfterBody = ({ cards }: StoryList, { bodyEnd }: Pick<PlaceContext, 'bodyEnd'>): boolean =>
  (cards[0]?.first ?? 0) >= bodyEnd;

/** In furniture that is not the site's alone: a nav, or a footer of the article's own. */
export function isOfArticle(box: Box): boolean {
  const footer = closestBox(box, 'footer');
  return footer ? closestBox(footer, 'article') !== null : closestBox(box, 'nav') !== null;
}

/** How a list or a label is made, as far as markup tells. */
export const styleOf = ({ tag, names, parent }: Box): string =>
  `${tag}.${names} ${parent?.tag}.${parent?.names}`;

/** Names of boxes that hold what belongs to the site, in any list's way. */
export const SITE_NAME =
  /(?:^|[^a-z])(?:sidebar|side-?bar|rail|widget|widget-area|aside|footer|nav|navbar|navigation|menu|mega-?menu|header|masthead|breadcrumb|pagination|pager|archive|instagram|partner|shop|store|promo|banner)s?(?:$|[^a-z])/i;
/** "prev" and "next" end a name or go on with what is turned to; "prev-newsletter" and "read-next" turn no page. */
const PAGING_NAME =
  /(?:^|[^a-z])(?:pagination|pager|page-?nav(?:igation)?|post-?nav(?:igation)?|nav-?links)(?:$|[^a-z])|(?<!(?:up|read|watch|what-?s)[-_]?)(?<![a-z])(?:prev(?:ious)?|next)(?:$|\s|[-_]{1,2}(?:$|post|article|story|entry|item|link|page|title|nav|btn|button|arrow|text))/i;

/** Kinds that class words name on the boxes around the list that hold none of the article. */
export const namesOf = (list: StoryList, context: PlaceContext): ReadonlySet<string> =>
  remember(context.memo.names, list, () => {
    const kinds = new Set<string>();
    for (const box of boxesAround(list, context))
      for (const { kind } of context.facts.tokens(box)) kinds.add(kind);
    return kinds;
  });

/** From the list's own box outwards, as long as no part of the article is inside; a lone card's boxes are its list's. */
export const boxesAround = (list: StoryList, context: PlaceContext): readonly Box[] =>
  remember(context.memo.boxes, list, () => [...walkAround(list, context)]);

function* walkAround(list: StoryList, { isBody, page }: PlaceContext): Generator<Box> {
  const [leader] = list.cards;
  const card = leader?.box;
  if (leader && list.cards.length === 1) {
    for (let box: Box | null = page.blocks[leader.at]?.box ?? null; box && box !== list.box; box = box.parent)
      yield box;
  } else if (card && card !== list.box) yield card;
  let { first, end } = list.box;
  for (let box: Box | null = list.box; box?.parent; box = box.parent) {
    for (let i = box.first; i < first; i++) if (isBody(i)) return;
    for (let i = end; i < box.end; i++) if (isBody(i)) return;
    ({ first, end } = box);
    if (end - first > MOST_BLOCKS) return;
    yield box;
  }
}

/** A box beyond this many blocks is the page, not a list's. */
const MOST_BLOCKS = 400;

/** What is never a story of the site's own, whatever stands over it. */
const FOREIGN_KINDS: ReadonlySet<ClutterKindName> = new Set(['sponsored', 'ad', 'comments']);

/** Whether a list lies in clutter that is surely advertisers' or readers'. */
export function isWithinWorse({ cards, label }: StoryList, { clutter }: PlaceContext): boolean {
  const first = cards[0]?.first ?? 0;
  return clutter.some(
    (match) =>
      match.sure &&
      FOREIGN_KINDS.has(match.kind) &&
      match.first <= first &&
      first < match.end &&
      // A phrase may take in more than it speaks of; a label inside is nearer to the cards.
      (/^(?:root|token):/.test(match.rule) || (label ?? first) < match.first),
  );
}

export function isPaging(list: StoryList): boolean {
  if (list.cards.length > 2) return false;
  return list.cards.some((card) => {
    for (let box: Box | null = card.box ?? list.box, up = 0; box && up < 4; box = box.parent, up++)
      if (PAGING_NAME.test(box.names) || /^(?:prev|next)$/.test(box.link?.getAttribute('rel') ?? ''))
        return true;
    return false;
  });
}

const COLUMN_NAME =
  /(?:^|[^a-z])(?:side-?bar|rail|right-?(?:col|column|rail)|left-?rail|secondary-?(?:col|column|content)?)(?:$|[^a-z])/i;

/** In a column of the site's beside the article or below it, by name. */
export function isInSideColumn(list: StoryList, context: PlaceContext): boolean {
  if (!isAfterBody(list, context)) return false;
  for (const box of boxesAround(list, context))
    if (COLUMN_NAME.test(box.names) && !(box.parent && closestBox(box.parent, 'article'))) return true;
  return false;
}

const MENU_NAME = /(?:^|[^a-z])menus?(?:$|[^a-z])/i;

/** Built as a menu, wherever it stands and whatever is said over it. */
export const isMenu = ({ box }: StoryList): boolean => MENU_NAME.test(box.names);
