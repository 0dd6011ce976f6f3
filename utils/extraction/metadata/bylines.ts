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
import { isAuthorLink, isProperty } from './microdata';
import { OUTLET_WORD } from './outlet-words';
import { type Line, namesOf } from './page-lines';
import { readText, tidy } from './plain-text';

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
  for (const number of ['1', '2']) {
    if (!isBareMarker(head.value(`twitter:label${number}`))) continue;
    const names = namesIn(head.value(`twitter:data${number}`), true);
    if (names.length > 0) return { names, key: `twitter:data${number}` };
  }
  const cited = head.all('citation_author').map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
  return { names: cited, key: 'citation_author' };
}

function fromMicrodata(head: HeadFacts): string[] {
  const names: string[] = [];
  for (const element of head.marked) {
    if (!isProperty(element, 'author') && !isAuthorLink(element)) continue;
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
  /\/(?:authors?|auteurs?|autore?n?|autor[ae]?s?|writers?|contributors?|reporters?|staff|profiles?|redaktion|journalists?|@[\w.-]+)\/|linkedin\.com\/in\//i;

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
function isPerson(line: Line, name: string, images: readonly Element[], title: string): boolean {
  if (line.block.localName.startsWith('h') || title.toLowerCase().includes(name.toLowerCase())) return false;
  const href = line.pieces[0]?.element.closest('a')?.getAttribute('href')?.toLowerCase();
  if (href) return PERSON_LINK.test(`${href}/`) && href.includes(slugOf(name).slice(0, 12));
  return images.some((image) => {
    const alt = image.getAttribute('alt')?.toLowerCase() ?? '';
    return alt.length < name.length + 40 && alt.includes(name.toLowerCase());
  });
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

/** A labelled name amid other facts: "来源：晨江日报 作者：林知遥". */
const LABELLED_NAME =
  /[\s|·•-](?:authors?|redaktion|autor(?:in|es|a)?|auteurs?|autore|автор|yazar|글쓴이|작성자|기자|作者|记者|記者|撰文|الكاتب|מאת)\s*[:：]\s*([^|·•:：]{2,60})/iu;

function fromLines(
  lines: readonly Line[],
  images: readonly Element[],
  dates: DateContext,
  title: string,
): BylineFinding {
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
    const labelled = LABELLED_NAME.exec(line.text)?.[1];
    if (labelled) {
      const names = namesIn(labelled, false).filter(looksLikeName);
      if (names.length > 0) return { names, origin: 'text' };
    }
    const text = withoutDate(line.text, dates)
      .replace(/^(?:.{0,60}[|·•,:–—-]\s*|\p{Lu}\p{L}+ )(?=by\s\p{Lu})/u, '')
      .trim();
    if (!hasBylineMarker(text) && !(hasNameSuffix(text) && text.length < 40)) continue;
    const names = namesIn(text, false).filter(looksLikeName);
    if (names.length > 0) return { names, origin: 'text' };
  }
  for (const line of near) {
    const [name, ...others] = namesIn(withoutDate(line.text, dates), false);
    if (!name || others.length > 0 || name.split(' ').length < 2 || line.text.length > 70) continue;
    if (isPerson(line, name, images, title)) return { names: [name], origin: 'portrait' };
  }
  return { names: [], origin: '' };
}

const PAGE_BYLINES =
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], a[href*="/author/"], a[href*="/autor/"]';
const COMMENTS = '[class*="comment" i], [id*="comment" i], [class*="related" i], nav, footer';
/** More names than this in byline elements are a list of other pages' writers. */
const MAX_PAGE_NAMES = 3;

/** A byline after the body, which the search around the headline does not reach: the page's only one. */
function fromPage(document: Document): string[] {
  const found = new Map<string, string[]>();
  let looked = 0;
  for (const element of document.querySelectorAll(PAGE_BYLINES)) {
    if (++looked > 40) return [];
    const length = element.textContent?.length ?? 0;
    if (length < 3 || length > 200) continue;
    if (element.closest(COMMENTS) || ['body', 'img', 'script', 'style'].includes(element.localName)) continue;
    const text = readText(element, 100);
    if (text.length > 60) continue;
    const names = namesIn(text, false).filter(looksLikeName);
    if (names.length > 0) found.set(names.join('|'), names);
  }
  if (found.size === 0 || found.size > MAX_PAGE_NAMES) return [];
  return [...found.values()][0] ?? [];
}

/** "Autor: Ann Lee" or "Posted by Ann" anywhere in the page's short texts, if it is the only one. */
function fromAnyText(document: Document): string[] {
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, 4);
  const found = new Map<string, string[]>();
  let text = walker.nextNode() as Text | null;
  for (let i = 0; text && i < 4000; i++, text = walker.nextNode() as Text | null) {
    if (text.data.length < 2 || text.data.length > 120) continue;
    if (
      !STRONG_MARKER.test(text.data) ||
      text.parentElement?.closest(`${COMMENTS}, script, style, figcaption`)
    )
      continue;
    const line = tidy(text.data);
    const rest = isBareMarker(line) ? tidy(following(text)) : line;
    const names = namesIn(rest, false).filter(looksLikeName);
    if (names.length > 0) found.set(names.join('|'), names);
    if (found.size > 1) return [];
  }
  return [...found.values()][0] ?? [];
}

