import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatMoment,
  formatNames,
  formatPercent,
  formatReadingTime,
} from '../../components/format';
import { english } from './strings';

describe('formatDay keeps the calendar day of the page', () => {
  test.each([
    ['2026-08-03T23:30:00-04:00', 'en-GB', '3 August 2026'],
    ['2026-08-03T00:10:00+09:00', 'en-GB', '3 August 2026'],
    ['2026-08-03', 'de', '3. August 2026'],
    ['2026-08-03T23:30:00Z', 'ko', '2026년 8월 3일'],
    ['2026-08', 'en-GB', 'August 2026'],
    ['2026', 'en-GB', '2026'],
  ])('%s in %s', (iso, locale, shown) => {
    expect(formatDay(iso, locale)).toBe(shown);
  });

  test.each([null, undefined, '', 'yesterday'])('%s is no date', (iso) => {
    expect(formatDay(iso, 'en')).toBe('');
  });
});

test('a language that is none falls back instead of failing', () => {
  expect(formatDay('2026-08-03', 'not a tag')).toContain('2026');
  expect(formatNames(['Ann Lee'], 'x_y')).toBe('Ann Lee');
});

test('names are joined as the language of the article does', () => {
  expect(formatNames(['Ann', 'Bo', 'Cem'], 'de')).toBe('Ann, Bo und Cem');
});

test('numbers are written as the person writes them', () => {
  expect(formatReadingTime(3, 'en', english)).toBe('3 min read');
  expect(formatCount(1200, 'de')).toBe('1.200');
});

describe('formatMoment', () => {
  const moment = (iso: string, zone: string) =>
    formatMoment(iso, 'en-GB', english, zone)
      // Versions of ICU differ in this comma and this space.
      .replaceAll('day, ', 'day ')
      .replaceAll('\u202f', ' ');

  test("gives the page's own clock, and the person's where it shows another time", () => {
    expect(moment('2026-08-03T23:30:00-04:00', 'Europe/Berlin')).toBe(
      'Monday 3 August 2026 at 23:30 (UTC−04:00); for you Tuesday 4 August 2026 at 05:30',
    );
    expect(moment('2026-08-03T23:30:00+02:00', 'Europe/Berlin')).toBe(
      'Monday 3 August 2026 at 23:30 (UTC+02:00)',
    );
    expect(moment('2026-08-03T23:30:00.000Z', 'UTC')).toBe('Monday 3 August 2026 at 23:30 (UTC)');
  });

  test('without an offset only the clock that the page shows', () => {
    expect(moment('2026-08-03T23:30', 'Asia/Seoul')).toBe('Monday 3 August 2026 at 23:30');
  });

  test.each(['2026-08-03', '2026', '', 'yesterday', '2026-19-40T99:99'])('%s has none', (iso) => {
    expect(moment(iso, 'UTC')).toBe('');
  });
});

test('percent are written as the person writes them', () => {
  expect(formatPercent(110, 'de')).toBe('110\u00a0%');
});
