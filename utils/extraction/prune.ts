import { type Box, linkDensity, type Page } from './blocks';
import type { ClutterMatch } from './clutter/match';

/** Why a block is set apart before any candidate is asked. */
export const Furniture = {
  none: 0,
  /** Site furniture by its markup: of 1.8 million words of truth 1,300 stand in it, so nothing looks at it again. */
  chrome: 1,
  /** Dialogs and long lists of links: not shown to Readability, yet weighed by the model. */
  doubtful: 2,
} as const;

const CHROME_ROLES = new Set(['navigation', 'menu', 'menubar', 'contentinfo']);
const DOUBTFUL_ROLES = new Set(['search', 'dialog', 'alertdialog']);

function furnitureOf(box: Box, page: Page): number {
  if (box.prose > page.prose * 0.15) return Furniture.none;
  const { role } = box.marks;
  if (box.tag === 'nav' || box.tag === 'menu' || (role !== null && CHROME_ROLES.has(role)))
    return Furniture.chrome;
  const linked = box.links >= 3 && linkDensity(box) > 0.5;
  if (linked && (box.tag === 'footer' || box.tag === 'header')) return Furniture.chrome;
  // Many links, nothing else: mega-menus, tag clouds, grids of teasers.
  const farm = box.links >= 8 && box.prose === 0 && linkDensity(box) > 0.85;
  return farm || (role !== null && DOUBTFUL_ROLES.has(role)) ? Furniture.doubtful : Furniture.none;
}

/** Site furniture, a `Furniture` value a block. */
export function findFurniture(page: Page): Uint8Array {
  const furniture = new Uint8Array(page.blocks.length);
  for (const box of page.boxes) {
    // A box within chrome has nothing to add.
    if (box.end === box.first || furniture[box.first] === Furniture.chrome) continue;
    const value = furnitureOf(box, page);
    if (value !== Furniture.none) furniture.fill(value, box.first, box.end);
  }
  return furniture;
}

/** Which blocks Readability never sees: sure clutter and site furniture. One flag a block. */
export function prunedBlocks(furniture: Uint8Array, clutter: readonly ClutterMatch[]): Uint8Array {
  const pruned = new Uint8Array(furniture.length);
  for (let i = 0; i < furniture.length; i++) pruned[i] = furniture[i] === Furniture.none ? 0 : 1;
  for (const match of clutter) if (match.sure) pruned.fill(1, match.first, match.end);
  return pruned;
}
