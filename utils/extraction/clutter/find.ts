import { type Block, isProse, linkDensity, type Page } from '../blocks';
import { isDataTable } from '../data-table';
import { HEADING } from '../tags';
import { Extents } from './extent';
import { type ClutterFacts, type FindContext, SECTION_KINDS } from './facts';
import { findAppeals } from './find-appeals';
import { announcesList, findAsides } from './find-asides';
import { findClosingLists } from './find-closing-lists';
import { findComments } from './find-comments';
import { findGaps } from './find-gaps';
import { findInsetLists } from './find-inset-lists';
import { findLinkedStories } from './find-linked-stories';
import { findNextArticles } from './find-next-articles';
import { findPlayers } from './find-players';
import { findPointers } from './find-pointers';
import { findPolls } from './find-polls';
import { findPressed } from './find-pressed';
import { findPrompts } from './find-prompts';
import { findServices, findTags } from './find-services';
import { findStories, STORY_RULES } from './find-stories';
import { findSummaries } from './find-summaries';
import { findTail } from './find-tail';
import { findSignedLines, findThreads } from './find-threads';
import { findTokens } from './find-tokens';
import { findWholeStories } from './find-whole-stories';
import { Flow } from './flow';
import { findForms } from './forms';
import { CLUTTER_KINDS, type ClutterKindName, KIND_NAMES } from './kinds';
import { type ClutterMatch, matchOf, rangeOf } from './match';
import { beforeOwnText, withinPart } from './own-text';
import type { PhraseMatch } from './phrases';
import { rootOf } from './roots';

/**
 * Every piece of clutter on the page, surest rules first. A generator, so that the cleaner can work in slices;
 * it reads only. Matches may overlap.
 */
export function* findClutter(page: Page, facts: ClutterFacts, context: FindContext): Generator<ClutterMatch> {
  const told = (block: Block) => facts.phrases[block.index] !== undefined;
  const label = (block: Block) => facts.phrases[block.index]?.find((match) => match.whole)?.kind;
  const extents = new Extents(page, told, context.titleIndex, label);
  const flow = new Flow(page);
  const sure = new Uint8Array(page.blocks.length);
  let storiesEnd = 0;
  for (const matches of [
    findRoots(page, facts),
    findStories(page, facts, extents, context),
    findLinkedStories(page, facts, extents, context),
    findNextArticles(page, context.titleIndex),
    findComments(page, extents, context.titleIndex),
    findThreads(page, extents, context.titleIndex),
    findSignedLines(page, extents, context.titleIndex),
    findPhrases(page, facts, extents, flow, context),
    findForms(page, facts, extents, flow),
    findServices(page, extents),
    findTags(page, context),
    findPlayers(page, extents),
    findAsides(page, facts, extents, flow),
    findPrompts(page, facts, extents, flow),
    findPolls(page, facts, flow),
    findPressed(page, flow),
    findInsetLists(page, extents, flow, context),
    findSummaries(page, extents, flow),
    findAppeals(page, facts),
    findPointers(page, facts, extents, flow, context),
    findClosingLists(page, facts, flow, context),
    findTokens(page, facts, extents, flow),
  ])
    for (const match of matches) {
      if (match.rule === STORY_RULES.announced) storiesEnd = Math.max(storiesEnd, match.end);
      if (match.sure && match.kind !== 'boilerplate')
        sure.fill(KIND_NAMES.indexOf(match.kind) + 1, match.first, match.end);
      yield match;
    }
  const isComment = (index: number) => sure[index] === KIND_NAMES.indexOf('comments') + 1;
  for (const match of findWholeStories(page, facts, extents, context, isComment)) {
    sure.fill(KIND_NAMES.indexOf(match.kind) + 1, match.first, match.end);
    yield match;
  }
  yield* findGaps(page, facts, extents, flow, sure);
  if (storiesEnd > 0) yield* findTail(page, facts, sure, storiesEnd);
}

/** A known embed's box that holds more of the prose than this is the page's own wrapper under a borrowed name. */
const SECTION_LIMIT = 0.7;

function* findRoots(page: Page, facts: ClutterFacts): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (box.end === box.first || box.prose > page.prose * SECTION_LIMIT) continue;
    const root = rootOf(box, facts.mayBeRoot);
    if (root) yield matchOf(root.kind, `root:${root.selector}`, `known ${root.kind} embed`, [box], true);
  }
}

