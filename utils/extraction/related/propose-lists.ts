import { type Block, type Box, firstText, hrefOf, isBox, linkDensity, type Page } from '../blocks';
import type { ClutterFacts } from '../clutter/facts';
import { STORY_RULES } from '../clutter/find-stories';
import type { ClutterMatch } from '../clutter/match';
import { Furniture } from '../prune';
import { comparableWords, countWords, createComparer } from '../similarity';
import { HEADING } from '../tags';
import { type JudgeContext, LABEL_KINDS, LIST_KINDS, type Tell } from './judge-list';
import { createListMemo, remember } from './list-memo';
import { isOfArticle } from './list-place';
import { overlayLink } from './overlay-link';
import { isLabelledLink } from './pointer-line';
import { type CardHeadline, type ReadContext, readHeadline } from './read-card';
import { headsReadOn, mayReadOn, placesByText } from './read-on';
import { type CardContext, type StoryAnchor, storyAnchors } from './sightings';
import { type Card, findCards } from './story-cards';
import { listCards, type StoryList } from './story-lists';
import { StoryUrls } from './story-urls';

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

/** Every list of other stories on the page, and what is known to judge and to read them. */
export interface Proposal {
  lists: StoryList[];
  judge: JudgeContext;
  read: ReadContext;
  /** Null where nothing in the card reads like a headline, or it says this page's own title. */
  headlineOf: (card: Card) => CardHeadline | null;
}

/** Lists of stories wherever they stand, good or not: what they are worth is judged apart. */
export function proposeLists(of: RelatedContext): Proposal {
  const urls = new StoryUrls(of.url, of.base);
  const tell = teller(of);
  const body = ownBody(of, tell);
  const context = { ...of, isBody: (index: number) => body[index] === 1 };
  const cardContext = cardContextOf(context, urls, tell);
  const cards = findCards(cardContext);
  const read: ReadContext = { ...context, urls, isReadOn: readOnWords(cards, context.page) };
  const likeTitle = createComparer(context.title);
  const headlines = new Map<Card, CardHeadline | null>();
  const headlineOf = (card: Card): CardHeadline | null =>
    remember(headlines, card, () => {
      const headline = readHeadline(card, read);
      const isOwn =
        headline !== null && likeTitle(headline.text) > 0.9 && isPartOf(headline.text, context.title);
      return isOwn ? null : headline;
    });
  const judge: JudgeContext = {
    ...context,
    urls,
    tell,
    bodyEnd: bodyEndOf(context),
    memo: createListMemo(),
    titleOf: (card) => headlineOf(card)?.text,
    isPictured: (card) => headlineOf(card)?.line === null,
  };
  return { lists: listCards(cards, cardContext), judge, read, headlineOf };
}

/** What the links of several stories say alike. */
function readOnWords(cards: readonly Card[], { blocks }: Page): (text: string) => boolean {
  const urls = placesByText(
    cards
      .filter(({ anchor }) => !anchor)
      .flatMap(({ first, end, url }) =>
        blocks
          .slice(first, end)
          .filter(mayReadOn)
          .map(({ text }) => [text, url] as const),
      ),
  );
  return (text) => (urls.get(text)?.size ?? 0) > 1;
}

/** Whether one of two titles says no word that the other does not: pages of one mould differ by a name. */
function isPartOf(a: string, b: string): boolean {
  const [fewer, more] = [comparableWords(a), comparableWords(b)].sort((x, y) => x.length - y.length);
  return fewer?.every((word) => more?.includes(word)) ?? false;
}

/** Site furniture was not listened to when the page was read; its labels are asked when they are met. */
function teller({ page, facts, furniture }: RelatedContext): Tell {
  const known = new Map<number, ReturnType<Tell>>();
  return (index) => {
    const found = facts.phrases[index] ?? known.get(index);
    if (found) return found;
    const block = page.blocks[index] as Block;
    if (furniture[index] !== Furniture.chrome) return NOTHING;
    const told = block.text === '' || block.facts.words > LABEL_WORDS ? [] : facts.tell(block.text);
    known.set(index, told);
    return told;
  };
}

