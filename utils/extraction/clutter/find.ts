import { type Block, type Box, isProse, linkDensity, type Page } from '../blocks';
import { Furniture } from '../prune';
import { HEADING } from '../tags';
import type { TokenCache } from '../tokens';
import { Extents } from './extent';
import { CLUTTER_KINDS, type ClutterKindName, KIND_NAMES } from './kinds';
import { type ClutterMatch, rangeOf } from './match';
import { matchPhrases, type PhraseMatch } from './phrases';
import { createRootMatcher } from './roots';
import { findStoryHeads, type StoryHead } from './story-heads';
import { matchTokens, type TokenMatch } from './token-kinds';

export interface FindContext {
  /** The page's own title: stories under another title are not this article. */
  title: string;
  /** The block that shows the title, or -1. */
  titleIndex: number;
}

/** What the finder learned about each block and box on its way, for the block model. */
export interface ClutterFacts {
  phrases: (PhraseMatch[] | undefined)[];
  tokens: (box: Box) => TokenMatch[];
}

/** Kinds whose heading stands over a whole section, other people's words included. */
const SECTION_KINDS: ReadonlySet<ClutterKindName> = new Set([
  'comments',
  'related',
  'most-read',
  'sponsored',
]);

/** A phrase in a longer block is a sentence that mentions it. Words. */
const PHRASE_WORDS = 45;

/** A box that a class word names is clutter by itself only while it holds this little of the page's prose. */
const TOKEN_PROSE_SHARE = 0.08;
const TOKEN_WORDS = 90;

/** Reads what each block says and each box is called. */
export function readClutterFacts(page: Page, furniture: Uint8Array, cache: TokenCache): ClutterFacts {
  const phrases: (PhraseMatch[] | undefined)[] = [];
  for (const block of page.blocks) {
    if (block.facts.words > PHRASE_WORDS || furniture[block.index] === Furniture.chrome) continue;
    const found = matchPhrases(block.text || altText(block));
    if (found.length > 0) phrases[block.index] = found;
  }
  const known = new Map<string, TokenMatch[]>();
  const tokens = (box: Box): TokenMatch[] => {
    if (box.names === '') return [];
    let found = known.get(box.names);
    if (found === undefined) {
      found = matchTokens(cache.words(box.names));
      known.set(box.names, found);
    }
    return found;
  };
  return { phrases, tokens };
}

/** A lone picture speaks by its alternative text: store badges, logos of share services. */
const altText = (block: Block): string =>
  block.media.map((media) => media.getAttribute('alt') ?? '').join(' ');

/**
 * Every piece of clutter on the page, surest rules first. A generator, so that the cleaner can work in slices;
 * it reads only. Matches may overlap.
 */
export function* findClutter(page: Page, facts: ClutterFacts, context: FindContext): Generator<ClutterMatch> {
  const told = (block: Block) => facts.phrases[block.index] !== undefined;
  const label = (block: Block) => facts.phrases[block.index]?.find((match) => match.whole)?.kind;
  const extents = new Extents(page, told, context.titleIndex, label);
  const sure = new Uint8Array(page.blocks.length);
  for (const matches of [
    findRoots(page),
    findStories(page, facts, extents, context),
    findPhrases(page, facts, extents, context),
    findTokens(page, facts, context),
  ])
    for (const match of matches) {
      if (match.sure) sure.fill(KIND_NAMES.indexOf(match.kind) + 1, match.first, match.end);
      yield match;
    }
  yield* findGaps(page, facts, extents, sure);
}

const SECTION_LIMIT = 0.7;

function* findRoots(page: Page): Generator<ClutterMatch> {
  const match = createRootMatcher();
  for (const box of page.boxes) {
    if (box.end === box.first || box.prose > page.prose * SECTION_LIMIT) continue;
    const root = match(box);
    if (root) yield matchOf(root.kind, `root:${root.selector}`, `known ${root.kind} embed`, [box], true);
  }
}

function* findStories(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  context: FindContext,
): Generator<ClutterMatch> {
  const heads = findStoryHeads(page, context.title, Math.max(0, context.titleIndex + 1)).filter(
    (head) => extents.plainProse(0, head.index) > 0,
  );
  if (heads.length < 2) return;
  const announced = isAnnounced(facts, heads[0] as StoryHead);
  for (const [i, head] of heads.entries()) {
    const items = storyItems(page, extents, head, heads[i + 1], heads);
    const { first, end } = rangeOf(items);
    const sure = (announced || hasTimeLine(page, head, end)) && extents.plainProse(0, first) > 0;
    yield matchOf(
      'related',
      'structure:story-head',
      `another story: “${head.title.slice(0, 60)}”`,
      items,
      sure,
    );
  }
}

