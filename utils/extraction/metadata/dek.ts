import { createComparer } from '../similarity';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { type Line, namesOf } from './page-lines';

const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?headline|sub-?heading|sub-?title|subhead|lede|lead|teaser|intro|excerpt|summary|strapline|vorspann|chapo|bajada|entradilla|description)(?:$|[\s_-]|\d)/;
/** Lines below the headline. */
const NEARBY = 6;
/** Dice similarity from which two texts say the same. */
const SAME_TEXT = 0.8;

/** The line under the headline that says what the article is about, as the page shows it; empty when it shows none. */
export function readDek(
  lines: readonly Line[],
  head: HeadFacts,
  article: JsonObject | null,
  title: string,
): { value: string; origin: string } {
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
