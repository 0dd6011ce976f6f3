import {
  type Block,
  type Box,
  firstText,
  isBox,
  isProse,
  isSentence,
  linkDensity,
  type Page,
  soleBlock,
  textsIn,
} from '../blocks';
import { isDataTable } from '../data-table';
import { HEADING, headingLevel } from '../tags';
import type { ClutterKindName } from './kinds';

/** Never taken whole by a rule about something inside them. */
const KEPT_TAGS = new Set(['body', 'main', 'html']);

/** What a box may hold at most to be "all of it clutter": a sign-up form with its small print. Words. */
const BOX_WORDS = 110;
/** Words of a paragraph that no offer begins with. */
const OPENING_WORDS = 25;
/** Short paragraphs that open an article as well. */
const OPENING_SENTENCES = 3;
/** Words; fewer are a label. */
const SENTENCE_WORDS = 4;
const LIST_LINES = 2;
/** Share of a paragraph's characters that its references to sources link. */
const FEW_LINKED = 0.12;
/** Stretches of prose in one style that make it the running text's. */
const TEXT_STYLE = 3;
/** The same for sections that list or quote others' texts. Share of the page's prose before them. */
const SECTION_SHARE = 0.5;

export class Extents {
  /** Characters of prose before each block, phrase-matched blocks left out: ranges become differences. */
  private readonly prose: Float64Array;
  private readonly proseBlocks: Uint32Array;
  /** How many stretches of prose are set in a style that has a name, by its number. */
  private readonly proseStyles = new Map<number, number>();

  constructor(
    private readonly page: Page,
    readonly isTold: (block: Block) => boolean,
    private readonly titleIndex: number,
    /** The kind that a block names as its whole text, if it does. */
    private readonly labelOf: (block: Block) => ClutterKindName | undefined,
  ) {
    const count = page.blocks.length;
    this.prose = new Float64Array(count + 1);
    this.proseBlocks = new Uint32Array(count + 1);
    for (const block of page.blocks) {
      const plain = isProse(block) && !isTold(block);
      this.prose[block.index + 1] = (this.prose[block.index] ?? 0) + (plain ? block.facts.chars : 0);
      this.proseBlocks[block.index + 1] = (this.proseBlocks[block.index] ?? 0) + (plain ? 1 : 0);
      const { names, style } = block.box;
      if (plain && names !== '') this.proseStyles.set(style, (this.proseStyles.get(style) ?? 0) + 1);
    }
  }

  plainProse(first: number, end: number): number {
    return (this.prose[end] ?? 0) - (this.prose[first] ?? 0);
  }

  plainProseBlocks(first: number, end: number): number {
    return (this.proseBlocks[end] ?? 0) - (this.proseBlocks[first] ?? 0);
  }

  holdsTitle(box: Box): boolean {
    return this.titleIndex >= box.first && this.titleIndex < box.end;
  }

  /** A sentence set as the page's running text is, by a name of its own: it is the text's, however short. */
  isOfText(block: Block): boolean {
    return (
      (this.proseStyles.get(block.box.style) ?? 0) >= TEXT_STYLE &&
      isSentence(block, 0) &&
      !this.isTold(block)
    );
  }

  /** Whether a box holds such a sentence. */
  private holdsText(box: Box, but?: Box): boolean {
    for (let i = box.first; i < box.end; i++) {
      if (but && i >= but.first && i < but.end) continue;
      const block = this.page.blocks[i];
      if (block && block.text !== '' && this.isOfText(block)) return true;
    }
    return false;
  }

  /** Whether a box holds what no offer does, beside the item: a table of figures, a list of sentences. */
  private holdsOwn(box: Box, but: Block | Box): boolean {
    return box.items.some((item) => {
      if (item === but || !isBox(item)) return false;
      if (item.tag === 'table') return isDataTable(item);
      if (item.tag !== 'ul' && item.tag !== 'ol') return this.holdsOwn(item, but);
      if (item.links > 0 || item.controls > 0) return false;
      const lines = textsIn(this.page, item);
      return lines.length >= LIST_LINES && lines.every((line) => isSentence(line, SENTENCE_WORDS));
    });
  }

  /**
   * Whether a box begins with the first running text below the page's headline: a short article with what follows it,
   * not an offer, which has a heading and says what it is.
   */
  opensText(box: Box): boolean {
    let first = box.first;
    while (first < box.end && this.page.blocks[first]?.text === '') first++;
    const block = this.page.blocks[first];
    if (!block || this.titleIndex < 0 || first <= this.titleIndex || first + 1 >= box.end) return false;
    if (this.holdsSentence(this.titleIndex + 1, first)) return false;
    return block.facts.words >= OPENING_WORDS
      ? this.plainProse(first, first + 1) > 0
      : this.countSentences(box) >= OPENING_SENTENCES;
  }

  /** Running text; a line of names and days may be as long. */
  private holdsSentence(first: number, end: number): boolean {
    if (this.plainProse(first, end) === 0) return false;
    return this.page.blocks
      .slice(first, end)
      .some((block) => block.facts.endsSentence && isProse(block) && !this.isTold(block));
  }

