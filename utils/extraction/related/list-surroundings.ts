import { type Block, type Box, countBlocks, linkDensity } from '../blocks';
import { HEADING } from '../tags';
import { type AddressShape, addressShape } from './address-shape';
import { isToldRelated, type JudgeContext } from './judge-list';
import { LeadWords } from './lead-words';
import { isAfterBody, styleOf } from './list-place';
import type { StoryList } from './story-lists';
import { subjectWords, WordOverlap, type Words } from './word-overlap';

/** How much of what a list's titles say the article's title says. */
export interface ListOverlap {
  /** Mean over its cards of the share of each title's weight that is shared. */
  share: number;
  /** Of its cards, those that share a word. */
  some: number;
  /** The weight of the rarest shared word. */
  best: number;
}

/** What lists are compared with: the page they stand on, and each other. */
export class ListSurroundings {
  /** How many lists there are. */
  readonly lists: number;
  readonly cards: number;
  /** The page's own address. */
  readonly own: AddressShape;
  /** The box of the article's last block. */
  readonly lastBody: Box | null;
  /** Per judged list, how many stand between the article and it; -1 for those above its end. */
  readonly rankAfter: readonly number[];
  /** How many blocks of links, and headings, stand between the article's end and a block. */
  readonly linksBefore: (index: number) => number;
  readonly headingsBefore: (index: number) => number;
  readonly meanShare: number;
  readonly mostShare: number;
  /** The same of the article's beginning. */
  readonly meanLead: number;

  private readonly shapes = new Map<string, AddressShape>();
  private readonly styles = new Map<string, { lists: number; told: number }>();
  private readonly sectionShares: readonly number[];
  private readonly meanSection: number;
  private readonly bodyWords: readonly number[];
  private readonly totalWords: number;

  private readonly overlaps: readonly ListOverlap[];
  private readonly leadOverlaps: readonly ListOverlap[];
  private readonly told: ReadonlySet<StoryList>;
  private readonly counts = new Map<string, number>();

  /** @param judged those of all the page's lists that may be worth something */
  constructor(
    all: readonly StoryList[],
    judged: readonly StoryList[],
    private readonly context: JudgeContext,
  ) {
    const { page, bodyEnd, urls, url, titleOf } = context;
    this.lists = all.length;
    this.cards = all.reduce((sum, { cards }) => sum + cards.length, 0);
    this.own = addressShape(url, urls);
    this.lastBody = page.blocks[bodyEnd - 1]?.box ?? null;
    for (const { cards } of all)
      for (const address of new Set(cards.map((card) => card.url)))
        this.counts.set(address, (this.counts.get(address) ?? 0) + 1);
    this.told = new Set(judged.filter((list) => isAfterBody(list, context) && isToldRelated(list, context)));
    let rank = 0;
    this.rankAfter = judged.map((list) => (isAfterBody(list, context) ? rank++ : -1));
    const between = (is: (block: Block) => boolean): ((index: number) => number) => {
      const count = countBlocks(page.blocks, is);
      return (index) => (index > bodyEnd ? count(bodyEnd, index) : 0);
    };
    this.linksBefore = between((block) => linkDensity(block) > 0.5);
    this.headingsBefore = between(({ box }) => HEADING.test(box.tag));
    const titleWords = subjectWords(context.title);
    for (const list of judged) {
      const style = styleOf(list.box);
      const known = this.styles.get(style) ?? { lists: 0, told: 0 };
      this.styles.set(style, known);
      known.lists++;
      if (isToldRelated(list, context)) known.told++;
    }
    this.sectionShares = judged.map(({ cards }) => {
      const alike = cards.filter((card) => {
        const { section } = this.shapeOf(card.url);
        return section !== '' && section === this.own.section;
      });
      return alike.length / cards.length;
    });
    this.meanSection = this.sectionShares.reduce((a, b) => a + b, 0) / Math.max(1, judged.length);
    let words = 0;
    this.bodyWords = page.blocks.map(({ index, facts }) => {
      const before = words;
      if (context.isBody(index)) words += facts.words;
      return before;
    });
    this.totalWords = Math.max(1, words);
    const overlap = new WordOverlap(judged.flatMap(({ cards }) => cards.map((card) => titleOf(card) ?? '')));
    this.overlaps = overlapsOf(judged, overlap, titleWords);
    this.leadOverlaps = overlapsOf(judged, overlap, new LeadWords(context, titleWords));
    this.meanShare = meanOverCards(judged, this.overlaps);
    this.meanLead = meanOverCards(judged, this.leadOverlaps);
    this.mostShare = Math.max(0, ...this.overlaps.map(({ share }) => share));
  }

  /** How a story's address is written. */
  shapeOf = (url: string): AddressShape => {
    let shape = this.shapes.get(url);
    if (!shape) {
      shape = addressShape(url, this.context.urls);
      this.shapes.set(url, shape);
    }
    return shape;
  };
  overlapOf = (index: number): ListOverlap => this.overlaps[index] as ListOverlap;
  /** The same with what the article's beginning says. */
  leadOverlapOf = (index: number): ListOverlap => this.leadOverlaps[index] as ListOverlap;
  /** Whether another list holds a story too. */
  isRepeated = (url: string): boolean => (this.counts.get(url) ?? 0) > 1;
  /** How many other judged lists are made alike, and how many of these are said to be related. */
  madeAlike = ({ box }: StoryList): number => (this.styles.get(styleOf(box))?.lists ?? 1) - 1;
  madeAlikeTold = (list: StoryList): number => this.styles.get(styleOf(list.box))?.told ?? 0;
  /** How much more of a list is filed where the article is than of the page's lists at large. */
  sectionGain = (index: number): number => (this.sectionShares[index] as number) - this.meanSection;
  /** Share of the article's words that stand above a block. */
  bodyShareBefore = (index: number): number => (this.bodyWords[index] ?? 0) / this.totalWords;
  /** How many other lists below the article are said to be related. */
  othersTold = (list: StoryList): number => this.told.size - (this.told.has(list) ? 1 : 0);
}

function overlapsOf(lists: readonly StoryList[], overlap: WordOverlap, reference: Words): ListOverlap[] {
  let at = 0;
  return lists.map(({ cards }) => {
    const found = { share: 0, some: 0, best: 0 };
    for (let i = 0; i < cards.length; i++) {
      const { share, best } = overlap.of(at++, reference);
      found.share += share / cards.length;
      found.some += best > 0 ? 1 / cards.length : 0;
      found.best = Math.max(found.best, best);
    }
    return found;
  });
}

function meanOverCards(lists: readonly StoryList[], overlaps: readonly ListOverlap[]): number {
  const cards = lists.reduce((sum, list) => sum + list.cards.length, 0);
  const sum = overlaps.reduce((all, { share }, i) => all + share * (lists[i] as StoryList).cards.length, 0);
  return cards === 0 ? 0 : sum / cards;
}
