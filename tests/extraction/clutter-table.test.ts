// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  CLUTTER_KINDS,
  type ClutterKind,
  KIND_NAMES,
  type PhraseLanguage,
} from '../../utils/extraction/clutter/kinds';
import { foldLetters, matchPhrases } from '../../utils/extraction/clutter/phrases';
import { ROOT_ATTRIBUTES } from '../../utils/extraction/marks';
import { NEWS_SENTENCES } from './news-sentences';

/** The letters a language is written in. Brand names beside them are fine; phrases without any are not. */
const SCRIPTS: Readonly<Record<PhraseLanguage, RegExp>> = {
  en: /[a-z]/i,
  de: /[a-z]/i,
  fr: /[a-z]/i,
  es: /[a-z]/i,
  pt: /[a-z]/i,
  it: /[a-z]/i,
  tr: /[a-z]/i,
  vi: /[a-z]/i,
  pl: /[a-z]/i,
  nl: /[a-z]/i,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
};
const LANGUAGES = Object.keys(SCRIPTS) as PhraseLanguage[];
const LATIN_ONLY: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'vi', 'pl', 'nl']);
/** Words that pages in any script write in Latin letters. */
const INTERNATIONAL: ReadonlySet<string> = new Set([
  '=pr',
  '=sponsored',
  '=ad',
  '=rss',
  '=e-mail',
  '^© 20',
  '^© 19',
]);

const kindOf = (name: (typeof KIND_NAMES)[number]): ClutterKind => CLUTTER_KINDS[name];
/** All that a kind listens for, in whichever of its lists. */
const phrasesOf = (name: (typeof KIND_NAMES)[number]): Record<string, string[]> => {
  const all: Record<string, string[]> = {};
  const { phrases, siteWide, paging } = kindOf(name);
  for (const lists of [phrases, siteWide ?? {}, paging ?? {}])
    for (const [language, list] of Object.entries(lists)) all[language] = [...(all[language] ?? []), ...list];
  return all;
};
const modeOf = (phrase: string): string => (/^[=^]/.test(phrase) ? phrase.charAt(0) : '');
const textOf = (phrase: string): string => phrase.slice(modeOf(phrase).length);
const folded = (phrase: string): string =>
  modeOf(phrase) + foldLetters(textOf(phrase)).toLowerCase().replace(/\s+/g, ' ');
const EDGES = /^(?![©ⓒ])[\s\p{P}\p{S}]|[\s\p{P}\p{S}]$/u;
const FRONT = /^(?![©ⓒ])[\s\p{P}\p{S}]/u;

/** A text that says the phrase: gaps filled, and words after it unless it is a whole block. */
const example = (phrase: string): string => {
  const text = textOf(phrase).replace(/\*/g, 'xyz');
  return modeOf(phrase) === '=' ? text : `${text} 7`;
};

const doubles = (entries: readonly string[]): string[] =>
  entries.filter((entry, index) => entries.indexOf(entry) !== index);

const speaking = KIND_NAMES.filter((name) => name !== 'boilerplate');