const NOTHING: ReturnType<Tell> = [];

function bodyEndOf({ page, isBody }: RelatedContext): number {
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block;
    if (isBody(i) && linkDensity(block) < 0.6) return i + 1;
  }
  return 0;
}

/** Where another article's headline stands below this one, as on pages that go on by scrolling. */
function nextArticleAt({ page, isBody, titleIndex }: RelatedContext, urls: StoryUrls): number {
  const title = page.blocks[titleIndex];
  if (title?.box.tag !== 'h1') return page.blocks.length;
  let seenBody = false;
  for (let i = titleIndex + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block;
    seenBody ||= isBody(i) && block.facts.words > LABEL_WORDS;
    if (!seenBody || block.box.tag !== 'h1' || block.box.names !== title.box.names) continue;
    // One that leads to its story is a card's.
    const leads = block.linkChars > 0 && urls.of(hrefOf(block)) !== null;
    if (!leads && countWords(block.text) >= 4) return i;
  }
  return page.blocks.length;
}

/** Words; a longer line says more than what the cards below it are. */
const LABEL_WORDS = 12;
/** Words that a label may add to what it says: "More from" "Science and Technology". */
const SUBJECT_WORDS = 4;

function cardContextOf(context: RelatedContext, urls: StoryUrls, tell: Tell): CardContext {
  const { page, titleIndex, isBody, clutter, furniture } = context;
  const firstBody = Math.max(
    0,
    page.blocks.findIndex(({ index }) => isBody(index)),
  );
  const start = titleIndex >= 0 ? Math.min(titleIndex, firstBody) : firstBody;
  const nextArticle = nextArticleAt(context, urls);
  const overlays = new Map<Block, string | null>();
  const overlayOf = (block: Block) => remember(overlays, block, () => overlayLink(block, page, urls));
  const anchors = new Map<Block, readonly StoryAnchor[]>();
  const anchorsOf = (block: Block) => remember(anchors, block, () => storyAnchors(block, urls));
  const readsOn = headsReadOn(page, (href) => {
    const story = urls.of(href);
    return story !== null && urls.isStoryAddress(story);
  });
  const stories = clutter.filter(({ rule, sure }) => sure && rule === STORY_RULES.linked);
  /** 1 for a label, 2 for none; 0 where it was not asked. */
  const known = new Uint8Array(page.blocks.length);
  return {
    page,
    urls,
    isBody,
    overlayOf,
    anchorsOf,
    storyAt: (index) => stories.find(({ first, end }) => first <= index && index < end),
    isBarred: (index) => index < start || index >= nextArticle,
    isSiteMenu: (index) =>
      furniture[index] === Furniture.chrome && !isOfArticle((page.blocks[index] as Block).box),
    isTold: (index) => tell(index).some(({ kind }) => LIST_KINDS.has(kind)),
    isLabel(index) {
      if (known[index] === 0)
        known[index] =
          !isBody(index) &&
          isLabel(page.blocks[index] as Block, context, urls, tell, { overlayOf, anchorsOf, readsOn })
            ? 1
            : 2;
      return known[index] === 1;
    },
  };
}

interface LabelContext extends Pick<CardContext, 'overlayOf' | 'anchorsOf'> {
  readsOn: (heading: Block) => boolean;
}

