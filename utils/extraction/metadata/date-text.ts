import { calendarDate, clockAfter, FIRST_YEAR, READERS, type Reading } from './date-notations';

/** A date as found in a text. */
export interface FoundDate {
  /** ISO 8601: `YYYY-MM-DD`, with time and offset where the text has them. */
  iso: string;
  /** Where it stands in the text, in characters. */
  start: number;
  end: number;
  /** Whether day and month could be told apart for sure. */
  isCertain: boolean;
}

export interface DateContext {
  /** BCP 47, or empty. */
  lang: string;
  /** What to do with 03/04/2025: true is the third of April. */
  isDayFirst: boolean;
  /** What `findDate` has found so far: several readers look at the same lines. */
  seen: Map<string, FoundDate | null>;
}

/** English as written in these places, and these few languages, put the month first. Source: CLDR short date formats. */
const MONTH_FIRST = /^en(?:-(?:US|PH))?$|^fil|^es-(?:PA|PR)$/i;

/** How a page of this language (BCP 47, or empty) writes its dates. */
export const dateContext = (lang: string): DateContext => ({
  lang,
  isDayFirst: lang !== '' && !MONTH_FIRST.test(lang),
  seen: new Map(),
});

const ZERO_DIGITS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g;
const ANY_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/;

/** Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as ASCII; lengths stay the same. */
export const asciiDigits = (text: string): string =>
  text.replace(FOREIGN_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZERO_DIGITS.find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });

/** The first date in a short text, in any of the notations above; null when it holds none. */
export function findDate(raw: string, context: DateContext): FoundDate | null {
  if (raw.length > 400 || !ANY_DIGIT.test(raw)) return null;
  let found = context.seen.get(raw);
  if (found === undefined) {
    found = findIn(asciiDigits(raw), context);
    context.seen.set(raw, found);
  }
  return found;
}

function findIn(text: string, context: DateContext): FoundDate | null {
  let best: Reading | null = null;
  for (const read of READERS) {
    const reading = read(text, context);
    if (reading?.date && (!best || reading.match.index < best.match.index)) best = reading;
  }
  if (!best?.date) return null;
  const end = best.match.index + best.match[0].length;
  const clock = best.clock === undefined ? clockAfter(text.slice(end)) : { text: best.clock, length: 0 };
  return {
    iso: best.date + clock.text,
    start: best.match.index,
    end: end + clock.length,
    isCertain: best.isCertain,
  };
}

/** A machine-readable date, or one that a machine field holds in words; null when it is none. */
export function parseMachineDate(raw: string, context: DateContext): string | null {
  const text = raw.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return date.getUTCFullYear() >= FIRST_YEAR ? date.toISOString() : null;
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)\d{0,2})?$/.exec(text);
  if (compact) {
    const date = calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return date && compact[4] ? `${date}T${compact[4]}:${compact[5]}` : date;
  }
  return findDate(text, context)?.iso ?? null;
}
