import type { RelatedLink } from './article';
<<<<<<< HEAD
import type { Block, Box, Page } from './blocks';
import { collapseSpaces } from './characters';
=======
import { type Block, linkDensity, type Page } from './blocks';
>>>>>>> related
import type { ClutterFacts } from './clutter/facts';
import type { ClutterMatch } from './clutter/match';
import { foldPhrase } from './clutter/phrases';
import {
  type JudgeContext,
  judgeList,
  LABEL_KINDS,
  LIST_KINDS,
  type ListWorth,
  type Tell,
} from './related/judge-list';
import { type ReadContext, readCard } from './related/read-card';
import { type Card, type CardContext, findCards } from './related/story-cards';
import { listCards, type StoryList } from './related/story-lists';
import { StoryUrls } from './related/story-urls';
import { comparableWords, similarity } from './similarity';
import { HEADING } from './tags';

/** No reader follows more; pages that offer hundreds are indexes. */
const MOST_LINKS = 20;

export interface RelatedContext {
  page: Page;
  facts: ClutterFacts;
  clutter: readonly ClutterMatch[];
  /** A `Furniture` value a block. */
  furniture: Uint8Array;
  titleIndex: number;
  /** The article's own text: links in running prose are not cards. */
  isBody: (index: number) => boolean;
  title: string;
  url: string;
  base: string;
}

/** Other stories that the page points to, in page order: taken as data, before their cards are removed. */
export function collectRelated(of: RelatedContext): RelatedLink[] {
  const urls = new StoryUrls(of.url, of.base);
  const { page, facts } = of;
  const tell = teller(page, facts);
  const context = { ...of, isBody: ownBody(of, tell) };
  const cardContext = cardContextOf(context, urls, tell);
  const readContext: ReadContext = { ...context, urls };
  const links = new Map<Card, RelatedLink | null>();
  const linkOf = (card: Card): RelatedLink | null => {
    const known = links.get(card);
    if (known !== undefined) return known;
    const link = readCard(card, readContext);
    const kept = link && similarity(link.title, context.title) <= 0.9 ? link : null;
    links.set(card, kept);
    return kept;
  };
  const judge: JudgeContext = {
    ...context,
    urls,
    tell,
    bodyEnd: bodyEndOf(context),
    titleOf: (card) => linkOf(card)?.title,
  };
  const lists = listCards(findCards(cardContext), cardContext);
  const judged = judgeAll(lists, judge);
  for (const worths of tiersOf(judged, judge.bodyEnd)) {
    const cards = judged.flatMap(({ list, worth }) => (worths.includes(worth) ? list.cards : []));
    const found = distinct(cards.flatMap((card) => linkOf(card) ?? [])).slice(0, MOST_LINKS);
    if (found.length > 0)
      return worths.includes('most-read') ? found.map((link) => ({ ...link, mostRead: true })) : found;
  }
<<<<<<< HEAD
  return text
    .split('\n')
    .map(collapseSpaces)
    .filter((line) => line !== '');
=======
  return [];
>>>>>>> related
}

/** Site furniture was not listened to when the page was read; its labels are asked when they are met. */
function teller(page: Page, facts: ClutterFacts): Tell {
  const known = new Map<number, ReturnType<Tell>>();
  return (index) => {
    const block = page.blocks[index] as Block;
    const found = facts.phrases[index] ?? known.get(index);
    if (found) return found;
    const told = block.text === '' || block.facts.words > LABEL_WORDS ? [] : facts.tell(block.text);
    known.set(index, told);
    return told;
  };
}

interface Judged {
  list: StoryList;
  worth: ListWorth;
}

/** What to offer, best first. An unannounced list counts only where no other says that it is related. */
function tiersOf(judged: readonly Judged[], bodyEnd: number): ListWorth[][] {
  const announced = judged.some(
    ({ list, worth }) => worth === 'related' && (list.cards[0]?.first ?? 0) >= bodyEnd,
  );
  return [announced ? ['related'] : ['related', 'likely'], ['site'], ['most-read']];
}

/** The first unannounced list after the article is taken to belong to it, and those that look the same below it. */
function judgeAll(lists: readonly StoryList[], judge: JudgeContext): Judged[] {
  let likely: StoryList | undefined;
  return lists.map((list) => {
    let worth = judgeList(list, judge);
    if (worth === 'likely' && (list.cards[0]?.first ?? 0) >= judge.bodyEnd) {
      if (likely && !(likely.box.tag === list.box.tag && likely.box.names === list.box.names)) worth = 'none';
      likely ??= list;
    }
    return { list, worth };
  });
}

