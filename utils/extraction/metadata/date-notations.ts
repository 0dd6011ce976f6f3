// The ways dates and clocks are written, each read by one pattern.

import type { DateContext } from './date-text';
import { monthOf } from './date-words';

const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  msk: '+03:00',
  kst: '+09:00',
  jst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const TWO = (value: number): string => String(value).padStart(2, '0');
export const FIRST_YEAR = 1990;

export function calendarDate(year: number, month: number, day: number): string | null {
  // Thai pages count years from 543 BC.
  const gregorian = year > 2500 && year < 2650 ? year - 543 : year;
  if (gregorian < FIRST_YEAR || gregorian > new Date().getFullYear() + 1) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(gregorian, month, 0)).getUTCDate();
  return day > last ? null : `${gregorian}-${TWO(month)}-${TWO(day)}`;
}

const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?(?![\d])/i;
const CJK = /((?:19|20|25)\d\d)\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})(?:\s?[日일]|(?!\d))/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([/.\-‑–])\s?(\d{1,2})\s?\2\s?((?:19|20|25)\d\d|\d\d)(?![\d])/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ème|º|ª|\.|,|-?го)?[\s\-/ ]{0,3}(?:de |of |tháng |d['’])?([\p{L}\p{M}.’']{2,14}?)(?:\.|,|،)?[\s\-/]{0,3}(?:de |del |năm )?((?:19|20|25)\d\d|['’]?\d\d(?!\d|:))/iu;
const MONTH_DAY =
  /(\p{L}[\p{L}\p{M}’']{2,13})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s{0,3}((?:19|20)\d\d)/u;
const YEAR_MONTH_WORD_DAY =
  /((?:19|20)\d\d)[\s,-]{1,3}(\p{L}[\p{L}\p{M}]{2,13})\.?[\s-]{1,2}(\d{1,2})(?!\d)/u;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+((?:19|20)\d\d)/iu;

const CLOCK =
  /^[^\d\n]{0,16}?(?<!\d)(\d{1,2})\s?[:.h시時]\s?(\d\d)(?::(\d\d))?(?:\.\d+)?\s?([ap]\.?\s?m\.?)?(?:\s?\(?(?:GMT|UTC)?([+-]\d{1,2}:?\d\d)|\s?\(?([A-Z]{1,4}T?)\b)?/i;

const fullYear = (text: string): number => {
  const year = Number(text.replace(/\D/g, ''));
  return year < 100 ? 2000 + year : year;
};

const offsetOf = (raw: string | undefined): string => {
  if (!raw) return '';
  const named = OFFSETS[raw.toLowerCase()];
  if (named) return named;
  const match = /^([+-])(\d{1,2}):?(\d\d)$/.exec(raw);
  return match ? `${match[1]}${TWO(Number(match[2]))}:${match[3]}` : '';
};

export function clockAfter(rest: string): { text: string; length: number } {
  const match = CLOCK.exec(rest);
  if (!match) return { text: '', length: 0 };
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2]) > 59) return { text: '', length: 0 };
  const seconds = match[3] ? `:${match[3]}` : '';
  return {
    text: `T${TWO(hour)}:${match[2]}${seconds}${offsetOf(match[5] ?? match[6])}`,
    length: match[0].length,
  };
}

export interface Reading {
  match: RegExpExecArray;
  date: string | null;
  isCertain: boolean;
  /** Time already part of the match. */
  clock?: string;
}

function numericReading(match: RegExpExecArray, context: DateContext): Reading {
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const separator = match[2];
  // With dots the day comes first everywhere; with hyphens wherever the page does not say it is American.
  const isByMark = separator === '.' || (separator !== '/' && !/-(?:US|PH)$/i.test(context.lang));
  const dayFirst = first > 12 || (second <= 12 && (isByMark || context.isDayFirst));
  return {
    match,
    date: dayFirst ? calendarDate(year, second, first) : calendarDate(year, first, second),
    isCertain: first > 12 || second > 12 || first === second || separator === '.',
  };
}

export const READERS: readonly ((text: string, context: DateContext) => Reading | null)[] = [
  (text) => {
    const match = ISO.exec(text);
    if (!match) return null;
    const clock = match[4]
      ? `T${match[4]}:${match[5]}${match[6] ? `:${match[6]}` : ''}${offsetOf(match[7])}`
      : '';
    return {
      match,
      date: calendarDate(Number(match[1]), Number(match[2]), Number(match[3])),
      isCertain: true,
      clock,
    };
  },
  (text) => {
    const match = CJK.exec(text) ?? null;
    return (
      match && {
        match,
        date: calendarDate(Number(match[1]), Number(match[2]), Number(match[3])),
        isCertain: true,
      }
    );
  },
  (text) => {
    const match = YEAR_FIRST.exec(text);
    return (
      match && {
        match,
        date: calendarDate(Number(match[1]), Number(match[3]), Number(match[4])),
        isCertain: true,
      }
    );
  },
  (text) => {
    const match = VIETNAMESE.exec(text);
    return (
      match && {
        match,
        date: calendarDate(Number(match[3]), Number(match[2]), Number(match[1])),
        isCertain: true,
      }
    );
  },
  (text, { lang }) => {
    const match = MONTH_DAY.exec(text);
    const month = match ? monthOf(match[1] ?? '', lang) : 0;
    return match && month
      ? { match, date: calendarDate(Number(match[3]), month, Number(match[2])), isCertain: true }
      : null;
  },
  (text, { lang }) => {
    const match = DAY_MONTH.exec(text);
    const month = match ? monthOf(match[2] ?? '', lang) : 0;
    return match && month
      ? { match, date: calendarDate(fullYear(match[3] ?? ''), month, Number(match[1])), isCertain: true }
      : null;
  },
  (text, { lang }) => {
    const match = YEAR_MONTH_WORD_DAY.exec(text);
    const month = match ? monthOf(match[2] ?? '', lang) : 0;
    return match && month
      ? { match, date: calendarDate(Number(match[1]), month, Number(match[3])), isCertain: true }
      : null;
  },
  (text, context) => {
    const match = NUMERIC.exec(text);
    return match && numericReading(match, context);
  },
];
