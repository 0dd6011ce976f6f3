import { isLetterOrNumber, isSurrogate, isUnspacedLetter } from './characters';

/** Words in lower case; scripts without spaces fall into pairs of characters. */
export function comparableWords(text: string): string[] {
  const words: string[] = [];
  readWords(text, words, ALL);
  return words;
}

/** How many words those are. */
export const countWords = (text: string): number => readWords(text, [], NONE);

/** A bit for what words begin with and how long they are: cutting out those that can't be wanted is what costs most. */
const bitOf = (unit: number, length: number): number => 1 << (7 * unit + length);
const ALL = -1;
const NONE = 0;

/** Adds a text's words to `words`, or of them at least those that are wanted, and tells how many there are in all. */
function readWords(text: string, words: string[], wanted: number): number {
  const lower = text.toLowerCase();
  let count = 0;
  let start = -1;
  let isUnspaced = false;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isLetterOrNumber(unit)) {
      if (start < 0) start = i;
      if (isUnspacedLetter(unit)) isUnspaced = true;
    } else if (isSurrogate(unit)) {
      words.length = 0;
      return readWordsByPattern(lower, words);
    } else if (start >= 0) {
      if (isUnspaced) count += addPairs(words, lower.slice(start, i));
      else {
        count++;
        if (wanted & bitOf(lower.charCodeAt(start), i - start)) words.push(lower.slice(start, i));
      }
      start = -1;
      isUnspaced = false;
    }
  }
  return count;
}

function addPairs(words: string[], word: string): number {
  const count = Math.max(1, word.length - 1);
  for (let i = 0; i < count; i++) words.push(word.slice(i, i + 2));
  return count;
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** The same for texts with characters of two units. */
function readWordsByPattern(lower: string, words: string[]): number {
  for (const word of lower.match(WORD) ?? [])
    if (UNSPACED.test(word)) addPairs(words, word);
    else words.push(word);
  return words.length;
}

/** Compares many texts with one: how alike they are, 0 to 1, by the Dice coefficient of their words. */
export function createComparer(reference: string): (text: string) => number {
  const words = comparableWords(reference);
  const counts = new Map<string, number>();
  let wanted = NONE;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    wanted |= bitOf(word.charCodeAt(0), word.length);
  }
  const others: string[] = [];
  return (text) => {
    if (words.length === 0) return 0;
    if (text === reference) return 1;
    others.length = 0;
    const count = readWords(text, others, wanted);
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
    return (2 * shared) / (words.length + count);
  };
}

/** How alike two short texts are, 0 to 1. */
export const similarity = (a: string, b: string): number => createComparer(a)(b);
