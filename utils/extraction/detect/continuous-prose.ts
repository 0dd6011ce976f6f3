import type { PageShape, TextRun } from './page-shape';

/** A stretch of the page that reads on: paragraphs with no more than headings and small print between them. */
export interface ProseStretch {
  /** Runs `first` to `end - 1` of the shape. */
  first: number;
  end: number;
  /** Characters of prose in it (unspaced scripts count double). */
  chars: number;
  paragraphs: number;
  longest: number;
  quotes: number;
  inList: number;
  /** How much it looks like the page's own text: a run-on block or a list entry counts for less than its length. */
  weight: number;
}

/** About a line and a half of print: shorter texts are labels, captions and headlines. */
const PARAGRAPH_CHARS = 70;
const MAX_LINK_SHARE = 0.4;
/** Longer blocks are whole stories folded into one, as cards carry them, as often as they are paragraphs. */
const FULL_PARAGRAPH_CHARS = 600;
/** What may stand between two paragraphs of one text before it counts as another: in gap points. */
const MAX_GAP = 4;

/** A text as long as a paragraph, whether or not a mark ends its sentences. */
export const isTextLine = (run: TextRun): boolean =>
  run.chars >= PARAGRAPH_CHARS && run.linkChars < run.chars * MAX_LINK_SHARE && !run.isHeading;

export const isParagraph = (run: TextRun): boolean => run.stops > 0 && isTextLine(run);

/** Several words: a space between them, or a script that sets none. */
const SEVERAL_WORDS = /\S\s+\S|[\u3040-\u30ff\u3400-\u9fff]/;

/** A link that could be another page's headline. */
export const isHeadlineLink = (run: TextRun): boolean =>
  run.chars >= 22 && run.chars <= 260 && run.linkChars > run.chars * 0.75 && SEVERAL_WORDS.test(run.text);

const gapOf = (run: TextRun): number => {
  if (isHeadlineLink(run)) return run.isHeading ? 3 : 1.5;
  if (run.isHeading) return 0.5;
  return run.linkChars > run.chars * 0.5 ? 0.7 : 0.4;
};

/** Less than this is no article yet: what was passed over as side matter is looked at again. */
const TOO_LITTLE_CHARS = 600;

/** Every stretch of prose, in page order. */
export function proseStretches(shape: PageShape): ProseStretch[] {
  const strict = stretchesOf(shape, true);
  if ((mainStretch(strict)?.chars ?? 0) >= TOO_LITTLE_CHARS) return strict;
  const loose = stretchesOf(shape, false);
  return (mainStretch(loose)?.chars ?? 0) > 2 * (mainStretch(strict)?.chars ?? 0) ? loose : strict;
}

function stretchesOf(shape: PageShape, isStrict: boolean): ProseStretch[] {
  const out: ProseStretch[] = [];
  let open: ProseStretch | null = null;
  let gap = 0;
  for (const [i, run] of shape.runs.entries()) {
    if (!isParagraph(run) || run.isFurniture || (isStrict && run.isAside)) {
      gap += gapOf(run);
      if (open && gap > MAX_GAP) open = null;
      continue;
    }
    if (!open) {
      open = { first: i, end: i + 1, chars: 0, paragraphs: 0, longest: 0, quotes: 0, inList: 0, weight: 0 };
      out.push(open);
    }
    gap = 0;
    open.end = i + 1;
    open.chars += run.chars;
    open.paragraphs++;
    open.longest = Math.max(open.longest, run.chars);
    open.quotes += run.quotes;
    open.weight += Math.min(run.chars, FULL_PARAGRAPH_CHARS) * (run.inList ? 0.5 : 1);
    if (run.inList) open.inList += run.chars;
  }
  return out;
}

/** The stretch that is most likely the page's own text. */
export const mainStretch = (stretches: readonly ProseStretch[]): ProseStretch | null =>
  stretches.reduce<ProseStretch | null>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    null,
  );
