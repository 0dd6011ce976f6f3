import { type Block, linkDensity } from '../blocks';
import { STORY_RULES } from '../clutter/find-stories';
import type { ClutterKindName } from '../clutter/kinds';
import type { PhraseMatch } from '../clutter/phrases';
import { Furniture } from '../prune';
import { comparableWords } from '../similarity';
import { HEADING } from '../tags';
import { announces } from '../text-facts';
import {
  isInSideColumn,
  isMenu,
  isPaging,
  isSiteFurniture,
  isWithinOther,
  namesOf,
  type PlaceContext,
} from './list-place';
import { isPopularHeading } from './popular-heading';
import type { Card } from './story-cards';
import type { StoryList } from './story-lists';
import type { StoryUrls } from './story-urls';

/**
 * What a list is to the reader of this article. `related`: said to be chosen for it. `likely`: stands where such
 * lists stand. `site`: what the site shows on every page, newest or picked. `most-read`: by popularity. `none`: no stories, or not the site's to give.
 */
export type ListWorth = 'related' | 'likely' | 'site' | 'most-read' | 'none';

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
  titleOf: (card: Card) => string | undefined;
  /** Its headline is said by a picture's alternative text alone. */
  isPictured: (card: Card) => boolean;
}

/** Words, or characters in languages that join their words. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARS = 24;
/** Blocks after the article within which an unannounced list is taken to belong to it. */
const NEAR_END = 40;

/** Judges a list by its label first, then by its titles, its names and its place. */
export function judgeList(list: StoryList, context: JudgeContext): ListWorth {
  const [first] = list.cards;
  if (!first) return 'none';
  const told = labelMatch(list, context);
  if (isWithinOther(list, context, told !== undefined)) return 'none';
  if (told) return isToldInVain(list, context) ? 'none' : besideSite(worthOf(told), list, context);
  if (context.furniture[first.first] === Furniture.chrome || isPaging(list)) return 'none';
  const worth = worthByPlace(list, first, context);
  // Reading the titles of a list's cards is the dearest question, and most lists are worth nothing without it.
  return worth === 'none' || areHeadlines(list, context) ? worth : 'none';
}

/** What an unlabelled list's names, addresses and place make of it. */
function worthByPlace(list: StoryList, first: Card, context: JudgeContext): ListWorth {
  const { urls } = context;
  const named = namesOf(list, context);
  if (named.has('sponsored') || named.has('ad')) return 'none';
  if (named.has('most-read') || isRanking(list, context) || isHeadedPopular(list, context))
    return 'most-read';
  if (named.has('related')) return besideSite('related', list, context);
  if (isForeignStory(list, context) && isStoryPlace(list, first, context))
    return besideSite('related', list, context);
  if (list.cards.filter(({ url }) => urls.isStoryAddress(url)).length < list.cards.length * HEADLINE_SHARE)
    return 'none';
  if (isPointer(list, context)) return 'related';
  if (first.inBody || isSiteFurniture(list, context) || !isOwn(list, context)) return 'none';
  if (first.first < context.bodyEnd)
    return list.cards.length <= 4 && list.label === null ? 'related' : 'none';
  if (isIntroduced(list, context)) return 'related';
  if (list.cards.length < 2 || first.first - context.bodyEnd > NEAR_END) return 'none';
  return isWritten(list, context) ? 'likely' : 'none';
}

const isHeadedPopular = ({ label }: StoryList, { page }: JudgeContext): boolean =>
  label !== null && isPopularHeading((page.blocks[label] as Block).text);

/** Links of another site that name no story in their addresses are counted clicks: an advertiser's grid. */
const isRedirect = ({ cards }: StoryList, { urls }: JudgeContext): boolean =>
  cards.length > 1 && cards.every(({ url }) => !urls.isOwn(url) && !urls.hasSlug(url));

/** Menus at the foot of the site and lists of subjects take such labels too; what they hold are no headlines. */
const isToldInVain = (list: StoryList, context: JudgeContext): boolean =>
  isMenu(list) ||
  isRedirect(list, context) ||
  !list.cards.some((card) => isHeadline(context.titleOf(card) ?? ''));

/** What stands in the site's own columns is shown on every page, whatever is said over it. */
const besideSite = (worth: ListWorth, list: StoryList, context: JudgeContext): ListWorth =>
  worth === 'related' && isInSideColumn(list, context) ? 'site' : worth;

