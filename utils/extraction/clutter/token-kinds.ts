import { CLUTTER_KINDS, type ClutterKind, type ClutterKindName, KIND_NAMES } from './kinds';

/** A token rule that hit: which kind, and by which word. */
export interface TokenMatch {
  kind: ClutterKindName;
  /** `token:author-bio` */
  rule: string;
}

/** What a word of a name says. */
interface Word {
  match?: TokenMatch;
  /** The table has a pair that begins with it: few names hold one, so few pairs need be put together. */
  opensPair: boolean;
}

let words: Map<string, Word> | null = null;

function wordMap(): Map<string, Word> {
  if (words) return words;
  words = new Map();
  const wordOf = (form: string): Word => {
    const word = words?.get(form) ?? { opensPair: false };
    words?.set(form, word);
    return word;
  };
  for (const kind of KIND_NAMES)
    for (const token of (CLUTTER_KINDS[kind] as ClutterKind).tokens) {
      const match = { kind, rule: `token:${token}` };
      if (token.includes('-')) wordOf(token.slice(0, token.indexOf('-'))).opensPair = true;
      for (const form of [token, token.replace(/-/g, '')]) wordOf(form).match ??= match;
    }
  return words;
}

/** The kinds that an element's class and id words name; pairs of words come before single words. */
export function matchTokens(tokens: readonly string[]): TokenMatch[] {
  const map = wordMap();
  const pairs: TokenMatch[] = [];
  const singles: TokenMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = map.get(tokens[i] as string);
    if (!word) continue;
    const pair = word.opensPair && i + 1 < tokens.length ? map.get(`${tokens[i]}-${tokens[i + 1]}`) : undefined;
    if (pair?.match) pairs.push(pair.match);
    if (word.match) singles.push(word.match);
  }
  const found: TokenMatch[] = [];
  for (const match of [...pairs, ...singles])
    if (!found.some(({ kind }) => kind === match.kind)) found.push(match);
  return found;
}
