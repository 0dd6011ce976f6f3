import { type Block, type Box, isProse, linkDensity, type Page } from './blocks';
import type { Reading } from './candidates';
import { dropHeadFurniture, type EdgeFacts } from './edges';
import { HEADING } from './tags';
import type { Trace } from './trace';

/** The choice, a flag a block. */
export interface Body {
  /** Text and media that make the article. */
  kept: Uint8Array;
  /** Of those, texts that are shown as captions. */
  captions: Uint8Array;
  first: number;
  end: number;
}

/** Media this many blocks before the first kept text still belongs to it: a lead picture above byline and date. */
const LEAD_REACH = 8;
/** If the model keeps less than this share of what Readability keeps, and little at all, Readability is believed. */
const DOUBTFUL_SHARE = 0.25;
const DOUBTFUL_WORDS = 60;

/**
 * Chooses the article's blocks: the contiguous stretch of the page with the most evidence, and in it every block
 * that passes. `restored` are blocks the person put back.
 */
export function chooseBody(
  reading: Reading,
  scores: Float64Array,
  edges: EdgeFacts,
  restored: Uint8Array = new Uint8Array(scores.length),
  trace?: Trace,
): Body {
  const { page } = reading;
  const count = page.blocks.length;
  const barred = barredBlocks(reading, restored);
  const probability = Float64Array.from(scores, (score, i) =>
    barred[i] || page.blocks[i]?.text === '' ? 0 : score,
  );
  const kept = bestChoice(page.blocks, probability, trace);
  trace?.chose('best-cut', kept);
  if (isDoubtful(page, kept, reading)) {
    for (const i of reading.readability) if (!barred[i] && page.blocks[i]?.text) kept[i] = 1;
    trace?.chose('readability', kept);
  }
  dropHeadFurniture(page, kept, edges);
  trace?.chose('head-lines', kept);
  keepWholes(page, kept, barred);
  trace?.chose('wholes', kept);
  keepSubheads(page, kept, barred, scores);
  for (let i = 0; i < count; i++) if (restored[i]) kept[i] = 1;
  dropEmptyHeadings(page, kept);
  trace?.chose('subheads', kept);
  let first = kept.indexOf(1);
  const end = kept.lastIndexOf(1) + 1;
  if (first < 0) first = 0;
  const captions = new Uint8Array(count);
  keepMedia(page, kept, captions, barred, first, end);
  trace?.chose('media', kept);
  return { kept, captions, first, end };
}

/** Blocks that no candidate may bring back: sure clutter that the person has not put back. */
function barredBlocks(reading: Reading, restored: Uint8Array): Uint8Array {
  const barred = new Uint8Array(reading.page.blocks.length);
  for (const match of reading.clutter) if (match.sure) barred.fill(1, match.first, match.end);
  if (reading.titleIndex >= 0) barred[reading.titleIndex] = 1;
  for (let i = 0; i < barred.length; i++) if (restored[i]) barred[i] = 0;
  return barred;
}

/** Cuts tried on each page: a page that is read with certainty wants a high one, an odd page a low one. */
const CUTS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

/** Of the choices that the cuts give, the one with the highest expected F1 in words. */
function bestChoice(blocks: readonly Block[], probability: Float64Array, trace?: Trace): Uint8Array {
  const expected = blocks.reduce(
    (sum, block) => sum + (probability[block.index] as number) * block.facts.words,
    0,
  );
  let best = new Uint8Array(blocks.length);
  let bestValue = 0;
  for (const cut of CUTS) {
    const kept = new Uint8Array(blocks.length);
    const [start, end] = bestRegion(blocks, probability, cut);
    let right = 0;
    let chosen = 0;
    for (let i = start; i < end; i++) {
      if ((probability[i] as number) < cut) continue;
      kept[i] = 1;
      const words = blocks[i]?.facts.words ?? 0;
      chosen += words;
      right += words * (probability[i] as number);
    }
    const value = (2 * right) / Math.max(1, chosen + expected);
    trace?.weighed({ cut, kept, words: chosen, expectedF1: value });
    if (value <= bestValue) continue;
    best = kept;
    bestValue = value;
  }
  return best;
}

/** The largest sum of (probability − cut) × words over contiguous blocks. */
function bestRegion(blocks: readonly Block[], probability: Float64Array, cut: number): [number, number] {
  let best = 0;
  let bestStart = 0;
  let bestEnd = 0;
  let sum = 0;
  let start = 0;
  for (const block of blocks) {
    if (block.text === '') continue;
    if (sum <= 0) {
      sum = 0;
      start = block.index;
    }
    sum += ((probability[block.index] as number) - cut) * Math.max(1, block.facts.words);
    if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = block.index + 1;
    }
  }
  return [bestStart, bestEnd];
}

