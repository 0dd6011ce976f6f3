/** Splits class and id attributes into lower-case words: `relatedArticles__card-2` → related, articles, card. */
export function splitTokens(value: string): string[] {
  const words = value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => word.length > 1 && word.length < 24);
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