/** A heading that leads to no story of its own, or a line that says what stands below it. */
function isLabel(
  block: Block,
  { page }: RelatedContext,
  urls: StoryUrls,
  tell: Tell,
  { overlayOf, anchorsOf, readsOn }: LabelContext,
): boolean {
  // A picture may be the heading, and say it by its alternative text.
  if (block.text === '')
    return (
      block.links === 0 &&
      !block.box.link &&
      tell(block.index).some(({ kind, whole }) => whole && LIST_KINDS.has(kind))
    );
  if (block.facts.words > LABEL_WORDS) return false;
  const isHeading = HEADING.test(block.box.tag);
  const story = block.box.link
    ? urls.of(block.box.link.getAttribute('href'))
    : (anchorsOf(block)[0]?.url ?? null);
  const leads = story !== null;
  if (leads && isLabelledLink(block)) return false;
  // One may lead to all of its kind.
  if (leads && !isHeading && linkDensity(block) >= 0.5) {
    // Menus are full of such lines, as items of lists: what they say need not be asked.
    const isTold =
      block.box.tag !== 'li' && tell(block.index).some(({ kind, whole }) => whole && kind === 'related');
    return isTold && !urls.isStoryAddress(story) && isSaidOnce(block, page);
  }
  if (isHeading && (overlayOf(block) || (!leads && readsOn(block)))) return false;
  const told = tell(block.index).find(({ kind }) => (isHeading ? LABEL_KINDS : LIST_KINDS).has(kind));
  if (leads && isHeading && !told) return false;
  if (
    told &&
    (isBelowHeadline(block, page) || (!isHeading && told.list === 'siteWide' && opensCard(block, page)))
  )
    return false;
  if (!isHeading && told?.list === 'paging') return false;
  if (!told || told.whole) return isHeading || told !== undefined;
  // "More from" and a name is a label, "Read more:" and a headline is a card.
  return (isHeading && !leads) || block.facts.words <= wordsOfRule(told.rule) + SUBJECT_WORDS;
}

/** The section or the outlet that a card names below its headline, one of a row of such. */
function isBelowHeadline({ index, box }: Block, { blocks }: Page): boolean {
  for (let at: Box | null = box, up = 0; at?.parent && up < CARD_LEVELS; at = at.parent, up++) {
    const { first, end, style, parent } = at;
    if (end - first > CARD_BLOCKS) return false;
    if (rowOf(style, parent).length < 2) continue;
    return blocks.slice(first, index).some((other) => HEADING.test(other.box.tag) && leadsSomewhere(other));
  }
  return false;
}

/** The section that a card names above its headline, one of a row of such with other sections. */
function opensCard({ index, text, box }: Block, page: Page): boolean {
  for (let at: Box | null = box, up = 0; at?.parent && up < CARD_LEVELS; at = at.parent, up++) {
    const { first, end, style, links, parent } = at;
    if (first < index || end - first > CARD_BLOCKS || links > CARD_LINKS) return false;
    if (links > 0 && rowOf(style, parent).some((card) => firstText(page, card)?.text !== text)) return true;
  }
  return false;
}

/** Boxes of one style with links side by side: cards. */
const rowOf = (style: number, { items }: Box): Box[] =>
  items.filter((item) => isBox(item)).filter((box) => box.style === style && box.links > 0);

/** To its story and its section. */
const CARD_LINKS = 2;
const CARD_LEVELS = 3;
const CARD_BLOCKS = 6;
const leadsSomewhere = (block: Block): boolean => block.links > 0 || block.box.link !== null;

/** "Read more" stands in every card. */
const isSaidOnce = ({ index, text }: Block, { blocks }: Page): boolean =>
  !blocks.some((other) => other.text === text && other.index !== index);

const wordsOfRule = (rule: string): number => countWords(rule.slice(rule.lastIndexOf(':') + 1));

/**
 * The article as far as related links are concerned: below a heading that tells of other stories, after most of the
 * text, stand their first words, whatever the body model took them for.
 */
function ownBody({ page, isBody }: RelatedContext, tell: Tell): Uint8Array {
  const body = Uint8Array.from(page.blocks, ({ index }) => (isBody(index) ? 1 : 0));
  let total = 0;
  for (const { index, facts } of page.blocks) if (body[index] === 1) total += facts.words;
  let seen = 0;
  for (const { index, facts, box } of page.blocks) {
    if (body[index] === 1) seen += facts.words;
    if (seen < total * MOST_OF_BODY || !HEADING.test(box.tag)) continue;
    if (tell(index).some(({ kind, list }) => COLLECTED.has(kind) && list !== 'paging'))
      return body.fill(0, index);
  }
  return body;
}

const MOST_OF_BODY = 0.7;
const COLLECTED: ReadonlySet<string> = new Set(['related', 'most-read']);
