import { type Block, type Box, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import type { Reading } from '../extraction/candidates';
import { SECTION_KINDS } from '../extraction/clutter/facts';
import { PROMPT_RULE } from '../extraction/clutter/find-prompts';
import type { ClutterKindName } from '../extraction/clutter/kinds';
import { type ClutterMatch, rangeOf } from '../extraction/clutter/match';
import { pageLanguages } from '../extraction/clutter/page-languages';
import type { Steps } from '../extraction/steps';
import { findPitches } from './find-pitches';
import { findHeadOffers } from './head-offers';
import { keepSigned } from './keep-signed';
import { blocksOfKindsOff, isByButton } from './kinds-off';
import { isOffer, offerScore } from './offers';
import { asksForConsent, isOfferOutside, servesArticle } from './outside';
import { headOf, holdsPost, isPieceOfArticle } from './own-parts';
import { findRuns } from './runs';
import { findShareRows } from './share-rows';
import { signaturesOf } from './signatures';
import { findStrays, isStrayShape, surroundingsOf } from './strays';
import { topicReader } from './vocabulary';
import { withCompany } from './with-company';

/** An unsure find goes only where the block model is far from taking any text in it for the article's. */
const UNSURE_SCORE = 0.25;
/** And so does one that only its shape tells, with less doubt: it has no name that speaks for it. */
const SHAPE_SCORE = 0.08;
/** What asks for an answer, line by line, among the article's paragraphs. */
const PROMPT_SCORE = 0.35;
/**
 * A sure find stays where the model is this sure of the opposite, word by word on average: products under headlines,
 * the parts of a list. Source: of 180 corpus articles one lost half of its text below this, none lost a sentence above.
 */
const CONTRARY_SCORE = 0.8;
/** Sentences that no name by itself hides, unless other people's words stand under it; a sentence in words. */
const PASSAGE = 4;
const SENTENCE_WORDS = 6;
/** Of the words that the model is as sure of, so many may go before finds are given up. */
const TOTAL_SHARE = 0.03;

/** A sibling below a heading of clutter that the model doubts this much is no part of its section. */
const ARTICLE_SCORE = 0.3;

export interface Choice {
  chosen: ClutterMatch[];
  /** Finds were given up, as too much of the article would have gone with them. */
  rolledBack: boolean;
}

/**
 * Which of the finder's matches may be hidden on an article page: those of the kinds that are on, where the block
 * model does not say otherwise. Two have to agree that never ask each other.
 *
 * @param stories lists of other stories, which are told by their cards
 */
export function* chooseMatches(
  reading: Reading,
  scores: Float64Array,
  body: Body,
  kinds: ReadonlySet<ClutterKindName>,
  edges: Parameters<typeof headOf>[2],
  stories: readonly ClutterMatch[] = [],
): Steps<Choice> {
  const { blocks } = reading.page;
  const read = topicReader(pageLanguages(reading.page, ''));
  yield;
  const off = blocksOfKindsOff(reading, kinds, read);
  yield;
  for (const { index } of headOf(reading, body, edges)) off[index] = 1;
  const covered = new Uint8Array(blocks.length);
  const chosen: { match: ClutterMatch; words: number }[] = [];
  const around = surroundingsOf(reading.page, body, reading.titleIndex);
  const signatures = signaturesOf(reading.page, reading.titleIndex, body);
  const writers = { names: edges.bylines, signatures };
  const strays =
    around && kinds.has('boilerplate') ? findStrays(reading.page, scores, body, around, writers) : [];
  const mayGoByShape = (found: ClutterMatch): boolean =>
    !asksForConsent(found, blocks, read, around) &&
    !servesArticle(found, blocks, body.first) &&
    !isBracketed(found, blocks) &&
    (isStrayShape(found, blocks, around) || isOfferOutside(found, blocks, around));
  yield;
  const rows = kinds.has('share') ? findShareRows(reading.page) : [];
  const pitches = around && kinds.has('boilerplate') ? findPitches(reading.page, around) : [];
  const head = kinds.has('boilerplate')
    ? findHeadOffers(reading.page, scores, body, reading.titleIndex, edges.bylines)
    : [];
  yield;
  for (const whole of [...reading.clutter, ...stories, ...strays, ...rows, ...pitches, ...head].sort(
    byWeight,
  )) {
    const found = beforeArticle(
      kinds.has(whole.kind) || !isByButton(whole, reading) ? whole : { ...whole, kind: 'boilerplate' },
      blocks,
      scores,
    );
    if (found.end === found.first || !kinds.has(found.kind)) continue;
    if (found.kind === 'boilerplate' && !mayGoByShape(found)) continue;
    if (isNamedOnly(found) && found.items.some((item) => isPieceOfArticle(item, blocks, body))) continue;
    if (found.first >= body.first && found.end <= body.end && found.items.some(holdsPost)) continue;
    const match = withCompany(found, reading.page, scores, body, (index) => off[index] === 1);
    const range = blocks.slice(match.first, match.end);
    if (range.some(({ index }) => off[index] || body.kept[index])) continue;
    if (range.every(({ index }) => covered[index])) continue;
    if (!agrees(found, blocks.slice(found.first, found.end), scores)) continue;
    covered.fill(1, match.first, match.end);
    chosen.push({ match, words: articleWords(range, scores) });
  }
  if (around && kinds.has('boilerplate'))
    for (const match of findRuns(reading.page, scores, body, around, { covered, off }))
      chosen.push({ match, words: 0 });
  const choice = withinLimit(chosen, TOTAL_SHARE * articleWords(blocks, scores));
  const { page, titleIndex } = reading;
  const signed = { page, titleIndex, body, names: edges.bylines };
  return { ...choice, chosen: keepSigned(choice.chosen, signed) };
}

/** A section of siblings ends where the model reads the article's text again, which no link leads away from. */
function beforeArticle(match: ClutterMatch, blocks: readonly Block[], scores: Float64Array): ClutterMatch {
  const at = match.items.findIndex((item, i) => {
    if (i === 0 || item.links > 0) return false;
    const { first, end } = rangeOf([item]);
    return blocks
      .slice(first, end)
      .some(({ text, index }) => text !== '' && (scores[index] as number) >= ARTICLE_SCORE);
  });
  if (at < 0) return match;
  const items = match.items.slice(0, at);
  return { ...match, items, ...rangeOf(items) };
}

/** Words in blocks that the model takes for the article's beyond doubt. */
const articleWords = (blocks: readonly Block[], scores: Float64Array): number =>
  blocks.reduce(
    (sum, { text, index, facts }) =>
      text !== '' && (scores[index] as number) >= CONTRARY_SCORE ? sum + facts.words : sum,
    0,
  );

function isContrary(range: readonly Block[], scores: Float64Array): boolean {
  let words = 0;
  let expected = 0;
  for (const { text, index, facts } of range) {
    if (text === '') continue;
    words += facts.words;
    expected += facts.words * (scores[index] as number);
  }
  return words > 0 && expected / words >= CONTRARY_SCORE;
}

/** Gives up the most doubtful finds until what is left takes little of the article. */
function withinLimit(found: { match: ClutterMatch; words: number }[], limit: number): Choice {
  let total = found.reduce((sum, { words }) => sum + words, 0);
  const given = new Set<ClutterMatch>();
  for (const { match, words } of [...found].sort((a, b) => b.words - a.words)) {
    if (total <= limit) break;
    given.add(match);
    total -= words;
  }
  const chosen = found.map(({ match }) => match).filter((match) => !given.has(match));
  return { chosen, rolledBack: given.size > 0 };
}

/** Whose picture it is, what was changed: a note that stands in brackets is the article's. Words; a button has fewer. */
const NOTE_WORDS = 3;
const BRACKETED = /^[[(（［【].*[\])）］】]\.?$/s;

const isBracketed = (match: ClutterMatch, blocks: readonly Block[]): boolean =>
  textsIn({ blocks }, match).every(({ text, facts }) => facts.words >= NOTE_WORDS && BRACKETED.test(text));

/** What only a borrowed name tells, or nothing but the model's word: no line says what it is. */
const isNamedOnly = ({ rule }: ClutterMatch): boolean => rule.startsWith('token:') || rule === 'model';

/** Whether the model lets a find go. What only its shape tells has to be as far from an article as an unsure find. */
function agrees(
  { sure, kind, items, rule }: ClutterMatch,
  range: readonly Block[],
  scores: Float64Array,
): boolean {
  // A box with a borrowed name may hold a part of the article, and the model has seen the name too.
  if (
    (!sure || rule.startsWith('token:')) &&
    !SECTION_KINDS.has(kind) &&
    range.filter(isPlain).length >= PASSAGE
  )
    return false;
  if (sure && kind !== 'boilerplate') return !isContrary(range, scores);
  const limit = !sure
    ? UNSURE_SCORE
    : rule === PROMPT_RULE
      ? PROMPT_SCORE
      : items.some(isOffer)
        ? Math.max(...items.map(offerScore))
        : SHAPE_SCORE;
  return range.every(({ text, index }) => text === '' || (scores[index] as number) < limit);
}

/** A sentence or more that leads nowhere. */
const isPlain = ({ facts, links }: Block): boolean =>
  facts.endsSentence && facts.words >= SENTENCE_WORDS && links === 0;

/** The widest first: what is inside goes with it. */
const byWeight = (a: ClutterMatch, b: ClutterMatch): number =>
  b.end - b.first - (a.end - a.first) || a.first - b.first;

/** Kinds that go from pages that list articles, and only where they lie over the page. */
const OVERLAY_KINDS: ReadonlySet<ClutterKindName> = new Set([
  'app-banner',
  'newsletter',
  'notification-prompt',
  'ai-promo',
]);

/** The sure matches that may be hidden on a front page, if they lie over it. */
export function overlayMatches(
  clutter: readonly ClutterMatch[],
  kinds: ReadonlySet<ClutterKindName>,
): ClutterMatch[] {
  return clutter.filter(
    ({ kind, sure, first, end }) => sure && end > first && kinds.has(kind) && OVERLAY_KINDS.has(kind),
  );
}

/** What stands in the page under these parts, for the list of what was removed. */
export function textOf(items: readonly (Block | Box)[], blocks: readonly Block[], limit: number): string {
  const texts: string[] = [];
  for (const item of items) {
    const range = 'items' in item ? blocks.slice(item.first, item.end) : [item];
    for (const { text } of range) if (text !== '') texts.push(text);
  }
  return texts.join(' ').slice(0, limit);
}
