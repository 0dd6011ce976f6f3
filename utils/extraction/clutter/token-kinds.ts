import { CLUTTER_KINDS, type ClutterKind, type ClutterKindName, KIND_NAMES } from './kinds';
import { ROOT_WORDS } from './roots';

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
  /** A known embed's name begins with it. */
  opensRoot: boolean;
}

/** What an element's class and id say. */
export interface NamesMeaning {
  /** The kinds that they name; pairs of words come before single words. */
  kinds: readonly TokenMatch[];
  /** Whether they may hold a known embed's name, which few do. */
  mayBeRoot: boolean;
}

let words: Map<string, Word> | null = null;

function wordMap(): Map<string, Word> {
  if (words) return words;
  words = new Map();
  const wordOf = (form: string): Word => {
    const word = words?.get(form) ?? { opensPair: false, opensRoot: false };
    words?.set(form, word);
    return word;
  };
  for (const kind of KIND_NAMES)
    for (const token of (CLUTTER_KINDS[kind] as ClutterKind).tokens) {
      const match = { kind, rule: `token:${token}` };
      if (token.includes('-')) wordOf(token.slice(0, token.indexOf('-'))).opensPair = true;
      for (const form of [token, token.replace(/-/g, '')]) wordOf(form).match ??= match;
    }
  for (const word of ROOT_WORDS) wordOf(word).opensRoot = true;
  return words;
}

/** @param tokens the words of class and id */
export function readNames(tokens: readonly string[]): NamesMeaning {
  const map = wordMap();
  const pairs: TokenMatch[] = [];
  const singles: TokenMatch[] = [];
  let mayBeRoot = false;
  for (let i = 0; i < tokens.length; i++) {
    const word = map.get(tokens[i] as string);
    if (!word) continue;
    const pair =
      word.opensPair && i + 1 < tokens.length ? map.get(`${tokens[i]}-${tokens[i + 1]}`) : undefined;
    if (pair?.match) pairs.push(pair.match);
    if (word.match) singles.push(word.match);
    if (word.opensRoot) mayBeRoot = true;
  }
  const kinds: TokenMatch[] = [];
  for (const match of [...pairs, ...singles])
    if (!kinds.some(({ kind }) => kind === match.kind)) kinds.push(match);
  return kinds.length > 0 || mayBeRoot ? { kinds, mayBeRoot } : NOTHING;
}

const NOTHING: NamesMeaning = { kinds: [], mayBeRoot: false };
