// Python's notions of word and white space, where JavaScript's own differ, so that scores equal score.py's.

/** Python's `\w+`: letters, numbers and the underscore, but no combining marks. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** What Python's `str.split()` splits at. JavaScript's `\s` lacks U+001C to U+001F and U+0085, and has U+FEFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts these as white space
const SPACES = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

const QUOTES: [RegExp, string][] = [
  [/[‘’‚′]/g, "'"],
  [/[“”„«»″]/g, '"'],
];

export function tokens(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function words(text: string): string[] {
  return tokens(text.toLowerCase());
}

/** White space and quote marks folded, for finding snippets. */
export function flat(text: string): string {
  const straight = QUOTES.reduce((folded, [marks, plain]) => folded.replace(marks, plain), text);
  return straight
    .split(SPACES)
    .filter((part) => part !== '')
    .join(' ');
}
