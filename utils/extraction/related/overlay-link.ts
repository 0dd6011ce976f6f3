import type { Block, Box, Page } from '../blocks';
import { HEADING } from '../tags';
import type { StoryUrls } from './story-urls';

/** Boxes up from a heading to its card, and blocks in a card. */
const LEVELS = 3;
const CARD_BLOCKS = 6;

/**
 * Where a card leads whose heading is no link: one without words is laid over the whole card. It makes no block, so only
 * the page's own markup tells of it. Null for any other block.
 */
export function overlayLink(block: Block, page: Page, urls: StoryUrls): string | null {
  if (!HEADING.test(block.box.tag) || block.links > 0 || block.box.link) return null;
  let box: Box | null = block.box.parent;
  for (let up = 0; box && up < LEVELS; box = box.parent, up++) {
    if (box.end - box.first > CARD_BLOCKS || holdsOther(block, box, page)) return null;
    if (box.element.childElementCount < 2) continue;
    for (const anchor of box.element.querySelectorAll('a[href]')) {
      if ((anchor.textContent ?? '').trim() !== '') return null;
      const url = urls.of(anchor.getAttribute('href'));
      if (url && anchor.firstElementChild === null) return url;
    }
  }
  return null;
}

function holdsOther(heading: Block, { first, end }: Box, { blocks }: Page): boolean {
  for (let i = first; i < end; i++)
    if (blocks[i] !== heading && HEADING.test(blocks[i]?.box.tag ?? '')) return true;
  return false;
}
