// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Find } from '../../utils/cleaner/finds';
import { HiddenThings } from '../../utils/cleaner/hidden-things';
import { ATTRIBUTE } from '../../utils/cleaner/marks';

let hidden: HiddenThings;
let before: string;

beforeEach(() => {
  document.body.innerHTML =
    '<p id="own" class="a">An article.</p><div id="box" data-x="1"><b>Get the app</b></div><div id="other">Comments</div>';
  before = document.documentElement.outerHTML;
  hidden = new HiddenThings(document);
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const find = (id: string, more: Partial<Find> = {}): Find => ({
  key: id,
  kind: 'app-banner',
  text: element(id).textContent ?? '',
  elements: [element(id)],
  overlay: false,
  ...more,
});
const isHidden = (id: string) => element(id).getAttribute(ATTRIBUTE) === 'hidden';

describe('what is hidden', () => {
  test('is marked, listed, and given back exactly', () => {
    expect(hidden.hide([find('box'), find('other')], [])).toBe(2);
    expect(hidden.list().map(({ key }) => key)).toEqual(['box', 'other']);
    expect(isHidden('box')).toBe(true);
    hidden.putBack(hidden.list()[0]?.id ?? '', []);
    expect([isHidden('box'), isHidden('other')]).toEqual([false, true]);
    hidden.putAllBack([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is not hidden twice', () => {
    hidden.hide([find('box')], []);
    expect(hidden.hide([find('box')], [])).toBe(0);
    expect(hidden.size).toBe(1);
  });

  test('is given back where the article turns out to stand in it', () => {
    hidden.hide([find('box')], []);
    hidden.release([element('box').querySelector('b') as Element]);
    expect(isHidden('box')).toBe(false);
  });

  test('leaves no mark on copies that the page made of it', () => {
    hidden.hide([find('box')], []);
    document.body.append(element('box').cloneNode(true));
    hidden.putAllBack([]);
    expect(document.querySelector(`[${ATTRIBUTE}]`)).toBeNull();
  });
});

describe('a page that shows a thing again', () => {
  test('by taking the mark off has it hidden again, three times', () => {
    hidden.hide([find('box')], []);
    for (let round = 0; round < 3; round++) {
      element('box').removeAttribute(ATTRIBUTE);
      hidden.uphold();
      expect(isHidden('box')).toBe(true);
    }
    element('box').removeAttribute(ATTRIBUTE);
    hidden.uphold();
    expect(isHidden('box')).toBe(false);
    expect(hidden.fought).toBe(true);
    expect(hidden.list()).toEqual([]);
  });

  test('by building it anew has it hidden again, three times', () => {
    hidden.hide([find('box')], []);
    for (let round = 0; round < 4; round++) {
      const copy = element('box').cloneNode(true) as Element;
      copy.removeAttribute(ATTRIBUTE);
      element('box').replaceWith(copy);
      hidden.uphold();
      hidden.hide([find('box')], []);
    }
    expect(isHidden('box')).toBe(false);
    expect(hidden.fought).toBe(true);
  });

  test('that merely has many alike is not fighting', () => {
    const boxes = Array.from({ length: 9 }, (_, i) => {
      const box = document.createElement('div');
      box.id = `ad${i}`;
      box.textContent = 'Advertisement';
      document.body.append(box);
      return find(`ad${i}`, { key: 'ad' });
    });
    expect(hidden.hide(boxes, [])).toBe(9);
    hidden.uphold();
    expect(hidden.fought).toBe(false);
  });
});

test('a page that was kept from scrolling scrolls again until the pop-up is back', () => {
  document.body.style.overflowY = 'hidden';
  hidden.hide([find('box', { overlay: true })], []);
  expect(document.body.getAttribute(ATTRIBUTE)).toBe('unlocked');
  hidden.putAllBack([]);
  expect(document.body.hasAttribute(ATTRIBUTE)).toBe(false);
});
