/**
 * The one attribute by which the cleaner acts, a list of words. With it goes one stylesheet of the browser's user
 * origin, which stands nowhere in the page: whatever the page's own styles say gives way.
 */
export const ATTRIBUTE = 'data-broadsheet';

/** `hidden`: not shown. `unlocked`: scrolls again. `still`: the browser's own scroll anchoring is off for a moment. */
export type Mark = 'hidden' | 'unlocked' | 'still';

export const STYLESHEET = `
[${ATTRIBUTE}~="hidden"] { display: none !important; }
[${ATTRIBUTE}~="unlocked"] {
  overflow: visible !important;
  position: static !important;
  inset: auto !important;
  block-size: auto !important;
  touch-action: auto !important;
}
[${ATTRIBUTE}~="still"] { overflow-anchor: none !important; }
`;

const wordsOf = (element: Element): string[] => element.getAttribute(ATTRIBUTE)?.split(' ') ?? [];

export function hasMark(element: Element, mark: Mark): boolean {
  return element.hasAttribute(ATTRIBUTE) && wordsOf(element).includes(mark);
}

export function setMark(element: Element, mark: Mark): void {
  if (!hasMark(element, mark)) element.setAttribute(ATTRIBUTE, [...wordsOf(element), mark].join(' '));
}

/** The attribute goes with its last word, so that the element is as it was. */
export function clearMark(element: Element, mark: Mark): void {
  if (!hasMark(element, mark)) return;
  const rest = wordsOf(element).filter((word) => word !== mark);
  if (rest.length > 0) element.setAttribute(ATTRIBUTE, rest.join(' '));
  else element.removeAttribute(ATTRIBUTE);
}

/** Takes every mark out of the document, whoever set it: the page's own copies, and an earlier cleaner's. */
export function clearAllMarks(document: Document): void {
  for (const element of document.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE);
}