<<<<<<< HEAD
/** In "Read more: headline" the link is the headline. */
function linkText(block: Block): string {
  for (const node of block.nodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const link = element.localName === 'a' ? element : element.querySelector('a');
    const text = collapseSpaces(link?.textContent ?? '');
    if (text) return text;
  }
  return block.text;
=======
function distinct(links: readonly RelatedLink[]): RelatedLink[] {
  const urls = new Set<string>();
  const titles = new Set<string>();
  return links.filter(({ url, title }) => {
    const folded = foldPhrase(title);
    if (urls.has(url) || titles.has(folded)) return false;
    urls.add(url);
    titles.add(folded);
    return true;
  });
>>>>>>> related
}

function bodyEndOf({ page, isBody }: RelatedContext): number {
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block;
    if (isBody(i) && linkDensity(block) < 0.6) return i + 1;
  }
  return 0;
}

/** Where another article's headline stands below this one, as on pages that go on by scrolling. */
function nextArticleAt({ page, isBody, titleIndex }: RelatedContext): number {
  const title = page.blocks[titleIndex];
  if (title?.box.tag !== 'h1') return page.blocks.length;
  let seenBody = false;
  for (const block of page.blocks.slice(titleIndex + 1)) {
    seenBody ||= isBody(block.index) && block.facts.words > LABEL_WORDS;
    const isHeadline = block.box.tag === 'h1' && block.box.names === title.box.names;
    if (seenBody && isHeadline && comparableWords(block.text).length >= 4) return block.index;
  }
  return page.blocks.length;
}

/** Words; a longer line says more than what the cards below it are. */
const LABEL_WORDS = 12;
/** Words that a label may add to what it says: "More from" "Science and Technology". */
const SUBJECT_WORDS = 4;

function cardContextOf(context: RelatedContext, urls: StoryUrls, tell: Tell): CardContext {
  const { page, titleIndex, isBody } = context;
  const firstBody = Math.max(
    0,
    page.blocks.findIndex(({ index }) => isBody(index)),
  );
  const start = titleIndex >= 0 ? Math.min(titleIndex, firstBody) : firstBody;
  const nextArticle = nextArticleAt(context);
  const known = new Map<number, boolean>();
  return {
    page,
    urls,
    isBody,
    isBarred: (index) => index < start || index >= nextArticle,
    isTold: (index) => tell(index).some(({ kind }) => LIST_KINDS.has(kind)),
    isLabel(index) {
      let is = known.get(index);
      if (is === undefined) {
        is = !isBody(index) && isLabel(page.blocks[index] as Block, urls, tell);
        known.set(index, is);
      }
      return is;
    },
  };
}

/** A heading that leads to no story of its own, or a line that says what stands below it. */
function isLabel(block: Block, urls: StoryUrls, tell: Tell): boolean {
  if (block.text === '' || block.facts.words > LABEL_WORDS) return false;
  const isHeading = HEADING.test(block.box.tag);
  const told = tell(block.index).find(({ kind }) => (isHeading ? LABEL_KINDS : LIST_KINDS).has(kind));
  const leads = urls.of(block.box.link?.getAttribute('href') ?? block.href) !== null;
  if (leads && !(isHeading ? told : linkDensity(block) < 0.5)) return false;
  if (!isHeading && told?.list === 'paging') return false;
  if (!told || told.whole) return isHeading || told !== undefined;
  // "More from" and a name is a label, "Read more:" and a headline is a card.
  return (isHeading && !leads) || block.facts.words <= wordsOfRule(told.rule) + SUBJECT_WORDS;
}

const wordsOfRule = (rule: string): number => comparableWords(rule.slice(rule.lastIndexOf(':') + 1)).length;

/**
 * The article as far as related links are concerned: below a heading that tells of other stories, after most of the
 * text, stand their first words, whatever the body model took them for.
 */
function ownBody({ page, isBody }: RelatedContext, tell: Tell): (index: number) => boolean {
  const words = page.blocks.map((block) => (isBody(block.index) ? block.facts.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const block of page.blocks) {
    seen += words[block.index] ?? 0;
    if (seen < total * MOST_OF_BODY || !HEADING.test(block.box.tag)) continue;
    if (tell(block.index).some(({ kind, list }) => COLLECTED.has(kind) && list !== 'paging'))
      return (index) => index < block.index && isBody(index);
  }
  return isBody;
}

const MOST_OF_BODY = 0.7;
const COLLECTED: ReadonlySet<string> = new Set(['related', 'most-read']);
