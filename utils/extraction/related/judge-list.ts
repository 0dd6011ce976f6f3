import { type Block, firstText } from '../blocks';
import { POINTER_RULE } from '../clutter/find-pointers';
import { STORY_RULES } from '../clutter/find-stories';
import type { ClutterKindName } from '../clutter/kinds';
import type { PhraseMatch } from '../clutter/phrases';
import { Furniture } from '../prune';
import { countWords } from '../similarity';
import { HEADING } from '../tags';
import { saysLikeArticle, saysPaid } from './heading-stems';
import { isHeadline, isTitle } from './headline-length';
import { remember } from './list-memo';
import {
  boxesAround,
  isAfterBody,
  isInSideColumn,
  isMenu,
  isOfArticle,
  isPaging,
  isWithinWorse,
  namesOf,
  type PlaceContext,
} from './list-place';
import { isPointer } from './pointer-line';
import { isPopularHeading } from './popular-heading';
import type { Card } from './story-cards';
import type { StoryList } from './story-lists';
import type { StoryUrls } from './story-urls';

/** What a block of the page says, site furniture included. */
export type Tell = (index: number) => readonly PhraseMatch[];

/** Kinds of clutter that are lists of stories. */
export const LIST_KINDS: ReadonlySet<ClutterKindName> = new Set(['related', 'most-read', 'sponsored']);
/** Kinds whose words are headings of other parts of a page. */
export const LABEL_KINDS: ReadonlySet<ClutterKindName> = new Set([
  ...LIST_KINDS,
  'comments',
  'newsletter',
  'subscribe-nag',
  'tags',
  'author-bio',
  'author-follow',
  'donate',
  'legal-footer',
]);

export interface JudgeContext extends PlaceContext {
  furniture: Uint8Array;
  tell: Tell;
  urls: StoryUrls;
  /** The article's title and the page's address. */
  title: string;
  url: string;
  titleOf: (card: Card) => string | undefined;
  /** Its headline is said by a picture's alternative text alone. */
  isPictured: (card: Card) => boolean;
}

/**
 * Which of its lists a page offers first: those of the article, those that the site shows on every page, those by
 * popularity. The later ones only where there is nothing better.
 */
export type Shelf = 'article' | 'site' | 'most-read';

export function shelfOf(list: StoryList, context: JudgeContext): Shelf {
  const told = labelMatches(list, context);
  if (isFeed(list, context)) return 'article';
  if (told.some(({ kind }) => kind === 'most-read') || isHeadedPopular(list, context)) return 'most-read';
  if (!isToldRelated(list, context)) {
    const names = namesOf(list, context);
    // A class may be of a list's looks; below the text a heading in other words says more.
    if (
      (names.has('most-read') && (list.label === null || !isAfterBody(list, context))) ||
      (!names.has('related') && isRanking(list, context))
    )
      return 'most-read';
  }
  if (told.some(({ list: of }) => of === 'siteWide')) return 'site';
  return isInSideColumn(list, context) ? 'site' : 'article';
}

/** Said to be chosen for the article, by its label or its line. */
export const isToldRelated = (list: StoryList, context: JudgeContext): boolean =>
  labelMatches(list, context).some(({ kind, list: of }) => kind === 'related' && of === undefined) ||
  isCutOut(list, context) ||
  (list.label === null && namesOf(list, context).has('related'));

/** Each card is a whole story that was cut off below the article: as a feed goes on. */
export const isFeed = ({ cards }: StoryList, { clutter, isBody }: JudgeContext): boolean =>
  cards.every(
    ({ at }) =>
      !isBody(at) &&
      clutter.some(
        ({ rule, sure, first, end }) => sure && rule === STORY_RULES.linked && first <= at && at < end,
      ),
  );

/** Cut out of the article as a label and another headline, in whatever words. */
const isCutOut = ({ cards }: StoryList, { clutter }: JudgeContext): boolean =>
  clutter.some(
    ({ rule, first, end }) =>
      rule === POINTER_RULE && cards.every((card) => card.first >= first && card.end <= end),
  );

/** A numbered list of stories counts who read what. */
const isRanking = (list: StoryList, context: JudgeContext): boolean =>
  isAfterBody(list, context) && (list.box.tag === 'ol' || isCounted(list, context));

const FEWEST_COUNTED = 3;

