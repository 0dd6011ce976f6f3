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

/** How alike two short texts are, 0 to 1: the Dice coefficient of their words. */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const x = comparableWords(a);
  const y = comparableWords(b);
  if (x.length === 0 || y.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of x) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (x.length + y.length);
}
