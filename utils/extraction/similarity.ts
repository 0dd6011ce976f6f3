const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Words in lower case; scripts without spaces fall into pairs of characters. */
export function comparableWords(text: string): string[] {
  const out: string[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!UNSPACED.test(word)) out.push(word);
    else for (let i = 0; i < Math.max(1, word.length - 1); i++) out.push(word.slice(i, i + 2));
  }
  return out;
}

/** Compares many texts with one: how alike they are, 0 to 1, by the Dice coefficient of their words. */
export function createComparer(reference: string): (text: string) => number {
  const words = comparableWords(reference);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (text) => {
    if (words.length === 0) return 0;
    if (text === reference) return 1;
    const others = comparableWords(text);
    const used = new Map<string, number>();
    let shared = 0;
    for (const word of others) {
      const total = counts.get(word);
      if (total === undefined) continue;
      const taken = used.get(word) ?? 0;
      if (taken >= total) continue;
      used.set(word, taken + 1);
      shared++;
    }
    return (2 * shared) / (words.length + others.length);
  };
}

/** How alike two short texts are, 0 to 1. */
export const similarity = (a: string, b: string): number => createComparer(a)(b);
