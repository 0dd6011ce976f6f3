import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_READER_SETTINGS,
  nextTheme,
  parseReaderSettings,
  SIZES,
  stepSize,
  THEMES,
} from '../utils/reader-settings';
import { openReaderSettings } from '../utils/reader-settings-store';

beforeEach(() => fakeBrowser.reset());

describe('what was stored', () => {
  test.each([null, undefined, 'dark', 7, [], {}, { theme: 'pink' }, { size: '110' }, { justify: 1 }])(
    '%j gives the defaults',
    (stored) => {
      expect(parseReaderSettings(stored)).toEqual(DEFAULT_READER_SETTINGS);
    },
  );

  test('keeps the parts that are sound, and nothing else', () => {
    const stored = { theme: 'sepia', size: 125, width: 'huge', images: false, other: 1 };
    expect(parseReaderSettings(stored)).toEqual({
      ...DEFAULT_READER_SETTINGS,
      theme: 'sepia',
      size: 125,
      images: false,
    });
  });
});

describe('the store', () => {
  test('gives the defaults at first, and afterwards what was saved', async () => {
    const store = await openReaderSettings();
    expect(store.initial).toEqual(DEFAULT_READER_SETTINGS);
    await store.save({ ...store.initial, theme: 'black' });
    expect((await openReaderSettings()).initial.theme).toBe('black');
  });

  test('survives nonsense in the storage', async () => {
    await fakeBrowser.storage.local.set({ readerSettings: 'x', readerSettings$: { v: 1 } });
    expect((await openReaderSettings()).initial).toEqual(DEFAULT_READER_SETTINGS);
  });

  test('tells another reader what was saved, until it closes', async () => {
    const closed = new AbortController();
    const seen: string[] = [];
    (await openReaderSettings()).watch(({ theme }) => seen.push(theme), closed.signal);
    const other = await openReaderSettings();
    await other.save({ ...other.initial, theme: 'dark' });
    closed.abort();
    await other.save({ ...other.initial, theme: 'light' });
    expect(seen).toEqual(['dark']);
  });
});

test('sizes go up and down, and stay at the ends', () => {
  expect(stepSize(100, 1)).toBe(110);
  expect(stepSize(100, -1)).toBe(90);
  expect(stepSize(SIZES[0], -1)).toBe(SIZES[0]);
  expect(stepSize(200, 1)).toBe(200);
});

test('themes go round', () => {
  const round = THEMES.map((_, n) => THEMES.slice(0, n).reduce(nextTheme, THEMES[0]));
  expect(new Set(round)).toEqual(new Set(THEMES));
  expect(nextTheme('black')).toBe('auto');
});
