// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { unseenProse } from '../../utils/cleaner/unseen-prose';

const PARAGRAPH = `<p>${'The ferry sailed at noon with nine bicycles on board. '.repeat(4)}</p>`;

test('an article that waits for a script is known by its paragraphs, a folded note is not', () => {
  document.body.innerHTML = `<article>${PARAGRAPH.repeat(9)}</article><div>${PARAGRAPH}</div><ul>${'<li>Tide</li>'.repeat(400)}</ul>`;
  const hidden = new Set(document.body.children);
  expect(unseenProse({ hidden, overlay: new Set() }).map(({ localName }) => localName)).toEqual(['article']);
});
