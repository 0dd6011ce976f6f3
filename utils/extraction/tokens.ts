/** Splits class and id attributes into lower-case words: `relatedArticles__card-2` → related, articles, card. */
export function splitTokens(value: string): string[] {
  const words = value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => word.length > 1 && word.length < 24);
}

/** Reads names once: class strings repeat all over a page. One cache a page, so that nothing outlives it. */
export function createTokenReader<T>(read: (words: string[], raw: string) => T): (raw: string) => T {
  const cache = new Map<string, T>();
  return (raw) => {
    let value = cache.get(raw);
    if (value === undefined) {
      value = read(splitTokens(raw), raw);
      cache.set(raw, value);
    }
    return value;
  };
}
