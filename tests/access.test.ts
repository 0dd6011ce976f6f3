import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askFor,
  dropLostSites,
  fulfilWaiting,
  leaveSite,
  readAccess,
  setMode,
  takeUnfulfilled,
} from '../utils/access';
import { intentItem } from '../utils/settings';

let origins: string[];
let answer: boolean;
/** Whether the intent was stored when the browser was asked. */
let storedBefore: unknown;

beforeEach(() => {
  fakeBrowser.reset();
  origins = [];
  answer = true;
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins }),
      request: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        storedBefore = await intentItem.get();
        if (answer) origins = [...origins, ...asked];
        return answer;
      }),
      remove: vi.fn(async ({ origins: given }: { origins: string[] }) => {
        origins = origins.filter((pattern) => !given.includes(pattern));
        return true;
      }),
    },
  });
});

const site = { host: 'a.example', mode: 'clean' } as const;

describe('asking for a site', () => {
  test('asks for that site alone, with the intent stored before', async () => {
    expect(await askFor(site)).toBe('granted');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://a.example/*'] });
    expect(storedBefore).toEqual(site);
    expect((await readAccess()).sites).toEqual({ 'a.example': 'clean' });
    expect(await takeUnfulfilled()).toBeNull();
  });

  test('changes nothing where it is refused', async () => {
    answer = false;
    expect(await askFor(site)).toBe('refused');
    expect((await readAccess()).sites).toEqual({});
    expect(await takeUnfulfilled()).toBeNull();
  });

  test('says where the choice could not be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const set = browser.storage.local.set;
    vi.spyOn(browser.storage.local, 'set').mockImplementation((values) =>
      'sites' in values ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(values),
    );
    expect(await askFor(site)).toBe('not-stored');
  });
});

describe('an intent whose popup closed under the prompt', () => {
  test('is fulfilled once the access is there', async () => {
    await intentItem.set(site);
    await fulfilWaiting();
    expect((await readAccess()).sites).toEqual({});
    origins = ['*://a.example/*'];
    await fulfilWaiting();
    expect((await readAccess()).sites).toEqual({ 'a.example': 'clean' });
  });

  test('is told once where it never came', async () => {
    await intentItem.set(site);
    expect(await takeUnfulfilled()).toEqual(site);
    expect(await takeUnfulfilled()).toBeNull();
  });
});

describe('leaving a site', () => {
  test('gives its own access back', async () => {
    await askFor(site);
    await leaveSite('a.example');
    expect(await readAccess()).toEqual({ sites: {}, everywhere: 'off', granted: [] });
  });

  test('keeps an exception under access to all sites', async () => {
    origins = ['*://*/*'];
    await leaveSite('a.example');
    expect((await readAccess()).sites).toEqual({ 'a.example': 'off' });
    expect(browser.permissions.remove).not.toHaveBeenCalled();
  });
});

test('what the browser no longer allows leaves the list; exceptions stay', async () => {
  for (const [host, mode] of [
    ['a.example', 'clean'],
    ['b.example', 'read'],
    ['c.example', 'off'],
  ] as const)
    await setMode(host, mode);
  await setMode(null, 'clean');
  origins = ['*://b.example/*'];
  await dropLostSites();
  expect(await readAccess()).toEqual({
    sites: { 'b.example': 'read', 'c.example': 'off' },
    everywhere: 'off',
    granted: origins,
  });
});