/** A heading that announces other stories stands just before the first of them. */
function isAnnounced(facts: ClutterFacts, head: StoryHead): boolean {
  for (let i = head.index; i >= Math.max(0, head.index - 4); i--)
    if (facts.phrases[i]?.some((match) => SECTION_KINDS.has(match.kind) && match.whole)) return true;
  return false;
}

/** Cards of other stories carry a line with a time or a date, in any language; products and pictures do not. */
function hasTimeLine(page: Page, head: StoryHead, end: number): boolean {
  for (let i = head.index; i < Math.min(end, head.index + 8); i++) {
    const block = page.blocks[i] as Block;
    if (
      block.facts.words > 0 &&
      block.facts.words <= 7 &&
      block.text.length <= 40 &&
      TIME_LINE.test(block.text)
    )
      return true;
  }
  return false;
}

const TIME_LINE =
  /^(?:\D{0,16}\s)?\p{Nd}{1,2}(?:\s?\D{1,16}){1,3}$|\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}|\b20\d\d\b|\d:\d\d/u;

/** Blocks of one foreign story: up to the next head; the last one takes what its neighbours' shape says. */
function storyItems(
  page: Page,
  extents: Extents,
  head: StoryHead,
  next: StoryHead | undefined,
  group: StoryHead[],
): (Block | Box)[] {
  const start = page.blocks[head.index] as Block;
  const limit = next ? next.index : page.blocks.length;
  let top: Block | Box = start;
  let parent: Box = start.box;
  // The largest box that begins with this story and does not reach into the next one.
  for (let box: Box | null = start.box; box; box = box.parent) {
    if (box.end > limit || box.first < head.index - 2 || holdsOther(group, head, box)) break;
    if (!extents.leads(start, box) && box.first < head.index) break;
    if (!box.parent) break;
    top = box;
    parent = box.parent;
  }
  const items: (Block | Box)[] = [top];
  const flat = rangeOf([top]).end < limit && !next ? lastStoryEnd(page, group, head) : limit;
  for (let i = parent.items.indexOf(top) + 1; i < parent.items.length; i++) {
    const item = parent.items[i] as Block | Box;
    if (rangeOf([item]).end > flat) break;
    if (next || extents.plainProse(rangeOf(items).first, rangeOf(items).end) === 0) items.push(item);
    else break;
  }
  return items;
}

const holdsOther = (group: StoryHead[], head: StoryHead, box: Box): boolean =>
  group.some((other) => other !== head && other.index >= box.first && other.index < box.end);

/** The last flat card is as long, in blocks, as the one before it. */
function lastStoryEnd(page: Page, group: StoryHead[], head: StoryHead): number {
  const before = group[group.length - 2];
  return Math.min(page.blocks.length, head.index + (before ? head.index - before.index : 1));
}

function* findPhrases(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  context: FindContext,
): Generator<ClutterMatch> {
  for (const block of page.blocks) {
    if (block.index === context.titleIndex) continue;
    for (const match of facts.phrases[block.index] ?? []) {
      const short = block.facts.words <= 12;
      const isHeading = match.whole || (short && block.linkChars === 0);
      const items =
        SECTION_KINDS.has(match.kind) && match.whole ? extents.section(block) : [extents.small(block)];
      const { first, end } = rangeOf(items);
      const controls = items.some((item) => 'items' in item && item.controls > 0);
      const agreed = countAgreeing(facts, match.kind, first, end);
      const plain = extents.plainProse(first, end);
      const sure =
        isPointer(block, match) ||
        (!headsProse(page, block, facts, end) &&
          (plain === 0 || agreed >= 2 || controls || isOthersText(page, extents, context, first, end)) &&
          isForeign(extents, context, first, plain, page) &&
          (agreed >= 2 || controls || (match.whole && end - first > 1) || (isHeading && !isProse(block))));
      yield matchOf(match.kind, match.rule, `says “${block.text.slice(0, 60)}”`, items, sure);
    }
  }
}