  /** The same for an article of a few short paragraphs alone. */
  opensShortText(box: Box): boolean {
    return this.countSentences(box) >= OPENING_SENTENCES && this.opensText(box);
  }

  /** Paragraphs of one sentence or more, right in a box, that say nothing of any clutter. */
  private countSentences(box: Box): number {
    return box.items.filter((item) => {
      const block = soleBlock(item, this.page);
      return (
        block !== undefined &&
        block.box.tag === 'p' &&
        isSentence(block, SENTENCE_WORDS) &&
        !this.isTold(block)
      );
    }).length;
  }

  /** The largest box around a telling block that holds nothing but its kind of clutter. */
  small(block: Block): Block | Box {
    let item: Block | Box = block;
    for (let box: Box | null = block.box; box; box = box.parent) {
      if (KEPT_TAGS.has(box.tag) || this.holdsTitle(box) || box.words > BOX_WORDS) break;
      if (item !== block && (this.holdsText(box) || this.holdsOwn(box, item))) break;
      const leads = this.leads(block, box);
      if (!leads && this.opensText(box)) break;
      const prose = this.plainProseBlocks(box.first, box.end);
      // One stretch of prose may describe what a box offers; a subhead over plain text offers nothing.
      const offers = box.controls > 0 || (leads && (box.links > 0 || !HEADING.test(block.box.tag)));
      if (prose > 1 || (prose === 1 && !offers)) break;
      if (prose > 0 && box.prose > this.page.prose * 0.5) break;
      item = box;
    }
    return item;
  }

  /** Whether a block is the first text of a box. */
  leads(block: Block, box: Box): boolean {
    for (let i = box.first; i < block.index; i++) if (this.page.blocks[i]?.text) return false;
    return box.first <= block.index && block.index < box.end;
  }

  /**
   * What a section heading ("Related articles", "Comments") stands over: the largest box that it leads;
   * where it stands flat among siblings, the siblings after it up to the next part of the page.
   */
  section(heading: Block): (Block | Box)[] {
    let led: Box | null = null;
    for (let box: Box | null = heading.box; box; box = box.parent) {
      if (KEPT_TAGS.has(box.tag) || this.holdsTitle(box) || !this.leads(heading, box)) break;
      if (this.isMost(box.first, box.end, heading.index)) break;
      // Cards below a label are no sentences set as the page's text is.
      if (led && led.links > 0 && this.holdsText(box, led)) break;
      led = box;
    }
    const item: Block | Box = led ?? heading;
    const size = led ? led.end - led.first : 1;
    const headingOnly = size === 1 || (led?.words ?? 0) <= heading.facts.words + 4;
    const parent = led ? led.parent : heading.box;
    if (!headingOnly || !parent) return [item];
    return this.siblingsAfter(item, parent, heading);
  }

  /** A section that holds most of the prose, none of it before, is the article under a kicker. */
  private isMost(first: number, end: number, before: number): boolean {
    // Below the page's own headline and text it is another article, however long.
    if (
      this.titleIndex >= 0 &&
      this.titleIndex < before &&
      this.plainProseBlocks(this.titleIndex, before) >= 2
    )
      return false;
    const inside = this.plainProse(first, end);
    return inside > this.page.prose * SECTION_SHARE && this.plainProse(0, before) < inside * 0.25;
  }

  /** Running text with no more than a few linked words is no card, whatever label stands above it. */
  private isPlainText(item: Block | Box): boolean {
    if (isBox(item) && item.links === 0 && holdsDataTable(item)) return true;
    if (linkDensity(item) > FEW_LINKED) return false;
    const [first, end] = isBox(item) ? [item.first, item.end] : [item.index, item.index + 1];
    return this.plainProse(first, end) > 0;
  }

  /** The next part of the page has a label of its own: "Related articles" after "Comments". */
  private announcesOther(item: Block | Box, heading: Block): boolean {
    const lead = leadOf(item, this.page);
    const label = lead && this.labelOf(lead);
    return label !== undefined && label !== this.labelOf(heading);
  }

  private siblingsAfter(item: Block | Box, parent: Box, heading: Block): (Block | Box)[] {
    const rank = headingRank(heading.box);
    const items: (Block | Box)[] = [item];
    const start = parent.items.indexOf(item) + 1;
    for (let i = start; i < parent.items.length; i++) {
      const next = parent.items[i] as Block | Box;
      if (isBox(next) && HEADING.test(next.tag) && next.links === 0 && headingRank(next) <= rank) break;
      if (this.announcesOther(next, heading) || this.isPlainText(next)) break;
      items.push(next);
    }
    return items;
  }
}

/** A table of figures, in whatever frame. */
const holdsDataTable = (box: Box): boolean =>
  box.tag === 'table' ? true : box.items.some((item) => isBox(item) && holdsDataTable(item));

const leadOf = (item: Block | Box, page: Page): Block | undefined =>
  isBox(item) ? firstText(page, item) : item;

const headingRank = (box: Box): number => headingLevel(box.tag) || 7;
