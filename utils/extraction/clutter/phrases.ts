import { escapePattern, evenSpaces, holdsNumber } from '../characters';
import {
  CLUTTER_KINDS,
  type ClutterKind,
  type ClutterKindName,
  KIND_NAMES,
  type PhraseLanguage,
} from './kinds';

export interface PhraseMatch {
  kind: ClutterKindName;
  /** Which of the kind's lists it stands in, if not in its `phrases`. */
  list?: PhraseListName;
  /** `phrase:en:related articles` */
  rule: string;
  /** The block says only this: a label or heading, not a sentence that mentions it. */
  whole: boolean;
  /** The block opens with it as a label of what it says then: "AD — Hartnell Windows: new frames". */
  opens?: true;
}

const LIST_NAMES = ['siteWide', 'paging'] as const;
type PhraseListName = (typeof LIST_NAMES)[number];

interface Phrase extends Omit<PhraseMatch, 'rule' | 'opens'> {
  language: string;
  /** As the table writes it. */
  entry: string;
  text: string;
  /** The text before its first `*`. */
  head: string;
  /** A block begins with it, and may say no more. */
  begins: boolean;
  /** Holds a `*`. */
  wild: boolean;
  /** Of its first characters. */
  key: number;
  /** Made when first needed: most phrases never are. */
  pattern?: RegExp;
}

/** Put together for the few that match. */
const ruleOf = ({ language, entry }: Phrase): string => `phrase:${language}:${entry.replace(/^[=^]/, '')}`;

type PhraseOwner = Pick<Phrase, 'kind' | 'list'>;

const EDGE = /[\s\p{P}\p{S}\p{Cf}]/u;

/** White space, punctuation, a symbol or a mark that shows nothing; the common ones without asking the Unicode tables. */
const isEdge = (code: number): boolean =>
  code <= 0x7e
    ? !((code >= 48 && code <= 57) || (code >= 97 && code <= 122))
    : EDGE.test(String.fromCharCode(code));

/** Lower case, straight quotes, single spaces, no outer punctuation: how phrases and blocks are compared. */
export function foldPhrase(text: string): string {
  const lower = evenSpaces(text.toLowerCase().replace(/[‘’]/g, "'"));
  let start = 0;
  let end = lower.length;
  while (start < end && isEdge(lower.charCodeAt(start))) start++;
  while (end > start && isEdge(lower.charCodeAt(end - 1))) end--;
  return start === 0 && end === lower.length ? lower : lower.slice(start, end);
}

/** Marks that writers leave out or vary: Latin and Cyrillic accents, Hebrew points, Arabic vowel signs and hamzas, the nukta. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ٱ', 'ا'],
  ['ı', 'i'],
  ['©', 'copyright '],
  ['ⓒ', 'copyright '],
]);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g');
/** Letters that have another spelling; most texts hold none, and normalising is slow. */
const VARYING = /[©\u00c0-\u06ff\u093c\u0958-\u095f\u1100-\u11ff\u1e00-\u1effⓒ\u3099\uff01-\uff5e]/;

/** One spelling for the variants of a letter, in phrases and page alike; capitals often go without accents. */
export const foldLetters = (text: string): string =>
  VARYING.test(text)
    ? text
        .normalize('NFD')
        .replace(MARKS, '')
        .normalize('NFC')
        .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter)
    : text;

/** The same, and one spelling of capitals and apostrophes; punctuation stays. */
export const foldText = (text: string): string => foldLetters(text).toLowerCase().replace(/[‘’]/g, "'");

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** `*` stands for one to four words, or up to 12 characters where words are not spaced. */
const wildcard = ({ text, whole }: Phrase): RegExp => {
  const gap = UNSPACED.test(text) ? '[^。！？]{1,12}?' : '\\S+(?: \\S+){0,3}?';
  return new RegExp(text.split('*').map(escapePattern).join(gap) + (whole ? '$' : '(?![a-z])'), 'y');
};

/** With these a letter and a number are a formula or code: "x = 1". */
const FORMULA = /\p{Sm}/u;

/** Characters of the longest count beside a label, brackets and spaces with it. */
const COUNT_CHARS = 16;

/** A label without the count beside it; nothing where it is no count, or but a letter is left. */
function withoutCount(folded: string): string {
  const label = FORMULA.test(folded) ? '' : foldPhrase(folded.replace(/\p{N}+/gu, ''));
  return label.length > 1 ? label : '';
}

