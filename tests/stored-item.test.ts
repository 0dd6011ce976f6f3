import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everywhereItem, intentItem, putBackItem, rememberPutBack, sitesItem } from '../utils/settings';
import { defineStoredItem } from '../utils/stored-item';

const item = defineStoredItem<string[]>({
  key: 'words',
  version: 3,
  fallback: ['none'],
  parse: (raw) => (Array.isArray(raw) ? raw.filter((word) => typeof word === 'string') : null),
  migrations: {
    2: (before) => String(before).split(' '),
    3: (before) => (before as string[]).map((word) => word.toUpperCase()),
  },
});
const stored = (value: unknown) => browser.storage.local.set({ words: value });

beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  test('is its fallback until something is stored', async () => {
    expect(await item.get()).toEqual(['none']);
    expect(await item.set(['A'])).toEqual({ ok: true });
    expect(await item.get()).toEqual(['A']);
  });

  test('migrates through every version since', async () => {
    await stored({ version: 1, value: 'a b' });
    expect(await item.get()).toEqual(['A', 'B']);
    await stored({ version: 2, value: ['c'] });
    expect(await item.get()).toEqual(['C']);
  });

  test.each([
    ['no envelope', 'A'],
    ['a later version', { version: 4, value: ['A'] }],
    ['no version', { value: ['A'] }],
    ['another type', { version: 3, value: { a: 1 } }],
    ['a version from before the first', { version: 0, value: 'a' }],
  ])('is its fallback where what is stored makes no sense: %s', async (_name, value) => {
    await stored(value);
    expect(await item.get()).toEqual(['none']);
  });

  test('is its fallback where the storage is damaged', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'get').mockImplementation(() => Promise.reject(new Error('Corruption')));
    expect(await item.get()).toEqual(['none']);
  });

  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['QuotaExceededError', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('says why it was not stored: %s', async (message, reason) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'set').mockImplementation(() => Promise.reject(new Error(message)));
    expect(await item.set(['A'])).toEqual({ ok: false, reason });
  });

  test('changes one after the other', async () => {
    const add = (word: string) => item.update((words) => [...words, word]);
    await Promise.all([add('A'), add('B'), add('C')]);
    expect(await item.get()).toEqual(['none', 'A', 'B', 'C']);
  });
});

describe('settings', () => {
  test('keep what makes sense of what is stored', async () => {
    await browser.storage.local.set({
      sites: {
        version: 1,
        value: { 'a.example': 'clean', 'b.example': 'burn', 'no host/': 'read', '': 'off' },
      },
      everywhere: { version: 1, value: 'always' },
      intent: { version: 1, value: { host: 'a.example', mode: 'read', more: 1 } },
      putBack: { version: 1, value: { 'a.example': ['k', 7], 'b.example': 'k' } },
    });
    expect(await sitesItem.get()).toEqual({ 'a.example': 'clean' });
    expect(await everywhereItem.get()).toBe('off');
    expect(await intentItem.get()).toEqual({ host: 'a.example', mode: 'read' });
    expect(await putBackItem.get()).toEqual({ 'a.example': ['k'] });
  });

  test('remember what was put back, each once, and no more than a site can need', async () => {
    for (let i = 0; i < 205; i++) await rememberPutBack('a.example', `k${i}`, true);
    await rememberPutBack('a.example', 'k204', true);
    const kept = (await putBackItem.get())['a.example'] ?? [];
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)).toBe('k204');
    await rememberPutBack('b.example', 'k', true);
    await rememberPutBack('b.example', 'k', false);
    expect(Object.keys(await putBackItem.get())).toEqual(['a.example']);
  });
});
