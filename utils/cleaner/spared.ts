/** Why something is left alone, though it looks like clutter. */
export type Spared = 'navigation' | 'sign-in' | 'playing' | 'focused' | 'modal' | 'plugin';

const NAVIGATION = 'nav, [role="navigation"], [role="menubar"]';
const SITE_HEADER = 'header, [role="banner"]';
const SEARCH = '[role="search"], search, input[type="search"], form[action*="search" i]';
/** Within these a `nav` or a `header` belongs to the article or to a box, not to the site. */
const PARTS = 'main, article, aside, section, [role="main"], [role="article"], [role="dialog"]';
const SIGN_IN =
  'input[type="password"], [autocomplete^="cc-"], [autocomplete~="current-password"], [autocomplete~="username"], input[name*="cardnumber" i], input[name*="card_number" i]';
const MEDIA = 'video, audio';
/** These load anew when they are shown again. */
const PLUGINS = 'object, embed';

const contains = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

/** What the person needs or uses is never hidden, whatever the finder thinks of it. */
export function whySpared(element: Element): Spared | null {
  const focused = element.ownerDocument.activeElement;
  if (focused && focused !== element.ownerDocument.body && element.contains(focused)) return 'focused';
  if (element.closest('dialog') && isInModal(element)) return 'modal';
  if (contains(element, SIGN_IN) || isFieldOfSignIn(element)) return 'sign-in';
  if (contains(element, PLUGINS)) return 'plugin';
  if (belongsToSite(element) || contains(element, SEARCH)) return 'navigation';
  const players = [...element.querySelectorAll<HTMLMediaElement>(MEDIA)];
  return players.some(wasStarted) ? 'playing' : null;
}

/** In the site's own navigation or header, or around one. */
function belongsToSite(element: Element): boolean {
  const isSites = (part: Element | null) => part !== null && part.parentElement?.closest(PARTS) === null;
  if (isSites(element.closest(NAVIGATION)) || isSites(element.closest(SITE_HEADER))) return true;
  return [...element.querySelectorAll(NAVIGATION)].some(isSites) || isMenu(element);
}

/** Links of a menu at least. Source: site headers of the corpus; boxes of clutter that lead home have one or two. */
const MENU_LINKS = 4;

/** Without a tag that says so: links to the site's front page and to its parts, above the headline. */
function isMenu(element: Element): boolean {
  const headline = element.ownerDocument.querySelector('h1');
  const isAbove =
    headline !== null && (element.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!isAbove) return false;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.length >= MENU_LINKS && links.some(leadsHome);
}

const leadsHome = ({ host, pathname, search, hash, ownerDocument }: HTMLAnchorElement): boolean =>
  host === ownerDocument.location?.host && pathname === '/' && search === '' && hash === '';

/** A part of a form that asks for a password elsewhere. */
function isFieldOfSignIn(element: Element): boolean {
  const form = element.closest('form');
  return form !== null && form.querySelector(SIGN_IN) !== null;
}

/** Started by the person, as far as can be told: pages start theirs muted. */
const wasStarted = (player: HTMLMediaElement): boolean =>
  !player.ended && (!player.paused || player.played?.length > 0) && !(player.autoplay && player.muted);

/** While a modal dialog is open the rest of the page is inert: hidden, it would leave the page dead. */
function isInModal(element: Element): boolean {
  const dialog = element.closest('dialog');
  return dialog?.matches(':modal') === true;
}
