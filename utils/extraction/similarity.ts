import { isLetterOrNumber, isSurrogate, isUnspacedLetter } from './characters';

/** Words in lower case; scripts without spaces fall into pairs of characters. */
export function comparableWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  let isUnspaced = false;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isSurrogate(unit)) return wordsByPattern(lower);
    if (isLetterOrNumber(unit)) {
      if (start < 0) start = i;
      if (isUnspacedLetter(unit)) isUnspaced = true;
    } else if (start >= 0) {
      addWord(words, lower.slice(start, i), isUnspaced);
      start = -1;
      isUnspaced = false;
    }
  }
  return words;
}

function addWord(words: string[], word: string, isUnspaced: boolean): void {
  if (!isUnspaced) words.push(word);
  else for (let i = 0; i < Math.max(1, word.length - 1); i++) words.push(word.slice(i, i + 2));
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** The same for texts with characters of two units. */
function wordsByPattern(lower: string): string[] {
  const words: string[] = [];
  for (const word of lower.match(WORD) ?? []) addWord(words, word, UNSPACED.test(word));
  return words;
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
    let used: Map<string, number> | null = null;
    let shared = 0;
    for (const word of others) {
      const total = counts.get(word);
      if (total === undefined) continue;
      used ??= new Map();
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
