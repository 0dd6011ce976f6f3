import { CLUTTER_KINDS, type ClutterKind, type ClutterKindName, KIND_NAMES } from './kinds';

/** A token rule that hit: which kind, and by which word. */
export interface TokenMatch {
  kind: ClutterKindName;
  /** `token:author-bio` */
  rule: string;
}

let words: Map<string, TokenMatch> | null = null;
/** First words of the table's pairs: few names begin one, so few pairs need be put together. */
const firstWords = new Set<string>();

function tokenMap(): Map<string, TokenMatch> {
  if (words) return words;
  words = new Map();
  for (const kind of KIND_NAMES)
    for (const token of (CLUTTER_KINDS[kind] as ClutterKind).tokens) {
      const match = { kind, rule: `token:${token}` };
      if (token.includes('-')) firstWords.add(token.slice(0, token.indexOf('-')));
      for (const form of [token, token.replace(/-/g, '')]) if (!words.has(form)) words.set(form, match);
    }
  return words;
}

/** The kinds that an element's class and id words name; pairs of words come before single words. */
export function matchTokens(tokens: readonly string[]): TokenMatch[] {
  const map = tokenMap();
  const found: TokenMatch[] = [];
  const add = (match: TokenMatch | undefined) => {
    if (match && !found.some((m) => m.kind === match.kind)) found.push(match);
  };
  for (let i = 0; i + 1 < tokens.length; i++)
    if (firstWords.has(tokens[i] as string)) add(map.get(`${tokens[i]}-${tokens[i + 1]}`));
  for (const token of tokens) add(map.get(token));
  return found;
}
