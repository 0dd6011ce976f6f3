import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { kindsLeftAlone, leaveKindAlone, parseLeftAlone } from '../utils/left-alone';

beforeEach(() => fakeBrowser.reset());

test('a kind stays on the site where the person said so, and on no other', async () => {
  await leaveKindAlone('https://www.estuary.example/wall', 'comments', true);
  await leaveKindAlone('https://estuary.example/ferry', 'tags', true);
  expect(await kindsLeftAlone('https://estuary.example/another')).toEqual(['comments', 'tags']);
  expect(await kindsLeftAlone('https://coast.example/')).toEqual([]);
});

test('said twice it is kept once, and taken back it is gone', async () => {
  for (const alone of [true, true, false]) await leaveKindAlone('https://a.example/', 'poll', alone);
  expect(await kindsLeftAlone('https://a.example/')).toEqual([]);
  expect((await fakeBrowser.storage.local.get('leftAlone')).leftAlone).toEqual({});
});

test.each([null, 'x', 3, { 'a.example': 'comments' }, { 'a.example': [1] }])(
  'nonsense in the storage, %j, leaves nothing alone',
  async (stored) => {
    expect(parseLeftAlone(stored)).toEqual({});
    await fakeBrowser.storage.local.set({ leftAlone: stored, leftAlone$: { v: 1 } });
    expect(await kindsLeftAlone('https://a.example/')).toEqual([]);
  },
);