/** Phrases are looked up by their first characters: four tell most of them apart, and the shortest have two. */
const LONG_KEY = 4;
/** Far more than there are phrases in a page's languages; a power of two. */
const KEY_PLACES = 1 << 17;

/** 30 bits: what engines keep as a small integer, which a map finds without making a number object of it. */
const KEY_BITS = (1 << 30) - 1;

const keyAt = (text: string, at: number, length: number): number => {
  let key = length;
  for (let i = 0; i < length; i++) key = (Math.imul(key, 31) + text.charCodeAt(at + i)) & KEY_BITS;
  return key;
};

/** A place for a pair of UTF-16 units. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 131) + second) & (KEY_PLACES - 1);

const keyLength = (head: string): number => (head.length < LONG_KEY ? 2 : LONG_KEY);

const NONE: readonly Phrase[] = [];

/** By kind, list and language. */
const known = new Map<string, readonly Phrase[]>();

/** A list's phrases, read once: a page's languages are one of many sets of languages, and English is in all of them. */
function phrasesOf(of: PhraseOwner, language: string, list: readonly string[]): readonly Phrase[] {
  const name = `${of.kind} ${of.list} ${language}`;
  let phrases = known.get(name);
  if (phrases === undefined) {
    // In one go: ten thousand phrases folded one by one would take as long as a page.
    const texts = foldLetters(list.join('\n')).toLowerCase().replace(/ {2,}/g, ' ').split('\n');
    phrases = list.map((entry, i) => readPhrase(of, language, entry, texts[i] ?? entry));
    known.set(name, phrases);
  }
  return phrases;
}

function readPhrase(of: PhraseOwner, language: string, entry: string, folded: string): Phrase {
  const mode = entry[0] === '=' || entry[0] === '^' ? entry[0] : '';
  const text = folded.slice(mode.length);
  const star = text.indexOf('*');
  const head = star < 0 ? text : text.slice(0, star);
  return {
    // Spelled out: spreading an object a phrase costs more than all else here.
    kind: of.kind,
    list: of.list,
    language,
    entry,
    text,
    head,
    whole: mode === '=',
    begins: mode !== '',
    wild: star >= 0,
    key: keyAt(text, 0, keyLength(head)),
  };
}

class PhraseIndex {
  private readonly whole = new Map<string, Phrase>();
  /** Characters of the longest of them. */
  private longest = 0;
  private readonly prefixes = new Map<number, Phrase[]>();
  private readonly anywhere = new Map<number, Phrase[]>();
  /** What phrases that may stand anywhere begin with, as pairs of characters and as keys: looking them up is dear. A pair tells in bits how long the keys are. */
  private readonly pairs = new Uint8Array(KEY_PLACES);
  private readonly keys = new Uint8Array(KEY_PLACES);

  constructor(languages: readonly string[] | null) {
    for (const kind of KIND_NAMES) {
      const definition: ClutterKind = CLUTTER_KINDS[kind];
      for (const name of [undefined, ...LIST_NAMES])
        for (const [language, list] of Object.entries(definition[name ?? 'phrases'] ?? {}))
          if (languages === null || languages.includes(language))
            for (const phrase of phrasesOf({ kind, list: name }, language, list)) this.add(phrase);
    }
  }

  private add(phrase: Phrase): void {
    const { text, head, begins, key } = phrase;
    if (phrase.whole && !phrase.wild) {
      if (!this.whole.has(text)) this.whole.set(text, phrase);
      this.longest = Math.max(this.longest, text.length);
      return;
    }
    const index = begins ? this.prefixes : this.anywhere;
    if (!begins) {
      const pair = pairOf(text.charCodeAt(0), text.charCodeAt(1));
      this.pairs[pair] = (this.pairs[pair] as number) | keyLength(head);
      this.keys[key & (KEY_PLACES - 1)] = 1;
    }
    const bucket = index.get(key);
    if (bucket) bucket.push(phrase);
    else index.set(key, [phrase]);
  }

