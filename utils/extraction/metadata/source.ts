import { hasBylineMarker } from './byline-text';
import { DATE_LABELS, SOURCE_LABELS } from './byline-words';
import { type DateContext, findDate } from './date-text';
import { asList, dereference, isObject, type JsonObject, textOf } from './json-ld';
import { OUTLET_WORD } from './outlet-words';
import { type Line, namesOf } from './page-lines';
import { squash, tidy } from './plain-text';

const SOURCE_NAMES =
  /(?:^|[\s_-])(?:source|sources|outlet|provider|publisher|agency|quelle|origin|media-?name|press)(?:$|[\s_-]|\d)/;
const labels = [...DATE_LABELS]
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const LABEL_AT_END = new RegExp(`(?:^|[\\s|·,:])(?:${labels.join('|')})\\s*[:：]?\\s*$`, 'iu');

const LABELLED = new RegExp(
  `(?:^|[\\s|·•(（])(?:${SOURCE_LABELS.join('|')})\\s*[:：]\\s*([^|·•()（）]{2,60}?)(?=\\s*(?:$|[|·•()（）]|\\s\\S{1,12}[:：]))`,
  'iu',
);
/** A name that stands this often on the page is an outlet's, repeated on the cards of its other stories. */
const MIN_REPEATS = 3;

export interface SourceInputs {
  document: Document;
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
  const [site, title, host] = [squash(inputs.siteName), squash(inputs.title), squash(inputs.host)];
  const isOther = (name: string): boolean => {
    const squashed = squash(name);
    if (squashed.length < 2 || name.length > 60 || squashed === title) return false;
    if (site !== '' && (squashed.includes(site) || site.includes(squashed))) return false;
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
  for (const key of ['sourceOrganization', 'isBasedOn', 'creator', 'provider', 'author']) {
    for (const item of asList(article[key])) {
      const node = dereference(item, nodes);
      if (!isObject(node)) continue;
      const owner = key === 'isBasedOn' ? dereference(asList(node.publisher)[0], nodes) : node;
      if (!isObject(owner) || !/Organization|Corporation/.test(textOf(owner['@type']))) continue;
      const name = textOf(owner.name);
      if (isOther(name)) return name;
    }
  }
  return '';
}

function fromLines({ document, lines, dates }: SourceInputs, isOther: (name: string) => boolean): string {
  const near = lines.filter(({ offset, text }) => offset >= -4 && offset <= 8 && text.length <= 120);
  for (const { text } of near) {
    const labelled = tidy(LABELLED.exec(text)?.[1]);
    if (labelled !== '' && isOther(labelled)) return labelled;
  }
  for (const line of near) {
    const date = findDate(line.text, dates);
    const isNamed = (): boolean => line.pieces.some(({ element }) => SOURCE_NAMES.test(namesOf(element, 1)));
    if (!date) {
      if (line.text.length < 40 && OUTLET_WORD.test(line.text) && isNamed() && isOther(line.text))
        return line.text;
      continue;
    }
    const before = line.text.slice(0, date.start);
    const isGlued = /\S$/.test(before) && !/[|·•,:：(/–—-]$/.test(before);
    const name = withoutLabels(before) || nameBeside(line, lines);
    if (name === '' || !isOther(name) || hasBylineMarker(line.text) || name.split(' ').length > 6) continue;
    if (isGlued && name === before.trim() && !/\d/.test(name)) return name;
    if (
      OUTLET_WORD.test(name) ||
      (name.length < 40 && isNamed()) ||
      countTexts(document, name) >= MIN_REPEATS
    )
      return name;
  }
  return '';
}

const withoutLabels = (text: string): string =>
  tidy(text.replace(LABEL_AT_END, '')).replace(/[\s|·•,:：(/–—-]+$/, '');

/** A short line in the same box as a line that is nothing but a date. */
function nameBeside(line: Line, lines: readonly Line[]): string {
  const beside = lines.find(
    ({ offset, block }) =>
      Math.abs(offset - line.offset) === 1 &&
      block !== line.block &&
      block.parentElement === line.block.parentElement,
  );
  return beside && beside.text.length <= 40 && line.text.length <= 30 && !/\d/.test(beside.text)
    ? withoutLabels(beside.text)
    : '';
}

function countTexts(document: Document, wanted: string): number {
  if (!document.body) return 0;
  const walker = document.createTreeWalker(document.body, 4);
  let count = 0;
  for (let i = 0; i < 4000; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    // The length alone rules out nearly all, without copying their texts.
    const isNear = node.length >= wanted.length && node.length < wanted.length + 20;
    if (isNear && node.data.trim() === wanted) count++;
  }
  return count;
}
