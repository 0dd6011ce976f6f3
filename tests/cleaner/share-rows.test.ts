// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findShareRows } from '../../utils/cleaner/share-rows';
import { readPage } from '../../utils/extraction/read-page';

const found = (html: string): number => {
  document.body.innerHTML = `<main><p>The ferry sailed at noon.</p>${html}</main>`;
  return findShareRows(readPage(document)).length;
};

test.each([
  [
    'links',
    '<div><p>Tell the crew</p><a href="/1">Messenger</a><a href="/2">X</a><a href="/3">Copy</a></div>',
  ],
  ['buttons', '<div><p>Ekibe söyle</p><button>WhatsApp</button><button>Telegram</button></div>'],
  ['with a word before the name', '<ul><li>par Viber</li><li>par SMS</li></ul>'],
  ['in other scripts', '<div><span>카카오톡</span><span>밴드</span></div>'],
])('a row of services is told by their names: %s', (_name, html) => expect(found(html)).toBe(1));

test.each([
  ['a single name', '<div><p>Seen on</p><p>Telegram</p></div>'],
  ['a sentence about them', '<div><p>WhatsApp and Telegram were down all night.</p></div>'],
  [
    'a form',
    '<div><label><input type="radio">WhatsApp</label><label><input type="radio">Telegram</label></div>',
  ],
])('%s is none', (_name, html) => expect(found(html)).toBe(0));
