import {
  type Block,
  type Box,
  firstText,
  hrefOf,
  isBox,
  isProse,
  linkDensity,
  type Page,
  soleBlock,
  styleOf,
  textAbove,
} from '../blocks';
import { saysLikeArticle, saysPaid } from '../related/heading-stems';
import { HEADING } from '../tags';
import type { Extents } from './extent';
import { type ClutterFacts, type FindContext, tellsOf } from './facts';
import { endOfOwn, TITLE_WORDS } from './find-linked-stories';
import { isSameSite, STORY_RULES } from './find-stories';
import { PARAGRAPHS } from './flow';
import { type ClutterMatch, matchOf, rangeOf } from './match';

/** Another story with its headline. */
interface Story {
  head: Block;
  items: (Block | Box)[];
}

/** Stories set alike: a single one may be a part of the article. */
const ROW = 2;
/** Words of the longest headline, and of a label over several. */
const HEAD_WORDS = 25;
const LABEL_WORDS = 8;

/**
 * Whole stories of others beside the box that holds the page's headline and its text: a row of boxes made alike, each a
 * headline with paragraphs of its own. Parts of a list of products are made so too; that these are stories is told by
 * headlines that lead elsewhere, by a label in words of such labels, by readers' comments above them, or by the writers
 * and times below their headlines.
 * @param isComment whether a block is surely one
 */
export function* findWholeStories(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  { titleIndex, url }: FindContext,
  isComment: (index: number) => boolean,
): Generator<ClutterMatch> {
  if (titleIndex < 0) return;
  const ownEnd = endOfOwn(page, extents, titleIndex);
  const hasEnded = (row: Box) => page.blocks.slice(ownEnd, row.first).some(({ index }) => isComment(index));
  for (const row of page.boxes) {
    if (extents.holdsTitle(row)) yield* flatStories(row, page, extents, url);
    if (row.first < ownEnd || row.items.length < ROW) continue;
    const stories = storiesIn(row, page, extents);
    if (stories.length < ROW) continue;
    const leads = stories.every(({ head }) => isSameSite(hrefOf(head), url));
    const isTold =
      leads || isLabelled(stories[0] as Story, page, facts) || hasEnded(row) || areSigned(stories, page);
    if (!isTold) continue;
    for (const { head, items } of stories)
      yield matchOf(
        'related',
        leads ? STORY_RULES.linked : STORY_RULES.whole,
        `another story: “${head.text.slice(0, 60)}”`,
        items,
        true,
      );
  }
}

/** The same where nothing holds the article: headings that lead elsewhere, each with a name below it and paragraphs. */
function* flatStories(row: Box, page: Page, extents: Extents, url: string): Generator<ClutterMatch> {
  const lines = row.items.map((item) => soleBlock(item, page));
  const at = lines.flatMap((line, i) =>
    line && HEADING.test(line.box.tag) && linkDensity(line) > 0.9 && isSameSite(hrefOf(line), url) ? [i] : [],
  );
  const stories = at.map((i, n) => row.items.slice(i, at[n + 1] ?? row.items.length));
  const isWhole = ([head, ...items]: (Block | Box)[]) => {
    const credit = items[0] && soleBlock(items[0], page);
    const { first, end } = rangeOf([head as Block | Box, ...items]);
    return (
      credit !== undefined &&
      credit.facts.words <= LABEL_WORDS &&
      !credit.facts.endsSentence &&
      extents.plainProseBlocks(first, end) >= PARAGRAPHS
    );
  };
  if (stories.length < ROW || !stories.every(isWhole)) return;
  for (const [n, items] of stories.entries())
    yield matchOf(
      'related',
      STORY_RULES.linked,
      `another story: “${lines[at[n] as number]?.text.slice(0, 60)}”`,
      items,
      true,
    );
}

/** Boxes made alike that each begin with a headline and go on with paragraphs. */
function storiesIn(row: Box, page: Page, extents: Extents): Story[] {
  const parts = row.tag === 'dl' ? pairsIn(row) : row.items.filter(isBox).map((item) => [item]);
  const stories = parts.flatMap((items) => {
    const range = rangeOf(items);
    const head =
      extents.plainProseBlocks(range.first, range.end) >= PARAGRAPHS ? headOf(range, page) : undefined;
    return head ? [{ head, items }] : [];
  });
  const style = stories[0] && styleOf(stories[0].items[0] as Box);
  return stories.filter(({ items }) => styleOf(items[0] as Box) === style);
}

/** Terms, each with what is said of it. */
const pairsIn = ({ items }: Box): (Block | Box)[][] =>
  items.reduce<(Block | Box)[][]>((pairs, item) => {
    if (isBox(item) && item.tag === 'dt') pairs.push([item]);
    else pairs.at(-1)?.push(item);
    return pairs;
  }, []);

/** A card's headline: its first line, or the one below a name or a kicker. */
function headOf({ first, end }: { first: number; end: number }, page: Page): Block | undefined {
  const line = firstText(page, { first, end });
  if (!line || isHeadline(line)) return line;
  const next = firstText(page, { first: line.index + 1, end });
  return line.facts.words < TITLE_WORDS && next && isHeadline(next) ? next : undefined;
}

const isHeadline = (block: Block): boolean =>
  block.facts.words >= TITLE_WORDS &&
  block.facts.words <= HEAD_WORDS &&
  !isProse(block) &&
  !block.facts.endsSentence;

/** A few words right above the first that say what the row is. */
function isLabelled({ items }: Story, page: Page, facts: ClutterFacts): boolean {
  const line = textAbove(page, rangeOf(items).first);
  if (!line || line.links > 0 || line.facts.words > LABEL_WORDS) return false;
  return tellsOf(facts, line.index, 'collect') || (saysLikeArticle(line.text) && !saysPaid(line.text));
}

/** Words of a line with a name and a time. */
const SIGNED = { least: 3, most: 10 };

/** Below each headline stands who wrote it and when, each time another: entries of a live blog have the same writers. */
function areSigned(stories: readonly Story[], page: Page): boolean {
  const names = stories.map(({ head, items }) => {
    const line = firstText(page, { first: head.index + 1, end: rangeOf(items).end });
    return line && isSignature(line) ? line.text.replace(/[\p{Nd}\p{P}\s]+/gu, ' ').trim() : '';
  });
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

const isSignature = ({ facts: { words, digits, endsSentence } }: Block): boolean =>
  digits > 0 && !endsSentence && words >= SIGNED.least && words <= SIGNED.most;
