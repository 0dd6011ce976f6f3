import type { PageKind } from './extraction/article';
import { detectPage } from './extraction/detect';

interface WatchOptions {
  document: Document;
  /** There is something to do on this page, or on the one that it has become. */
  found(kind: PageKind): void;
  /** False once the extension is gone. */
  alive(): boolean;
}

/** Milliseconds of quiet before a page that changes is looked at again. */
const DEBOUNCE = 400;
/** Looks at one page at most: what is no article after these is none. */
const MOST_LOOKS = 8;
/** Each look waits this much longer than the one before. */
const SLOWER = 1.6;

/**
 * Decides whether there is something to do on a page: a news article, or a pop-up over a page that lists articles.
 * Looks at once, and again a few times as the page goes on: articles that scripts put in, pop-ups that come late,
 * addresses that change without a load.
 */
export function watchPage({ document, found, alive }: WatchOptions): { look(): void } {
  const ended = new AbortController();
  let address = '';
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => plan());
  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function look(): void {
    timer = undefined;
    if (!alive()) {
      ended.abort();
      return;
    }
    const url = document.URL;
    if (url !== address) looks = 0;
    address = url;
    looks++;
    const { kind } = detectPage(document, { url });
    if (kind === 'news-article' || (kind === 'front' && hasOverlay(document))) {
      found(kind);
      // From here on the page is in other hands; only a new address is of interest.
      looks = MOST_LOOKS;
    }
  }

  function plan(): void {
    if (timer !== undefined) return;
    const isNew = document.URL !== address;
    if (!isNew && looks >= MOST_LOOKS) return;
    timer = setTimeout(look, DEBOUNCE * SLOWER ** (isNew ? 0 : looks));
  }

  observer.observe(document, { childList: true, subtree: true });
  // From the browser's page cache: what is to be done here may have changed meanwhile.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && again(), {
    signal: ended.signal,
  });

  function again(): void {
    address = '';
    look();
  }

  look();
  return { look: again };
}

/** Depth below the body at which pop-ups are put. */
const OVERLAY_DEPTH = 3;
/** Elements that are looked at. */
const MOST_ELEMENTS = 400;

/** Whether something with words on it lies over the page: where pop-ups are put, near the top of the tree. */
function hasOverlay(document: Document): boolean {
  const view = document.defaultView;
  if (!view || !document.body) return false;
  let level: Element[] = [...document.body.children];
  let seen = 0;
  for (let depth = 0; depth < OVERLAY_DEPTH && level.length > 0; depth++) {
    const next: Element[] = [];
    for (const element of level) {
      if (++seen > MOST_ELEMENTS) return false;
      const { position, display } = view.getComputedStyle(element);
      if (display === 'none') continue;
      const isPopUp =
        position === 'fixed' && !element.matches('nav, header') && !element.querySelector('nav');
      if (isPopUp && (element.textContent ?? '').trim() !== '') return true;
      next.push(...element.children);
    }
    level = next;
  }
  return false;
}