/** Foreign prose gives itself away: a link for each stretch of it, or a headline like the page's own above it. */
function isOthersText(
  page: Page,
  extents: Extents,
  context: FindContext,
  first: number,
  end: number,
): boolean {
  const titleTag = page.blocks[context.titleIndex]?.box.tag ?? '';
  let links = 0;
  for (const block of page.blocks.slice(first, end)) {
    links += block.links + (block.box.link ? 1 : 0);
    if (titleTag !== '' && block.box.tag === titleTag && HEADING.test(titleTag)) return true;
  }
  return links >= extents.plainProseBlocks(first, end);
}

/** A subhead over running text is the article's own, whatever it says: "Download the app?" */
function headsProse(page: Page, block: Block, facts: ClutterFacts, end: number): boolean {
  if (!HEADING.test(block.box.tag) || block.links > 0 || end !== block.index + 1) return false;
  const next = page.blocks.slice(end, end + 3).find((other) => other.text !== '');
  return next !== undefined && isProse(next) && facts.phrases[next.index] === undefined;
}

/** "Read more: another headline": a label of another story with its link. */
const isPointer = (block: Block, match: PhraseMatch): boolean =>
  CLUTTER_KINDS[match.kind].action === 'collect' && block.facts.words <= 40 && linkDensity(block) > 0.5;

/** Little of the page's prose, or all of it below the article's own. */
const isForeign = (
  extents: Extents,
  context: FindContext,
  first: number,
  plain: number,
  page: Page,
): boolean =>
  plain <= page.prose * 0.5 ||
  (context.titleIndex >= 0 &&
    context.titleIndex < first &&
    extents.plainProseBlocks(context.titleIndex, first) >= 2);

const countAgreeing = (facts: ClutterFacts, kind: ClutterKindName, first: number, end: number): number => {
  let count = 0;
  for (let i = first; i < end; i++) if (facts.phrases[i]?.some((match) => match.kind === kind)) count++;
  return count;
};

function* findTokens(page: Page, facts: ClutterFacts, context: FindContext): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (box.end === box.first || !box.parent || box.tag === 'main') continue;
    const [match] = facts.tokens(box);
    if (!match || (context.titleIndex >= box.first && context.titleIndex < box.end)) continue;
    if (box.prose > page.prose * 0.3) continue;
    const small = box.prose <= page.prose * TOKEN_PROSE_SHARE && box.words <= TOKEN_WORDS;
    const sure = small && (linkDensity(box) > 0.5 || box.controls > 0 || box.words <= 25) && box.prose === 0;
    yield matchOf(match.kind, match.rule, `named ${match.rule.slice(6)}`, [box], sure);
  }
}

const matchOf = (
  kind: ClutterKindName,
  rule: string,
  reason: string,
  items: (Block | Box)[],
  sure: boolean,
): ClutterMatch => ({ kind, rule, reason, items, ...rangeOf(items), sure });

/** Blocks at most between two pieces of clutter that go with them. */
const GAP_BLOCKS = 4;

/**
 * What stands between two pieces of sure clutter, or after the last foreign story, and is no prose, belongs to them:
 * the line under a promo, the small print of a banner.
 */
function* findGaps(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  sure: Uint8Array,
): Generator<ClutterMatch> {
  let before = 0;
  let start = 0;
  for (let i = 0; i <= sure.length; i++) {
    const kind = i < sure.length ? (sure[i] as number) : 0;
    if (i < sure.length && kind === 0) continue;
    const isTail = i === sure.length;
    const reach = isTail ? page.blocks.length : GAP_BLOCKS;
    const ownKind = KIND_NAMES[before - 1];
    if (
      before > 0 &&
      start < i &&
      i - start <= reach &&
      fills(page, extents, start, i) &&
      (!isTail || ownKind === 'related')
    )
      for (const block of page.blocks.slice(start, i)) {
        const kind = facts.phrases[block.index]?.[0]?.kind ?? 'boilerplate';
        yield matchOf(kind, 'structure:gap', `stands beside ${ownKind}`, [block], true);
      }
    before = kind;
    start = i + 1;
  }
}

/** Neither prose nor a heading over what comes next. */
function fills(page: Page, extents: Extents, start: number, end: number): boolean {
  const last = page.blocks[end - 1];
  const opens = last !== undefined && HEADING.test(last.box.tag) && end < page.blocks.length;
  return !opens && extents.plainProse(start, end) <= page.prose * 0.02;
}
