import { hasBylineMarker, hasNameSuffix, isNobody, looksLikeName, namesIn } from './byline-text';
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

function fromJsonLd(article: JsonObject | null, nodes: readonly JsonObject[]): string[] {
  const names: string[] = [];
  for (const key of ['author', 'creator']) {
    for (const item of asList(article?.[key])) {
      const author = dereference(item, nodes);
      if (
        isObject(author) &&
        typesOf(author).some((type) => /Organization|Corporation|WebSite|Brand/.test(type))
      )
        continue;
      const text = isObject(author)
        ? asList(author.name)
            .map((name) => textOf(name))
            .join(', ')
        : textOf(author);
      for (const name of namesIn(text, true)) if (!names.includes(name)) names.push(name);
    }
    if (names.length > 0) break;
  }
  return names;
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

function fromLines(lines: readonly Line[]): BylineFinding {
  const ordered = [...lines].sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
  for (const line of ordered) {
    if (line.text.length > MAX_BYLINE) continue;
    const pieces = line.pieces.filter(({ element, text }) => {
      const names = namesOf(element, 2);
      return text.trim() !== '' && BYLINE_NAMES.test(names) && !NOT_A_BYLINE.test(namesOf(element, 1));
    });
    if (pieces.length === 0) continue;
    const raw = pieces.map((piece) => piece.text).join(' ');
    const names = namesIn(raw, false);
    if (names.length > 0) return { names, origin: 'byline element' };
  }
  for (const line of ordered) {
    if (line.text.length > MAX_BYLINE || line.offset < -6 || line.offset > 14) continue;
    if (!hasBylineMarker(line.text) && !(hasNameSuffix(line.text) && line.text.length < 40)) continue;
    const names = namesIn(line.text, false).filter(looksLikeName);
    if (names.length > 0) return { names, origin: 'text' };
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
  siteName: string;
}

/** Who wrote it, as names only. Empty when the page names no one. */
export function readByline(inputs: BylineInputs): BylineFinding {
  const { document, head, article, nodes, lines, siteName } = inputs;
  const site = siteName.toLowerCase();
  const keep = (names: string[]): string[] =>
    names.filter(
      (name) =>
        !isNobody(name) &&
        name.toLowerCase() !== site &&
        !/^(?:www\.)?[\w-]+\.(?:com|org|net|de|co\.uk|fr|ch|at)$/i.test(name),
    );
  const described = keep(fromJsonLd(article, nodes));
  if (described.length > 0) return { names: described, origin: 'json-ld author' };
  const shown = fromLines(lines);
  const shownNames = keep(shown.names);
  if (shownNames.length > 0) return { names: shownNames, origin: shown.origin };
  const marked = keep(fromMicrodata(document));
  if (marked.length > 0) return { names: marked, origin: 'microdata author' };
  const meta = fromMeta(head);
  const metaNames = keep(meta.names);
  if (metaNames.length > 0) return { names: metaNames, origin: `meta ${meta.key}` };
  const anywhere = keep(fromPage(document));
  return { names: anywhere, origin: anywhere.length > 0 ? 'byline element' : '' };
}
