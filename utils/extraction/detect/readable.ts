import { isParagraph, isTextLine, type ProseStretch } from './continuous-prose';
import type { PageShape, TextRun } from './page-shape';

/** Characters of prose in one stretch (unspaced scripts count double) from which a page can be read as an article. */
const READABLE_CHARS = 220;
/** The same where a date stands between headline and text: a notice, or the free beginning of a longer piece. */
const READABLE_NOTICE_CHARS = 110;
/** The same where the page holds no more than this share of links: nothing on it leads elsewhere, so it is all text. */
const READABLE_PLAIN_CHARS = 70;
const PLAIN_LINK_SHARE = 0.02;
/** The same in many short paragraphs that are not one stretch. */
const READABLE_SCATTERED_CHARS = 330;
/** The same without a sentence mark: lyrics, steps, or a page read in the wrong character set. */
const READABLE_STOPLESS_CHARS = 450;

/** The same in sentences of which many are shorter than a paragraph. */
const READABLE_SENTENCES_CHARS = 240;
const SENTENCE_CHARS = 20;

const isSentence = (run: TextRun): boolean =>
  run.stops > 0 &&
  run.chars >= SENTENCE_CHARS &&
  run.linkChars === 0 &&
  !run.isHeading &&
  !run.isFurniture &&
  !run.isAside;

/** Whether a page's text can be read as an article. Figures by trial on the corpus sets and `index-pages.ts`. */
export function isReadable(
  { runs }: PageShape,
  stretches: readonly ProseStretch[],
  { openingDate = 0, openingTime = 0 }: Readonly<Record<string, number>>,
): boolean {
  const longest = stretches.reduce((most, { chars }) => Math.max(most, chars), 0);
  if (longest >= READABLE_CHARS) return true;
  const sum = (wanted: (run: TextRun) => boolean): number =>
    runs.reduce((total, run) => (wanted(run) ? total + run.chars : total), 0);
  // Verse, recipes and interviews read on in short paragraphs: together they make a text, too.
  if (sum((run) => !run.isFurniture && isParagraph(run)) >= READABLE_SCATTERED_CHARS) return true;
  if (sum((run) => !run.isFurniture && isTextLine(run)) >= READABLE_STOPLESS_CHARS) return true;
  // A recipe's steps are shorter still.
  if (
    sum((run) => isSentence(run) || (!run.isFurniture && !run.isAside && isParagraph(run))) >=
    READABLE_SENTENCES_CHARS
  )
    return true;
  const text = sum(() => true);
  const links = runs.reduce((total, run) => total + run.linkChars, 0);
  if (longest >= READABLE_PLAIN_CHARS && links <= text * PLAIN_LINK_SHARE) return true;
  return longest >= READABLE_NOTICE_CHARS && openingDate + openingTime > 0;
}
