import { smallWordShares } from '../small-words';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';

/** Scripts that tell the language, or nearly so, with the languages they may stand for. */
const SCRIPTS: readonly { pattern: RegExp; lang: string; languages: RegExp }[] = [
  { pattern: /\p{Script=Hangul}/gu, lang: 'ko', languages: /^ko/ },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: 'ja', languages: /^ja/ },
  { pattern: /\p{Script=Han}/gu, lang: 'zh', languages: /^(?:zh|ja|yue|wuu|nan|hak|ko)/ },
  { pattern: /\p{Script=Arabic}/gu, lang: 'ar', languages: /^(?:ar|fa|ur|ps|ug|sd|ckb|ku|dv|pa|ks)/ },
  { pattern: /\p{Script=Hebrew}/gu, lang: 'he', languages: /^(?:he|iw|yi)/ },
  { pattern: /\p{Script=Devanagari}/gu, lang: 'hi', languages: /^(?:hi|mr|ne|sa|kok|mai|bho)/ },
  { pattern: /\p{Script=Thai}/gu, lang: 'th', languages: /^th/ },
  { pattern: /\p{Script=Greek}/gu, lang: 'el', languages: /^el/ },
  {
    pattern: /\p{Script=Cyrillic}/gu,
    lang: 'ru',
    languages: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|uz|tt|os|ab)/,
  },
  { pattern: /\p{Script=Bengali}/gu, lang: 'bn', languages: /^(?:bn|as)/ },
  { pattern: /\p{Script=Tamil}/gu, lang: 'ta', languages: /^ta/ },
];

/** A BCP 47 tag as pages write it (`en_US`, `EN-us`, `zh-hans`) in its canonical form, or empty. */
export function canonicalLanguage(raw: string): string {
  const tag =
    raw
      .trim()
      .split(/[\s,;]/)[0]
      ?.replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** A letter of any script in the table. Most pages hold none, and are told so by one look. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2c00-\uffff]/;

/** The language that a sample's script points to, if most of its letters are in one; else empty. */
export function languageOfScript(sample: string): string {
  if (!BEYOND_LATIN.test(sample)) return '';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return '';
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > 0 && kana + count(/\p{Script=Han}/gu) > letters * 0.5) return 'ja';
  return SCRIPTS.find(({ pattern }) => count(pattern) > letters * 0.4)?.lang ?? '';
}

/** The page's language. A declared one that script or words contradict (a template's "en") gives way. */
export function readLanguage(
  document: Document,
  head: HeadFacts,
  article: JsonObject | null,
  title: string,
  text: string,
): { value: string; origin: string } {
  const guessed = languageOfScript(title) || languageOfScript(text);
  const spoken = guessed ? '' : languageOfWords(text);
  const meta = head.first(['content-language', 'language', 'dc.language', 'itemprop:inlanguage']);
  const declared: [string, string | null][] = [
    ['html[lang]', document.documentElement?.getAttribute('lang') ?? null],
    ['html[xml:lang]', document.documentElement?.getAttribute('xml:lang') ?? null],
    [`meta ${meta?.key}`, meta?.value ?? null],
    ['meta og:locale', head.value('og:locale')],
    ['json-ld inLanguage', textOf(article?.inLanguage)],
    ['body[lang]', document.body?.getAttribute('lang') ?? null],
  ];
  for (const [origin, raw] of declared) {
    const value = canonicalLanguage(raw ?? '');
    if (value === '' || value === 'und') continue;
    const script = SCRIPTS.find(({ lang }) => lang === guessed);
    if (script && !script.languages.test(value)) continue;
    if (spoken !== '' && isSpaced(value) && !value.startsWith(spoken)) continue;
    return { value, origin };
  }
  const value = guessed || spoken;
  return { value, origin: guessed ? 'script' : spoken ? 'small words' : '' };
}

/** Words; in fewer, small words stand by chance. */
const ENOUGH_WORDS = 40;
/** Share of a text that its language's small words make at least; other languages' make less than a third of that. */
const SMALL_WORD_SHARE = 0.12;

/** The language whose small words a text is full of, where it is long enough to tell; else empty. */
function languageOfWords(text: string): string {
  if (text.split(' ').length < ENOUGH_WORDS) return '';
  const [first, second] = [...smallWordShares(text)].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= SMALL_WORD_SHARE && first[1] > 3 * (second?.[1] ?? 0) ? first[0] : '';
}

/** Languages that the small words know: a page that declares another one is believed. */
const isSpaced = (tag: string): boolean => /^(?:en|de|fr|es|pt|it|tr|vi|pl|nl)(?:-|$)/.test(tag);

const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|ha-Arab|he|iw|khw|ks|ku-Arab|pa-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const LATIN_SUBTAG = /-(?:Latn|Cyrl)(?:-|$)/i;

/** Reading direction: as the page says, else by language. */
export function readDirection(document: Document, lang: string): { value: 'ltr' | 'rtl'; origin: string } {
  for (const element of [document.documentElement, document.body]) {
    const value = element?.getAttribute('dir')?.trim().toLowerCase();
    if (value === 'rtl' || value === 'ltr') return { value, origin: `${element?.localName}[dir]` };
  }
  const isRightToLeft = RTL_LANGUAGE.test(lang) && !LATIN_SUBTAG.test(lang);
  return { value: isRightToLeft ? 'rtl' : 'ltr', origin: lang === '' ? '' : 'language' };
}
