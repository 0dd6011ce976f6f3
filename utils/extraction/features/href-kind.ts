import type { Block } from '../blocks';
import { siteOf } from '../urls';

const ABSOLUTE = /^\s*(?:https?:)?\/\//i;
const WITHIN = /^\s*(?:#|$|javascript:)/i;
const OTHER_SCHEME = /^\s*[a-z][a-z\d+.-]*:/i;

/** Where a block's first link leads: 0 no link, 1 within the page, 2 another page of the site, 3 another site, 4 no page at all. */
export function hrefKind(block: Block, site: string): number {
  const href = block.href || (block.box.link?.getAttribute('href') ?? '');
  if (block.links === 0 && block.box.link === null) return 0;
  if (WITHIN.test(href)) return 1;
  if (ABSOLUTE.test(href)) return siteOf(href.trim().replace(/^\/\//, 'https://')) === site ? 2 : 3;
  return OTHER_SCHEME.test(href) ? 4 : 2;
}