function isDoubtful(page: Page, kept: Uint8Array, reading: Reading): boolean {
  const words = (has: (index: number) => boolean) =>
    page.blocks.reduce((sum, block) => sum + (has(block.index) ? block.facts.words : 0), 0);
  const chosen = words((i) => kept[i] === 1);
  return chosen < DOUBTFUL_WORDS && chosen < DOUBTFUL_SHARE * words((i) => reading.readability.has(i));
}

/** A data table or a quotation is one thing: half of it kept is all of it kept; of a table, less is none. */
function keepWholes(page: Page, kept: Uint8Array, barred: Uint8Array): void {
  for (const box of page.boxes) {
    const isTable = box.tag === 'table' && box.end - box.first >= 4 && box.prose <= box.chars * 0.5;
    if (!isTable && box.tag !== 'blockquote') continue;
    let all = 0;
    let some = 0;
    for (let i = box.first; i < box.end; i++) {
      if (page.blocks[i]?.text === '') continue;
      const weight = isTable ? 1 : (page.blocks[i]?.facts.chars ?? 0);
      all += weight;
      if (kept[i]) some += weight;
    }
    const whole = some > 0 && some * 2 >= all;
    for (let i = box.first; i < box.end; i++) if (whole ? !barred[i] : isTable) kept[i] = whole ? 1 : 0;
  }
}

/** A plain subhead with kept text right above and below it belongs to that text, unless the model is sure it does not. */
const SUBHEAD_DOUBT = 0.2;

function keepSubheads(page: Page, kept: Uint8Array, barred: Uint8Array, scores: Float64Array): void {
  const texts = page.blocks.filter((block) => block.text !== '');
  texts.forEach((block, k) => {
    const { index } = block;
    if (kept[index] || barred[index] || !HEADING.test(block.box.tag) || block.links > 0) return;
    const above = texts[k - 1];
    const below = texts[k + 1];
    if (!above || !below || !kept[above.index] || !kept[below.index] || !isProse(below)) return;
    if ((scores[index] as number) >= SUBHEAD_DOUBT) kept[index] = 1;
  });
}

/** A heading over nothing that is kept has lost its section. */
function dropEmptyHeadings(page: Page, kept: Uint8Array): void {
  let below = 0;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block;
    if (!kept[i] || block.text === '') continue;
    const level = HEADING.test(block.box.tag) ? Number(block.box.tag[1]) : 0;
    if (level > 0 && below === 0) kept[i] = 0;
    else below = 1;
  }
}

const CAPTION_NAMES = /caption|credit|attribution|legend|cutline/i;

/** Pictures and players within the article, each with the short text that goes with it. */
function keepMedia(
  page: Page,
  kept: Uint8Array,
  captions: Uint8Array,
  barred: Uint8Array,
  first: number,
  end: number,
): void {
  let lastMedia = -10;
  for (let i = Math.max(0, first - LEAD_REACH); i < end; i++) {
    const block = page.blocks[i] as Block;
    if (block.media.length > 0 && block.text === '' && !barred[i] && isArticleMedia(block, page, kept, first))
      kept[i] = 1;
    if (block.media.length > 0 && kept[i]) lastMedia = i;
    if (block.text === '' || barred[i]) continue;
    const figure = figureOf(block.box);
    const named = CAPTION_NAMES.test(block.box.names) || block.box.tag === 'figcaption';
    const near = i - lastMedia <= 3;
    if (!near || block.facts.words > 90 || !(figure || named)) {
      if (figure && kept[i] && !isProse(block) && !holdsOwnContent(figure)) kept[i] = 0;
      continue;
    }
    if (figure && holdsOwnContent(figure)) continue;
    kept[i] = 1;
    captions[i] = 1;
  }
}

/** Not a link to another story, not set among clutter or cards. */
function isArticleMedia(block: Block, page: Page, kept: Uint8Array, first: number): boolean {
  const inLead = block.index < first;
  const box = block.box;
  if (inLead && (box.link || block.links > 0) && !figureOf(box)) return false;
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'nav' || at.tag === 'footer' || (at.tag === 'aside' && inLead)) return false;
    if (at.tag === 'header' && inLead && linkDensity(at) > 0.3) return false;
    if (at.words > 80) break;
    // A small box with text of its own, none of it kept: a card, a promo.
    if (at.tag !== 'figure' && at.words > 3 && !figureOf(at) && !keepsAny(at, page, kept) && at.links > 0)
      return false;
  }
  return true;
}

const keepsAny = (box: Box, page: Page, kept: Uint8Array): boolean => {
  for (let i = box.first; i < box.end; i++) if (kept[i] && page.blocks[i]?.text) return true;
  return false;
};

function figureOf(box: Box): Box | null {
  for (let at: Box | null = box, up = 0; at && up < 6; at = at.parent, up++)
    if (at.tag === 'figure') return at;
  return null;
}

/** Figures around tables, quotes or code are content, not captions. */
const holdsOwnContent = (figure: Box): boolean =>
  figure.element.querySelector('table, blockquote, pre, ul, ol') !== null;
