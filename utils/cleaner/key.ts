import type { ClutterMatch } from '../extraction/clutter/match';
import { splitTokens } from '../extraction/tokens';

/**
 * Names a thing on a site, so that one that was put back stays on the site's other pages: by its kind, the rule that
 * found it, and what its element is called. Its text changes from page to page.
 */
export function keyOf({ kind, rule }: Pick<ClutterMatch, 'kind' | 'rule'>, element: Element): string {
  const names = splitTokens(`${element.getAttribute('class') ?? ''} ${element.id}`).sort();
  return shortHash(`${kind} ${rule} ${element.localName} ${names.join(' ')}`);
}

/** Names a page of a site, fragment aside. */
export function pageKeyOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `page:${shortHash(pathname + search)}`;
}

/** FNV-1a, 32 bits: short, and the same on every run. */
function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