/** Each card begins with its place. */
const isCounted = ({ cards }: StoryList, { page }: JudgeContext): boolean =>
  cards.length >= FEWEST_COUNTED &&
  cards.every((card, i) => {
    const line = firstText(page, card);
    return line !== undefined && new RegExp(`^\\P{L}?0?${i + 1}(?!\\p{Nd})`, 'u').test(line.text);
  });

export const isHeadedPopular = (list: StoryList, context: JudgeContext): boolean =>
  isPopularHeading(headingOf(list, context)?.text ?? '');

/** What stands over a list: its label, or a short line that no markup tells from others. */
export function headingOf({ label, cards }: StoryList, { page, isBody }: JudgeContext): Block | null {
  if (label !== null) return page.blocks[label] as Block;
  const line = page.blocks[(cards[0]?.first ?? 0) - 1];
  const heads =
    line &&
    line.text !== '' &&
    line.links === 0 &&
    !line.box.link &&
    line.facts.words <= HEADING_WORDS &&
    !isBody(line.index);
  return heads ? line : null;
}

const HEADING_WORDS = 8;

/** Whether a list is no one's stories, so that it need not be weighed: menus, advertisers' grids, what a label of another kind heads. */
export function isExcluded(list: StoryList, context: JudgeContext): boolean {
  const [first] = list.cards;
  if (!first || isMenu(list) || isRedirect(list, context)) return true;
  if (saysPaid(headingOf(list, context)?.text ?? '')) return true;
  const told = labelMatches(list, context);
  if (isTicker(list, context) || (told.length === 0 && isSiteMenu(list, first, context))) return true;
  const isStories = told.some(({ kind }) => kind === 'related' || kind === 'most-read');
  if (told.length > 0 && !isStories && !isReadOn(list, told, context)) return true;
  if (
    list.cards.length <= PAGED &&
    isAfterBody(list, context) &&
    told.some(({ list: of }) => of === 'paging')
  )
    return true;
  if (told.length === 0 && isNothingSaid(list, first, context)) return true;
  if (!isOwnTold(list, told, context) && isForeign(list, context)) return true;
  // Last, as they ask for headlines.
  return (
    !list.cards.some((card) => (told.length > 0 ? isTitle : isHeadline)(context.titleOf(card) ?? '')) ||
    (told.length === 0 && isPicturesAlone(list, context))
  );
}

/** Part of the site's furniture, unless what it lists are headlines. */
const isSiteMenu = (list: StoryList, first: Card, context: JudgeContext): boolean =>
  context.furniture[first.first] === Furniture.chrome &&
  !(
    isOfArticle(list.box) &&
    list.cards.length > 1 &&
    list.cards.every((card) => isTitle(context.titleOf(card) ?? ''))
  );

/** The site's latest, as it came in: before each headline stands the hour alone. */
const isTicker = ({ cards }: StoryList, { page }: JudgeContext): boolean =>
  cards.length > 1 && cards.every((card) => CLOCK.test(firstText(page, card)?.text ?? ''));

/** Hours and minutes, in any digits. */
const CLOCK = /^\p{Nd}{1,2}[:h]\p{Nd}{2}(?!\p{Nd})/u;

/** "Continue reading" asks for a subscription, or stands over other stories: then there are several, all of the site. */
const isReadOn = (
  { cards }: StoryList,
  told: readonly PhraseMatch[],
  { urls, titleOf }: JudgeContext,
): boolean =>
  cards.length > 1 &&
  told.every(({ kind }) => kind === 'subscribe-nag') &&
  cards.every(
    (card) => urls.isOwn(card.url) && (urls.isStoryAddress(card.url) || isHeadline(titleOf(card) ?? '')),
  );

/** Cards; "Up next" over more is a list. */
const PAGED = 2;

/** The site's own stories under a label of theirs, which advertisements around them don't make paid for. */
const isOwnTold = ({ cards }: StoryList, told: readonly PhraseMatch[], { urls }: JudgeContext): boolean =>
  told.length > 0 && cards.every(({ url }) => urls.isOwn(url));

function isForeign(list: StoryList, context: JudgeContext): boolean {
  const names = namesOf(list, context);
  if (names.has('comments') || isWithinWorse(list, context)) return true;
  // Advertisers' scripts put the site's own stories into their boxes too.
  const isOwn = () => list.cards.every(({ url }) => context.urls.isOwn(url) && context.urls.hasSlug(url));
  return (names.has('sponsored') || names.has('ad')) && !isOwn();
}

