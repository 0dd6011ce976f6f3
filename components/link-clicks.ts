import type { LinkTarget } from '../utils/tab-session';
import { openableUrl } from '../utils/web-url';
import { goTo } from './heading-walk';

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
 * them into a shadow root.
 *
 * @param openLink Opens other links; where there is none, the browser itself does. `related`: it leads to another
 *   article that the page offers.
 * @param onLeave Where the browser follows links by itself: told before it leaves this page for a related article.
 */
export function followLink(
  event: MouseEvent,
  openLink?: (url: string, target: LinkTarget, related: boolean) => void,
  onLeave?: (url: string) => void,
): void {
  const link = (event.target as Element).closest('a[href]');
  const clicked = linkTargetOf(event);
  if (!link || !clicked) return;
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    event.preventDefault();
    const target = (link.getRootNode() as Document | ShadowRoot).getElementById(href.slice(1));
    if (target) goTo(target);
    return;
  }
  const url = openableUrl(href);
  const related = link.closest('.related') !== null;
  // A card stands for something on another site: the article stays where it is.
  const target = clicked === 'here' && link.matches('[target="_blank"]') ? 'new-tab-in-front' : clicked;
  if (!url) event.preventDefault();
  else if (openLink) {
    event.preventDefault();
    openLink(href, target, related);
  } else if (related && target === 'here') onLeave?.(url);
}
