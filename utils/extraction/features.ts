import { type Block, type Box, isProse, type Page } from './blocks';
import type { ClutterFacts } from './clutter/facts';
import type { ClutterMatch } from './clutter/match';
import { putBlock } from './features/block-itself';
import { type BoxFacts, readBoxFacts, type TokenWeights } from './features/box-facts';
import { ClutterView } from './features/clutter-view';
import { FEATURE_NAMES } from './features/feature-names';
import { hrefKind } from './features/href-kind';
import { putBoxes, putLikes, putMain } from './features/inherited';
import { putNeighbours } from './features/neighbours';
import { putPlace } from './features/place';
import { ReadabilityView } from './features/readability-view';
import { type FeatureRows, RowWriter } from './features/row-writer';
import { Wording } from './features/wording';
import type { MainBox } from './main-box';
import { Furniture } from './prune';
import { headingLevel } from './tags';
import { siteOf } from './urls';
import { NO_WORDS, type WordWeights } from './word-weights';

export interface FeatureContext {
  title: string;
  titleIndex: number;
  dek: string;
  byline: readonly string[];
  /** How much the page looks like news, 0 to 1: news keeps other edges than guides do. */
  newsScore: number;
  clutter: readonly ClutterMatch[];
  facts: ClutterFacts;
  /** A `Furniture` value a block. */
  furniture: Uint8Array;
  /** Blocks that Readability takes. */
  readability: ReadonlySet<number>;
  /** Characters of those blocks before each block; the last entry is their total. */
  taken: Float64Array;
  /** Weight of each class or id word: log odds of standing around article text. */
  tokenWeight: (box: Box) => TokenWeights;
  /** Weight of each word that a block says: log odds of standing in article text. */
  wordWeight: (block: Block) => WordWeights;
  /** The page's address. */
  url: string;
  main: MainBox;
}

/** A heading farther above says nothing. Blocks. */
const HEAD_REACH = 60;
/** Prose farther away says nothing. Blocks with text. */
const PROSE_REACH = 20;

/** Footnotes, remarks, small print. */
const NOTE_START = /^[*†‡([\d]|↩/;

/** One row of numbers a block, for the block model. Rows of blocks that it is not asked about are left empty. */
export function blockFeatures(page: Page, context: FeatureContext): FeatureRows {
  return new FeatureReader(page, context).read();
}

/** The heading or label that a block stands under. */
interface Above {
  heading: Block;
  said: WordWeights;
}

/** How far the running text is. */
interface Prose {
  /** Blocks with text since the last prose, and to the next. */
  since: number;
  to: number;
  /** Paragraphs of it since the heading above. */
  underHead: number;
}

class FeatureReader {
  private readonly row: RowWriter;
  private readonly boxFacts: BoxFacts[];
  private readonly clutter: ClutterView;
  private readonly readability: ReadabilityView;
  private readonly wording: Wording;
  /** How often each block's text stands on the page. */
  private readonly repeats: Uint16Array;
  private readonly site: string;

  constructor(
    private readonly page: Page,
    private readonly context: FeatureContext,
  ) {
    this.row = new RowWriter(page.blocks.length, FEATURE_NAMES.length);
    this.boxFacts = readBoxFacts(page, context, context.taken);
    this.clutter = new ClutterView(page, context.clutter);
    this.readability = new ReadabilityView(page, context.readability, context.taken);
    this.wording = new Wording(context.title, context.dek, context.byline);
    this.repeats = countRepeats(page.blocks);
    this.site = siteOf(context.url);
  }

  read(): FeatureRows {
    const toProse = this.proseBelow();
    let charsBefore = 0;
    let above: Above | null = null;
    let since = PROSE_REACH;
    let underHead = 0;
    for (const block of this.page.blocks) {
      const before = charsBefore;
      charsBefore += block.facts.chars;
      if (!this.isAsked(block)) continue;
      const said = this.context.wordWeight(block);
      this.put(block, said, above, before, { since, to: toProse[block.index] as number, underHead });
      const labels = this.context.facts.phrases[block.index]?.some((match) => match.whole);
      if (headingLevel(block.box.tag) > 0 || labels) {
        above = { heading: block, said };
        underHead = 0;
      }
      if (isProse(block)) underHead++;
      since = isProse(block) ? 0 : Math.min(PROSE_REACH, since + 1);
    }
    return this.row;
  }

  private isAsked(block: Block): boolean {
    return block.text !== '' && this.context.furniture[block.index] !== Furniture.chrome;
  }

  /** Blocks with text from each block to the next prose below it. */
  private proseBelow(): Uint8Array {
    const { blocks } = this.page;
    const distances = new Uint8Array(blocks.length);
    let distance = PROSE_REACH;
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i] as Block;
      if (!this.isAsked(block)) continue;
      distances[i] = distance;
      distance = isProse(block) ? 0 : Math.min(PROSE_REACH, distance + 1);
    }
    return distances;
  }

  private put(block: Block, said: WordWeights, above: Above | null, charsBefore: number, prose: Prose): void {
    const { row, page, context } = this;
    const { index, box } = block;
    row.start(index);
    putBlock(row, block);
    putPlace(row, page, block, context.titleIndex, charsBefore);
    this.readability.put(row, block);
    row.put(prose.since);
    row.put(prose.to);
    putNeighbours(row, page.blocks, block);
    this.wording.put(row, block);
    const phrases = context.facts.phrases[index] ?? [];
    row.put(phrases.length);
    row.flag(phrases.some((match) => match.whole));
    this.putAbove(above, index);
    row.put(Math.min(30, prose.underHead));
    const own = this.boxFacts[box.order] as BoxFacts;
    const parent = this.boxFacts[(box.parent ?? box).order] as BoxFacts;
    putBoxes(row, own, parent);
    this.clutter.put(row, index);
    putLikes(row, page, own, parent, this.repeats[index] as number);
    putMain(row, page, context.main, index);
    row.put(hrefKind(block, this.site));
    row.put(said.mean);
    row.put(said.low);
    row.put(said.high);
    row.put(said.against);
    row.put(said.start);
    row.put(context.newsScore);
    const headSaid = above && index - above.heading.index < HEAD_REACH ? above.said : NO_WORDS;
    row.put(headSaid.mean);
    row.put(headSaid.low);
    row.flag(NOTE_START.test(block.text));
    this.clutter.putKinds(row, index, phrases);
  }

  private putAbove(above: Above | null, index: number): void {
    const { row } = this;
    row.put(above ? (this.context.facts.phrases[above.heading.index]?.length ?? 0) : 0);
    row.put(above ? Math.min(HEAD_REACH, index - above.heading.index) : HEAD_REACH);
    row.put(above ? headingLevel(above.heading.box.tag) : 0);
  }
}

/** How often each block's text stands among them. Looked up only where another is as long: long texts are slow to hash. */
function countRepeats(blocks: readonly Block[]): Uint16Array {
  const repeats = new Uint16Array(blocks.length);
  const lengths = new Map<number, number>();
  for (const { text } of blocks) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
  const counts = new Map<string, number>();
  const isLone = (text: string): boolean => lengths.get(text.length) === 1;
  for (const { text } of blocks) if (!isLone(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { index, text } of blocks) repeats[index] = isLone(text) ? 1 : (counts.get(text) ?? 0);
  return repeats;
}
