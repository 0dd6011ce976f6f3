import type { Page } from '../blocks';
import { type DateFinding, relativeDate, shownDates, type VisibleDate } from './date-lines';
import { dateOfUrl } from './date-of-url';
import { type DateContext, findDate, parseMachineDate } from './date-text';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { isProperty } from './microdata';
import type { Line } from './page-lines';
import { tidy } from './plain-text';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'itemprop:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_at',
  'published_time',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'publicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date',
  'dcterms.date',
  'bt:pubdate',
  'displaydate',
  'article_date_original',
  'article.created',
  'rnews:datepublished',
  'ptime',
  'date',
  'itemprop:datecreated',
  'last-published',
] as const;
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'itemprop:datemodified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
  'article.updated',
  'bt:moddate',
  'utime',
] as const;

export interface DateInputs {
  document: Document;
  page: Page;
  head: HeadFacts;
  article: JsonObject | null;
  nodes: readonly JsonObject[];
  lines: readonly Line[];
  dates: DateContext;
  url: string;
  now: Date;
}

/** What machines are told of a date, best first: each is read only when those before it hold none. */
function* declaredDates(
  { head, article, nodes }: DateInputs,
  name: 'datePublished' | 'dateModified',
  keys: readonly string[],
): Generator<readonly [origin: string, raw: string]> {
  yield [`json-ld ${name}`, textOf(article?.[name]) || ofPageNode(nodes, name)];
  for (const key of keys) yield [`meta ${key}`, head.value(key)];
  yield [`microdata ${name}`, microdata(head, name)];
}

function firstParsed(
  entries: Iterable<readonly [origin: string, raw: string]>,
  context: DateContext,
): DateFinding {
  for (const [origin, raw] of entries) {
    const value = raw ? parseMachineDate(raw, context) : null;
    if (value) return { value, origin };
  }
  return { value: null, origin: '' };
}

function microdata(head: HeadFacts, name: string): string {
  for (const element of head.marked) {
    if (element.localName === 'meta') continue;
    if (!isProperty(element, name) && element.getAttribute('property') !== name) continue;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    if (value.trim()) return value.slice(0, 120);
  }
  return '';
}

/** A publishing date hidden in a JSON-LD page node, when no article node has one. */
const ofPageNode = (nodes: readonly JsonObject[], key: string): string =>
  nodes.map((node) => textOf(node[key])).find((text) => text !== '') ?? '';

/** When the page was published and last changed, each with the place that said so. */
export function readDates(inputs: DateInputs): { published: DateFinding; modified: DateFinding } {
  const { document, page, lines, dates, url, now } = inputs;
  const fromUrl = dateOfUrl(url);
  const published = firstParsed(declaredDates(inputs, 'datePublished', PUBLISHED_META), dates);
  const modified = firstParsed(declaredDates(inputs, 'dateModified', MODIFIED_META), dates);
  const shown = shownDates(lines, published.value ?? fromUrl, dates);
  const shownPublished = shown.find(({ isUpdate }) => !isUpdate);
  const shownUpdate = shown.find(({ isUpdate }) => isUpdate);
  if (!modified.value && shownUpdate) Object.assign(modified, { value: shownUpdate.iso, origin: 'text' });
  if (published.value) {
    const earlier = isBuildTime(published, modified) ? earlierShown(published, shown) : null;
    return { published: earlier ?? localDay(published, shown), modified };
  }
  if (shownPublished) return { published: { value: shownPublished.iso, origin: 'text' }, modified };
  if (fromUrl) return { published: { value: fromUrl, origin: 'url' }, modified };
  const elsewhere = loneTime(document, page, dates) ?? relativeDate(lines, dates.lang, now);
  if (elsewhere) return { published: elsewhere, modified };
  return {
    published: shownUpdate
      ? { value: shownUpdate.iso, origin: 'text' }
      : modified.value
        ? { ...modified }
        : published,
    modified,
  };
}

/** Some systems give the time of the last build as both dates: then a date shown at the headline knows better. */
const isBuildTime = (published: DateFinding, modified: DateFinding): boolean =>
  modified.value !== null && (published.value ?? '').slice(0, 10) >= modified.value.slice(0, 10);

/** Costs above this stand too far from the headline to overrule a machine's date. */
const MAX_OVERRULING_COST = 8;

function earlierShown(published: DateFinding, shown: readonly VisibleDate[]): DateFinding | null {
  const first = shown.find(({ isUpdate }) => !isUpdate);
  if (!first?.isCertain || first.cost > MAX_OVERRULING_COST) return null;
  return first.iso.slice(0, 10) < (published.value ?? '').slice(0, 10)
    ? { value: first.iso, origin: 'text' }
    : null;
}

/** A machine date in UTC that falls on another day than the one shown beside the headline is that day's. */
function localDay(published: DateFinding, shown: readonly VisibleDate[]): DateFinding {
  const value = published.value ?? '';
  if (!/T\d\d:\d\d.*(?:Z|[+-]00:?00)$/.test(value)) return published;
  const near = shown.find(
    ({ iso, isUpdate, isCertain }) =>
      !isUpdate &&
      isCertain &&
      Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(value.slice(0, 10))) === 86_400_000,
  );
  const same = shown.some(({ iso }) => iso.slice(0, 10) === value.slice(0, 10));
  return near && !same ? { value: near.iso, origin: 'text' } : published;
}

const DATE_NAMES = /date|publish|posted/i;

/** The page's first dated `<time>` or date-named element, when there are few: a list of many dates other pages. */
function loneTime(document: Document, page: Page, context: DateContext): DateFinding | null {
  const times = document.getElementsByTagName('time');
  for (let i = 0; i < Math.min(times.length, 3); i++) {
    const time = times[i] as Element;
    const raw = time.getAttribute('datetime') ?? time.textContent ?? '';
    const value = parseMachineDate(raw.slice(0, 120), context);
    if (value) return { value, origin: 'time' };
  }
  let looked = 0;
  for (const element of page.called(DATE_NAMES)) {
    if (++looked > 15) break;
    const length = element.textContent?.length ?? 0;
    if (length < 6 || length > 80) continue;
    const found = findDate(tidy(element.textContent), context);
    if (found && !element.closest('[class*="comment" i], [class*="related" i], nav, footer'))
      return { value: found.iso, origin: 'date element' };
  }
  return null;
}
