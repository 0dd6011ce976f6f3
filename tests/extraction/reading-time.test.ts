import { expect, test } from 'vitest';
import type { Block } from '../../utils/extraction/blocks';
import { readingMinutes } from '../../utils/extraction/reading-time';
import { readText } from '../../utils/extraction/text-facts';

const blocks = (text: string, times: number) =>
  Array.from({ length: times }, () => ({ text, facts: readText(text) })) as Block[];

test.each([
  ['en', 'word '.repeat(238).trim(), 10],
  ['en-GB', 'word '.repeat(238).trim(), 10],
  ['de', 'Wort '.repeat(179).trim(), 10],
  ['ar', 'كلمة '.repeat(138).trim(), 10],
  ['hi', 'शब्द '.repeat(184).trim(), 10],
  ['', 'word '.repeat(184).trim(), 10],
  ['zh', '字'.repeat(255), 10],
  ['ja', 'か'.repeat(357), 10],
  ['', 'か'.repeat(357), 10],
  ['ko', '가나 다라마 '.repeat(74).trim(), 10],
])('%s is read at the rate of its language', (lang, minute, minutes) => {
  expect(readingMinutes(blocks(minute, minutes), lang)).toBe(minutes);
});

test('a few words are a minute', () => {
  expect(readingMinutes(blocks('One line.', 1), 'en')).toBe(1);
});
