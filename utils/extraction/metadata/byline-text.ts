import { escapePattern } from '../characters';
import { BYLINE_MARKERS, DATE_LABELS, DEGREE, NAME_SUFFIXES, NOBODY, NOT_NAMES, ROLES } from './byline-words';
import { asciiDigits } from './date-text';
import { tidy } from './plain-text';

const byLength = (a: string, b: string): number => b.length - a.length;

const markers = [...new Set(Object.values(BYLINE_MARKERS).flat())].sort(byLength).map(escapePattern);
/** A marker needs a colon or a space before the name; in scripts without spaces a colon, bar or space. */
const MARKER = new RegExp(`^(?:[(（\\[—–-]\\s*)?(?:${markers.join('|')})(?:\\s*[:：|/]\\s*|\\s+)`, 'iu');
/** Markers that are also everyday words ("On", "Text", "di") count only with a capital or a colon after them. */
const suffixes = [...new Set(Object.values(NAME_SUFFIXES).flat())].map(escapePattern);
const SUFFIX = new RegExp(`\\s*(?:${suffixes.join('|')})(?=$|[\\s,·=|/])`, 'u');

const labels = new Set(DATE_LABELS);
const ROLE = new RegExp(`(?:^|[\\s/-])(?:${ROLES.map(escapePattern).join('|')})s?(?:$|[\\s/-])`, 'iu');
const AND = 'and|und|y|e|et|en|i|и|ve|và|with|mit|avec|con|및|和|و';
const CONJUNCTION = new RegExp(`^(?:${AND}|&|,)$`, 'iu');
const SPLIT = new RegExp(`\\s*(?:[;|•·●∙◆■▪、，/]|\\s[-–—]\\s|,|&|\\s(?:${AND})\\s)\\s*`, 'iu');
const EMAIL = /\(?[\w.+-]+@[\w-]+\.[\w.]+\)?/g;
const URL_LIKE = /(?:https?:)?\/\/\S+|www\.\S+/gi;
const PARTICLES =
  /^(?:de|del|della|di|da|dos|das|do|du|des|van|von|vom|der|den|ter|ten|la|le|el|al|bin|ibn|ben|abu|af|av|zu|zum|y|e|st\.?|mc|o'|jr\.?|sr\.?|ii|iii|the)$/i;
const CASED = /^[\p{Lu}\p{Lt}]/u;
const UNCASED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a line says that a name follows: "By …", "Von …", "글 …". */
export const hasBylineMarker = (text: string): boolean =>
  MARKER.test(text) && !/^by (?:the|a|an|its|our|this|using) /i.test(text);

const BARE_MARKER = new RegExp(
  `^(?:(?:an? )?(?:article|post|story|text|words|beitrag) by|${markers.join('|')})\\s*[:：]?$`,
  'iu',
);

/** Whether a line is nothing but such an introduction, so that the name stands on the next. */
export const isBareMarker = (text: string): boolean => BARE_MARKER.test(text);

/** Whether a line names its writer by what follows the name: "홍길동 기자". */
export const hasNameSuffix = (text: string): boolean => SUFFIX.test(text);

/** Whether a text could be a person's name as printed: one to five words that begin with capitals. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 50 || /\d|[?!<>{}=…"“”]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 5) return false;
  if (UNCASED_SCRIPT.test(text)) return words.length <= 4 && text.length <= 30;
  return (
    words.every((word) => CASED.test(word) || PARTICLES.test(word)) &&
    CASED.test(words[words.length - 1] ?? '')
  );
}

/** Whether a piece of a line stands between two names: "and". */
export const isConjunction = (text: string): boolean => CONJUNCTION.test(text);

/** Whether a text speaks of what someone does: "Senior Writer". */
export const isTrade = (text: string): boolean => ROLE.test(text);

/** Whether a word stands for no one: "Admin", "Redaktion". */
export const isNobody = (name: string): boolean => NOBODY.has(name.toLowerCase());

function cleanName(raw: string): string {
  let name = tidy(raw)
    .replace(EMAIL, ' ')
    .replace(URL_LIKE, ' ')
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]/g, ' ')
    .replace(/^\W*@(\w+)$/, '$1')
    .replace(/\s@\w+/g, ' ');
  name = tidy(name).replace(/^[\s.,:;|*"'“”„–—(（-]+|[\s,:;|*"“”–—=)）】-]+$/g, '');
  name = name
    .replace(SUFFIX, '')
    .replace(/\s(?:on|at|in|for|via|am|um|le|el|em|il|op|den|vom)$/, '')
    .trim();
  return name.endsWith('.') && !/\b\p{L}{1,2}\.$/u.test(name) ? name.slice(0, -1) : name;
}

