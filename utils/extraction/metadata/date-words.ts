import { escapePattern } from '../characters';

// Month names and relative times in any language, from the platform's own locale data rather than typed lists.

/** Languages tried for every page, besides its own. Regional variants that name months differently are listed. */
const COMMON_LANGUAGES = ['en'];
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'],
  de: ['de-DE', 'de-AT'],
  fa: ['fa-u-ca-gregory'],
};

/** Languages whose month names are tried when the page names no language. */
const FALLBACK_LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'ru', 'tr', 'pl', 'nl', 'ar', 'he', 'hi', 'vi'];

const monthCache = new Map<string, ReadonlyMap<string, number>>();

const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .trim();

function localesOf(language: string): readonly string[] {
  return VARIANTS[language] ?? [language];
}

/** Month names of one language: long and short, inside a date and alone, folded, with their number 1 to 12. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const cached = monthCache.get(language);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const locale of localesOf(language)) {
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) continue;
    const formats = [
      new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    ];
    for (const format of formats)
      for (let month = 1; month <= 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2001, month - 1, 5))
          .find((part) => part.type === 'month')?.value;
        const folded = foldWord(name ?? '');
        if (folded.length > 1 && !/\d/.test(folded) && !names.has(folded)) names.set(folded, month);
      }
  }
  monthCache.set(language, names);
  return names;
}

/** Hebrew writes "in July" as one word; Arabic and Persian do not. */
const GLUED_PREFIX = /^ב(?=.{3})/;

/** The month a word names, or 0. Abbreviations count when they begin exactly one month's name. */
export function monthOf(word: string, language: string): number {
  const folded = foldWord(word);
  if (folded.length < 2 || folded.length > 14) return 0;
  const isLatin = /^[a-z]+$/.test(folded);
  const primary = language.slice(0, 2).toLowerCase();
  const languages = new Set([...(primary ? [primary] : FALLBACK_LANGUAGES), ...COMMON_LANGUAGES]);
  for (const candidate of languages) {
    if (candidate === 'en' && !isLatin) continue;
    const names = monthNames(candidate);
    const exact = names.get(folded) ?? names.get(folded.replace(GLUED_PREFIX, ''));
    if (exact) return exact;
    if (folded.length < 3) continue;
    const matches = new Set([...names].flatMap(([name, month]) => (name.startsWith(folded) ? [month] : [])));
    if (matches.size === 1) return [...matches][0] as number;
  }
  return 0;
}

const UNITS = ['minute', 'hour', 'day', 'week'] as const;
type Unit = (typeof UNITS)[number];
const MINUTES: Readonly<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440, week: 10080 };

const relativeCache = new Map<string, { pattern: RegExp; unit: Unit; amount: number | null }[]>();

function relativePatterns(language: string): { pattern: RegExp; unit: Unit; amount: number | null }[] {
  const cached = relativeCache.get(language);
  if (cached) return cached;
  const patterns: { pattern: RegExp; unit: Unit; amount: number | null }[] = [];
  const seen = new Set<string>();
  const locale = `${language}-u-nu-latn`;
  for (const style of ['long', 'short', 'narrow'] as const) {
    const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style });
    const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
    for (const unit of UNITS) {
      for (const amount of [1, 2, 3, 5, 11, 21]) {
        const text = counted.format(-amount, unit).replace(/\s+/g, ' ');
        const digits = text.includes(String(amount));
        const source = escapePattern(text).replace(String(amount), '(\\d{1,3})');
        if (!seen.has(source))
          patterns.push({ pattern: new RegExp(source, 'i'), unit, amount: digits ? null : amount });
        seen.add(source);
      }
    }
    for (const amount of [0, 1]) {
      const text = named.format(-amount, 'day');
      if (!seen.has(text))
        patterns.push({ pattern: new RegExp(`^\\W*${escapePattern(text)}`, 'i'), unit: 'day', amount });
      seen.add(text);
    }
  }
  relativeCache.set(language, patterns);
  return patterns;
}

/** How many minutes ago a text such as "vor 3 Stunden" says something was, or null. */
export function minutesAgo(text: string, language: string): number | null {
  if (text.length > 60) return null;
  const primary = language.slice(0, 2).toLowerCase() || 'en';
  if (Intl.RelativeTimeFormat.supportedLocalesOf(primary).length === 0) return null;
  const folded = text.replace(/\s+/g, ' ');
  for (const { pattern, unit, amount } of relativePatterns(primary)) {
    const match = pattern.exec(folded);
    if (match) return (amount ?? Number(match[1])) * MINUTES[unit];
  }
  return null;
}
