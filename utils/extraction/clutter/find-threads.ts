import { type Block, type Box, closestBox, inkOf, isBox, isProse, type Page, textsIn } from '../blocks';
import { HEADING } from '../tags';
import type { Extents } from './extent';
import { ALIKE } from './find-asides';
import { isPressedBlock } from './find-prompts';
import { placeOf } from './flow';
import { type ClutterMatch, matchOf, rangeOf } from './match';

const THREAD_RULE = 'structure:thread';

/** Words of a reader's name. */
const NAME_WORDS = 4;
/** Words of the lines beside what a reader says: when, from where, how many agree. */
const LINE_WORDS = 5;
/** Words of what readers are asked before they answer. */
const HEAD_WORDS = 45;
/** Readers without a box around them and what they were asked. */
const LEAST_LOOSE = 2;

/**
 * What readers wrote, told by form alone, in any language and markup: below the article's text, right under something
 * to press or to write in, names with what each says.
 */
export function* findThreads(page: Page, extents: Extents, titleIndex: number): Generator<ClutterMatch> {
  const asked = new Set(page.controls.map(({ before }) => before));
  for (const block of page.blocks) if (isPressedBlock(block)) asked.add(block.index + 1);
  const threads: Box[][] = [];
  let end = 0;
  for (const box of page.boxes) {
    if (!asked.has(box.first) || box.first < end || !box.parent) continue;
    if (extents.plainProseBlocks(Math.max(0, titleIndex), box.first) < 2) continue;
    if (!saysUnderName(box, page) || closestBox(box, 'figure')) continue;
    const readers = readersFrom(box, box.parent, page);
    const range = rangeOf(readers);
    const whole = boxAround(box.parent, range, page, extents);
    if (!whole && readers.length < LEAST_LOOSE) continue;
    end = whole?.end ?? range.end;
    threads.push(whole ? [whole] : readers);
  }
  for (const items of threads)
    if (threads.filter(([head]) => head?.style === items[0]?.style).length < ALIKE)
      yield matchOf('comments', THREAD_RULE, 'names and what each says', items, true);
}

/** "**Name** (2 hours ago): what was said": readers' lines in one run each. */
const SIGNED = /^[^\p{Nd}(（:：]{2,40}\s?[(（](?=[^)）]*\p{Nd})[^)）]{3,40}[)）]\s?[:：]?\s/u;

/** Below the article's text, lines that begin with a name in bold and when its bearer wrote, one after another. */
export function* findSignedLines(page: Page, extents: Extents, titleIndex: number): Generator<ClutterMatch> {
  const threads = new Map<Box, Block[]>();
  for (const block of page.blocks.filter(isSigned)) {
    const [, container] = placeOf(block);
    threads.set(container, [...(threads.get(container) ?? []), block]);
  }
  for (const [box, lines] of threads) {
    const range = { first: (lines[0] as Block).index, end: (lines.at(-1) as Block).index + 1 };
    if (lines.length < LEAST_LOOSE || extents.plainProseBlocks(Math.max(0, titleIndex), box.first) < 2)
      continue;
    const whole = boxAround(box, range, page, extents);
    yield matchOf('comments', THREAD_RULE, 'names, times and what each says', whole ? [whole] : lines, true);
  }
}

function isSigned(block: Block): boolean {
  if (block.strongChars === 0 || !SIGNED.test(block.text)) return false;
  const [first] = inkOf(block);
  return first !== undefined && /^(?:b|strong)$/.test(first.nodeName.toLowerCase());
}

function readersFrom(box: Box, parent: Box, page: Page): Box[] {
  const readers: Box[] = [];
  for (const item of parent.items.slice(parent.items.indexOf(box))) {
    if (!isBox(item) || !saysUnderName(item, page)) break;
    readers.push(item);
  }
  return readers;
}

/** A name that is no heading, a sentence that its bearer says, lines of a word or two, and no way out of the page. */
function saysUnderName(box: Box, page: Page): boolean {
  if (box.headings > 0 || box.links > 0 || box.inputs > 0 || box.end - box.first < 2) return false;
  const [name, ...rest] = textsIn(page, box);
  if (!name || !isName(name)) return false;
  const [said, ...others] = rest.filter((block) => block.facts.words > LINE_WORDS);
  return said?.facts.endsSentence === true && others.length === 0;
}

const isName = ({ facts, box }: Block): boolean =>
  facts.words > 0 &&
  facts.words <= NAME_WORDS &&
  facts.digits === 0 &&
  !facts.endsSentence &&
  !HEADING.test(box.tag);

/** The largest box that holds the readers, what they were asked, and nothing else. */
function boxAround(
  parent: Box,
  { first, end }: { first: number; end: number },
  page: Page,
  extents: Extents,
): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = parent; box?.parent; box = box.parent) {
    if (extents.holdsTitle(box) || box.end - end > 2) break;
    const head = textsIn(page, { first: box.first, end: first });
    if (
      head.some((block) => isProse(block) && block.links > 0) ||
      extents.plainProseBlocks(box.first, first) > 1
    )
      break;
    if (head.reduce((words, { facts }) => words + facts.words, 0) > HEAD_WORDS) break;
    if (head.length > 0) found = box;
  }
  return found;
}
