import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../utils/messages';
import type { ReadOutcome } from '../utils/read-outcome';
import { createTabSession, type TabSession } from '../utils/tab-session';

vi.mock('../utils/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));

const answer: ReadOutcome = { status: 'problem', problem: 'other' };
let popupClosed: AbortController;
let session: TabSession;
let tabId: number;
let inject: ReturnType<typeof vi.fn>;
/** Whether a reader script answers in the tab. */
let there: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  const tab = await browser.tabs.create({ url: 'https://estuary.example/', active: true });
  tabId = tab.id ?? -1;
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [tab]);
  there = false;
  inject = vi.fn(async () => {
    there = true;
  });
  Object.assign(browser, { scripting: { executeScript: inject } });
  vi.mocked(sendMessage).mockImplementation(async (type) => {
    if (!there) throw new Error('No response');
    return type === 'readArticle' ? answer : true;
  });
  popupClosed = new AbortController();
  session = createTabSession(popupClosed.signal);
});

afterEach(() => {
  vi.useRealTimers();
  popupClosed.abort();
});

describe('read', () => {
  test('injects the reader only where none answers', async () => {
    expect(await session.read({})).toEqual(answer);
    expect(await session.read({ force: true })).toEqual(answer);
    expect(inject).toHaveBeenCalledTimes(1);
    expect(inject).toHaveBeenCalledWith({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    expect(sendMessage).toHaveBeenLastCalledWith('readArticle', { force: true }, { tabId, frameId: 0 });
  });

  test('a page that lets no extension in is restricted', async () => {
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await session.read({})).toEqual({ status: 'problem', problem: 'restricted' });
  });

  test.each(['Frame with ID 0 was removed.', 'The message channel closed before a response was received'])(
    'the page went elsewhere: %s',
    async (message) => {
      inject.mockRejectedValue(new Error(message));
      expect(await session.read({})).toEqual({ status: 'problem', problem: 'navigated' });
    },
  );

  test('a tab that is gone is closed', async () => {
    inject.mockImplementation(async () => {
      vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
      throw new Error('No tab with id');
    });
    expect(await session.read({})).toEqual({ status: 'problem', problem: 'closed' });
  });

  test('a tab that closes while it is read is closed, though nobody answers', async () => {
    inject.mockReturnValue(new Promise(() => {}));
    const outcome = session.read({});
    await vi.waitFor(() => expect(inject).toHaveBeenCalled());
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
    expect(await outcome).toEqual({ status: 'problem', problem: 'closed' });
  });

  test('a page that never answers is given up', async () => {
    vi.useFakeTimers();
    inject.mockReturnValue(new Promise(() => {}));
    const outcome = session.read({});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toEqual({ status: 'problem', problem: 'timeout' });
  });
});

test('openOverPage says whether the reader is shown', async () => {
  expect(await session.openOverPage({ keep: ['r1'] })).toBe(true);
  expect(sendMessage).toHaveBeenLastCalledWith('openPageReader', { keep: ['r1'] }, { tabId, frameId: 0 });
  there = false;
  inject.mockRejectedValue(new Error('Cannot access'));
  expect(await session.openOverPage({})).toBe(false);
});

describe('openLink', () => {
  test('opens here, or in a new tab behind or in front', async () => {
    const update = vi.spyOn(browser.tabs, 'update');
    const create = vi.spyOn(browser.tabs, 'create');
    await session.openLink('https://a.example/1', 'here');
    await session.openLink('https://a.example/2', 'new-tab');
    await session.openLink('https://a.example/3', 'new-tab-in-front');
    expect(update.mock.calls).toEqual([[tabId, { url: 'https://a.example/1' }]]);
    expect(create.mock.calls).toEqual([
      [{ url: 'https://a.example/2', active: false, openerTabId: tabId }],
      [{ url: 'https://a.example/3', active: true, openerTabId: tabId }],
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'nonsense'])(
    'refuses %s',
    async (url) => {
      const update = vi.spyOn(browser.tabs, 'update');
      expect(await session.openLink(url, 'here')).toBe(false);
      expect(update).not.toHaveBeenCalled();
    },
  );
});
