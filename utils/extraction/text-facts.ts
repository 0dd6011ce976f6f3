/** What one pass over a block's characters tells, in any script. */
export interface TextFacts {
  /** Characters other than white space. */
  chars: number;
  /** Words; in scripts written without spaces two characters count as one word. */
  words: number;
  /** Commas and their kin in other scripts. */
  commas: number;
  /** Sentence ends. */
  stops: number;
  digits: number;
  uppercase: number;
  /** Characters of scripts written without spaces (Han, kana, Thai). */
  unspaced: number;
  /** Syllables of Korean, each as much as two letters. */
  hangul: number;
  quotes: number;
  /** Whether a digit of any script stands in it. */
  hasDigit: boolean;
  endsSentence: boolean;
}

const codesOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const COMMAS = new Set(codesOf(',;،、，；؛'));
const STOPS = new Set(codesOf('.!?。！？؟।۔…'));
const QUOTES = new Set(codesOf('"«»“”„「」『』'));
const CLOSERS = new Set(codesOf('"\'”’»)]」』）】›'));

const isUnspaced = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x0e00 && code <= 0x0e7f);

/** Letters and digits, by exclusion of what is punctuation in the blocks we meet: quick, and script-neutral. */
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xff00);

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
/** Arabic-Indic, Persian and Devanagari digits. */
const isForeignDigit = (code: number): boolean =>
  (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f);

/** What a UTF-16 unit counts as, in an order in which those that make words stand together. */
export const TextUnit = {
  space: 1,
  letter: 2,
  capital: 3,
  hangul: 4,
  foreignDigit: 5,
  digit: 6,
  unspaced: 7,
  /** An apostrophe or hyphen inside a word does not end it. */
  joiner: 8,
  comma: 9,
  stop: 10,
  quote: 11,
  other: 12,
} as const;

const units = new Uint8Array(0x10000);

/** By a table that fills itself: all of a page's text is asked about, unit by unit. */
export const textUnit = (code: number): number => (units[code] as number) || readUnit(code);

function readUnit(code: number): number {
  units[code] = unitOf(code);
  return units[code] as number;
}

function unitOf(code: number): number {
  if (code <= 32 || code === 160) return TextUnit.space;
  if (code >= 48 && code <= 57) return TextUnit.digit;
  if (code >= 65 && code <= 90) return TextUnit.capital;
  if (isUnspaced(code)) return TextUnit.unspaced;
  // Before the letters: Arabic and Devanagari have theirs among them.
  if (COMMAS.has(code)) return TextUnit.comma;
  if (STOPS.has(code)) return TextUnit.stop;
  if (QUOTES.has(code)) return TextUnit.quote;
  if (isHangul(code)) return TextUnit.hangul;
  if (isForeignDigit(code)) return TextUnit.foreignDigit;
  if (isWordCode(code)) return TextUnit.letter;
  return code === 39 || code === 45 || code === 0x2019 ? TextUnit.joiner : TextUnit.other;
}

export const isOfWord = (unit: number): boolean => unit >= TextUnit.letter && unit <= TextUnit.digit;

/** Counts what the block model and the rules need, in one pass. */
export function readText(text: string): TextFacts {
  let chars = 0;
  let words = 0;
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let uppercase = 0;
  let unspaced = 0;
  let hangul = 0;
  let quotes = 0;
  let hasDigit = false;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = textUnit(text.charCodeAt(i));
    if (unit !== TextUnit.space) chars++;
    if (isOfWord(unit)) {
      if (!inWord) words++;
      inWord = true;
      if (unit === TextUnit.letter) continue;
      if (unit === TextUnit.digit) digits++;
      else if (unit === TextUnit.capital) uppercase++;
      else if (unit === TextUnit.hangul) hangul++;
      else hasDigit = true;
    } else if (unit !== TextUnit.joiner) {
      inWord = false;
      if (unit === TextUnit.unspaced) unspaced++;
      else if (unit === TextUnit.comma) commas++;
      else if (unit === TextUnit.stop) stops++;
      else if (unit === TextUnit.quote) quotes++;
    }
  }
  let end = text.length - 1;
  while (end > 0 && CLOSERS.has(text.charCodeAt(end))) end--;
  return {
    chars,
    words: words + Math.ceil(unspaced / 2),
    commas,
    stops,
    digits,
    uppercase,
    unspaced,
    hangul,
    quotes,
    hasDigit: hasDigit || digits > 0,
    endsSentence: end >= 0 && STOPS.has(text.charCodeAt(end)),
  };
}

/** Ends in a question mark. */
export const asks = (text: string): boolean => /[?？؟]$/.test(text);

/** Ends in a colon: it speaks of what comes next. */
export const announces = (text: string): boolean => text.endsWith(':') || text.endsWith('：');
