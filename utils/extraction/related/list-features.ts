import { type Block, type Box, closestBox, isInHeading, linkDensity } from '../blocks';
import { countWords } from '../similarity';
import { HEADING } from '../tags';
import { announces } from '../text-facts';
import type { AddressShape } from './address-shape';
import { saysLikeArticle, saysSiteWide } from './heading-stems';
import { isHeadline } from './headline-length';
import { headingOf, isHeadedPopular, isToldRelated, type JudgeContext, labelMatches } from './judge-list';
import { boxesAround, isInSideColumn, namesOf, SITE_NAME } from './list-place';
import type { ListSurroundings } from './list-surroundings';
import { isLabelledLink, isPointer } from './pointer-line';
import type { Card } from './story-cards';
import type { StoryList } from './story-lists';
import { isTimeText } from './time-text';

/** What the model is told of a list, in the order of its rows. Lengths and counts go in as logarithms. */
export const LIST_FEATURES = [
  // Where it stands: after the article, below how much else, in what.
  'blocksAfter',
  'linksBetween',
  'headingsBetween',
  'rankAfter',
  'firstAfter',
  'levelsUp',
  'inAside',
  'inMain',
  'siteNames',
  'shopNames',
  'sideColumn',
  'placeShare',
  'bodyShare',
  // What is said of it.
  'toldRelated',
  'toldMostRead',
  'namedRelated',
  'namedMostRead',
  'namedAlike',
  'saysLike',
  'saysSiteWide',
  'labelWords',
  'introduced',
  // What its cards are made of.
  'cards',
  'headed',
  'lineHeading',
  'lineWords',
  'lineDensity',
  'pointer',
  'pointerLine',
  'media',
  'timed',
  'boxLinks',
  'boxWords',
  // Where they lead.
  'own',
  'story',
  'slug',
  'sameHost',
  'sameSection',
  'sameDepth',
  'depthGap',
  'sameTail',
  'dated',
  'counted',
  // How their titles are written, and what these share with the article's title and with its beginning.
  'headlines',
  'titleWords',
  'titleLeast',
  'titleMost',
  'titleChars',
  'titleStops',
  'titleShare',
  'titleSome',
  'titleBest',
  'titleGain',
  'titleLack',
  'leadShare',
  'leadSome',
  'leadGain',
  // What else there is.
  'repeated',
  'othersTold',
  'madeAlike',
  'madeAlikeTold',
  'cardShare',
  'sectionGain',
  'lists',
  'allCards',
] as const;

export type ListFeature = (typeof LIST_FEATURES)[number];

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter(is).length / items.length;
const flag = (value: boolean): number => (value ? 1 : 0);

/** One list's row. Trees compare and do not add, so no value needs a scale. */
export function listFeatures(
  list: StoryList,
  index: number,
  around: ListSurroundings,
  context: JudgeContext,
): Float64Array {
  const row = {
    ...placeFeatures(list, index, around, context),
    ...labelFeatures(list, context),
    ...cardFeatures(list, context),
    ...addressFeatures(list, around, context),
    ...titleFeatures(list, index, around, context),
    repeated: share(list.cards, ({ url }) => around.isRepeated(url)),
    othersTold: around.othersTold(list),
    madeAlike: around.madeAlike(list),
    madeAlikeTold: around.madeAlikeTold(list),
    cardShare: list.cards.length / around.cards,
    sectionGain: around.sectionGain(index),
    lists: around.lists,
    allCards: Math.log1p(around.cards),
  } satisfies Record<ListFeature, number>;
  return Float64Array.from(LIST_FEATURES, (name) => row[name]);
}

const FAR_RANK = 12;

function placeFeatures(list: StoryList, index: number, around: ListSurroundings, context: JudgeContext) {
  const { bodyEnd, page } = context;
  const first = (list.cards[0] as Card).first;
  const rank = around.rankAfter[index] as number;
  let inAside = false;
  let siteNames = 0;
  let namedAlike = false;
  let shopNames = false;
  for (const box of boxesAround(list, context)) {
    inAside ||= box.tag === 'aside';
    if (SITE_NAME.test(box.names)) siteNames++;
    namedAlike ||= ALIKE_NAME.test(box.names);
    shopNames ||= SHOP_NAME.test(box.names);
  }
  const names = namesOf(list, context);
  return {
    blocksAfter: Math.max(0, first - bodyEnd),
    linksBetween: around.linksBefore(first),
    headingsBetween: around.headingsBefore(first),
    rankAfter: Math.min(FAR_RANK, rank),
    firstAfter: flag(rank === 0),
    levelsUp: levelsUp(around.lastBody, list.box),
    inAside: flag(inAside),
    inMain: flag(closestBox(list.box, 'main') !== null),
    siteNames,
    namedRelated: flag(names.has('related')),
    namedMostRead: flag(names.has('most-read')),
    namedAlike: flag(namedAlike),
    shopNames: flag(shopNames),
    sideColumn: flag(isInSideColumn(list, context)),
    placeShare: (first - bodyEnd) / Math.max(1, page.blocks.length - bodyEnd),
    bodyShare: around.bodyShareBefore(first),
  };
}

