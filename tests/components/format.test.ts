import { describe, expect, test } from 'vitest';
import { formatCount, formatDay, formatNames, formatReadingTime } from '../../components/format';
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
