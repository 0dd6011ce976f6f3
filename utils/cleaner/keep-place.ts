import { clearMark, setMark } from './marks';

/** Heights of the window at which something that the person may be reading is looked for. */
const SIGHT_LINES = [0.15, 0.35, 0.55, 0.75];

/**
 * Makes a change to what the page shows without moving what the person is reading: what is in sight stays where it
 * is, though things above it come or go. The browser's own scroll anchoring does so too, but not on every page, and
 * both together would move it twice.
 *
 * @param likely What is most likely being read, in page order: the article's own elements.
 */
export function keepPlace(document: Document, likely: readonly Element[], change: () => void): void {
  const view = document.defaultView;
  const root = document.documentElement;
  // At the top nothing is above, and forcing a layout would be for nothing.
  if (!view || view.scrollY <= 0) {
    change();
    return;
  }
  setMark(root, 'still');
  const places = placesInSight(document, view, likely);
  change();
  const moved = places.map(({ element, top }) => ({ rect: element.getBoundingClientRect(), top }));
  const kept = moved.find(({ rect }) => rect.width > 0 && rect.height > 0);
  const shift = kept ? kept.rect.top - kept.top : 0;
  if (Math.abs(shift) >= 1) view.scrollBy({ top: shift, behavior: 'instant' });
  clearMark(root, 'still');
}

interface Place {
  element: Element;
  top: number;
}

function placesInSight(document: Document, view: Window, likely: readonly Element[]): Place[] {
  const places: Place[] = [];
  const add = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < view.innerHeight) places.push({ element, top });
    return top;
  };
  for (const element of likely) if (add(element) > view.innerHeight) break;
  if (places.length > 0) return places;
  for (const line of SIGHT_LINES)
    for (const element of document.elementsFromPoint(view.innerWidth / 2, view.innerHeight * line))
      if (!isPinned(element, view)) add(element);
  return places;
}

/** What is fixed to the window stays there, however the page moves. */
function isPinned(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