/** Parts of names that sites give to what they think is like the article, in one word with others. */
const ALIKE_NAME =
  /relat|recirc|recommend|similar|suggest|read-?(?:more|next|also)|more-?(?:stories|articles|posts|like|from)|also-?(?:like|read)|up-?next|interess/i;

/** Parts of names that sites give to what they sell. */
const SHOP_NAME = /product|shop|commerce|deal|affiliat|kiosk|offer/i;

function labelFeatures(list: StoryList, context: JudgeContext) {
  const told = labelMatches(list, context);
  const label = list.label === null ? null : (context.page.blocks[list.label] as Block);
  const heading = headingOf(list, context)?.text ?? '';
  return {
    toldRelated: flag(isToldRelated(list, context)),
    toldMostRead: flag(told.some(({ kind }) => kind === 'most-read') || isHeadedPopular(list, context)),
    saysLike: flag(saysLikeArticle(heading)),
    saysSiteWide: flag(saysSiteWide(heading)),
    labelWords: label?.facts.words ?? 0,
    introduced: flag(isIntroduced(list, context)),
  };
}

function cardFeatures(list: StoryList, context: JudgeContext) {
  const { page } = context;
  const first = list.cards[0] as Card;
  const line = page.blocks[first.at] as Block;
  const hold = (is: (block: Block) => boolean) =>
    share(list.cards, (card) => {
      for (let i = card.first; i < card.end; i++) if (is(page.blocks[i] as Block)) return true;
      return false;
    });
  return {
    cards: list.cards.length,
    headed: hold(({ box }) => isInHeading(box)),
    lineHeading: flag(HEADING.test(line.box.tag)),
    lineWords: line.facts.words,
    lineDensity: linkDensity(line),
    pointer: flag(isLabelledLink(line)),
    pointerLine: flag(isPointer(list, context)),
    media: hold(({ media }) => media.length > 0),
    timed: hold(({ text }) => isTimeText(text)),
    boxLinks: list.box.links / list.cards.length,
    boxWords: list.box.words / list.cards.length,
  };
}

function addressFeatures({ cards }: StoryList, { own, shapeOf }: ListSurroundings, { urls }: JudgeContext) {
  const shapes = cards.map(({ url }) => shapeOf(url));
  const alike = (part: keyof AddressShape) => share(shapes, (shape) => shape[part] === own[part]);
  return {
    own: share(cards, ({ url }) => urls.isOwn(url)),
    story: share(cards, ({ url }) => urls.isStoryAddress(url)),
    slug: share(cards, ({ url }) => urls.hasSlug(url)),
    sameHost: alike('host'),
    sameSection: share(shapes, ({ section }) => section !== '' && section === own.section),
    sameDepth: alike('depth'),
    depthGap: mean(shapes.map(({ depth }) => Math.abs(depth - own.depth))),
    sameTail: alike('tail'),
    dated: share(shapes, ({ isDated }) => isDated),
    counted: share(cards, ({ url }) => urls.isCounted(url)),
  };
}

function titleFeatures(
  { cards }: StoryList,
  index: number,
  around: ListSurroundings,
  { titleOf }: JudgeContext,
) {
  const titles = cards.map((card) => titleOf(card) ?? '');
  const lengths = titles.map(countWords);
  const overlap = around.overlapOf(index);
  const lead = around.leadOverlapOf(index);
  return {
    headlines: share(titles, isHeadline),
    titleWords: mean(lengths),
    titleLeast: Math.min(...lengths),
    titleMost: Math.max(...lengths),
    titleChars: mean(titles.map((title) => title.length)),
    titleStops: share(titles, (title) => STOP.test(title)),
    titleShare: overlap.share,
    titleSome: overlap.some,
    titleBest: overlap.best,
    titleGain: overlap.share - around.meanShare,
    titleLack: overlap.share - around.mostShare,
    leadShare: lead.share,
    leadSome: lead.some,
    leadGain: lead.share - around.meanLead,
  };
}

/** Headlines seldom end as sentences do. */
const STOP = /[.。!]$/;

/** The line above leads to the list: "Now see more of our favourites:". */
function isIntroduced({ cards }: StoryList, { page }: JudgeContext): boolean {
  const line = page.blocks[(cards[0] as Card).first - 1];
  return (
    line !== undefined &&
    line.facts.words <= INTRODUCTION_WORDS &&
    line.linkChars === 0 &&
    announces(line.text)
  );
}

const INTRODUCTION_WORDS = 12;

/** From the article's last block up to the box that holds the list too. */
function levelsUp(from: Box | null, { first, end }: Box): number {
  let up = 0;
  for (let at = from; at?.parent && !(at.first <= first && at.end >= end); at = at.parent) up++;
  return up;
}
