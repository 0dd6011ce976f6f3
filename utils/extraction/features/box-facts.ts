import { type Box, isBox, isProse, type Page } from '../blocks';
import type { ClutterFacts } from '../clutter/facts';
import { KIND_NAMES } from '../clutter/kinds';
import { Furniture } from '../prune';

export interface TokenWeights {
  sum: number;
  low: number;
  high: number;
}

/** Ancestors holding more of Readability's text than this say nothing about one block (error analysis, change 3). */
const LOCAL_SHARE = 0.25;

const SEMANTIC: Record<string, number> = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  form: 16,
  figure: 32,
  table: 64,
  ul: 128,
  ol: 128,
  blockquote: 256,
  article: 512,
  main: 1024,
  a: 2048,
};
const ROLES: Record<string, number> = {
  navigation: 1,
  contentinfo: 2,
  banner: 4,
  complementary: 8,
  search: 16,
  main: 1024,
  article: 512,
};
export const ARTICLE_BODY = 4096;

/** What a box inherits from those around it. */
export interface BoxFacts {
  semantic: number;
  /** Kinds named by classes of local ancestors, a bit a kind. */
  kinds: number;
  tokens: TokenWeights;
  ownTokens: number;
  nearKinds: number;
  readShare: number;
  /** Siblings under the same tag and class. */
  alike: number;
  /** Of the page's prose, how much stands in boxes of the same tag and class. */
  styleShare: number;
}

export interface BoxContext {
  facts: ClutterFacts;
  /** A `Furniture` value a block. */
  furniture: Uint8Array;
  /** What the words of a box's class and id weigh. */
  tokenWeight: (box: Box) => TokenWeights;
}

/**
 * What each box passes on to its blocks, in box order.
 * @param readBefore characters that Readability takes before each block; the last entry is their total
 */
export function readBoxFacts(page: Page, context: BoxContext, readBefore: Float64Array): BoxFacts[] {
  const facts: BoxFacts[] = [];
  const readTotal = readBefore[page.blocks.length] as number;
  const names: NameFacts[] = [];
  const styles: number[] = [];
  const siblings = new Map<number, number>();
  const siblingKey = ({ parent, style }: Box) => (parent?.order ?? -1) * page.boxes.length + style;
  const seen = new Uint32Array(page.blocks.length + 1);
  context.furniture.forEach((value, i) => {
    seen[i + 1] = (seen[i] as number) + (value === Furniture.chrome ? 0 : 1);
  });
  const isIdle = (box: Box) => seen[box.end] === seen[box.first];
  for (const box of page.boxes) {
    if (isIdle(box)) continue;
    const key = siblingKey(box);
    siblings.set(key, (siblings.get(key) ?? 0) + 1);
    let own = 0;
    for (const item of box.items) if (!isBox(item) && isProse(item)) own += item.facts.chars;
    styles[box.style] = (styles[box.style] ?? 0) + own;
  }
  for (const box of page.boxes) {
    if (isIdle(box)) continue;
    const parent = box.parent ? facts[box.parent.order] : undefined;
    const read = (readBefore[box.end] as number) - (readBefore[box.first] as number);
    const readShare = readTotal === 0 ? 0 : read / readTotal;
    const local = readShare < LOCAL_SHARE;
    names[box.namesId] ??= nameFacts(box, context);
    const { kinds, weights } = names[box.namesId] as NameFacts;
    const before = parent?.tokens ?? NO_TOKENS;
    facts[box.order] = {
      semantic: (parent?.semantic ?? 0) | semanticOf(box, local),
      kinds: local ? (parent?.kinds ?? 0) | kinds : 0,
      nearKinds: local ? kinds : 0,
      ownTokens: local ? weights.sum : 0,
      tokens: local
        ? {
            sum: before.sum + weights.sum,
            low: Math.min(before.low, weights.low),
            high: Math.max(before.high, weights.high),
          }
        : NO_TOKENS,
      readShare,
      alike: siblings.get(siblingKey(box)) ?? 0,
      styleShare: page.prose === 0 ? 0 : (styles[box.style] ?? 0) / page.prose,
    };
  }
  return facts;
}

const NO_TOKENS: TokenWeights = { sum: 0, low: 0, high: 0 };

/** What follows from a box's class and id alone. */
interface NameFacts {
  /** Kinds that the names' words name, a bit a kind. */
  kinds: number;
  weights: TokenWeights;
}

function nameFacts(box: Box, { facts, tokenWeight }: BoxContext): NameFacts {
  let kinds = 0;
  for (const match of facts.tokens(box)) kinds |= 1 << KIND_NAMES.indexOf(match.kind);
  return { kinds, weights: tokenWeight(box) };
}

function semanticOf(box: Box, local: boolean): number {
  let bits = SEMANTIC[box.tag] ?? 0;
  const { role, itemprop } = box.marks;
  if (role) bits |= ROLES[role] ?? 0;
  // A wrapper called header or aside that holds the article says nothing.
  if (!local) bits &= 512 | 1024 | 4096;
  if (itemprop && /articleBody|blogPost/i.test(itemprop)) bits |= ARTICLE_BODY;
  return bits;
}
