import { foldLetters } from '../extraction/clutter/phrases';

/** One spelling for a text's letters: how stems and texts are compared. */
export const foldStems = (text: string): string => foldLetters(text.toLowerCase()).replace(/[‘’]/g, "'");

/** Scripts with capitals set words apart; in the others words take prefixes or stand close. */
const CASED = /^\p{Ll}/u;

/**
 * Finds any of some beginnings of words in a folded text.
 * @param anywhere They may stand within words too.
 */
export function stemPattern(stems: readonly string[], anywhere = false): RegExp {
  const parts = [...new Set(stems.map(foldStems))].map((stem) =>
    CASED.test(stem) && !anywhere ? `(?<!\\p{Ll})${stem}` : stem,
  );
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'u');
}
