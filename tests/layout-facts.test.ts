// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { collectLayoutFacts } from '../utils/layout-facts';

/** The ids of the elements that count as hidden and as overlay. */
function factsOf(markup: string) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const { hidden, overlay } = collectLayoutFacts(document);
  const ids = (elements: ReadonlySet<Element>) => Array.from(elements, (element) => element.id);
  return { hidden: ids(hidden), overlay: ids(overlay) };
}

test('lists the topmost element of what is not rendered', () => {
  const { hidden } = factsOf(
    '<p id="a">text</p><div id="b" style="display:none"><p id="c">more</p></div><p id="d">text</p>',
  );
  expect(hidden).toEqual(['b']);
});

test('an invisible element with a visible part is not hidden', () => {
  const { hidden } = factsOf(
    '<div id="a" style="visibility:hidden"><p id="b" style="visibility:visible">text</p></div>' +
      '<div id="c" style="visibility:hidden"><p id="d">text</p></div>',
  );
  expect(hidden).toEqual(['c']);
});

test('lists what is fixed or sticky, and what is hidden within it', () => {
  expect(
    factsOf(
      '<nav id="a" style="position:fixed"><i id="b" style="display:none"></i></nav><p id="c" style="position:sticky"></p>',
    ),
  ).toEqual({ hidden: ['b'], overlay: ['a', 'c'] });
});

test('clipped to nothing is hidden', () => {
  expect(factsOf('<span id="a" style="overflow:hidden;display:block;height:0">text</span>').hidden).toEqual([
    'a',
  ]);
});

test('a page that hides its whole body for a moment counts as shown', () => {
  document.body.style.display = 'none';
  try {
    expect(factsOf('<p id="a" style="display:none">text</p>')).toEqual({ hidden: [], overlay: [] });
  } finally {
    document.body.removeAttribute('style');
  }
});

test('a document without a window has no layout', () => {
  const parsed = new DOMParser().parseFromString('<p hidden>text</p>', 'text/html');
  expect(collectLayoutFacts(parsed).hidden.size).toBe(0);
});
