// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepSigned } from '../../utils/cleaner/keep-signed';
import { soleBlock } from '../../utils/extraction/blocks';
import type { Body } from '../../utils/extraction/body';
import { matchOf } from '../../utils/extraction/clutter/match';
import { readPage } from '../../utils/extraction/read-page';

const PARAGRAPH =
  'The harbour board met on Tuesday evening and agreed, after three hours, to keep the old ferry for another winter.';
const FOLLOW = '<div class="go"><p>Ada Holm</p><a href="/follow">Follow</a></div>';

/** Of the finds around each `.go`, the texts of those that still go from a page of one article by two writers. */
function going(head: string, after = '', above = ''): string[] {
  document.body.innerHTML = `<main>${above}<h1>Ferry</h1>${head}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${after}</main>`;
  const page = readPage(document);
  const finds = page.boxes
    .filter(({ names }) => names === 'go')
    .map((box) => matchOf('author-bio', 'model', '', [soleBlock(box, page) ?? box], true));
  const kept = Uint8Array.from(page.blocks, ({ text }) => Number(text === PARAGRAPH));
  const body = { kept, first: kept.indexOf(1), end: kept.lastIndexOf(1) + 1 } as Body;
  return keepSigned(finds, {
    page,
    body,
    titleIndex: page.blocks.findIndex(({ text }) => text === 'Ferry'),
    names: ['Ada Holm', 'Jo Quill'],
  }).map(({ first, end }) =>
    page.blocks
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
  );
}

test.each([
  ['the only line with a writer', '<p class="go">By Ada Holm</p>', []],
  ['each writer’s', '<p class="go">Ada Holm</p><p class="go">Jo Quill</p>', []],
  [
    'of two boxes with a name the smaller',
    `<div class="go"><p>Ada Holm</p><p>Reporter</p></div>${FOLLOW}<p class="go">Ada Holm</p>`,
    ['Ada Holm Reporter', 'Ada Holm Follow'],
  ],
  ['the only date', '<p>Ada Holm</p><p class="go">Updated 4 March 2025</p>', []],
  ['the only time that is marked', '<p>Ada Holm</p><p class="go"><time>5 hours ago</time></p>', []],
])('stays: %s', (_, head, gone) => expect(going(head)).toEqual(gone));

test.each([
  ['what repeats a name that stays', `<p>By Ada Holm, 4 March 2025</p>${FOLLOW}`, ['Ada Holm Follow']],
  ['what names another', '<p class="go">Ines Prat</p>', ['Ines Prat']],
  [
    'a paragraph about the writer',
    `<p class="go">Ada Holm. ${PARAGRAPH} ${PARAGRAPH}</p>`,
    [`Ada Holm. ${PARAGRAPH} ${PARAGRAPH}`],
  ],
  ['a count', '<p>Ada Holm</p><p class="go">35 shares</p>', ['35 shares']],
])('goes: %s', (_, head, gone) => expect(going(head)).toEqual(gone));

test('a date above the headline stays', () => {
  expect(going('<p>Ada Holm</p>', '', '<p class="go">4 March 2025</p>')).toEqual([]);
});

test('of two lines with a writer the one goes that does not stay for another writer', () => {
  const both = '<div class="go"><p>Ada Holm</p><p>Jo Quill</p></div><p class="go">Jo Quill</p>';
  expect(going(both)).toEqual(['Jo Quill']);
});

test('a note on the writer far below the text goes, whoever signs it', () => {
  const far = `${'<p>More of the day.</p>'.repeat(9)}<p class="go">About Ada Holm</p>`;
  expect(going('', far)).toEqual(['About Ada Holm']);
});

test('a writer named below a dek that was taken for the text stays', () => {
  expect(going(`<p>${PARAGRAPH}</p><p class="go">By Ada Holm</p>`)).toEqual([]);
  const offer = `<p>Join us: ${PARAGRAPH}</p>`;
  expect(going(`<p>${PARAGRAPH}</p>${offer}<p class="go">By Ada Holm</p>`)).toEqual([]);
});
