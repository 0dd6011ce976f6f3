// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { opensWithSignature, repeatsSignature, signaturesOf } from '../../utils/cleaner/signatures';
import { findStrays } from '../../utils/cleaner/strays';
import type { Body } from '../../utils/extraction/body';
import { readPage } from '../../utils/extraction/read-page';

test('the lines between headline and text that are short and lead nowhere may sign it', () => {
  document.body.innerHTML =
    '<h1>Ferry</h1><p>Words: Ada Holm</p><p>18 November 2026</p><p><a href="/s">Harbour</a></p><p>Text.</p>';
  const page = readPage(document);
  const first = page.blocks.findIndex(({ text }) => text === 'Text.');
  expect(signaturesOf(page, 0, { first } as Body).map(({ text }) => text)).toEqual(['Words: Ada Holm']);
});

test('where many lines stand there, they are a list of what the article is about', () => {
  document.body.innerHTML = `<h1>Ferries</h1>${'<p>Over Low Water</p>'.repeat(9)}<p>Text.</p>`;
  const page = readPage(document);
  const first = page.blocks.findIndex(({ text }) => text === 'Text.');
  expect(signaturesOf(page, 0, { first } as Body)).toEqual([]);
});

test.each([
  ['Our columnist Ada Holm', true],
  ['Ada Holm at sea', true],
  ['Our columnist Bea Holm', false],
  ['Words of the day', false],
])('%s heads a note on the writer: %s', (line, expected) =>
  expect(repeatsSignature(line, 4, ['Words: Ada Holm'])).toBe(expected),
);

test('in scripts that join their words, too', () => {
  expect(repeatsSignature('專欄作家林海潮', 4, ['記者林海潮／報導'])).toBe(true);
  expect(repeatsSignature('專欄作家林海生', 4, ['記者林海潮／報導'])).toBe(false);
});

/** What is found of a note below an article whose byline was not read, given a line that may sign it. */
function found(note: string, text: string, index = -1) {
  document.body.innerHTML = `<article><p>Text.</p><p>Text.</p><div>${note}</div></article>`;
  const page = readPage(document);
  const kept = Uint8Array.from(page.blocks, (block) => (block.text === 'Text.' ? 1 : 0));
  const body = { kept, captions: new Uint8Array(kept.length), first: 0, end: 2 } as Body;
  const around = { box: page.root, first: 0, end: kept.length };
  const writers = { names: [], signatures: [{ index, text }] };
  return findStrays(page, new Float64Array(kept.length), body, around, writers).map(({ kind }) => kind);
}

test('a note that such a name heads is found below the article, though no byline was read', () => {
  const note = '<h5>Our columnist Ada Holm</h5><p>Studied tides, writes on piers.</p>';
  expect(found(note, 'Words: Ada Holm')).toEqual(['author-bio']);
  expect(found(note, 'Words: Bea Lind')).toEqual([]);
  // The note's own heading signs nothing.
  expect(found(note, 'Our columnist Ada Holm', 2)).toEqual([]);
});

test.each([
  ['Ada Holm: court reporter, keeper of two cats.', true],
  ['Ada Holm, court reporter, keeper of two cats.', true],
  ['Bea Holm: court reporter.', false],
  ['The ferry that Ada Holm took', false],
])('%s opens with the name that signs: %s', (text, expected) => {
  expect(opensWithSignature(text, ['Words: Ada Holm'])).toBe(expected);
});

test('a note of one line that opens with the name is found, with or without a heading', () => {
  const note = '<p>林海潮，港口線記者，家裡養了兩隻貓和一隻海鷗。</p>';
  expect(found(note, '記者林海潮／報導')).toEqual(['author-bio']);
});
