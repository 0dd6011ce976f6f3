import { CLUTTER_KINDS, type ClutterKind, type ClutterKindName, KIND_NAMES } from './kinds';

export interface PhraseMatch {
  kind: ClutterKindName;
  /** `phrase:en:related articles` */
  rule: string;
  /** The block says only this: a label or heading, not a sentence that mentions it. */
  whole: boolean;
}

interface Phrase extends PhraseMatch {
  text: string;
  pattern: RegExp | null;
}

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Lower case, straight quotes, single spaces, no outer punctuation: how phrases and blocks are compared. */
export const foldPhrase = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').replace(EDGES, '');

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `*` stands for one to four words, or up to 12 characters where words are not spaced. */
const wildcard = (text: string): RegExp | null =>
  text.includes('*') ? new RegExp(text.split('*').map(quoted).join('\\S+(?: \\S+){0,3}'), 'y') : null;

const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 65536 + (text.charCodeAt(at + 1) || 0);

class PhraseIndex {
  private readonly whole = new Map<string, Phrase>();
  private readonly prefixes = new Map<number, Phrase[]>();
  private readonly anywhere = new Map<number, Phrase[]>();

  constructor() {
    for (const kind of KIND_NAMES) {
      const { phrases } = CLUTTER_KINDS[kind] as ClutterKind;
      for (const [language, list] of Object.entries(phrases))
        for (const entry of list) this.add(kind, language, entry);
    }
  }

  private add(kind: ClutterKindName, language: string, entry: string): void {
    const mode = entry[0] === '=' || entry[0] === '^' ? entry[0] : '';
    const text = (mode ? entry.slice(1) : entry).toLowerCase().replace(/[‘’]/g, "'");
    const rule = `phrase:${language}:${text}`;
    const phrase: Phrase = { kind, rule, text, whole: mode === '=', pattern: wildcard(text) };
    if (mode === '=') {
      const key = foldPhrase(text);
      if (!this.whole.has(key)) this.whole.set(key, phrase);
      return;
    }
    const folded = text.replace(/^[\s\p{P}\p{S}]+/gu, '');
    const ready = { ...phrase, text: folded };
    const index = mode === '^' ? this.prefixes : this.anywhere;
    const key = keyAt(folded, 0);
    const bucket = index.get(key);
    if (bucket) bucket.push(ready);
    else index.set(key, [ready]);
  }

  /** Every kind the text speaks of, at most one match a kind. */
  match(text: string): PhraseMatch[] {
    const folded = foldPhrase(text);
    if (folded === '') return [];
    const found: PhraseMatch[] = [];
    const add = (phrase: Phrase, whole: boolean) => {
      if (!found.some((m) => m.kind === phrase.kind))
        found.push({ kind: phrase.kind, rule: phrase.rule, whole });
    };
    const whole = this.whole.get(folded) ?? this.whole.get(foldPhrase(folded.replace(/\p{N}+/gu, '')));
    if (whole) add(whole, true);
    for (const phrase of this.prefixes.get(keyAt(folded, 0)) ?? [])
      if (this.stands(phrase, folded, 0)) add(phrase, folded.length <= phrase.text.length + 2);
    for (let at = 0; at < folded.length - 1; at++) {
      const bucket = this.anywhere.get(keyAt(folded, at));
      if (!bucket) continue;
      for (const phrase of bucket)
        if (this.stands(phrase, folded, at)) add(phrase, folded.length <= phrase.text.length + 2);
    }
    return found;
  }

  private stands(phrase: Phrase, text: string, at: number): boolean {
    if (at > 0 && isSpacedLetter(text.charCodeAt(at - 1)) && isSpacedLetter(text.charCodeAt(at)))
      return false;
    if (phrase.pattern) {
      phrase.pattern.lastIndex = at;
      return phrase.pattern.test(text);
    }
    if (!text.startsWith(phrase.text, at)) return false;
    const last = phrase.text.charCodeAt(phrase.text.length - 1);
    const next = text.charCodeAt(at + phrase.text.length);
    return !(isSpacedLetter(last) && isSpacedLetter(next)) || isAttaching(next);
  }
}

/** Letters of scripts that put spaces between words: a phrase must not begin or end inside such a word. */
const isSpacedLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x6ff) ||
  (code >= 0x900 && code <= 0x97f);

/** Arabic and Hebrew glue suffixes to words. */
const isAttaching = (code: number): boolean => code >= 0x590 && code <= 0x6ff;

let index: PhraseIndex | null = null;

/**
 * What clutter a block's text speaks of, in any of the table's languages.
 * The index is built once, at the first call: 1 to 2 ms.
 */
export function matchPhrases(text: string): PhraseMatch[] {
  index ??= new PhraseIndex();
  return index.match(text);
}