/** Introductions that say nothing else: with a colon, or in so many words. */
const STRONG_MARKER =
  /^\s*(?:(?:written|posted|published|article|story|reported)\s+by\b|by:|authors?:|contributors?:|(?:autor|autorin|auteur|autore|autora|redaktion|text|von|автор|текст|yazar)\s?:|(?:geschrieben|verfasst|erstellt)\s+von\b|escrito\s+por\b|écrit\s+par\b|scritto\s+da\b|作者|记者|記者|责任编辑|글쓴이|작성자|بقلم|מאת)/iu;

/** The text that follows a text node, within its block or the next. */
function following(text: Text): string {
  for (let at: Node | null = text, i = 0; at && i < 3; at = at.parentNode, i++)
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const content = (next.textContent ?? '').trim();
      if (content !== '') return content.slice(0, 60);
    }
  return '';
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
  title: string;
  host: string;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/;

/**
 * Who wrote it, as names only: people first, wherever they are named; an organisation only where the page's own
 * description calls it the author. Empty when the page names no one.
 */
export function readByline(inputs: BylineInputs): BylineFinding {
  const { document, head, article, nodes, lines, images, dates, siteName, title } = inputs;
  const site = squash(siteName);
  const isOther = (name: string): boolean => squash(name) !== site && !isSiteHandle(name);
  // A blog's name may be its writer's: two words that could be a person's stay when they are declared.
  const isOwner = (name: string): boolean =>
    name.split(' ').length === 2 && looksLikeName(name) && !OUTLET_WORD.test(name);
  const label = squash(inputs.host.split('.').slice(-3, -1).join(' '));
  const isSiteHandle = (name: string): boolean =>
    DOMAIN.test(name) || (!/\s/.test(name) && (squash(name) === site || label.endsWith(squash(name))));
  const publisher = squash(textOf(article?.publisher));
  const isOutlet = (name: string): boolean =>
    !isOther(name) || (publisher !== '' && publisher.includes(squash(name))) || OUTLET_WORD.test(name);
  const described = fromJsonLd(article, nodes);
  const persons = described.people.filter((name) => !isOutlet(name) || isOwner(name));
  const shown = (): BylineFinding => {
    const found = fromLines(lines, images, dates, title);
    return { ...found, names: found.names.filter(isOther) };
  };
  const readers: (() => BylineFinding)[] = [
    () => ({ names: persons, origin: 'json-ld author' }),
    shown,
    () => ({ names: fromMicrodata(head).filter(isOther), origin: 'microdata author' }),
    () => {
      const { names, key } = fromMeta(head);
      return { names: names.filter((name) => isOther(name) || isOwner(name)), origin: `meta ${key}` };
    },
    () => ({ names: fromPage(document).filter(isOther), origin: 'byline element' }),
    () => ({ names: fromAnyText(document).filter(isOther), origin: 'text' }),
    () => ({ names: described.people, origin: 'json-ld author' }),
    () => ({ names: described.organisations, origin: 'json-ld author organisation' }),
  ];
  for (const read of readers) {
    const found = read();
    const names = found.names.filter((name) => !isNobody(name));
    if (names.length > 0) return { names, origin: found.origin };
  }
  return { names: [], origin: '' };
}
