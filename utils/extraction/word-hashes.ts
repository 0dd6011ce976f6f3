import { isOfWord, TextUnit, textUnit } from './text-facts';

/** FNV-1a, 32 bits, over characters. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The words of a text as numbers, ASCII letters without case; pairs of characters in scripts without spaces.
 * Quicker than a regular expression by far, and pages are long.
 * @param into as long as the text at least; the numbers are written to its beginning @returns how many they are
 */
export function hashWords(text: string, into: Int32Array): number {
  let count = 0;
  let hash = SEED;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const unit = textUnit(code);
    if (isOfWord(unit)) {
      if (!inWord) hash = SEED;
      inWord = true;
      hash = step(hash, unit === TextUnit.capital ? code + 32 : code);
      continue;
    }
    if (inWord) into[count++] = hash;
    inWord = false;
    if (unit !== TextUnit.unspaced || i + 1 === text.length) continue;
    const next = text.charCodeAt(i + 1);
    if (textUnit(next) === TextUnit.unspaced) into[count++] = step(step(SEED, code), next);
  }
  return count;
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME) | 0;
