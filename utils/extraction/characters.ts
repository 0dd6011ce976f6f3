// What characters are, by a table that fills itself: asking the Unicode tables by pattern costs ten times as much.

const [KNOWN, LETTER, NUMBER, UNSPACED, SURROGATE] = [1, 2, 4, 8, 16];

const kinds = new Uint8Array(0x10000);

/** What a UTF-16 unit is, in bits. */
const kindOf = (unit: number): number => (kinds[unit] as number) || readKind(unit);

function readKind(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = KNOWN;
  if (/\p{L}/u.test(char)) kind |= LETTER;
  if (/\p{N}/u.test(char)) kind |= NUMBER;
  if (/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(char)) kind |= UNSPACED;
  if (unit >= 0xd800 && unit <= 0xdfff) kind |= SURROGATE;
  kinds[unit] = kind;
  return kind;
}

/** Whether a UTF-16 unit is a letter or a number of any script. Halves of surrogate pairs are not: see `isSurrogate`. */
export const isLetterOrNumber = (unit: number): boolean => (kindOf(unit) & (LETTER | NUMBER)) !== 0;

/** Whether a number of any script stands in a text. */
export function holdsNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind & NUMBER) return true;
    if (kind & SURROGATE) return /\p{N}/u.test(text);
  }
  return false;
}

/** Half of a character beyond the Basic Multilingual Plane, which only the whole text tells. */
export const isSurrogate = (unit: number): boolean => (kindOf(unit) & SURROGATE) !== 0;

/** Scripts written without spaces: kana, Han, Thai. */
export const isUnspacedLetter = (unit: number): boolean => (kindOf(unit) & UNSPACED) !== 0;

/**
 * Reads a text's words, with whatever is no letter between them, and tells how many there are: one more at an end where
 * it begins or ends with no letter.
 * @param words takes at least those that are wanted
 * @param isWanted by its first unit and its length, as cutting words out is what costs most
 */
export function readWordsOfLetters(
  text: string,
  words: string[],
  isWanted: (first: number, length: number) => boolean,
): number {
  let count = 1;
  let start = 0;
  let inWord = true;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf(text.charCodeAt(i)) : KNOWN;
    if (kind & SURROGATE) {
      const all = text.split(/[^\p{L}]+/u);
      words.splice(0, words.length, ...all);
      return all.length;
    }
    if (((kind & LETTER) !== 0) === inWord) continue;
    if (!inWord) start = i;
    else {
      if (isWanted(text.charCodeAt(start), i - start)) words.push(text.slice(start, i));
      if (i < text.length) count++;
    }
    inWord = !inWord;
  }
  return count;
}

/** A text as a pattern that matches it. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** More than one white space in a row, or one that is no plain space: single spaces need no replacing. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** Every run of white space as one space. */
export const evenSpaces = (text: string): string => text.replace(UNEVEN_SPACE, ' ');

/** Every run of white space as one space, none at the ends. */
export const collapseSpaces = (text: string): string => evenSpaces(text).trim();
