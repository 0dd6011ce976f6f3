import { type Block, type Box, groupOf, isProse, linkDensity, type Page } from './blocks';
import { ARTICLE_BODY, type BoxFacts, readBoxFacts, type TokenWeights } from './box-facts';
import type { ClutterFacts } from './clutter/facts';
import { KIND_NAMES } from './clutter/kinds';
import type { ClutterMatch } from './clutter/match';
import { isNamesAndDates } from './edges';
import { FEATURE_NAMES, KIND_GROUPS } from './feature-names';
import { hrefKind } from './href-kind';
import type { MainBox, Place } from './main-box';
import { FAR, LONG_CHARS, LONG_WORDS } from './model-reach';
import { Furniture } from './prune';
import { comparableWords, createComparer } from './similarity';
import { HEADING } from './tags';
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

const DATE_LIKE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+\s*(?:月|일|日|년|年|시간|분|小时|分钟)/;

/** A heading farther above says nothing. Blocks. */
const HEAD_REACH = 60;

/** Footnotes, remarks, small print. */
const NOTE_START = /^[*†‡([\d]|↩/;

const log = (value: number): number => Math.log1p(value);
const logUpTo = (most: number, value: number): number => log(Math.min(most, value));

/** One row of numbers a block, for the block model. */
export function blockFeatures(page: Page, context: FeatureContext): Float32Array[] {
  return new FeatureReader(page, context).rows();
}

/** The heading or label that a block stands under. */
interface Above {
  heading: Block;
  said: WordWeights;
}

class FeatureReader {
  private readonly boxFacts: BoxFacts[];
  private readonly sure: Uint8Array;
  private readonly unsure: Uint8Array;
  private readonly matchKinds: Uint32Array;
  private readonly matchWords: Float32Array;
  private readonly charsBefore: Float64Array;
  private readonly readBefore: Float64Array;
  private readonly repeats = new Map<string, number>();
  private readonly titleWords: number;
  private readonly likeTitle: (text: string) => number;
  private readonly likeDek: (text: string) => number;
  private readonly readTotal: number;
  private readonly readFirst: number;
  private readonly readLast: number;
  private readonly site: string;

  constructor(
    private readonly page: Page,
    private readonly context: FeatureContext,
  ) {
    this.titleWords = comparableWords(context.title).length;
    this.likeTitle = createComparer(context.title);
    this.likeDek = createComparer(context.dek);
    const count = page.blocks.length;
    this.sure = new Uint8Array(count);
    this.unsure = new Uint8Array(count);
    this.matchKinds = new Uint32Array(count);
    this.matchWords = new Float32Array(count);
    this.charsBefore = new Float64Array(count + 1);
    this.readBefore = context.taken;
    let first = -1;
    let last = -1;
    for (const block of page.blocks) {
      const i = block.index;
      const read = context.readability.has(i);
      if (read && block.text !== '') {
        if (first < 0) first = i;
        last = i;
      }
      this.charsBefore[i + 1] = (this.charsBefore[i] as number) + block.facts.chars;
      if (block.text !== '') this.repeats.set(block.text, (this.repeats.get(block.text) ?? 0) + 1);
    }
    this.readTotal = this.readBefore[count] as number;
    this.readFirst = first;
    this.readLast = last;
    this.applyMatches();
    this.boxFacts = readBoxFacts(page, context, this.readBefore);
    this.site = siteOf(context.url);
  }

  rows(): Float32Array[] {
    const rows: Float32Array[] = [];
    let above: Above | null = null;
    let proseSinceHead = 0;
    let sinceProse = 99;
    for (const block of this.page.blocks) {
      if (this.context.furniture[block.index] === Furniture.chrome) {
        rows.push(EMPTY_ROW);
        continue;
      }
      const said = this.context.wordWeight(block);
      rows.push(this.row(block, said, above, proseSinceHead, sinceProse));
      const labels = this.context.facts.phrases[block.index]?.some((match) => match.whole);
      if (block.text !== '' && (HEADING.test(block.box.tag) || labels)) {
        above = { heading: block, said };
        proseSinceHead = 0;
      }
      if (isProse(block)) {
        proseSinceHead++;
        sinceProse = 0;
      } else if (block.text !== '') sinceProse++;
    }
    let toProse = 99;
    for (let i = rows.length - 1; i >= 0; i--) {
      if (rows[i] === EMPTY_ROW) continue;
      (rows[i] as Float32Array)[TO_PROSE] = Math.min(20, toProse);
      const block = this.page.blocks[i] as Block;
      if (isProse(block)) toProse = 0;
      else if (block.text !== '') toProse++;
    }
    return rows;
  }

  private applyMatches(): void {
    for (const match of this.context.clutter) {
      const bit = 1 << KIND_NAMES.indexOf(match.kind);
      let words = 0;
      for (let i = match.first; i < match.end; i++) words += this.page.blocks[i]?.facts.words ?? 0;
      for (let i = match.first; i < match.end; i++) {
        if (match.sure) this.sure[i] = 1;
        else this.unsure[i] = 1;
        this.matchKinds[i] = (this.matchKinds[i] as number) | bit;
        const known = this.matchWords[i] as number;
        this.matchWords[i] = known === 0 ? words : Math.min(known, words);
      }
    }
  }

  private readIn(box: Box): number {
    return box.chars === 0
      ? 0
      : ((this.readBefore[box.end] as number) - (this.readBefore[box.first] as number)) / box.chars;
  }

  private row(
    block: Block,
    said: WordWeights,
    above: Above | null,
    proseSinceHead: number,
    sinceProse: number,
  ): Float32Array {
    const heading = above?.heading;
    const headSaid = above && block.index - above.heading.index < HEAD_REACH ? above.said : NO_WORDS;
    const { page, context, readFirst, readLast } = this;
    const { facts, box } = block;
    const { blocks } = page;
    const i = block.index;
    const row = new Float32Array(FEATURE_NAMES.length);
    let at = 0;
    const put = (value: number | boolean) => {
      row[at++] = Number(value);
    };
    const tag = box.tag;
    const chars = Math.max(1, facts.chars);
    const own = this.boxFacts[box.order] as BoxFacts;
    const parentBox = box.parent ?? box;
    const parent = this.boxFacts[parentBox.order] as BoxFacts;
    const prose = isProse(block);
    put(log(facts.words));
    put(log(facts.chars));
    put(linkDensity(block));
    put(Math.min(20, block.links));
    put(facts.commas / Math.max(1, facts.words));
    put(Math.min(12, facts.stops));
    put(facts.endsSentence);
    put(facts.digits / chars);
    put(facts.uppercase / chars);
    put(block.strongChars / chars);
    put(block.emphasisChars / chars);
    put(Math.min(5, block.media.length));
    put(facts.unspaced / chars);
    put(prose);
    put(HEADING.test(tag) ? Number(tag[1]) : 0);
    put(tag === 'li');
    put(tag === 'td' || tag === 'th');
    put(tag === 'blockquote');
    put(tag === 'p');
    put(tag === 'div' || tag === 'section');
    put(tag === 'pre');
    put(tag === 'figcaption' || tag === 'caption');
    put(tag === 'dt' || tag === 'dd');
    put(Math.min(40, box.depth));
    put(Math.min(60, box.items.length));
    put(i / blocks.length);
    put((this.charsBefore[i] as number) / Math.max(1, page.chars));
    put(context.titleIndex < 0 ? 0 : Math.max(-50, Math.min(FAR, i - context.titleIndex)));
    put(context.titleIndex >= 0);
    put(context.titleIndex >= 0 && i <= context.titleIndex);
    const share = (value: Box) => (page.prose === 0 ? 0 : value.prose / page.prose);
    put(logUpTo(LONG_WORDS, box.words));
    put(linkDensity(box));
    put(share(box));
    put(logUpTo(LONG_WORDS, parentBox.words));
    put(linkDensity(parentBox));
    put(share(parentBox));
    const group = groupOf(box);
    put(logUpTo(LONG_WORDS, group.words));
    put(logUpTo(FAR, group.end - group.first));
    put(linkDensity(group));
    put(share(group));
    put(Math.min(10, group.controls));
    put(Math.min(20, group.media));
    put(Math.min(20, group.headings));
    put(context.readability.has(i));
    put(this.readIn(box));
    put(this.readIn(parentBox));
    put(this.readIn(group));
    put(this.readNear(i));
    put(readFirst < 0 ? -60 : Math.max(-60, Math.min(FAR, i - readFirst)));
    put(readLast < 0 ? 60 : Math.max(-FAR, Math.min(60, i - readLast)));
    put(readFirst >= 0 && i >= readFirst && i <= readLast);
    put(this.readTotal === 0 ? 0 : (this.readBefore[i] as number) / this.readTotal);
    put(logUpTo(LONG_CHARS, this.readTotal));
    put(page.chars === 0 ? 0 : this.readTotal / page.chars);
    put(Math.min(20, sinceProse));
    put(0); // toProse: filled in on the way back
    const prev = this.textBlock(i, -1);
    const next = this.textBlock(i, 1);
    put(prev ? log(prev.facts.words) : -1);
    put(next ? log(next.facts.words) : -1);
    put(prev ? linkDensity(prev) : -1);
    put(next ? linkDensity(next) : -1);
    put(prev?.box.tag === tag);
    put(next?.box.tag === tag);
    const prev2 = prev && this.textBlock(prev.index, -1);
    const next2 = next && this.textBlock(next.index, 1);
    put(prev2 ? log(prev2.facts.words) : -1);
    put(next2 ? log(next2.facts.words) : -1);
    put(next ? HEADING.test(next.box.tag) : false);
    put(prev ? HEADING.test(prev.box.tag) : false);
    put((blocks[i - 1]?.media.length ?? 0) > 0);
    put((blocks[i + 1]?.media.length ?? 0) > 0);
    const short = facts.words > 0 && facts.words <= 60;
    put(short && this.isTitleSized(facts.words) ? this.likeTitle(block.text) : 0);
    put(short && context.dek !== '' ? this.likeDek(block.text) : 0);
    put(short && facts.words <= 25 && context.byline.some((name) => block.text.includes(name)));
    put(short && isNamesAndDates(block, context.byline));
    put(facts.words <= 25 && facts.digits > 0 && DATE_LIKE.test(block.text));
    const last = block.text.slice(-1);
    put(last === ':' || last === '：');
    put(/^\p{Ll}/u.test(block.text));
    put(/[©|@•→»›]/.test(block.text));
    put(last === '?' || last === '？' || last === '؟');
    const phrases = context.facts.phrases[i] ?? [];
    put(phrases.length);
    put(phrases.some((match) => match.whole));
    put(heading ? (context.facts.phrases[heading.index]?.length ?? 0) : 0);
    put(heading ? Math.min(HEAD_REACH, i - heading.index) : HEAD_REACH);
    put(heading && HEADING.test(heading.box.tag) ? Number(heading.box.tag[1]) : 0);
    put(Math.min(30, proseSinceHead));
    const semantic = own.semantic;
    for (let bit = 1; bit <= ARTICLE_BODY; bit <<= 1) put((semantic & bit) !== 0);
    put(bitCount(own.kinds));
    put(bitCount(own.nearKinds | parent.nearKinds));
    put(own.tokens.sum);
    put(own.tokens.low);
    put(own.tokens.high);
    put(own.ownTokens);
    put(parent.ownTokens);
    put(this.sure[i] as number);
    put(this.unsure[i] as number);
    put(log(this.matchWords[i] as number));
    put(this.clutterNear(i, -1));
    put(this.clutterNear(i, 1));
    put(Math.min(50, own.alike));
    put(Math.min(50, parent.alike));
    put(own.styleShare);
    put(Math.min(6, this.repeats.get(block.text) ?? 0));
    put(logUpTo(LONG_CHARS, page.prose));
    put(log(blocks.length));
    put(linkDensity(page.root));
    const { side, depth, position, part } = this.context.main.places[i] as Place;
    put(side);
    put(depth);
    put(position);
    put(part ? log(part.words) : -1);
    put(part ? part.linkDensity : -1);
    put(part ? Math.min(10, part.controls) : -1);
    put(part ? part.styleShare : -1);
    put(logUpTo(LONG_WORDS, context.main.box.words));
    put(share(this.context.main.box));
    put(hrefKind(block, this.site));
    put(said.mean);
    put(said.low);
    put(said.high);
    put(said.against);
    put(said.start);
    put(context.newsScore);
    put(headSaid.mean);
    put(headSaid.low);
    put(NOTE_START.test(block.text));
    for (const match of phrases) {
      const kind = KIND_GROUPS.indexOf(match.kind);
      if (kind >= 0) row[at + kind] = 1;
    }
    at += KIND_GROUPS.length;
    const kinds = this.matchKinds[i] as number;
    for (let k = 0; kinds >> k !== 0 && k < KIND_GROUPS.length; k++) row[at + k] = (kinds >> k) & 1;
    return row;
  }

  /** Texts of quite another length can't be the title. */
  private isTitleSized(words: number): boolean {
    return words <= 40 && words <= 3 * this.titleWords + 3 && 4 * words + 3 >= this.titleWords;
  }

  /** Share of Readability's blocks among the three before and after. */
  private readNear(i: number): number {
    let read = 0;
    let seen = 0;
    for (let j = Math.max(0, i - 3); j <= Math.min(this.page.blocks.length - 1, i + 3); j++) {
      if (j === i || this.page.blocks[j]?.text === '') continue;
      seen++;
      if (this.context.readability.has(j)) read++;
    }
    return seen === 0 ? 0 : read / seen;
  }

  private textBlock(i: number, step: 1 | -1): Block | null {
    for (let j = i + step; j >= 0 && j < this.page.blocks.length; j += step) {
      const block = this.page.blocks[j] as Block;
      if (block.text !== '') return block;
    }
    return null;
  }

  private clutterNear(i: number, step: 1 | -1): number {
    let count = 0;
    for (let k = 1; k <= 3; k++) {
      const j = i + k * step;
      if (j >= 0 && j < this.sure.length && (this.sure[j] || this.unsure[j])) count++;
    }
    return count;
  }
}

const EMPTY_ROW = new Float32Array(FEATURE_NAMES.length);
const TO_PROSE = FEATURE_NAMES.indexOf('toProse');

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
