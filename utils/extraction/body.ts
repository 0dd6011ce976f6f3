import { bestStretch } from './best-stretch';
import { type Block, firstText, isProse, linkDensity, type Page, textsIn } from './blocks';
import type { Reading } from './candidates';
import { ASIDE_RULE } from './clutter/find-asides';
import { STORY_RULES } from './clutter/find-stories';
import type { ClutterKindName } from './clutter/kinds';
import type { ClutterMatch } from './clutter/match';
import { dropHeadFurniture, dropTailNotes, type EdgeFacts } from './edges';
import { keepBetween } from './keep-between';
import { keepFlow } from './keep-flow';
import { keepMedia } from './keep-media';
import { keepPosts } from './keep-posts';
import { keepWholes } from './keep-wholes';
import { keepOwnThings } from './own-things';
import { dropCopies, keepTwins } from './repeats';
import { HEADING, headingLevel } from './tags';
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

/** If the model keeps less than this share of what Readability keeps, and little at all, Readability is believed. */
const DOUBTFUL_SHARE = 0.25;
const DOUBTFUL_WORDS = 60;
/** Unless it is this sure of them: a notice of two sentences among captions and small print. */
const SURE = 0.8;

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
  const barred = barredBlocks(reading, scores, restored);
  const probability = Float64Array.from(scores, (score, i) =>
    barred[i] || page.blocks[i]?.text === '' ? 0 : score,
  );
  const kept = bestChoice(page.blocks, probability, trace);
  trace?.chose('best-cut', kept);
  if (isDoubtful(page, kept, reading, probability)) {
    for (const i of reading.readability) if (!barred[i] && page.blocks[i]?.text) kept[i] = 1;
    trace?.chose('readability', kept);
  }
  dropHeadFurniture(page, kept, barred, edges);
  trace?.chose('head-lines', kept);
  keepWholes(page, kept, barred);
  trace?.chose('wholes', kept);
  keepOwnThings(reading, kept, barred, scores);
  keepBetween(reading, kept, barred, scores);
  keepFlow(reading, kept, barred, scores);
  keepPosts(reading, kept, barred);
  keepTwins(page, kept, barred);
  dropTailNotes(page, kept, edges.bylines);
  keepSubheads(page, kept, barred, scores);
  for (let i = 0; i < count; i++) if (restored[i]) kept[i] = 1;
  dropCopies(page, kept);
  dropEmptyHeadings(page, kept, barred);
  dropLoneLabels(page, kept);
  trace?.chose('subheads', kept);
  let first = kept.indexOf(1);
  const end = kept.lastIndexOf(1) + 1;
  if (first < 0) first = 0;
  const captions = new Uint8Array(count);
  keepMedia({ page, kept, captions, barred, first, end });
  trace?.chose('media', kept);
  return { kept, captions, first, end };
}

/** The model knows what the finder says: where it is this certain all the same, it is believed. */
const CERTAIN = 0.85;
/** Where nothing but its shape speaks against a box, the model need not be as sure: products and tips are set alike. */
const CERTAIN_OF_SHAPE = 0.6;
/** Only of these: what the extension is for stays out. */
const DISPUTED: ReadonlySet<ClutterKindName> = new Set([
  'related',
  'most-read',
  'sponsored',
  'share',
  'tags',
  'ad',
  'author-bio',
  'video-chrome',
  'poll',
  'breadcrumbs',
  'legal-footer',
]);
/** Not of another whole story, in which every block reads like an article. */
const UNDISPUTED: ReadonlySet<string> = new Set([
  STORY_RULES.announced,
  STORY_RULES.next,
  STORY_RULES.linked,
  STORY_RULES.whole,
]);

/** The probability from which the model is believed against a sure match. */
function certaintyAgainst({ kind, rule }: ClutterMatch): number {
  if (kind === 'boilerplate' && rule === ASIDE_RULE) return CERTAIN_OF_SHAPE;
  return DISPUTED.has(kind) && !UNDISPUTED.has(rule) ? CERTAIN : Number.POSITIVE_INFINITY;
}

