import {
  hasBylineMarker,
  hasNameSuffix,
  isBareMarker,
  isNobody,
  looksLikeName,
  namesIn,
} from './byline-text';
import { type DateContext, findDate } from './date-text';
import type { HeadFacts } from './head-facts';
import { asList, dereference, isObject, type JsonObject, textOf, typesOf } from './json-ld';
import { type Line, namesOf } from './page-lines';
import { readText } from './plain-text';

export interface BylineFinding {
  names: string[];
  origin: string;
}

const AUTHOR_META = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'og:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'cxenseparse:author',
  'rnews:author',
  'itemprop:author',
  'creator',
  'byline',
  'authors',
  'shareaholic:article_author_name',
  'vr:author',
  'book:author',
] as const;

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?name|auteur|autor|autorin|autore|redakteur|writer|writers|contributor|contributors|creator|reporter|journalist|vcard|fn|posted-by|written-by|post-by|p-author)(?:$|[\s_-]|\d)/;
/** Names that make an author element a card about the writer, a list of posts or a form. */
const NOT_A_BYLINE =
  /(?:comment|bio(?:graphy)?|related|follow|social|share|avatar|image|img|photo|description|about|newsletter|tooltip|count|recommend|popular|widget|sidebar)/;

const MAX_BYLINE = 160;

const ORGANISATION = /Organization|Corporation|WebSite|Brand|Business/;

function fromJsonLd(
  article: JsonObject | null,
  nodes: readonly JsonObject[],
): { people: string[]; organisations: string[] } {
  const found = { people: [] as string[], organisations: [] as string[] };
  for (const key of ['author', 'creator']) {
    for (const item of asList(article?.[key])) {
      const author = dereference(item, nodes);
      const isOrganisation = isObject(author) && typesOf(author).some((type) => ORGANISATION.test(type));
      const text = isObject(author)
        ? asList(author.name)
            .map((name) => textOf(name))
            .join(', ')
        : textOf(author);
      const into = isOrganisation ? found.organisations : found.people;
      const names = isOrganisation
        ? [text].filter((name) => name !== '' && name.length < 60)
        : namesIn(text, true);
      for (const name of names) if (!into.includes(name)) into.push(name);
    }
    if (found.people.length > 0) break;
  }
  return found;
}

