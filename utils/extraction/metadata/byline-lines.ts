import {
  hasBylineMarker,
  hasNameSuffix,
  isBareMarker,
  isConjunction,
  isTrade,
  looksLikeName,
  namesIn,
} from './byline-text';
import { type DateContext, findDate } from './date-text';
import { type Line, namesOf } from './page-lines';
import { tidy } from './plain-text';

export interface BylineFinding {
  names: string[];
  origin: string;
}

/** Longer lines are prose, not bylines (characters). */
export const MAX_BYLINE = 160;

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?name|auteur|autor|autorin|autore|redakteur|writer|writers|contributor|contributors|creator|reporter|journalist|vcard|fn|posted-by|written-by|post-by|p-author)(?:$|[\s_-]|\d)/;
/** Names that make an author element a card about the writer, a list of posts or a form. */
const NOT_A_BYLINE =
  /(?:comment|bio(?:graphy)?|related|follow|social|share|avatar|image|img|photo|description|about|newsletter|tooltip|count|recommend|popular|widget|sidebar)/;

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

const linkOf = (line: Line): string | undefined =>
  line.pieces[0]?.element.closest('a')?.getAttribute('href')?.toLowerCase();

/** Whether anything beside a line could say that it names a person, whatever its words are: asked before those are. */
function mayNamePerson(line: Line, images: readonly Element[]): boolean {
  if (line.block.localName.startsWith('h')) return false;
  const href = linkOf(line);
  return href ? PERSON_LINK.test(`${href}/`) : images.length > 0;
}

/** Whether something beside a bare name says that it is a person: a link to their page, a portrait with their name. */
function isPerson(line: Line, name: string, images: readonly Element[], title: string): boolean {
  if (title.toLowerCase().includes(name.toLowerCase())) return false;
  if (name.length * 2 < line.text.length) return false;
  const href = linkOf(line);
  if (href) return PERSON_LINK.test(`${href}/`) && href.includes(slugOf(name).slice(0, 12));
  return images.some((image) => {
    const alt = image.getAttribute('alt')?.toLowerCase() ?? '';
    return alt.length < name.length + 40 && alt.includes(name.toLowerCase());
  });
}

/** The pieces of a line that are called a byline, or lead to a person's page. */
function namedPieces(line: Line): string[] {
  const pieces = line.pieces.filter(({ element, text }) => {
    if (text.trim() === '') return false;
    const href = element.closest('a')?.getAttribute('href');
    if (href && PERSON_LINK.test(href) && text.trim().length < 50) return true;
    return BYLINE_NAMES.test(namesOf(element, 2)) && !NOT_A_BYLINE.test(namesOf(element, 1));
  });
  return pieces.map((piece) => piece.text);
}

/**
 * A line's pieces in one text: what stands between them where that matters. "By" and a name may be two elements without
 * a space, a name and a trade two with no comma.
 */
function joinPieces(pieces: readonly string[]): string {
  const [first = '', ...rest] = pieces.map(tidy).filter((piece) => piece !== '' && !isConjunction(piece));
  if (rest.length === 0) return first;
  if (isBareMarker(first)) return `${first} ${rest.join(' | ')}`;
  const isName = first.includes(' ') && looksLikeName(first);
  return isName ? [first, ...rest].join(' | ') : '';
}

/** A labelled name amid other facts: "来源：晨江日报 作者：林知遥". */
const LABELLED_NAME =
  /[\s|·•-](?:authors?|redaktion|autor(?:in|es|a)?|auteurs?|autore|автор|yazar|글쓴이|작성자|기자|作者|记者|記者|撰文|الكاتب|מאת)\s*[:：]\s*([^|·•:：]{2,60})/iu;

/** What it needs, and few lines have. */
const COLON = /[:：]/;

/** A date's label, its clock, a kicker: what may stand before "by" and a name in one line. */
const BEFORE_BY = /^(?:.{0,60}[|·•,:–—-]\s*(?:\p{Lu}{2,4} )?|\p{Lu}\p{L}+ )(?=[Bb]y\s\p{Lu})/u;

/** "Ann Lee | Senior Writer |": a full name and beside it a trade, in a line with nothing else. */
function isNameAndTrade(text: string): boolean {
  const [name = '', trade = ''] = text.split('|').map((part) => part.trim());
  return (
    name.includes(' ') &&
    looksLikeName(name) &&
    !isTrade(name) &&
    isTrade(trade) &&
    trade.split(' ').length <= 4
  );
}

export interface BylineLines {
  lines: readonly Line[];
  images: readonly Element[];
  dates: DateContext;
  title: string;
  /** Whether a name may be a writer's: not the site's, not a section's. */
  accepts: (name: string) => boolean;
}

/** The writers that the lines around the headline name, nearest first. */
export function bylineOfLines({ lines, images, dates, title, accepts }: BylineLines): BylineFinding {
  const short = lines.filter((line) => line.text.length <= MAX_BYLINE);
  const ordered = [...short].sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
  for (const line of ordered) {
    const pieces = namedPieces(line);
    if (pieces.length === 0 || line.block.closest('figure, figcaption')) continue;
    for (const text of [joinPieces(pieces), pieces.join(' '), line.text]) {
      const names = namesIn(withoutDate(text, dates), false).filter(accepts);
      if (names.length > 0) return { names, origin: 'byline element' };
    }
  }
  const near = ordered.filter(({ offset }) => offset >= -6 && offset <= 14);
  for (const line of near) {
    const next = lines.find(({ offset }) => offset === line.offset + 1);
    if (isBareMarker(line.text) && next && next.text.length < 60) {
      const names = namesIn(withoutDate(next.text, dates), false).filter(
        (name) => looksLikeName(name) && accepts(name),
      );
      if (names.length > 0) return { names, origin: 'text' };
    }
    const labelled = COLON.test(line.text) ? LABELLED_NAME.exec(line.text)?.[1] : undefined;
    if (labelled) {
      const names = namesIn(labelled, false).filter((name) => looksLikeName(name) && accepts(name));
      if (names.length > 0) return { names, origin: 'text' };
    }
    const spaced = isBareMarker(tidy(line.pieces[0]?.text))
      ? joinPieces(line.pieces.map(({ text }) => text))
      : line.text;
    const text = withoutDate(spaced, dates).replace(BEFORE_BY, '').trim();
    if (isNameAndTrade(text)) {
      const names = namesIn(text, false).slice(0, 1).filter(accepts);
      if (names.length > 0) return { names, origin: 'text' };
    }
    if (!hasBylineMarker(text) && !(hasNameSuffix(text) && text.length < 40)) continue;
    const names = namesIn(text, false).filter((name) => looksLikeName(name) && accepts(name));
    if (names.length > 0) return { names, origin: 'text' };
  }
  for (const line of near) {
    if (line.text.length > 70 || !mayNamePerson(line, images)) continue;
    const [name, ...others] = namesIn(withoutDate(line.text, dates), false);
    if (!name || others.length > 0 || name.split(' ').length < 2) continue;
    if (accepts(name) && isPerson(line, name, images, title)) return { names: [name], origin: 'portrait' };
  }
  return { names: [], origin: '' };
}
