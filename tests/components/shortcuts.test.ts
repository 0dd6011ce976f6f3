// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SHORTCUTS, shortcutOf } from '../../components/shortcuts';

/** What a key press means that is made on an element of the markup. */
function press(key: string, more: KeyboardEventInit = {}, markup = '<p></p>') {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  let meant: ReturnType<typeof shortcutOf> = null;
  document.addEventListener('keydown', (event) => (meant = shortcutOf(event)), { once: true });
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  document.body.firstElementChild?.dispatchEvent(event);
  return meant;
}

test.each(SHORTCUTS.flatMap(({ action, keys }) => keys.map((key) => [key, action])))(
  '%s means %s',
  (key, action) => {
    expect(press(key)).toBe(action);
  },
);

test('Caps Lock makes no difference, Shift does', () => {
  expect(press('N')).toBe('nextHeading');
  expect(press('N', { shiftKey: true })).toBeNull();
});

test('no key means two things', () => {
  const keys = SHORTCUTS.flatMap(({ keys }) => [...keys]) as string[];
  expect(new Set(keys).size).toBe(keys.length);
});

describe("keys that are not the reader's", () => {
  test.each([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { isComposing: true },
    { repeat: true },
  ])('c with %o', (held) => {
    expect(press('c', held)).toBeNull();
  });

  test.each(['Escape', 'Tab', 'Enter', ' ', 'ArrowDown', 'F5', "'", '/'])('%s', (key) => {
    expect(press(key)).toBeNull();
  });

  test.each([
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable="true"></p>',
  ])('typed into %s', (markup) => {
    expect(press('c', {}, markup)).toBeNull();
  });
});

test('a radio button takes no text', () => {
  expect(press('c', {}, '<input type="radio">')).toBe('copy');
});

test.each([
  ['ㅊ', 'KeyC', 'copy'],
  ['с', 'KeyC', 'copy'],
  ['ف', 'KeyT', 'theme'],
  ['ו', 'KeyU', null],
])('%s on a keyboard of another script is the key %s', (key, code, action) => {
  expect(press(key, { code })).toBe(action);
});
