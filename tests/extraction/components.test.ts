// @vitest-environment happy-dom
// Custom elements: boxes of a page, or words of a sentence.
import { expect, test } from 'vitest';
import { readPage } from '../../utils/extraction/read-page';

const read = (html: string) => readPage(new DOMParser().parseFromString(`<body>${html}`, 'text/html'));
const texts = (html: string): string[] => read(html).blocks.map(({ text }) => text);

test('a component made of others is a box, though an element stands before it', () => {
  const panel = '<my-panel><my-label>Pass it on</my-label><my-row><a href="/x">pin</a></my-row></my-panel>';
  expect(texts(`<div><time>18 November</time> ${panel}<p>The ferry sailed.</p></div>`)).toEqual([
    '18 November',
    'Pass it on',
    'pin',
    'The ferry sailed.',
  ]);
});

test('a custom element within a sentence stays in it', () => {
  expect(texts('<div>The <my-term><my-tip>ferry</my-tip></my-term> sailed.</div>')).toEqual([
    'The ferry sailed.',
  ]);
});

test('a custom element in the role of a button is something to press', () => {
  const [box] = read(
    '<section><p>Herring</p><my-button role="button">Try</my-button></section>',
  ).boxes.filter(({ tag }) => tag === 'section');
  expect(box?.controls).toBe(1);
});

test('components side by side in a box without bare text are boxes: a headline and its teaser', () => {
  const teaser =
    '<a href="/x"><my-headline>Low water</my-headline></a><my-summary>The ferry waits.</my-summary>';
  expect(texts(`<my-teaser>${teaser}</my-teaser>`)).toEqual(['Low water', 'The ferry waits.']);
});

test('a word of a paragraph that is a custom element stays in it, whatever stands before it', () => {
  expect(texts('<p><em>Ferry</em> <my-term>sailed</my-term></p>')).toEqual(['Ferry sailed']);
});
