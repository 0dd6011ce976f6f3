/** Words are of two letters at least, and what is longer than this is a hash (letters). */
const MOST_LETTERS = 23;
/** Of longer names only the beginning is read (characters). */
export const MOST_CHARACTERS = 300;

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Splits class and id attributes into lower-case words: `relatedArticles__card-2` → related, articles, card. */
export function splitTokens(value: string): string[] {
  const names = value.length > MOST_CHARACTERS ? value.slice(0, MOST_CHARACTERS) : value;
  const words: string[] = [];
  let start = -1;
  let wasSmall = false;
  let hasCapital = false;
  for (let i = 0; i <= names.length; i++) {
    const unit = i < names.length ? names.charCodeAt(i) : 0;
    const small = unit >= 97 && unit <= 122;
    const letter = small || isCapital(unit);
    if (start >= 0 && (!letter || (wasSmall && !small))) {
      const length = i - start;
      if (length > 1 && length <= MOST_LETTERS) {
        const word = names.slice(start, i);
        words.push(hasCapital ? word.toLowerCase() : word);
      }
      start = -1;
      hasCapital = false;
    }
    if (letter && start < 0) start = i;
    if (letter && !small) hasCapital = true;
    wasSmall = small;
  }
  return words;
}

/** Class strings repeat all over a page, so each is split once. One a page, so that nothing outlives it. */
export class TokenCache {
  private readonly known = new Map<string, string[]>();

  words(names: string): string[] {
    let words = this.known.get(names);
    if (words === undefined) {
      words = splitTokens(names);
      this.known.set(names, words);
    }
    return words;
  }
}
