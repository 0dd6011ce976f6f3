import { UPDATE_LABEL } from './byline-words';
import { asciiDigits, type DateContext, dateContext, findDate, parseMachineDate } from './date-text';
import { minutesAgo } from './date-words';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { isProperty } from './microdata';
import { type Line, namesOf } from './page-lines';
import { tidy } from './plain-text';

export interface DateFinding {
  value: string | null;
  origin: string;
}

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

const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|time|times|timestamp|datetime|dateline|published?|publication|publish|posted|pubdate|entry-meta|post-meta|meta|byline|created|issued)(?:$|[\s_-]|\d)/;
const URL_DATE = /[/=_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_TEXT_DATE = /[/-]((?:19|20)\d\d)[/-]([a-z]{3,9}|\d{1,2})[/-](\d{1,2})(?=[/-]|$)/i;

/** A date in a URL's path: `/2025/07/27/`, `/20250727-`, `/2025/jul/27/`. */
export function dateOfUrl(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = URL_DATE.exec(path);
  const context = dateContext('en-GB');
  if (match) return parseMachineDate(`${match[1]}-${match[2]}-${match[3]}`, context);
  const spelled = URL_TEXT_DATE.exec(path);
  if (!spelled) return null;
  return (
    findDate(
      /\d/.test(spelled[2] ?? '')
        ? `${spelled[1]}/${spelled[2]}/${spelled[3]}`
        : `${spelled[3]} ${spelled[2]} ${spelled[1]}`,
      context,
    )?.iso ?? null
  );
}

export interface DateInputs {
  document: Document;
  head: HeadFacts;
  article: JsonObject | null;
  nodes: readonly JsonObject[];
  lines: readonly Line[];
  dates: DateContext;
  url: string;
  now: Date;
}

interface VisibleDate {
  iso: string;
  isUpdate: boolean;
  /** Lower is better: nearer to the headline, in a date's own element. */
  cost: number;
  isCertain: boolean;
}

function timeOf(line: Line): Element | null {
  for (const { element } of line.pieces) {
    const time = element.closest('time');
    if (time) return time;
  }
  return null;
}

/** Dates in the lines around the headline, best first. */
function visibleDates(lines: readonly Line[], context: DateContext): VisibleDate[] {
  const found: VisibleDate[] = [];
  const hasTimes = (lines[0]?.block.ownerDocument.getElementsByTagName('time').length ?? 0) > 0;
  for (const [i, line] of lines.entries()) {
    if (line.text.length > 180) continue;
    const time = hasTimes ? timeOf(line) : null;
    const machine = time?.getAttribute('datetime');
    const stamped = machine ? parseMachineDate(machine, context) : null;
    const shown = findDate(line.text, context);
    const iso = preferShown(stamped, shown?.iso ?? null);
    if (!iso) continue;
    const rest = shown ? line.text.length - (shown.end - shown.start) : line.text.length;
    const isNamed = time !== null || line.pieces.some((piece) => DATE_NAMES.test(namesOf(piece.element, 1)));
    if (!isNamed && rest > 70) continue;
    const before = shown ? line.text.slice(0, shown.start) : line.text;
    const previous = lines[i - 1];
    const label = before.trim() || (previous && previous.text.length < 30 ? previous.text : '');
    found.push({
      iso,
      isUpdate: UPDATE_LABEL.test(label) || (time !== null && UPDATE_LABEL.test(namesOf(time))),
      cost: Math.abs(line.offset) + (line.offset < 0 ? 3 : 0) + (isNamed ? 0 : 4) + rest / 30,
      isCertain: stamped !== null || (shown?.isCertain ?? false),
    });
    // "Published 3 May 2024, updated 5 May 2024" on one line.
    if (shown && UPDATE_LABEL.test(line.text.slice(shown.end, shown.end + 40))) {
      const later = findDate(line.text.slice(shown.end), context);
      if (later) found.push({ iso: later.iso, isUpdate: true, cost: 50, isCertain: later.isCertain });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A `datetime` in UTC may name the day before or after the one shown: the shown calendar day is the page's own. */
function preferShown(stamped: string | null, shown: string | null): string | null {
  if (!stamped || !shown) return stamped ?? shown;
  return stamped.slice(0, 10) === shown.slice(0, 10) ? stamped : shown;
}

/** The dates shown, read day first or month first: as the address or a machine's date confirms, else as the language does. */
function shownDates(lines: readonly Line[], known: string | null, context: DateContext): VisibleDate[] {
  const usual = visibleDates(lines, context);
  if (!known || usual.every(({ isCertain }) => isCertain)) return usual;
  const agrees = (dates: readonly VisibleDate[]): boolean =>
    dates.some(({ iso, isCertain }) => !isCertain && iso.slice(0, 10) === known.slice(0, 10));
  const other = visibleDates(lines, { ...context, isDayFirst: !context.isDayFirst, seen: new Map() });
  return !agrees(usual) && agrees(other) ? other : usual;
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
  const { document, lines, dates, url, now } = inputs;
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
  const elsewhere = loneTime(document, dates) ?? relativeDate(lines, dates.lang, now);
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

/** The page's first dated `<time>` or date-named element, when there are few: a list of many dates other pages. */
function loneTime(document: Document, context: DateContext): DateFinding | null {
  const times = document.getElementsByTagName('time');
  for (let i = 0; i < Math.min(times.length, 3); i++) {
    const time = times[i] as Element;
    const raw = time.getAttribute('datetime') ?? time.textContent ?? '';
    const value = parseMachineDate(raw.slice(0, 120), context);
    if (value) return { value, origin: 'time' };
  }
  let looked = 0;
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="publish" i], [class*="posted" i]',
  )) {
    if (++looked > 15) break;
    const length = element.textContent?.length ?? 0;
    if (
      length < 6 ||
      length > 80 ||
      element.closest('[class*="comment" i], [class*="related" i], nav, footer')
    )
      continue;
    const found = findDate(tidy(element.textContent), context);
    if (found) return { value: found.iso, origin: 'date element' };
  }
  return null;
}

/** "3 hours ago" beside the headline, counted from now: exact to the day at best. */
function relativeDate(lines: readonly Line[], lang: string, now: Date): DateFinding | null {
  for (const line of lines) {
    if (line.offset < -4 || line.offset > 8 || line.text.length > 60) continue;
    const minutes = minutesAgo(asciiDigits(line.text), lang || 'en');
    if (minutes === null) continue;
    const then = new Date(now.getTime() - minutes * 60_000);
    const two = (value: number): string => String(value).padStart(2, '0');
    return {
      value: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`,
      origin: 'relative text',
    };
  }
  return null;
}