function fromMeta(head: HeadFacts): { names: string[]; key: string } {
  for (const key of AUTHOR_META) {
    const names = head
      .all(key)
      .filter((value) => !/^https?:|^\/\//.test(value))
      .flatMap((value) => namesIn(value, true));
    if (names.length > 0) return { names: [...new Set(names)], key };
  }
  const cited = head.all('citation_author').map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
  return { names: cited, key: 'citation_author' };
}

function fromMicrodata(document: Document): string[] {
  const names: string[] = [];
  for (const element of document.querySelectorAll(
    '[itemprop~="author"], [property~="schema:author"], a[rel~="author"]',
  )) {
    if (
      element.localName === 'meta' ||
      element.closest('[itemprop="comment"], [itemtype*="Comment"], .comments, #comments, aside, footer')
    )
      continue;
    const named = element.querySelector('[itemprop~="name"], [property~="schema:name"]');
    const raw = named
      ? (named.getAttribute('content') ?? readText(named, MAX_BYLINE))
      : readText(element, MAX_BYLINE);
    if (raw.length > 100) continue;
    for (const name of namesIn(raw, element.hasAttribute('itemprop') && raw.length < 40))
      if (!names.includes(name)) names.push(name);
    if (names.length >= 8) break;
  }
  return names;
}

/** Addresses of people's own pages. */
const PERSON_LINK =
  /\/(?:authors?|auteurs?|autore?n?|autor[ae]?s?|writers?|contributors?|reporters?|staff|people|person|profiles?|team|redaktion|journalists?|by|@[\w.-]+|in)\//i;

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** A line without its date and clock, so that names on either side of them remain: "Dec. 19 2025 · Ann Lee". */
function withoutDate(text: string, dates: DateContext): string {
  const date = findDate(text, dates);
  return date ? `${text.slice(0, date.start)} | ${text.slice(date.end)}` : text;
}

/** Whether something beside a bare name says that it is a person: a link to their page, a portrait with their name. */
function isPerson(line: Line, name: string, images: readonly Element[]): boolean {
  const href = line.pieces[0]?.element.closest('a')?.getAttribute('href')?.toLowerCase() ?? '';
  if (PERSON_LINK.test(`${href}/`) && href.includes(slugOf(name).slice(0, 12))) return true;
  return images.some(
    (image) => image.getAttribute('alt')?.toLowerCase().includes(name.toLowerCase()) ?? false,
  );
}

function namedPieces(line: Line): string {
  const pieces = line.pieces.filter(({ element, text }) => {
    if (text.trim() === '') return false;
    const href = element.closest('a')?.getAttribute('href');
    if (href && PERSON_LINK.test(href) && text.trim().length < 50) return true;
    return BYLINE_NAMES.test(namesOf(element, 2)) && !NOT_A_BYLINE.test(namesOf(element, 1));
  });
  return pieces.map((piece) => piece.text).join(' ');
}

function fromLines(lines: readonly Line[], images: readonly Element[], dates: DateContext): BylineFinding {
  const short = lines.filter((line) => line.text.length <= MAX_BYLINE);
  const ordered = [...short].sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
  for (const line of ordered) {
    const raw = namedPieces(line);
    if (raw === '') continue;
    for (const text of [raw, line.text]) {
      const names = namesIn(withoutDate(text, dates), false);
      if (names.length > 0) return { names, origin: 'byline element' };
    }
  }
  const near = ordered.filter(({ offset }) => offset >= -6 && offset <= 14);
  for (const line of near) {
    const next = lines.find(({ offset }) => offset === line.offset + 1);
    if (isBareMarker(line.text) && next && next.text.length < 60) {
      const names = namesIn(withoutDate(next.text, dates), false).filter(looksLikeName);
      if (names.length > 0) return { names, origin: 'text' };
    }
    const text = withoutDate(line.text, dates)
      .replace(/^.{0,60}?\s(?=by\s\p{Lu})/u, '')
      .trim();
    if (!hasBylineMarker(text) && !(hasNameSuffix(text) && text.length < 40)) continue;
    const names = namesIn(text, false).filter(looksLikeName);
    if (names.length > 0) return { names, origin: 'text' };
  }
  for (const line of near) {
    const [name, ...others] = namesIn(withoutDate(line.text, dates), false);
    if (!name || others.length > 0 || name.split(' ').length < 2 || line.text.length > 70) continue;
    if (isPerson(line, name, images)) return { names: [name], origin: 'portrait' };
  }
  return { names: [], origin: '' };
}

/** A byline after the body, or one that the search around the headline missed: the page's only byline element. */
function fromPage(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[class*="byline"], [class*="author-name"], [class*="author_name"], [class*="authorName"], .author, .post-author',
  );
  if (elements.length === 0 || elements.length > 4) return [];
  for (const element of elements) {
    if (NOT_A_BYLINE.test(namesOf(element, 2))) continue;
    const text = readText(element, MAX_BYLINE);
    if (text.length > 100) continue;
    const names = namesIn(text, false);
    if (names.length > 0) return names;
  }
  return [];
}

export interface BylineInputs {
  document: Document;
  head: HeadFacts;
  article: JsonObject | null;
  nodes: readonly JsonObject[];
  lines: readonly Line[];
  images: readonly Element[];
  dates: DateContext;
  siteName: string;
}

const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/;

/**
 * Who wrote it, as names only: people first, wherever they are named; an organisation only where the page's own
 * description calls it the author. Empty when the page names no one.
 */
export function readByline(inputs: BylineInputs): BylineFinding {
  const { document, head, article, nodes, lines, images, dates, siteName } = inputs;
  const site = siteName.toLowerCase();
  const isOther = (name: string): boolean => name.toLowerCase() !== site && !DOMAIN.test(name);
  const described = fromJsonLd(article, nodes);
  const readers: (() => BylineFinding)[] = [
    () => ({ names: described.people.filter((name) => !DOMAIN.test(name)), origin: 'json-ld author' }),
    () => {
      const shown = fromLines(lines, images, dates);
      return { ...shown, names: shown.names.filter(isOther) };
    },
    () => ({ names: fromMicrodata(document).filter(isOther), origin: 'microdata author' }),
    () => {
      const { names, key } = fromMeta(head);
      return { names: names.filter((name) => !DOMAIN.test(name)), origin: `meta ${key}` };
    },
    () => ({ names: fromPage(document).filter(isOther), origin: 'byline element' }),
    () => ({ names: described.organisations, origin: 'json-ld author organisation' }),
  ];
  for (const read of readers) {
    const found = read();
    const names = found.names.filter((name) => !isNobody(name));
    if (names.length > 0) return { names, origin: found.origin };
  }
  return { names: [], origin: '' };
}