function worthOf(told: PhraseMatch): ListWorth {
  if (told.kind === 'most-read') return 'most-read';
  if (told.kind !== 'related' || told.list === 'paging') return 'none';
  return told.list === 'siteWide' ? 'site' : 'related';
}

/** The line that ends the article leads to the list: "Now see more of our favourites:". */
function isIntroduced({ cards }: StoryList, { page, bodyEnd }: JudgeContext): boolean {
  const first = cards[0]?.first ?? 0;
  const line = page.blocks[first - 1];
  return (
    line !== undefined &&
    first - bodyEnd <= 1 &&
    line.facts.words <= INTRODUCTION_WORDS &&
    line.linkChars === 0 &&
    announces(line.text)
  );
}

const INTRODUCTION_WORDS = 12;

/** Products are shown by pictures alone, stories by their headlines. */
const isWritten = ({ cards }: StoryList, { isPictured }: JudgeContext): boolean =>
  cards.filter((card) => !isPictured(card)).length >= cards.length * HEADLINE_SHARE;

/** Most of a list's titles are as long as headlines are; menus, galleries and lists of subjects are not. */
function areHeadlines({ cards }: StoryList, { titleOf }: JudgeContext): boolean {
  const titles = new Set(cards.map(titleOf));
  return (
    [...titles].filter((title) => title !== undefined && isHeadline(title)).length >=
    cards.length * HEADLINE_SHARE
  );
}

const HEADLINE_SHARE = 0.6;
const isHeadline = (title: string): boolean =>
  title.length >= HEADLINE_CHARS || comparableWords(title).length >= HEADLINE_WORDS;

/** What the label, or the line before a lone link, says. */
function labelMatch(list: StoryList, { tell }: JudgeContext): PhraseMatch | undefined {
  // A list takes its label from above; the line that a lone link stands in may hold it too.
  const [first] = list.cards;
  const at = list.label ?? (list.cards.every((card) => card.at === first?.at) ? first?.at : undefined);
  if (at === undefined) return undefined;
  const matches = tell(at).filter(({ kind }) => LABEL_KINDS.has(kind));
  const collected = matches.find(({ kind }) => kind === 'related' || kind === 'most-read');
  return collected ?? (list.label === null ? undefined : matches[0]);
}

/** The finder told it from the article by its title, said twice. */
export const isForeignStory = ({ cards }: StoryList, { clutter }: JudgeContext): boolean => {
  const at = cards[0]?.at ?? 0;
  return clutter.some(({ sure, rule, first, end }) => sure && TOLD.has(rule) && first <= at && at < end);
};

const TOLD: ReadonlySet<string> = new Set(Object.values(STORY_RULES));

/** Shops linked within the text, and sister sites' headlines beside it, are no stories carried along. */
const isStoryPlace = (list: StoryList, first: Card, context: JudgeContext): boolean =>
  isOwn(list, context) ||
  (!first.inBody && first.first >= context.bodyEnd && !isSiteFurniture(list, context));

/** A numbered list of stories counts who read what. */
const isRanking = (list: StoryList, context: JudgeContext): boolean =>
  list.box.tag === 'ol' && (list.cards[0]?.first ?? 0) >= context.bodyEnd && isOwn(list, context);

const isOwn = (list: StoryList, { urls }: JudgeContext): boolean =>
  list.cards.filter(({ url }) => urls.isOwn(url)).length >= list.cards.length * 0.8;

/** A line or two that are links, amid paragraphs or below the last; more in a row are a list that the author wrote. */
export function isPointer({ cards }: StoryList, { page, urls, bodyEnd }: JudgeContext): boolean {
  if (cards.length > MOST_POINTERS) return false;
  return cards.every((card) => {
    const block = page.blocks[card.first] as Block;
    if (
      block.box.tag === 'li' ||
      card.end > card.first + 1 ||
      card.first > bodyEnd + 1 ||
      !urls.isOwn(card.url)
    )
      return false;
    if (linkDensity(block) > 0.9) return !(card.inBody && HEADING.test(block.box.tag));
    // The link is all that follows the label, or the line is a sentence.
    const label = POINTER.exec(block.text)?.[0] ?? '';
    return (
      label !== '' && linkDensity(block) > 0.6 && label.length + block.linkChars >= block.text.length * 0.95
    );
  });
}

const MOST_POINTERS = 3;

/** "Next: a headline", in whatever words. */
const POINTER = /^\P{L}{0,3}(?:[\p{L}\p{M}\p{Nd}'’]+\s?){1,3}[:：]\s/u;
