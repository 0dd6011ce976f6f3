import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWithReader, openReaderWhereFollowed } from '../utils/follow-with-reader';
import { sendMessage } from '../utils/messages';

vi.mock('../utils/messages', () => ({ sendMessage: vi.fn(async () => true), onMessage: vi.fn() }));

const FROM = 'https://estuary.example/';
const TO = 'https://estuary.example/tide';
let tabId: number;
let granted: boolean;
let contains: ReturnType<typeof vi.fn>;
let inject: ReturnType<typeof vi.fn>;
const report = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['Date'] });
  tabId = (await browser.tabs.create({ url: FROM })).id ?? -1;
  granted = true;
  contains = vi.fn(async () => granted);
  inject = vi.fn(async () => {});
  Object.assign(browser, { permissions: { contains }, scripting: { executeScript: inject } });
  openReaderWhereFollowed(report);
});

afterEach(() => vi.useRealTimers());

/** A tab's page is there; gives what came of it time to happen. */
async function arrive(url: string | undefined, tab = tabId, status = 'complete'): Promise<void> {
  const info = { ...(await browser.tabs.get(tabId)), id: tab, url };
  await fakeBrowser.tabs.onUpdated.trigger(tab, { status }, info);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

test('opens the reader on the page that was gone to, once', async () => {
  await followWithReader(tabId, TO);
  await arrive(TO);
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId },
    files: ['/content-scripts/reader.js'],
  });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('openPageReader', {}, { tabId, frameId: 0 });
  await arrive(TO);
  expect(inject).toHaveBeenCalledTimes(1);
});

test('where the page led on, opens it there', async () => {
  await followWithReader(tabId, TO);
  await arrive('https://estuary.example/tide-2026');
  expect(inject).toHaveBeenCalledTimes(1);
});

test('waits while the page loads, and past the end of the page that was left', async () => {
  await followWithReader(tabId, TO);
  await arrive(TO, tabId, 'loading');
  await arrive(FROM);
  expect(inject).not.toHaveBeenCalled();
  await arrive(TO);
  expect(inject).toHaveBeenCalledTimes(1);
});

test('leaves pages alone that nobody followed a link to, and those of other tabs', async () => {
  await arrive(TO);
  await followWithReader(tabId, TO);
  await arrive(TO, tabId + 1);
  expect(inject).not.toHaveBeenCalled();
});

test('forgets a page that took too long, and does not wait for it any more', async () => {
  await followWithReader(tabId, TO);
  vi.setSystemTime(Date.now() + 31_000);
  await arrive(TO);
  vi.setSystemTime(Date.now() - 31_000);
  await arrive(TO);
  expect(inject).not.toHaveBeenCalled();
});

test('forgets a tab that was closed', async () => {
  await followWithReader(tabId, TO);
  await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
  await arrive(TO);
  expect(inject).not.toHaveBeenCalled();
});

test('keeps tabs apart that are followed at the same time', async () => {
  const other = (await browser.tabs.create({ url: FROM })).id ?? -1;
  await Promise.all([followWithReader(tabId, TO), followWithReader(other, TO)]);
  await arrive(TO);
  await arrive(TO, other);
  expect(inject).toHaveBeenCalledTimes(2);
});

test('does nothing on a site that is not granted: neither at the start nor at the end', async () => {
  granted = false;
  await followWithReader(tabId, TO);
  granted = true;
  await arrive(TO);
  await followWithReader(tabId, TO);
  granted = false;
  // Without a grant the browser does not tell the address.
  await arrive(undefined);
  await followWithReader(tabId, TO);
  await arrive('https://elsewhere.example/');
  expect(inject).not.toHaveBeenCalled();
  expect(contains).toHaveBeenCalledWith({ origins: ['https://estuary.example/*'] });
});

test.each(['mailto:a@b.example', 'javascript:alert(1)', 'nonsense'])(
  'does not follow %s',
  async (address) => {
    await followWithReader(tabId, address);
    expect(contains).not.toHaveBeenCalled();
  },
);

test('reports where the browser lets nobody in after all', async () => {
  const refusal = new Error('Cannot access contents of the page');
  inject.mockRejectedValue(refusal);
  await followWithReader(tabId, TO);
  await arrive(TO);
  expect(report).toHaveBeenCalledExactlyOnceWith(refusal);
});

test('opens it though the tab named the page it goes to before the note was made', async () => {
  await browser.tabs.update(tabId, { url: TO });
  await followWithReader(tabId, TO, FROM);
  await arrive(TO);
  expect(inject).toHaveBeenCalledTimes(1);
});
