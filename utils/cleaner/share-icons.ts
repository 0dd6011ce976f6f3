import { sharesPage } from '../extraction/clutter/service-links';
import type { Steps } from '../extraction/steps';
import { isService } from './share-rows';

/** A row of pictures to press. */
export interface ShareIcons {
  row: Element;
  /** What the pictures are called, or where they lead. */
  text: string;
}

const PRESSED = 'a[href], button, [role="button"]';
/** With one of these a row shows something. */
const SHOWN = 'video, audio, iframe, input, picture, figure';
/** Icons of services that make a row, and the most that can be pressed in it. */
const LEAST = 2;
const MOST = 14;
/** Words of a button's name that says where it passes the story on. */
const NAME_WORDS = 5;
/** Elements looked at in a step. */
const STEP = 200;

/**
 * Rows of icons that pass the story on. They say nothing, so that the finder, which reads text, does not meet them:
 * where a link leads, or how a button is called for those who can't see it, tells them.
 *
 * @param kept what the article stands in, and everything around it
 */
export function* findShareIcons(document: Document, kept: ReadonlySet<Element>): Steps<ShareIcons[]> {
  const rows = new Set<Element>();
  let count = 0;
  for (const element of document.querySelectorAll(PRESSED)) {
    if (++count % STEP === 0) yield;
    if (isWordless(element) && isShare(element)) rows.add(rowOf(element, kept));
  }
  return [...rows].filter(isRow).map((row) => ({ row, text: labelsIn(row) }));
}

const isWordless = (element: Element): boolean => (element.textContent ?? '').trim() === '';

function isShare(element: Element): boolean {
  const href = element.getAttribute('href');
  if (href !== null && sharesPage(href)) return true;
  // Another link that is called "Facebook" leads to the site's own page there.
  if (href !== null && !/^(?:#|javascript:|$)/i.test(href)) return false;
  // "Share on Facebook", "Auf Facebook teilen"; "×" closes something, in a letter's guise too.
  const words = nameOf(element).split(/\s+/);
  return words.length <= NAME_WORDS && words.some(isService) && words.join('').length > 1;
}

function nameOf(element: Element): string {
  const named = element.matches('[aria-label], [title]')
    ? element
    : element.querySelector('[aria-label], [title], img[alt]');
  return (['aria-label', 'title', 'alt'].map((name) => named?.getAttribute(name)).find(Boolean) ?? '').trim();
}

/** The largest element around that says nothing either and is no part of what the article stands in. */
function rowOf(element: Element, kept: ReadonlySet<Element>): Element {
  let row = element;
  for (let at = element.parentElement; at && !kept.has(at) && isWordless(at); at = at.parentElement) {
    if (at.querySelector(SHOWN) !== null || at.querySelectorAll(PRESSED).length > MOST || hasPicture(at))
      break;
    row = at;
  }
  return row;
}

function isRow(row: Element): boolean {
  const pressed = [...row.querySelectorAll(PRESSED)];
  const shares = pressed.filter(isShare).length;
  return shares >= LEAST && shares * 2 >= pressed.length;
}

/** One that is no icon: by itself, or on a link to somewhere else. */
const hasPicture = (element: Element): boolean =>
  [...element.querySelectorAll('img')].some((image) => {
    const pressed = image.closest(PRESSED);
    return pressed === null || (pressed.localName === 'a' && !isShare(pressed));
  });

const labelsIn = (row: Element): string =>
  [...row.querySelectorAll(PRESSED)]
    .map((element) => nameOf(element) || hostOf(element))
    .filter((label) => label !== '')
    .join(', ');

const hostOf = (element: Element): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(element.getAttribute('href') ?? '')?.[1] ?? '';
