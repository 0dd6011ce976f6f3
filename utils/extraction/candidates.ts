import type { Box, Page } from './blocks';
import type { TokenWeights } from './box-facts';
import { type ClutterFacts, readClutterFacts } from './clutter/facts';
import { findClutter } from './clutter/find';
import type { ClutterMatch } from './clutter/match';
import { blockFeatures } from './features';
import { findFurniture, prunedBlocks } from './prune';
import { readabilityCandidate } from './readability-candidate';
import { findTitleBlock } from './title-block';
import { TokenCache } from './tokens';

export interface Known {
  url: string;
  title: string;
  dek: string;
  byline: readonly string[];
  /** BCP 47, as the page declares it; may be empty or wrong. */
  lang: string;
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
  rows: Float32Array[];
}

/** Everything known about each block before the body is chosen: the same at run time and in training. */
export function readCandidates(
  page: Page,
  known: Known,
  tokenWeigher: (cache: TokenCache) => (box: Box) => TokenWeights,
): Reading {
  const cache = new TokenCache();
  const furniture = findFurniture(page);
  const facts = readClutterFacts(page, furniture, cache, known.lang);
  const titleIndex = findTitleBlock(page, known.title);
  const clutter = [...findClutter(page, facts, { title: known.title, titleIndex, url: known.url })];
  const pruned = prunedBlocks(furniture, clutter);
  const readability = readabilityCandidate(
    page,
    known.title,
    (index) => pruned[index] === 0 && index !== titleIndex,
  );
  const rows = blockFeatures(page, {
    ...known,
    titleIndex,
    clutter,
    facts,
    furniture,
    readability,
    tokenWeight: tokenWeigher(cache),
  });
  return { page, facts, clutter, titleIndex, furniture, pruned, readability, rows };
}
