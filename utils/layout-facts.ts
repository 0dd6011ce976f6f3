import type { LayoutFacts } from './extraction/article';
import { finish, type Steps } from './extraction/steps';

/**
 * How many elements are looked at. News pages have two to five thousand; at a few microseconds each this bounds the
 * cost on the largest to some tens of milliseconds. What comes later in the page counts as shown.
 */
const MOST_ELEMENTS = 12_000;

/** Never rendered, and never part of an article's text. */
const NEVER_SHOWN = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'TEMPLATE',
  'NOSCRIPT',
  'BR',
  'WBR',
  'SOURCE',
  'PARAM',
]);

/**
 * Takes from a live document what its clone can't tell. Only the topmost element of a hidden part is listed. A page
 * that hides its whole body until a script or font has come counts as shown.
 */
export function collectLayoutFacts(document: Document): LayoutFacts {
  return finish(layoutFactsInSteps(document, () => false));
}

/** Elements between two steps: about a millisecond. */
const STEP = 200;

/**
 * The same in steps.
 *
 * @param isOurs Whether an element is out of sight only because we hid it: it counts as shown, with all it holds.
 */
export function* layoutFactsInSteps(
  document: Document,
  isOurs: (element: Element) => boolean,
): Steps<LayoutFacts> {
  const hidden = new Set<Element>();
  const overlay = new Set<Element>();
  const view = document.defaultView;
  const body = document.body;
  if (!view || !body || isHidden(body, view.getComputedStyle(body))) return { hidden, overlay };

  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  let element = walker.nextNode() as Element | null;
  for (let seen = 1; element && seen <= MOST_ELEMENTS; seen++) {
    if (seen % STEP === 0) yield;
    let skip = NEVER_SHOWN.has(element.tagName) || isOurs(element);
    if (!skip) {
      const style = view.getComputedStyle(element);
      if (style.position === 'fixed' || style.position === 'sticky') overlay.add(element);
      if (isHidden(element, style)) {
        hidden.add(element);
        skip = true;
      }
    }
    element = skip ? nextAfter(walker) : (walker.nextNode() as Element | null);
  }
  return { hidden, overlay };
}

/** The next element that is not below the walker's current one. */
function nextAfter(walker: TreeWalker): Element | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling as Element;
  } while (walker.parentNode());
  return null;
}

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none') return true;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return !hasVisiblePart(element);
  return (style.overflow === 'hidden' || style.overflow === 'clip') && isClippedAway(element);
}

/** Something within may be made visible again. */
function hasVisiblePart(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return Array.from(element.querySelectorAll('*')).some(
    (part) => view?.getComputedStyle(part).visibility === 'visible',
  );
}

/** No size, or the one pixel that is the habit for text meant for screen readers alone. */
function isClippedAway(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.tagName === 'IMG') return false;
  const { offsetWidth, offsetHeight } = element;
  return offsetWidth === 0 || offsetHeight === 0 || (offsetWidth <= 1 && offsetHeight <= 1);
}