/** Blocks that no candidate may bring back: sure clutter that the person has not put back. */
function barredBlocks(reading: Reading, scores: Float64Array, restored: Uint8Array): Uint8Array {
  const barred = new Uint8Array(reading.page.blocks.length);
  for (const match of reading.clutter) {
    if (!match.sure) continue;
    const certain = certaintyAgainst(match);
    for (let i = match.first; i < match.end; i++) if ((scores[i] as number) < certain) barred[i] = 1;
  }
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
  const weights = Float64Array.from(blocks, ({ text, facts }) =>
    text === '' ? 0 : Math.max(1, facts.words),
  );
  let best = new Uint8Array(blocks.length);
  let bestValue = 0;
  for (const cut of CUTS) {
    const kept = new Uint8Array(blocks.length);
    const [start, end] = bestStretch(probability, weights, cut);
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

function isDoubtful(page: Page, kept: Uint8Array, reading: Reading, probability: Float64Array): boolean {
  const words = (weigh: (index: number) => number) =>
    page.blocks.reduce((sum, { index, facts }) => sum + weigh(index) * facts.words, 0);
  const chosen = words((i) => kept[i] as number);
  return (
    chosen < DOUBTFUL_WORDS &&
    chosen < DOUBTFUL_SHARE * words((i) => (reading.readability.has(i) ? 1 : 0)) &&
    words((i) => (kept[i] as number) * (probability[i] as number)) <= SURE * chosen
  );
}

/** A plain subhead with kept text right above and below it belongs to that text, unless the model is sure it does not. */
const SUBHEAD_DOUBT = 0.1;

/** Lines of clutter between two sections of an article. */
const SUBHEAD_REACH = 12;
const SUBHEAD_WORDS = 14;

/** From here on a subhead may lead to what its section is about. */
const LINKED_SUBHEAD = 0.4;

const isSubhead = (block: Block, score: number): boolean =>
  (block.links === 0 || (score >= LINKED_SUBHEAD && HEADING.test(block.box.tag))) &&
  block.facts.words <= SUBHEAD_WORDS &&
  (HEADING.test(block.box.tag) ||
    (block.strongChars >= block.facts.chars && (!block.facts.endsSentence || QUESTION.test(block.text))));

/** What an interviewer asks stands over the answer as a subhead does. */
const QUESTION = /[?？؟]["”’»」』]?$/;

function keepSubheads(page: Page, kept: Uint8Array, barred: Uint8Array, scores: Float64Array): void {
  const texts = page.blocks.filter((block) => block.text !== '');
  texts.forEach((block, k) => {
    const { index } = block;
    if (kept[index] || barred[index] || !isSubhead(block, scores[index] as number)) return;
    const below = texts[k + 1];
    if (
      !below ||
      !kept[below.index] ||
      !(isProse(below) || below.facts.endsSentence || below.box.tag === 'li')
    )
      return;
    // Clutter may part the subhead from the text above it.
    const above = texts.slice(Math.max(0, k - SUBHEAD_REACH), k).some((other) => kept[other.index]);
    if (!above) return;
    if ((scores[index] as number) >= SUBHEAD_DOUBT) kept[index] = 1;
  });
}

/** Share of a dropped text that is links, from which it was no part of the section that its heading speaks of. */
const LIST_OF_LINKS = 0.5;

/** A heading over nothing that is kept has lost its section: at the end, or where only a heading like it comes next. */
function dropEmptyHeadings(page: Page, kept: Uint8Array, barred: Uint8Array): void {
  /** The level of the text that is kept next below: 1 to 6 for a heading, 7 for other text, 0 for none. */
  let below = 0;
  /** Of the texts that are left out before it, links and clutter count for a lost section, others against it. */
  let lost = 0;
  let isPictured = false;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block;
    if (block.text === '') isPictured = true;
    else if (!kept[i]) {
      lost += barred[i] || linkDensity(block) > LIST_OF_LINKS ? 1 : -1;
      isPictured = false;
    } else {
      const level = headingLevel(block.box.tag);
      if (level > 0 && (below === 0 || (lost > 0 && !isPictured && below <= level))) kept[i] = 0;
      else {
        below = level || 7;
        lost = 0;
        isPictured = false;
      }
    }
  }
}

/** Words of a label over a box's things. */
const LABEL_WORDS = 8;

/** What stands over the things of a box, none of which is kept, links among them, goes with them. */
function dropLoneLabels(page: Page, kept: Uint8Array): void {
  for (const box of page.boxes) {
    if (box.links === 0 || box.end - box.first < 2 || !LABELLED.has(box.tag)) continue;
    const label = firstText(page, box);
    if (!label || !kept[label.index]) continue;
    if (label.links > 0 || label.facts.endsSentence || label.facts.words > LABEL_WORDS) continue;
    if (box.words - label.facts.words < label.facts.words * 2) continue;
    const [, ...things] = textsIn(page, box);
    if (things.length > 0 && things.every(({ index }) => !kept[index])) kept[label.index] = 0;
  }
}

const LABELLED = new Set(['div', 'section', 'aside', 'nav']);
