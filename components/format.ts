import type { Translate } from '../utils/translate';

/**
 * Formats an ISO 8601 date for a person, with the calendar day that the page gave: `Date` would shift
 * `2025-08-03T23:30:00-04:00` to the fourth for a reader in Europe. A date without a day shows none.
 *
 * @returns Empty where there is no date.
 */
export function formatDay(iso: string | null | undefined, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (!match) return '';
  const [, year, month, day] = match;
  const noon = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12));
  if (Number.isNaN(noon.getTime())) return '';
  return new Intl.DateTimeFormat(supported(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(noon);
}

/**
 * The exact time that a page gives, by its own clock, and by the person's where that shows another: for a tooltip.
 *
 * @param zone The person's time zone (IANA name); theirs where left out.
 * @returns Empty where the date has no time of day.
 */
export function formatMoment(
  iso: string | null | undefined,
  locale: string,
  t: Translate,
  zone?: string,
): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
    iso ?? '',
  );
  const [, day, clock, offset] = match ?? [];
  if (!day || !clock) return '';
  const options = { dateStyle: 'full', timeStyle: 'short' } as const;
  const shown = new Date(`${day}T${clock}Z`);
  if (Number.isNaN(shown.getTime())) return '';
  const there = new Intl.DateTimeFormat(supported(locale), { ...options, timeZone: 'UTC' }).format(shown);
  if (!offset) return there;
  const moment = new Date(`${day}T${clock}${offset}`);
  const here = new Intl.DateTimeFormat(supported(locale), { ...options, timeZone: zone }).format(moment);
  const named = `${there} (UTC${offset === 'Z' ? '' : offset.replace('-', '−')})`;
  return here === there ? named : t('momentHere', named, here);
}

/** "5 min read". */
export function formatReadingTime(minutes: number, locale: string, t: Translate): string {
  return t('readingTime', formatCount(minutes, locale));
}

/** "Ann Lee, Bo Chen and Cem Kaya", joined as the article's language does. */
export function formatNames(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(supported(lang), { type: 'conjunction' }).format(names);
}

export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(supported(locale)).format(count);
}

export function formatPercent(percent: number, locale: string): string {
  return new Intl.NumberFormat(supported(locale), { style: 'percent' }).format(percent / 100);
}

/** A page may name a language that is none; `Intl` throws for it. */
function supported(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
