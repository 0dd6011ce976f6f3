import { type Block, linkDensity, type Page } from '../blocks';
import { STORY_RULES } from '../clutter/find-stories';
import type { ClutterKindName } from '../clutter/kinds';
import type { PhraseMatch } from '../clutter/phrases';
import { Furniture } from '../prune';
import { comparableWords } from '../similarity';
import { isPaging, isSiteFurniture, isWithinOther, namesOf, type PlaceContext } from './list-place';
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
  page: Page;
  furniture: Uint8Array;
  tell: Tell;
  urls: StoryUrls;
  titleOf: (card: Card) => string | undefined;
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
  if (told) return worthOf(told);
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
  if (named.has('most-read') || isRanking(list, context)) return 'most-read';
  if (named.has('related') || isForeignStory(list, context)) return 'related';
  if (list.cards.filter(({ url }) => urls.isStoryAddress(url)).length < list.cards.length * HEADLINE_SHARE)
    return 'none';
  if (isPointer(list, context)) return 'related';
  if (first.inBody || isSiteFurniture(list, context) || !isOwn(list, context)) return 'none';
  if (first.first < context.bodyEnd)
    return list.cards.length <= 4 && list.label === null ? 'related' : 'none';
  return list.cards.length > 1 && first.first - context.bodyEnd <= NEAR_END ? 'likely' : 'none';
}

function worthOf(told: PhraseMatch): ListWorth {
  if (told.kind === 'most-read') return 'most-read';
  if (told.kind !== 'related' || told.list === 'paging') return 'none';
  return told.list === 'siteWide' ? 'site' : 'related';
}

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
const isForeignStory = ({ cards }: StoryList, { clutter }: JudgeContext): boolean => {
  const at = cards[0]?.at ?? 0;
  return clutter.some(({ sure, rule, first, end }) => sure && TOLD.has(rule) && first <= at && at < end);
};

const TOLD: ReadonlySet<string> = new Set(Object.values(STORY_RULES));

/** A numbered list of stories counts who read what. */
const isRanking = ({ box, cards }: StoryList, { bodyEnd }: JudgeContext): boolean =>
  box.tag === 'ol' && (cards[0]?.first ?? 0) >= bodyEnd;

const isOwn = (list: StoryList, { urls }: JudgeContext): boolean =>
  list.cards.filter(({ url }) => urls.isOwn(url)).length >= list.cards.length * 0.8;

/** A line or two that are links, amid paragraphs or below the last; more in a row are a list that the author wrote. */
function isPointer({ cards }: StoryList, { page, urls, bodyEnd }: JudgeContext): boolean {
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
    return linkDensity(block) > 0.9 || (linkDensity(block) > 0.6 && POINTER.test(block.text));
  });
}

const MOST_POINTERS = 3;

/** "Next: a headline", in whatever words. */
const POINTER = /^\P{L}{0,3}(?:[\p{L}\p{M}\p{Nd}'’]+\s?){1,3}[:：]\s/u;
