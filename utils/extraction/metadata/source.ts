import { hasBylineMarker } from './byline-text';
import { DATE_LABELS } from './byline-words';
import { type DateContext, findDate } from './date-text';
import { asList, dereference, isObject, type JsonObject, textOf } from './json-ld';
import { OUTLET_WORD } from './outlet-words';
import { type Line, namesOf } from './page-lines';
import { tidy } from './plain-text';

const SOURCE_NAMES =
  /(?:^|[\s_-])(?:source|sources|outlet|provider|publisher|agency|quelle|origin|media-?name|press)(?:$|[\s_-]|\d)/;
const labels = [...DATE_LABELS]
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const LABEL_AT_END = new RegExp(`(?:^|[\\s|·,:])(?:${labels.join('|')})\\s*[:：]?\\s*$`, 'iu');

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface SourceInputs {
  article: JsonObject | null;
  nodes: readonly JsonObject[];
  lines: readonly Line[];
  names: readonly string[];
  siteName: string;
  host: string;
  title: string;
  dates: DateContext;
}

/**
 * The outlet that wrote the article, where the page names one other than its own site: as an aggregator prints it
 * beside the date ("Harbour Post27-07-2025"), or as its JSON-LD describes it.
 */
export function readSource(inputs: SourceInputs): { value: string; origin: string } {
  const isOther = (name: string): boolean => {
    const squashed = squash(name);
    const site = squash(inputs.siteName);
    if (squashed.length < 2 || name.length > 60 || squashed === squash(inputs.title)) return false;
    if (site !== '' && (squashed.includes(site) || site.includes(squashed))) return false;
    const host = squash(inputs.host);
    return (
      !(squashed.length > 2 && host.includes(squashed)) &&
      !inputs.names.some((other) => squash(other) === squashed)
    );
  };
  const described = fromJsonLd(inputs.article, inputs.nodes, isOther);
  if (described) return { value: described, origin: 'json-ld source' };
  const shown = fromLines(inputs, isOther);
  return { value: shown, origin: shown ? 'text' : '' };
}

function fromJsonLd(
  article: JsonObject | null,
  nodes: readonly JsonObject[],
  isOther: (name: string) => boolean,
): string {
  if (!article) return '';
  for (const key of ['sourceOrganization', 'isBasedOn', 'creator', 'provider']) {
    for (const item of asList(article[key])) {
      const node = dereference(item, nodes);
      if (!isObject(node)) continue;
      const owner = key === 'isBasedOn' ? dereference(asList(node.publisher)[0], nodes) : node;
      if (!isObject(owner) || /Person/.test(textOf(owner['@type']))) continue;
      const name = textOf(owner.name);
      if (isOther(name)) return name;
    }
  }
  return '';
}

function fromLines({ lines, dates }: SourceInputs, isOther: (name: string) => boolean): string {
  for (const line of lines) {
    if (line.offset < -4 || line.offset > 8 || line.text.length > 120) continue;
    const named = line.pieces.find(
      ({ element, text }) => text.trim().length > 1 && SOURCE_NAMES.test(namesOf(element, 1)),
    );
    const date = findDate(line.text, dates);
    const before = date ? line.text.slice(0, date.start) : '';
    const isGlued = date !== null && /\S$/.test(before) && !/[|·•,:：(/–—-]$/.test(before);
    const name = tidy(before.replace(LABEL_AT_END, '')).replace(/[\s|·•,:：(/–—-]+$/, '');
    if (date && name !== '' && isOther(name) && !hasBylineMarker(line.text) && name.split(' ').length <= 6) {
      if (isGlued && name === before.trim() && !/\d/.test(name)) return name;
      if (OUTLET_WORD.test(name) || named) return name;
    }
    if (named) {
      const text = tidy(named.text).replace(
        /^(?:source|quelle|fuente|fonte|출처|来源|來源|المصدر|источник)\s*[:：]\s*/i,
        '',
      );
      if (isOther(text) && text.length < 40 && !findDate(text, dates) && OUTLET_WORD.test(text)) return text;
    }
  }
  return '';
}
