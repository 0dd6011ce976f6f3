// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Page } from '../../utils/extraction/blocks';
import { readPage } from '../../utils/extraction/read-page';
import { readPageInSteps } from '../../utils/extraction/read-page-in-steps';
import { finish } from '../../utils/extraction/steps';

/** More nodes than one step takes. */
const PARAGRAPHS = 900;

function fill(): void {
  const paragraphs = [...Array(PARAGRAPHS)].map(
    (_, i) => `<div><p>Line <b>${i}</b> of the <a href="/${i}">day</a></p></div>`,
  );
  document.body.innerHTML = `<main><h1>Long</h1><a href="/card"><h2>Card</h2></a>text<br><br>more${paragraphs.join('')}</main>`;
}

const shape = ({ blocks, boxes }: Page) => [
  blocks.map(({ index, text, links, linkChars, box }) => [index, text, links, linkChars, box.order]),
  boxes.map(({ order, tag, first, end, words, chars, parent, items, link }) => [
    order,
    tag,
    first,
    end,
    words,
    chars,
    parent?.order,
    items.length,
    link !== null,
  ]),
];

test('reads in several steps what is read in one go', () => {
  fill();
  const steps = readPageInSteps(document);
  let count = 0;
  for (;;) {
    const step = steps.next();
    count++;
    if (!step.done) continue;
    expect(shape(step.value)).toEqual(shape(readPage(document)));
    break;
  }
  expect(count).toBeGreaterThan(3);
});

test('is read anew where the page takes away what is next', () => {
  fill();
  const steps = readPageInSteps(document);
  steps.next();
  const { children } = document.body.firstElementChild as Element;
  for (const child of [...children].slice(200)) child.remove();
  expect(shape(finish(steps))).toEqual(shape(readPage(document)));
});

test('beyond the deepest level nothing is read, in steps as in one go', () => {
  document.body.textContent = '';
  let at: Element = document.body;
  for (let i = 0; i < 700; i++) {
    const div = document.createElement('div');
    div.append(`Level ${i}`);
    at.append(div);
    at = div;
  }
  expect(shape(finish(readPageInSteps(document)))).toEqual(shape(readPage(document)));
});
