import { ATTRIBUTE } from './marks';

/** Attributes by which pages show what was there before: pop-ups above all. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden'];
/** Things that are worth a look when they are added. */
const SEEN = 'img, iframe, video, form, input, button';

export type Change =
  /** Something was added that a person could see. */
  | 'added'
  /** Something may look otherwise than before. */
  | 'restyled'
  /** One of our marks was changed. */
  | 'mark';

/** Calls back with what kinds of change a page has made, at once for all that happened together. */
export function watchChanges(
  document: Document,
  changed: (changes: ReadonlySet<Change>) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    const changes = new Set<Change>();
    for (const record of records) {
      const change = changeOf(record);
      if (change) changes.add(change);
    }
    if (changes.size > 0) changed(changes);
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: [...SHOWING, ATTRIBUTE],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function changeOf({ type, attributeName, addedNodes, removedNodes }: MutationRecord): Change | null {
  if (type === 'attributes') return attributeName === ATTRIBUTE ? 'mark' : 'restyled';
  if (type === 'characterData') return 'restyled';
  for (const node of addedNodes) if (isSeen(node)) return 'added';
  return removedNodes.length > 0 ? 'restyled' : null;
}

function isSeen(node: Node): boolean {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim() !== '';
  if (!(node instanceof Element)) return false;
  return node.matches(SEEN) || (node.textContent ?? '').trim() !== '' || node.querySelector(SEEN) !== null;
}
