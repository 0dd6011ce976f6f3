import type { LinkTarget } from '../utils/tab-session';
import { openableUrl } from '../utils/web-url';

/** A link's click, as far as it says where to open. `button` 1 is the middle one. */
type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Where a click on a link opens, by the habits of browsers; null for clicks that open nothing. */
export function linkTargetOf(click: Click): LinkTarget | null {
  if (click.button > 1) return null;
  if (click.ctrlKey || click.metaKey || click.button === 1)
    return click.shiftKey ? 'new-tab-in-front' : 'new-tab';
  return click.shiftKey ? 'new-tab-in-front' : 'here';
}

/**
 * Handles clicks on every link below the element it listens on. In-page anchors scroll here, as no browser follows
 * them into a shadow root; other links go to `openLink`, or where there is none to the browser itself.
 */
export function followLink(event: MouseEvent, openLink?: (url: string, target: LinkTarget) => void): void {
  const link = (event.target as Element).closest('a[href]');
  const target = linkTargetOf(event);
  if (!link || !target) return;
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    event.preventDefault();
    (link.getRootNode() as Document | ShadowRoot).getElementById(href.slice(1))?.scrollIntoView();
    return;
  }
  if (!openableUrl(href)) event.preventDefault();
  else if (openLink) {
    event.preventDefault();
    openLink(href, target);
  }
}