function* findPhrases(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
  context: FindContext,
): Generator<ClutterMatch> {
  const cells = cellsOf(page);
  for (const block of page.blocks) {
    if (block.index === context.titleIndex || cells[block.index]) continue;
    for (const match of facts.phrases[block.index] ?? []) {
      const short = block.facts.words <= 12;
      const isHeading = match.whole || (short && block.linkChars === 0);
      // A label that is itself a link leads away; it stands over nothing.
      const pointer = isPointer(block, match);
      const isSection = SECTION_KINDS.has(match.kind) && match.whole && !pointer && !leadsDown(block);
      const items = isSection
        ? beforeOwnText(extents.section(block), page, flow, match.kind === 'comments')
        : [withinPart(extents.small(block), block, flow)];
      const { first, end } = rangeOf(items);
      const controls = items.some((item) => 'items' in item && item.controls > 0);
      const agreed = countAgreeing(facts, match.kind, first, end);
      const plain = extents.plainProse(first, end);
      const sure =
        pointer ||
        match.opens === true ||
        (!isPlainItem(block) &&
          !headsProse(page, block, match, facts, end) &&
          !(match.kind === 'related' && headsOwnList(page, block, end)) &&
          (plain === 0 ||
            (match.kind === 'comments' || !SECTION_KINDS.has(match.kind) ? agreed >= 2 || controls : false) ||
            isOthersText(page, context, first, end)) &&
          isForeign(extents, context, first, plain, page) &&
          (agreed >= 2 || controls || (match.whole && end - first > 1) || (isHeading && !isProse(block))));
      yield matchOf(match.kind, match.rule, `says “${block.text.slice(0, 60)}”`, items, sure);
    }
  }
}

/** The blocks of data tables: a column called "Ad" or "Reactions" is a column. One flag a block. */
function cellsOf(page: Page): Uint8Array {
  const cells = new Uint8Array(page.blocks.length);
  for (const box of page.boxes)
    if (box.tag === 'table' && isDataTable(box)) cells.fill(1, box.first, box.end);
  return cells;
}

/** Stretches of prose that a card may carry below its headline. */
const CARD_PROSE = 2;

/** Foreign prose gives itself away: each stretch stands under a headline that is a link, or one like the page's own. */
function isOthersText(page: Page, context: FindContext, first: number, end: number): boolean {
  const titleTag = page.blocks[context.titleIndex]?.box.tag ?? '';
  let allowed = 0;
  for (const block of page.blocks.slice(first, end)) {
    if (HEADING.test(titleTag) && block.box.tag === titleTag) return true;
    // A link within a sentence says nothing; a line that is one, or a card within one, is a headline.
    const headline = block.box.link !== null || (block.facts.words >= 3 && linkDensity(block) > 0.5);
    if (headline) allowed = CARD_PROSE;
    else if (isProse(block) && --allowed < 0) return false;
  }
  return true;
}

/** "Further reading" over a sentence that says what the list below it holds, and why: its author's own. */
function headsOwnList({ blocks }: Page, { index }: Block, end: number): boolean {
  const next = blocks.slice(index + 1, end).find(({ text }) => text !== '');
  return next !== undefined && announcesList(next);
}

/** Items without links or buttons that make a list rather than a box's lines. */
const LIST_ITEMS = 3;

/** An item of a list of things: "Watch" between "Compass" and "Rope" plays nothing. */
function isPlainItem({ box }: Block): boolean {
  const list = box.tag === 'li' ? box.parent : null;
  return list !== null && list.items.length >= LIST_ITEMS && list.links === 0 && list.controls === 0;
}

/** A subhead over running text is the article's own, whatever it says: "Download the app?" A bold line may be one. */
function headsProse(page: Page, block: Block, match: PhraseMatch, facts: ClutterFacts, end: number): boolean {
  if (match.whole && match.kind === 'ad') return false;
  const isBold = !match.whole && block.strongChars >= block.facts.chars;
  if (!(HEADING.test(block.box.tag) || isBold) || block.links > 0 || end !== block.index + 1) return false;
  const next = page.blocks.slice(end, end + 3).find((other) => other.text !== '');
  return next !== undefined && isProse(next) && facts.phrases[next.index] === undefined;
}

/** "Read more: another headline": a label of another story with its link. */
const isPointer = (block: Block, match: PhraseMatch): boolean =>
  CLUTTER_KINDS[match.kind].action === 'collect' &&
  !HEADING.test(block.box.tag) &&
  block.facts.words <= 40 &&
  linkDensity(block) > 0.5;

/** "Comment", a button that scrolls to the comments: it stands over nothing. A heading may link to itself. */
const leadsDown = (block: Block): boolean =>
  block.href.startsWith('#') && linkDensity(block) > 0.9 && !HEADING.test(block.box.tag);

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
