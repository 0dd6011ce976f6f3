import type { Block, Box, Page } from './blocks';
import { type ClutterFacts, readClutterFacts } from './clutter/facts';
import { findClutter } from './clutter/find';
import type { ClutterMatch } from './clutter/match';
import { type Company, companyOf } from './company';
import { blockFeatures } from './features';
import type { TokenWeights } from './features/box-facts';
import type { FeatureRows } from './features/row-writer';
import { findMainBox } from './main-box';
import { findFurniture, prunedBlocks } from './prune';
import { readabilityCandidate } from './readability-candidate';
import { finish, type Steps } from './steps';
import { findTitleBlock } from './title-block';
import { TokenCache } from './tokens';
import type { WordWeights } from './word-weights';

export interface Known {
  url: string;
  title: string;
  dek: string;
  byline: readonly string[];
  /** BCP 47, as the page declares it; may be empty or wrong. */
  lang: string;
  /** Detection's, 0 to 1. */
  newsScore: number;
}

export interface Reading {
  page: Page;
  facts: ClutterFacts;
  clutter: ClutterMatch[];
  titleIndex: number;
  /** A `Furniture` value a block. */
  furniture: Uint8Array;
  pruned: Uint8Array;
  /** What Readability takes on the pruned tree. */
  readability: Set<number>;
  /** One row a block. */
  rows: FeatureRows;
  company: Company;
}

/** What was learned of words: those of classes and ids, and those that a block says. */
export interface Weighers {
  tokens: (cache: TokenCache) => (box: Box) => TokenWeights;
  words: () => (block: Block) => WordWeights;
}

/** Everything known about each block before the body is chosen: the same at run time and in training. */
export function readCandidates(page: Page, known: Known, weighers: Weighers): Reading {
  return finish(readCandidatesInSteps(page, known, weighers));
}

/** The same in steps, none of which takes long on any but huge pages. */
export function* readCandidatesInSteps(page: Page, known: Known, weighers: Weighers): Steps<Reading> {
  const cache = new TokenCache();
  const furniture = findFurniture(page);
  const facts = readClutterFacts(page, furniture, cache, known.lang);
  yield;
  const titleIndex = findTitleBlock(page, known.title);
  const clutter: ClutterMatch[] = [];
  for (const match of findClutter(page, facts, { title: known.title, titleIndex, url: known.url })) {
    clutter.push(match);
    yield;
  }
  const pruned = prunedBlocks(furniture, clutter);
  const readability = readabilityCandidate(
    page,
    known.title,
    (index) => pruned[index] === 0 && index !== titleIndex,
  );
  yield;
  const taken = charsTaken(page, readability);
  const main = findMainBox(page, taken);
  const rows = blockFeatures(page, {
    ...known,
    titleIndex,
    clutter,
    facts,
    furniture,
    readability,
    taken,
    tokenWeight: weighers.tokens(cache),
    wordWeight: weighers.words(),
    main,
  });
  yield;
  const company = companyOf(page, main);
  return { page, facts, clutter, titleIndex, furniture, pruned, readability, rows, company };
}

/** Characters of chosen blocks before each block, and in all. */
function charsTaken(page: Page, chosen: ReadonlySet<number>): Float64Array {
  const taken = new Float64Array(page.blocks.length + 1);
  for (const { index, facts } of page.blocks)
    taken[index + 1] = (taken[index] as number) + (chosen.has(index) ? facts.chars : 0);
  return taken;
}
