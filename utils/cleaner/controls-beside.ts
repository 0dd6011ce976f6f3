import { whySpared } from './spared';

/** What is pressed or filled in. */
const CONTROL = 'button, input, textarea, select, [role="button"]';
/** With these they are a player's. */
const MEDIA = 'video, audio, iframe, img';
/** Characters of a mark that closes something: "×". */
const MARK_CHARS = 2;
/** Controls that one find may have below it. */
const MOST = 3;

/**
 * Buttons and fields that stand flat in the page right below what is hidden, with no box around both: they were its own.
 * Of what stands above only a mark that closes it: a button there may be the article's.
 */
export function controlsBeside(elements: readonly Element[]): Element[] {
  const controls: Element[] = [];
  const [first] = elements;
  for (let at = next(elements.at(-1)); at && controls.length < MOST && isControls(at); at = next(at))
    controls.push(at);
  const above = first && neighbour(first, 'previousSibling');
  if (above && isControls(above) && textOf(above).length <= MARK_CHARS) controls.push(above);
  return controls;
}

const next = (element: Element | undefined): Element | null =>
  element ? neighbour(element, 'nextSibling') : null;

/** The next element on one side, unless text stands between. */
function neighbour(element: Element, side: 'nextSibling' | 'previousSibling'): Element | null {
  for (let at = element[side]; at; at = at[side]) {
    if (at.nodeType === 1) return at as Element;
    if (at.nodeType === 3 && (at.nodeValue ?? '').trim() !== '') return null;
  }
  return null;
}

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** A control, or a box of nothing else. */
function isControls(element: Element): boolean {
  if (whySpared(element) !== null || element.querySelector(MEDIA) !== null) return false;
  if (element.matches(CONTROL)) return true;
  const inner = [...element.querySelectorAll(CONTROL)];
  const said = inner.reduce((sum, control) => sum + textOf(control).length, 0);
  return inner.length > 0 && said >= textOf(element).length;
}
