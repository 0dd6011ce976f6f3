// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { headOf } from '../../utils/cleaner/own-parts';
import type { Body } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import { readPage } from '../../utils/extraction/read-page';

test('headline, byline and date are the head of an article, wherever its box was named as something else', () => {
  document.body.innerHTML =
    '<div class="tags"><h1>Ferry returns</h1></div><p>By Ana Ruiz</p><p>12:34, 17 December 2023</p><p>Share this</p><p>Text.</p>';
  const page = readPage(document);
  const titleIndex = page.blocks.findIndex(({ text }) => text === 'Ferry returns');
  const first = page.blocks.findIndex(({ text }) => text === 'Text.');
  const reading = { page, titleIndex, clutter: [] } as unknown as Reading;
  const edges = { title: 'Ferry returns', names: ['Ana Ruiz'], bylines: ['Ana Ruiz'], dek: '' };
  expect(headOf(reading, { first } as Body, edges).map(({ text }) => text)).toEqual([
    'Ferry returns',
    'By Ana Ruiz',
    '12:34, 17 December 2023',
  ]);
});

test('the writer’s name with a button is an invitation, once the byline has said it', () => {
  const head = (above: string, action = '<button>Follow</button>'): string[] => {
    document.body.innerHTML = `<h1>Ferry returns</h1>${above}<div><p>Ana Ruiz, 1,204 readers</p>${action}</div><p>Text.</p>`;
    const page = readPage(document);
    const first = page.blocks.findIndex(({ text }) => text === 'Text.');
    const reading = { page, titleIndex: 0, clutter: [] } as unknown as Reading;
    const edges = { title: 'Ferry returns', names: ['Ana Ruiz'], bylines: ['Ana Ruiz'], dek: '' };
    return headOf(reading, { first } as Body, edges).map(({ text }) => text);
  };
  expect(head('<p>By Ana Ruiz</p>')).toEqual(['Ferry returns', 'By Ana Ruiz']);
  expect(head('')).toEqual(['Ferry returns', 'Ana Ruiz, 1,204 readers']);
  expect(head('<p>By Ana Ruiz</p>', '<a href="/go">Follow</a>')).toEqual(['Ferry returns', 'By Ana Ruiz']);
  expect(head('<p>By Ana Ruiz</p>', '<a href="/author/7">All texts</a>')).toContain(
    'Ana Ruiz, 1,204 readers',
  );
});