/** What only a label would make stories of this article: page turning, lines of the article's own. */
const isNothingSaid = (list: StoryList, first: Card, context: JudgeContext): boolean =>
  isPaging(list) ||
  (!isAfterBody(list, context) && (goesOn(first, context) || isSubhead(list, context))) ||
  (first.inBody && !isPointer(list, context) && !isIntroduced(list, context));

/** A heading amid the article's paragraphs, with the text of its section right below it. */
function isSubhead({ cards: [card, ...others] }: StoryList, { page, isBody }: JudgeContext): boolean {
  const { blocks } = page;
  const block = card && blocks[card.at];
  if (!block || others.length > 0 || !HEADING.test(block.box.tag)) return false;
  const { parent } = block.box;
  return [block.index - 1, block.index + 1].every((i) => isBody(i) && blocks[i]?.box.parent === parent);
}

/** Pictures of products. */
const isPicturesAlone = ({ cards }: StoryList, { isPictured }: JudgeContext): boolean =>
  cards.filter(isPictured).length > cards.length * PICTURED_SHARE;

/** Items of the article under a line that says that they are other stories: "You may also check:". */
function isIntroduced(list: StoryList, context: JudgeContext): boolean {
  const [first] = list.cards;
  const line = context.page.blocks[(first?.first ?? 0) - 1];
  return (
    line !== undefined &&
    line.links === 0 &&
    line.facts.words <= HEADING_WORDS &&
    list.cards.every(({ url }) => context.urls.isOwn(url)) &&
    saysLikeArticle(line.text)
  );
}

/** Words behind a link that make its line a sentence; a time or an outlet has fewer. */
const WORDS_BEHIND = 3;

function goesOn({ at, anchor }: Card, { page }: JudgeContext): boolean {
  const { links, nodes } = page.blocks[at] as Block;
  if (anchor || links !== 1) return false;
  const link = nodes.findIndex((node) => node.nodeName.toLowerCase() === 'a');
  const behind = nodes.slice(link + 1).map((node) => node.textContent ?? '');
  return link >= 0 && countWords(behind.join('')) >= WORDS_BEHIND;
}

const PICTURED_SHARE = 0.4;

/** Links of another site that name no story in their addresses are counted clicks: an advertiser's grid. */
const isRedirect = ({ cards }: StoryList, { urls }: JudgeContext): boolean =>
  cards.every(({ url }) => !urls.isOwn(url) && !urls.hasSlug(url));

/** Lists that nothing is said of, whose stories are those that stand as previous and next on the page. */
export function pagedElsewhere(
  lists: readonly StoryList[],
  context: JudgeContext,
): (list: StoryList) => boolean {
  const paging = lists.filter(isPaging);
  const paged = new Set(paging.flatMap((list) => list.cards.map(({ url }) => url)));
  return (list) => list.cards.every(({ url }) => paged.has(url)) && labelMatches(list, context).length === 0;
}

/** What the label, or the line before a lone link, says. */
export const labelMatches = (list: StoryList, context: JudgeContext): readonly PhraseMatch[] =>
  remember(context.memo.told, list, () => matchLabel(list, context));

function matchLabel(list: StoryList, context: JudgeContext): readonly PhraseMatch[] {
  const { tell } = context;
  // A list takes its label from above; the line that a lone link stands in may hold it too.
  const [first] = list.cards;
  const at = list.label ?? (list.cards.every((card) => card.at === first?.at) ? first?.at : undefined);
  if (at === undefined) return spokenLabel(list, context);
  const matches = tell(at).filter(({ kind }) => LABEL_KINDS.has(kind));
  // A card may speak of anything; only that it is related is said by its own line.
  return list.label === null
    ? matches.filter(({ kind }) => kind === 'related' || kind === 'most-read')
    : matches;
}

/** What a screen reader says of a list that has no label to be seen. */
function spokenLabel(list: StoryList, context: JudgeContext): readonly PhraseMatch[] {
  for (const { element } of boxesAround(list, context).slice(0, SPOKEN_LEVELS)) {
    const said = element.getAttribute('aria-label');
    if (said) return context.facts.tell(said).filter(({ kind, whole }) => whole && LIST_KINDS.has(kind));
  }
  return NONE;
}

const SPOKEN_LEVELS = 3;
const NONE: readonly PhraseMatch[] = [];
