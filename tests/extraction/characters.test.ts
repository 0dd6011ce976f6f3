import { describe, expect, it } from 'vitest';
import {
  collapseSpaces,
  evenSpaces,
  isLetterOrNumber,
  isSurrogate,
  readWordsOfLetters,
} from '../../utils/extraction/characters';
import { comparableWords } from '../../utils/extraction/similarity';

const TEXTS = [
  '',
  ' ',
  'One two-three 4th',
  ' “Zwölf” Boxkämpfer, 1.000 Mal! ',
  '서울의 새 다리 2024년 개통',
  '東京の新しい橋が開通した。',
  'สะพานใหม่ในกรุงเทพ',
  'جسر جديد في ٢٠٢٤',
  'मुंबई में नया पुल',
  'a 𝐛𝐨𝐥𝐝 word 🎉 and 𠮷野家',
  '\ud800 lone',
];

describe('isLetterOrNumber', () => {
  it('agrees with the Unicode tables on every unit, asked once or twice', () => {
    for (let round = 0; round < 2; round++)
      for (let unit = 0; unit < 0x10000; unit++) {
        if (isSurrogate(unit)) continue;
        const char = String.fromCharCode(unit);
        if (isLetterOrNumber(unit) !== /[\p{L}\p{N}]/u.test(char)) expect.fail(`unit ${unit.toString(16)}`);
      }
  });
});

describe('readWordsOfLetters', () => {
  it.each(TEXTS)('finds the words of %j that the pattern finds, and counts as it does', (text) => {
    const split = text.split(/[^\p{L}]+/u);
    const words: string[] = [];
    expect(readWordsOfLetters(text, words, (_, length) => length > 0)).toBe(split.length);
    expect(words.filter((word) => word !== '')).toEqual(split.filter((word) => word !== ''));
  });
});

describe('comparableWords', () => {
  it.each(TEXTS)('finds the words of %j that the pattern finds', (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const isUnspaced = (word: string) => /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word);
    const pairs = (word: string) =>
      Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
    expect(comparableWords(text)).toEqual(words.flatMap((word) => (isUnspaced(word) ? pairs(word) : [word])));
  });
});

describe('white space', () => {
  it.each(['a b', ' a\n\tb ', 'a\u00a0b', '\n', 'a  b\r\nc ', 'a\u3000\u3000b'])('evens %j', (text) => {
    expect(evenSpaces(text)).toBe(text.replace(/\s+/g, ' '));
    expect(collapseSpaces(text)).toBe(text.replace(/\s+/g, ' ').trim());
  });
});
