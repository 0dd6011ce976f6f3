import { createComparer } from '../similarity';
import { hasBylineMarker } from './byline-text';
import { type DateContext, findDate } from './date-text';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { type Line, namesOf } from './page-lines';

const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?headline|sub-?heading|sub-?title|subhead|lede|lead|teaser|intro|excerpt|summary|strapline|vorspann|chapo|bajada|entradilla|description)(?:$|[\s_-]|\d)/;
/** Lines below the headline. */
const NEARBY = 6;
/** Dice similarity from which two texts say the same. */
const SAME_TEXT = 0.8;

export interface DekInputs {
  lines: readonly Line[];
  head: HeadFacts;
  article: JsonObject | null;
  title: string;
  /** Whom the page names as writers. */
  names: readonly string[];
  dates: DateContext;
}

/** A paragraph this long above a heading is the body's beginning, and the heading one of its own (characters). */
const BODY_LINE = 140;
/** What is left of a line of names and dates without them (characters). */
const LITTLE = 25;

/** Whether a line says who wrote when rather than what. */
function isByline(text: string, names: readonly string[], dates: DateContext): boolean {
  if (text.length > 160) return false;
  if (hasBylineMarker(text)) return true;
  const date = findDate(text, dates);
  const rest = names.reduce(
    (left, name) => left.replace(name, ''),
    date ? text.slice(0, date.start) + text.slice(date.end) : text,
  );
  return (date !== null || rest !== text) && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= LITTLE;
}

/** A line that is a link as a whole leads to another story: on short pages the first of them stands near. */
const isLink = ({ pieces }: Line): boolean =>
  pieces.every(({ text, element }) => text.trim() === '' || element.closest('a[href]') !== null);

/** The line under the headline that says what the article is about, as the page shows it; empty when it shows none. */
export function readDek({ lines, head, article, title, names, dates }: DekInputs): {
  value: string;
  origin: string;
} {
  const described = [
    head.value('og:description'),
    head.value('description'),
    textOf(article?.description),
  ].filter(Boolean);
  const toTitle = createComparer(title);
  const toDescribed = [...new Set(described)].map(createComparer);
  for (const line of lines) {
    if (line.offset < 1 || line.offset > NEARBY || line.text.length < 20 || line.text.length > 500) continue;
    const tag = line.block.localName;
    const isBelowText = lines.some(
      ({ offset, text, block }) =>
        offset > 0 && offset < line.offset && text.length > BODY_LINE && /^(?:p|div)$/.test(block.localName),
    );
    if (isBelowText || isLink(line) || isByline(line.text, names, dates)) continue;
    // The first paragraph often is the description too: only text set apart from the body is a dek.
    const isDek =
      /^h[2-4]$/.test(tag) ||
      DEK_NAMES.test(namesOf(line.block, 1)) ||
      (tag !== 'p' && toDescribed.some((alike) => alike(line.text) > SAME_TEXT));
    if (isDek && toTitle(line.text) <= SAME_TEXT) return { value: line.text, origin: 'text' };
  }
  const alternative = textOf(article?.alternativeHeadline);
  return alternative && toTitle(alternative) < SAME_TEXT
    ? { value: alternative, origin: 'json-ld alternativeHeadline' }
    : { value: '', origin: '' };
}
