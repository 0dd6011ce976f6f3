import type { LayoutFacts } from '../extraction/article';
import type { Box, Page } from '../extraction/blocks';
import { whySpared } from './spared';

/** A pop-up's text at most; what is longer holds something else as well. Words. */
const OVERLAY_WORDS = 220;
/** Of its text so much has to be what was found in it. */
const OVERLAY_SHARE = 0.4;
/** The share of the window, each way, that a backdrop covers. */
const COVERS = 0.95;

/** The pop-up around something that was found, where that is most of what it says; else null. */
export function overlayAround(
  page: Page,
  element: Element,
  foundWords: number,
  facts: LayoutFacts,
): Element | null {
  let overlay: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (facts.overlay.has(at) && isFixed(at)) overlay = at;
  if (!overlay) return null;
  const words = wordsIn(page, overlay);
  if (words > OVERLAY_WORDS || foundWords < words * OVERLAY_SHARE) return null;
  return whySpared(overlay) === null ? overlay : null;
}

/** Sheets over the whole page with nothing on them, which shade it while a pop-up is open. */
export function backdrops(document: Document, facts: LayoutFacts): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  return [...facts.overlay].filter((element) => {
    if (!isFixed(element) || facts.hidden.has(element) || !isEmpty(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width >= view.innerWidth * COVERS && height >= view.innerHeight * COVERS;
  });
}

/** What keeps the page from scrolling: its root, its body, or both. */
export function scrollLocks(document: Document): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  return [document.documentElement, document.body].filter((element) => {
    if (!element) return false;
    const { overflowY, position } = view.getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
  });
}

const isEmpty = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' &&
  element.querySelector('img, svg, video, iframe, canvas, input') === null;

function isFixed(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';
}

function wordsIn(page: Page, element: Element): number {
  const box = page.boxes.find((candidate: Box) => candidate.element === element);
  if (box) return box.words;
  return page.blocks.reduce(
    (sum, block) => sum + (element.contains(block.box.element) ? block.facts.words : 0),
    0,
  );
}
