// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyArticle } from '@/utils/export/clipboard';
import { sampleArticle } from './sample-article';

class FakeClipboardItem {
  constructor(readonly parts: Record<string, Blob>) {}
}

/** An async clipboard that keeps what it is given, or refuses. */
function fakeClipboard(refusal?: Error) {
  const written: FakeClipboardItem[] = [];
  const write = vi.fn(async (items: FakeClipboardItem[]) => {
    if (refusal) throw refusal;
    written.push(...items);
  });
  vi.stubGlobal('ClipboardItem', FakeClipboardItem);
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  return written;
}

/** A copy command that fires its event as a browser does: trusted, with a data transfer, on the window first. */
function fakeCopyCommand({ isTrusted = true, allowed = true } = {}) {
  const data = new Map<string, string>();
  let listener: ((event: ClipboardEvent) => void) | undefined;
  let signal: AbortSignal | undefined;
  const preventDefault = vi.fn();
  vi.spyOn(window, 'addEventListener').mockImplementation((type, callback, options) => {
    if (type !== 'copy' || typeof callback !== 'function') return;
    listener = callback as (event: ClipboardEvent) => void;
    signal = typeof options === 'object' ? options.signal : undefined;
  });
  document.execCommand = vi.fn(() => {
    if (!allowed) return false;
    const clipboardData = { setData: (type: string, value: string) => data.set(type, value) };
    listener?.({
      isTrusted,
      clipboardData,
      preventDefault,
      stopImmediatePropagation() {},
    } as unknown as ClipboardEvent);
    return true;
  });
  return { data, preventDefault, isListening: () => signal?.aborted === false };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

describe('copyArticle', () => {
  it('writes rich text with plain text beside it', async () => {
    const written = fakeClipboard();
    expect(await copyArticle(sampleArticle(), 'rich')).toEqual({ ok: true });
    const parts = written[0]?.parts ?? {};
    expect(Object.entries(parts).map(([type, blob]) => [type, blob.type])).toEqual([
      ['text/html', 'text/html'],
      ['text/plain', 'text/plain'],
    ]);
    expect(parts['text/html']?.size).toBeGreaterThan(parts['text/plain']?.size ?? Number.POSITIVE_INFINITY);
  });

  it.each(['markdown', 'text'] as const)('writes %s as plain text alone', async (format) => {
    const written = fakeClipboard();
    expect(await copyArticle(sampleArticle(), format)).toEqual({ ok: true });
    expect(Object.keys(written[0]?.parts ?? {})).toEqual(['text/plain']);
  });

  it('falls back to the copy command where there is no clipboard', async () => {
    const command = fakeCopyCommand();
    const before = document.documentElement.outerHTML;
    expect(await copyArticle(sampleArticle(), 'rich')).toEqual({ ok: true });
    expect(command.data.get('text/html')).toContain('<h1>River Orlo');
    expect(command.data.get('text/plain')).toMatch(/^River Orlo/);
    expect(command.preventDefault).toHaveBeenCalledOnce();
    expect(command.isListening()).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('falls back where the clipboard refuses', async () => {
    fakeClipboard(new DOMException('Blocked by permissions policy', 'NotAllowedError'));
    const command = fakeCopyCommand();
    expect(await copyArticle(sampleArticle(), 'markdown')).toEqual({ ok: true });
    expect(command.data.get('text/plain')).toMatch(/^# River Orlo/);
    expect(command.data.has('text/html')).toBe(false);
  });

  it('gives the browser’s reason where both ways are barred', async () => {
    fakeClipboard(new DOMException('Blocked by permissions policy', 'NotAllowedError'));
    const command = fakeCopyCommand({ allowed: false });
    expect(await copyArticle(sampleArticle(), 'text')).toEqual({
      ok: false,
      error: 'NotAllowedError: Blocked by permissions policy',
    });
    expect(command.isListening()).toBe(false);
  });

  it('does not hand the article to an event that the page made up', async () => {
    const command = fakeCopyCommand({ isTrusted: false });
    expect(await copyArticle(sampleArticle(), 'text')).toMatchObject({ ok: false });
    expect(command.data.size).toBe(0);
    expect(command.preventDefault).not.toHaveBeenCalled();
  });

  it('returns an error rather than throw it', async () => {
    expect(await copyArticle(sampleArticle(), 'text')).toMatchObject({
      ok: false,
      error: expect.any(String),
    });
  });
});
