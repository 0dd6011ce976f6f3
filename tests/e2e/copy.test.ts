import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture } from './fixtures';
import { copy, shownArticle } from './reader';

const { html, expected, host, path } = articleFixture('archetype-semantic');
const paragraphs = expected.text.split('\n');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({ [path]: html });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

/** Opens the popup, copies from it, and reads the clipboard in another tab, as someone who pastes would. */
async function copyFromPopup(format: Parameters<typeof copy>[1]): Promise<Record<string, string>> {
  const page = await broadsheet.open(path, host);
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  await copy(popup, format);
  return broadsheet.readClipboard();
}

/** Title, source, date and address lead, in this order; then comes the text. */
function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `"${part}" after character ${from} of:\n${text}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

const head = [expected.source, expected.publishedAt ?? '', expected.url];

describe('copying from the popup', () => {
  test('rich text, with plain text beside it', async () => {
    const contents = await copyFromPopup('copy');
    expect(Object.keys(contents).sort()).toEqual(['text/html', 'text/plain']);
    expectInOrder(contents['text/plain'] ?? '', [expected.title, ...head, ...paragraphs]);
    const document = new JSDOM(contents['text/html']).window.document;
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expectInOrder(document.body.textContent ?? '', [expected.title, ...head, ...paragraphs]);
  });

  test('Markdown', async () => {
    const contents = await copyFromPopup('copyMarkdown');
    expect(Object.keys(contents)).toEqual(['text/plain']);
    expect(contents['text/plain']).toMatch(/^# \S/);
    expectInOrder(contents['text/plain'] ?? '', [...head, paragraphs.at(-1) ?? '']);
  });

  test('plain text', async () => {
    const contents = await copyFromPopup('copyText');
    expect(Object.keys(contents)).toEqual(['text/plain']);
    expectInOrder(contents['text/plain'] ?? '', [expected.title, ...head, ...paragraphs]);
  });
});
