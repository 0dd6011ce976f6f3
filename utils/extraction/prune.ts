import { type Box, linkDensity, type Page } from './blocks';
import type { ClutterMatch } from './clutter/match';

const CHROME_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
]);

/** Site furniture by what the markup itself says: navigation, the page's footer, menus, link-heavy headers. */
function isChrome(box: Box, page: Page): boolean {
  if (box.prose > page.prose * 0.15) return false;
  const role = box.element.getAttribute('role');
  if (box.tag === 'nav' || box.tag === 'menu' || (role !== null && CHROME_ROLES.has(role))) return true;
  if (box.tag === 'footer' || box.tag === 'header') return linkDensity(box) > 0.5 && box.links >= 3;
  // Many links, nothing else: mega-menus, tag clouds, grids of teasers.
  return box.links >= 8 && box.prose === 0 && linkDensity(box) > 0.85;
}

/** Which blocks the candidates never see: sure clutter and site furniture. One flag a block. */
export function prunedBlocks(page: Page, clutter: readonly ClutterMatch[]): Uint8Array {
  const pruned = new Uint8Array(page.blocks.length);
  for (const match of clutter) if (match.sure) pruned.fill(1, match.first, match.end);
  for (const box of page.boxes)
    if (box.end > box.first && isChrome(box, page)) pruned.fill(1, box.first, box.end);
  return pruned;
}
