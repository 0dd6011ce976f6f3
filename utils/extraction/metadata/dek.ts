import { similarity } from '../similarity';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { type Line, namesOf } from './page-lines';

const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?headline|sub-?heading|sub-?title|subhead|lede|lead|teaser|intro|excerpt|summary|strapline|vorspann|chapo|bajada|entradilla|description)(?:$|[\s_-]|\d)/;
const NEARBY = 6;

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
  for (const line of lines) {
    if (line.offset < 1 || line.offset > NEARBY || line.text.length < 20 || line.text.length > 500) continue;
    if (similarity(line.text, title) > 0.8) continue;
    const isNamed = DEK_NAMES.test(namesOf(line.block, 1)) || /^h[2-4]$/.test(line.block.localName);
    const isDescribed = described.some((text) => similarity(text, line.text) > 0.8);
    // The first paragraph often is the description too: only text set apart from the body is a dek.
    if (isNamed || (isDescribed && line.block.localName !== 'p')) return { value: line.text, origin: 'text' };
  }
  const alternative = textOf(article?.alternativeHeadline);
  return alternative && similarity(alternative, title) < 0.8
    ? { value: alternative, origin: 'json-ld alternativeHeadline' }
    : { value: '', origin: '' };
}
