import { type Block, type Box, isProse, type Page, soleBlock, styleOf } from '../blocks';
import { collapseSpaces } from '../characters';
import { countWords } from '../similarity';
import { announces } from '../text-facts';
import { type ClutterFacts, type FindContext, tellsOf } from './facts';
import { linksOf } from './find-pointers';
import { isSameSite } from './find-stories';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** Links that make a list. */
const LINKS = 2;
/** Words. */
const LABEL_WORDS = 8;
const HEADLINE_WORDS = 3;
/** What stands before a line where no list's mark-up does. */
const BULLETS = /[•·▪●◦■□◆▶►»*\-–—|\s]+/gu;

/** Words that end so announce what follows them, or are a sentence of the article. */
const ANNOUNCES = /[.!?。！？:：]\s*$/;

/**
 * Links to other stories, one to a line in a single run below the last paragraph, under a few words: where a page has
 * no mark-up for lists, nothing else sets them apart from the text.
 */
export function* findClosingLists(
  page: Page,
  facts: ClutterFacts,
  flow: Flow,
  context: FindContext,
): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (!flow.isContainer(box)) continue;
    for (const block of closingLists(box, page))
      if (isListOfStories(block, facts, context))
        yield matchOf('related', 'structure:closing-list', 'lines of links below the text', [block], true);
  }
}

/** Runs of several links below a box's last paragraph that nothing announces. What is set otherwise is no paragraph. */
function closingLists({ items }: Box, page: Page): Block[] {
  const lines = items.map((item) => soleBlock(item, page));
  return items.flatMap((item, at) => {
    const line = lines[at];
    if (!line || line.links < LINKS) return [];
    const isText = (other: Block | undefined, i: number) =>
      other !== undefined &&
      other.links < LINKS &&
      isProse(other) &&
      styleOf(items[i] as Block | Box) === styleOf(item);
    const last = lines.findLastIndex(isText);
    const before = lines.slice(0, at).findLast((other) => other && other.text !== '');
    return last >= 0 && last < at && before && !announces(before.text) ? [line] : [];
  });
}

function isListOfStories(block: Block, facts: ClutterFacts, { url }: FindContext): boolean {
  if (tellsOf(facts, block.index, 'remove')) return false;
  const anchors = linksOf(block);
  if (anchors.length !== block.links) return false;
  const headlines = anchors.map((anchor) => collapseSpaces(anchor.textContent ?? ''));
  const rest = headlines
    .reduce((left, headline) => left.replace(headline, ' '), block.text)
    .replace(BULLETS, ' ');
  return (
    countWords(rest) <= LABEL_WORDS &&
    (tellsOf(facts, block.index, 'collect') || !ANNOUNCES.test(rest)) &&
    headlines.every((headline) => countWords(headline) >= HEADLINE_WORDS) &&
    anchors.every((anchor) => isSameSite(anchor.getAttribute('href') ?? '', url))
  );
}
