// What characters are, by a table that fills itself: asking the Unicode tables by pattern costs ten times as much.

const UNASKED = 0;
const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;

const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? NUMBER : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Whether a UTF-16 unit is a letter of any script. Halves of surrogate pairs are not: see `isSurrogate`. */
export function isLetter(unit: number): boolean {
  const kind = kinds[unit] as number;
  return (kind === UNASKED ? kindOf(unit) : kind) === LETTER;
}

/** Whether a UTF-16 unit is a letter or a number of any script. */
export function isLetterOrNumber(unit: number): boolean {
  const kind = kinds[unit] as number;
  return (kind === UNASKED ? kindOf(unit) : kind) >= LETTER;
}

/** Whether a number of any script stands in a text. */
export function holdsNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSurrogate(unit)) return /\p{N}/u.test(text);
    if (isLetterOrNumber(unit) && kinds[unit] === NUMBER) return true;
  }
  return false;
}

/** Half of a character beyond the Basic Multilingual Plane, which only the whole text tells. */
export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Scripts written without spaces: kana, Han, Thai. */
export const isUnspacedLetter = (unit: number): boolean =>
  unit >= 0x0e00 &&
  (unit <= 0x0e7f || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff));

/**
 * A text's words, with whatever is no letter between them: empty ones at the ends where it begins or ends so.
 * @param isWanted by its first unit and its length; others may come out empty, as cutting words out is what costs most
 */
export function splitAtOthers(
  text: string,
  isWanted: (first: number, length: number) => boolean = () => true,
): string[] {
  const words: string[] = [];
  let start = 0;
  let inWord = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSurrogate(unit)) return text.split(/[^\p{L}]+/u);
    if (isLetter(unit) === inWord) continue;
    if (inWord) words.push(isWanted(text.charCodeAt(start), i - start) ? text.slice(start, i) : '');
    else start = i;
    inWord = !inWord;
  }
  words.push(inWord ? text.slice(start) : '');
  return words;
}

/** More than one white space in a row, or one that is no plain space: single spaces need no replacing. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** Every run of white space as one space. */
export const evenSpaces = (text: string): string => text.replace(UNEVEN_SPACE, ' ');

/** Every run of white space as one space, none at the ends. */
export const collapseSpaces = (text: string): string => evenSpaces(text).trim();