describe.each(KIND_NAMES)('clutter table: %s', (name) => {
  const { roots, tokens } = kindOf(name);

  it('has selectors that parse', () => {
    for (const selector of roots) expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  it('asks for attributes that are read', () => {
    for (const selector of roots.filter((root) => !root.startsWith('[id^=')))
      for (const [, attribute] of selector.matchAll(/\[([\w-]+)/g))
        expect([...ROOT_ATTRIBUTES, 'role'], selector).toContain(attribute);
  });

  it('names no selector or token twice', () => {
    expect(doubles(roots)).toEqual([]);
    expect(doubles(tokens.map((token) => token.replace(/-/g, '')))).toEqual([]);
  });

  it('writes tokens as class words are read: lower case, joined by single hyphens', () => {
    expect(tokens.filter((token) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(token))).toEqual([]);
  });
});

describe.each(speaking)('phrases of %s', (name) => {
  const phrases = phrasesOf(name);

  it('speak every language', () => {
    expect(LANGUAGES.filter((language) => (phrases[language] ?? []).length < 3)).toEqual([]);
    expect(Object.keys(phrases).filter((language) => !(language in SCRIPTS))).toEqual([]);
  });

  it.each(LANGUAGES)('are told once, in their script and form, and are found: %s', (language) => {
    const list = phrases[language] ?? [];
    expect(doubles(list.map(folded))).toEqual([]);
    expect(list.filter((phrase) => !SCRIPTS[language].test(phrase) && !INTERNATIONAL.has(phrase))).toEqual(
      [],
    );
    if (LATIN_ONLY.has(language))
      expect(list.filter((phrase) => /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(phrase))).toEqual([]);
    // The index compares phrases as written, letters folded: edges and case must already be as in a folded text.
    expect(list.filter((phrase) => textOf(phrase) !== textOf(phrase).toLowerCase().trim())).toEqual([]);
    expect(list.filter((phrase) => (modeOf(phrase) === '=' ? EDGES : FRONT).test(textOf(phrase)))).toEqual(
      [],
    );
    const lost = list.filter((phrase) => !matchPhrases(example(phrase)).some((match) => match.kind === name));
    expect(lost).toEqual([]);
  });
});

describe('clutter table as a whole', () => {
  it('gives no selector or token to two kinds', () => {
    expect(doubles(KIND_NAMES.flatMap((name) => [...kindOf(name).roots]))).toEqual([]);
    expect(doubles(KIND_NAMES.flatMap((name) => [...kindOf(name).tokens]))).toEqual([]);
  });

  it('gives no phrase of one mode to two kinds', () => {
    const owners = new Map<string, Set<string>>();
    for (const name of speaking)
      for (const phrase of Object.values(phrasesOf(name)).flat()) {
        const key = folded(phrase);
        owners.set(key, (owners.get(key) ?? new Set()).add(name));
      }
    expect([...owners].filter(([, kinds]) => kinds.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('knows the spellings of a word as one', () => {
    expect(matchPhrases('ARTICULOS RELACIONADOS')[0]?.kind).toBe('related');
    expect(matchPhrases('İLGİLİ HABERLER')[0]?.kind).toBe('related');
    expect(matchPhrases('إقرأ أيضًا')[0]?.kind).toBe('related');
    expect(matchPhrases('التعليقـــات')[0]?.kind).toBe('comments');
    expect(matchPhrases('ＡＩ要約')[0]?.kind).toBe('ai-promo');
    expect(matchPhrases('Ещё по теме')[0]?.kind).toBe('related');
    expect(matchPhrases('© 2026 Invented Gazette')[0]?.kind).toBe('legal-footer');
    expect(matchPhrases('Comments (12)')).toMatchObject([{ kind: 'comments', whole: true }]);
  });

  it('takes a letter and a number for a formula, not for a share button and its count', () => {
    expect(matchPhrases('x = 1')).toEqual([]);
    expect(matchPhrases('x1')).toEqual([]);
    expect(matchPhrases('Facebook = 4')).toEqual([]);
    expect(matchPhrases('X')[0]?.kind).toBe('share');
    expect(matchPhrases('Facebook 4')[0]?.kind).toBe('share');
  });

  it('tells lists of the whole site and ways to the next page from related stories', () => {
    expect(matchPhrases('Related stories')).toMatchObject([{ kind: 'related' }]);
    expect(matchPhrases('Related stories')[0]?.list).toBeUndefined();
    expect(matchPhrases('Neueste Nachrichten')).toMatchObject([{ kind: 'related', list: 'siteWide' }]);
    expect(matchPhrases('다음 기사')).toMatchObject([{ kind: 'related', list: 'paging' }]);
  });

  it('lets a star stand for one to four words, few characters where words are not spaced', () => {
    expect(matchPhrases('Explore what our AI can do for you')[0]?.kind).toBe('ai-promo');
    expect(matchPhrases('Explore what the old, very clever but slow AI can do')).toEqual([]);
  });

  it.each(NEWS_SENTENCES)('leaves prose alone: %s', (sentence) => {
    expect(matchPhrases(sentence)).toEqual([]);
  });
});
