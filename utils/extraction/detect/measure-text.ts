// What a text holds that tells prose from labels, counted in one pass.

export interface TextMeasure {
  /** Characters other than white space; those of unspaced scripts count double. */
  chars: number;
  /** Sentence ends. */
  stops: number;
  quotes: number;
  /** Whether a digit of any script stands in it. */
  hasDigit: boolean;
}

const codesOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const [BLANK, STOP, QUOTE, DIGIT] = [1, 2, 3, 4];
/** What a character counts as. Nearly all texts of most pages are told by this table alone. */
const LATIN = new Uint8Array(256);
LATIN.fill(BLANK, 0, 33);
LATIN[160] = BLANK;
for (const code of codesOf('.!?')) LATIN[code] = STOP;
for (const code of codesOf('"«»')) LATIN[code] = QUOTE;
for (const code of codesOf('0123456789')) LATIN[code] = DIGIT;
const STOPS = new Set(codesOf('。！？؟।۔'));
const QUOTES = new Set(codesOf('“”„「」『』'));

const isWide = (code: number): boolean =>
  code >= 0x2e80 && code <= 0xd7a3 && !(code >= 0xa000 && code < 0xac00);
/** Arabic-Indic, Persian and Devanagari digits. */
const isForeignDigit = (code: number): boolean =>
  (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f);

export function measureText(data: string): TextMeasure {
  let chars = 0;
  let stops = 0;
  let quotes = 0;
  let hasDigit = false;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code < 256) {
      const kind = LATIN[code];
      if (kind === BLANK) continue;
      chars++;
      if (kind === STOP) stops++;
      else if (kind === QUOTE) quotes++;
      else if (kind === DIGIT) hasDigit = true;
    } else {
      chars += isWide(code) ? 2 : 1;
      if (STOPS.has(code)) stops++;
      else if (QUOTES.has(code)) quotes++;
      else if (isForeignDigit(code)) hasDigit = true;
    }
  }
  return { chars, stops, quotes, hasDigit };
}