  /** Every kind the text speaks of, at most one match a kind. */
  match(text: string): PhraseMatch[] {
    const folded = foldPhrase(foldLetters(text));
    if (folded === '') return [];
    const found: PhraseMatch[] = [];
    const add = (phrase: Phrase, whole: boolean) => {
      if (!found.some((m) => m.kind === phrase.kind))
        found.push({
          kind: phrase.kind,
          rule: ruleOf(phrase),
          whole,
          ...(phrase.list && { list: phrase.list }),
        });
    };
    const whole = this.asWhole(folded);
    if (whole) add(whole, true);
    for (let length = 2; length <= LONG_KEY; length += LONG_KEY - 2)
      for (const phrase of this.prefixes.get(keyAt(folded, 0, length)) ?? NONE)
        if (this.stands(phrase, folded, 0))
          add(phrase, phrase.whole || folded.length <= phrase.text.length + 2);
    const { pairs } = this;
    let isInWord = false;
    let next = folded.charCodeAt(0);
    for (let at = 0; at < folded.length - 1; at++) {
      const unit = next;
      next = folded.charCodeAt(at + 1);
      const wasInWord = isInWord;
      isInWord = isSpacedLetter(unit);
      if ((wasInWord && isInWord) || unit === 32) continue;
      const lengths = pairs[pairOf(unit, next)] as number;
      for (let length = 2; length <= lengths; length += LONG_KEY - 2) {
        if ((lengths & length) === 0) continue;
        const key = keyAt(folded, at, length);
        if (this.keys[key & (KEY_PLACES - 1)] === 0) continue;
        for (const phrase of this.anywhere.get(key) ?? NONE)
          if (this.stands(phrase, folded, at)) add(phrase, folded.length <= phrase.text.length + 2);
      }
    }
    return found;
  }

  /** The phrase that a text is. "Comments (12)" says what "Comments" says. */
  private asWhole(folded: string): Phrase | undefined {
    if (folded.length > this.longest + COUNT_CHARS) return undefined;
    return this.whole.get(folded) ?? (holdsNumber(folded) ? this.whole.get(withoutCount(folded)) : undefined);
  }

  private stands(phrase: Phrase, text: string, at: number): boolean {
    if (!text.startsWith(phrase.head, at)) return false;
    if (phrase.wild) {
      phrase.pattern ??= wildcard(phrase);
      phrase.pattern.lastIndex = at;
      return phrase.pattern.test(text);
    }
    const last = phrase.text.charCodeAt(phrase.text.length - 1);
    const next = text.charCodeAt(at + phrase.text.length);
    return !(isSpacedLetter(last) && isSpacedLetter(next)) || isAttaching(next);
  }
}

/** As long as there are UTF-16 units: reading beyond an array's end is slow. */
const SPACED = new Uint8Array(0x10000);
for (const [first, last] of [
  [97, 122],
  [0xdf, 0x24f],
  [0x370, 0x6ff],
  [0x900, 0x97f],
  [0x1e00, 0x1eff],
] as const)
  SPACED.fill(1, first, last + 1);

/** Letters of scripts that put spaces between words: a phrase must not begin or end inside such a word. */
const isSpacedLetter = (code: number): boolean => SPACED[code] === 1;

/** Arabic and Hebrew glue suffixes to words. */
const isAttaching = (code: number): boolean => code >= 0x590 && code <= 0x6ff;

const TABLE_LANGUAGES: ReadonlySet<string> = new Set(
  KIND_NAMES.flatMap((kind) => {
    const definition: ClutterKind = CLUTTER_KINDS[kind];
    return [undefined, ...LIST_NAMES].flatMap((name) => Object.keys(definition[name ?? 'phrases'] ?? {}));
  }),
);

/** Whether the table has phrases in a language. */
export const isTableLanguage = (tag: string): tag is PhraseLanguage => TABLE_LANGUAGES.has(tag);

const indexes = new Map<string, PhraseIndex>();

/**
 * Tells what clutter a block's text speaks of.
 * @param languages those to listen for; null for all of the table's, which takes some 20 ms to set up
 */
export function phraseMatcher(languages: readonly PhraseLanguage[] | null): (text: string) => PhraseMatch[] {
  const key = languages === null ? '*' : [...languages].sort().join(' ');
  const index = indexes.get(key) ?? new PhraseIndex(languages);
  indexes.set(key, index);
  return (text) => index.match(text);
}

/** What clutter a text speaks of, in any of the table's languages. */
export const matchPhrases = (text: string): PhraseMatch[] => phraseMatcher(null)(text);