/** What the page's furniture says, alone or several in a row: "Facebook LinkedIn". */
const isFurniture = (text: string): boolean => {
  const lower = text.toLowerCase();
  return NOT_NAMES.has(lower) || lower.split(' ').every((word) => NOT_NAMES.has(word));
};

/** Cuts what follows the names: a date, a time, "Updated", a dash with a place. */
function cutTail(text: string): string {
  const plain = asciiDigits(text);
  const digit = plain.search(/\d/);
  const cut = digit >= 0 ? text.slice(0, digit) : text;
  return cut
    .replace(
      /\s*(?:\||·|•|—|–|-|,|\()?\s*(?:last\s)?(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|pubblicato|опубликовано|am|on|for|im|le|el)?\s*[:|]?\s*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)?[,.]?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?\w*\.?\s*$/i,
      (tail) => (digit >= 0 || /publi|post|updat|veröff|aktual|публ/i.test(tail) ? '' : tail),
    )
    .trim();
}

/** What a writer did, before a name that no other colon follows: "Interview: Ann Lee". */
const LABEL = /^\p{Lu}\p{Ll}{3,}:\s+(?=\p{Lu}[^:]+$)/u;

/**
 * The names in a byline as printed: "By Jane Doe and Max Roe, Staff writers" → Jane Doe, Max Roe.
 * `isDeclared` text comes from a field that holds nothing but writers: nicknames in small letters pass there.
 */
export function namesIn(raw: string, isDeclared: boolean): string[] {
  let text = tidy(raw).replace(EMAIL, ', ').slice(0, 300);
  let marked = false;
  text = text.replace(LABEL, '');
  for (let i = 0; i < 2; i++) {
    const bare = text.replace(MARKER, '');
    if (bare === text) break;
    marked = true;
    text = bare;
  }
  if (!isDeclared || /\d/.test(text)) text = cutTail(text);
  const names: string[] = [];
  for (const part of text.split(SPLIT)) {
    const name = cleanName(part);
    if (name.length < 2 || name.length > 60 || isNobody(name) || isBareMarker(name) || names.includes(name))
      continue;
    if (
      !isDeclared &&
      (/:/.test(name) ||
        isFurniture(name) ||
        labels.has(name.toLowerCase()) ||
        (name.length < 4 && !UNCASED_SCRIPT.test(name)))
    )
      continue;
    if (/^(?:https?:|www\.)/i.test(name) || !/\p{L}{2}/u.test(name)) continue;
    if (DEGREE.test(name)) continue;
    const isRole = isTrade(name);
    if (isRole && (names.length > 0 || !isDeclared || name.split(' ').length < 2)) continue;
    // "Ann Lee, Strategy": beside a full name a single word is a subject or an agency.
    if (!isDeclared && names[0]?.includes(' ') && !name.includes(' ') && !UNCASED_SCRIPT.test(name)) continue;
    if (!isDeclared && !looksLikeName(name)) {
      // What follows the first thing that is no name is prose.
      if (marked || names.length > 0) break;
      continue;
    }
    names.push(name);
    if (names.length >= 12) break;
  }
  return names;
}
