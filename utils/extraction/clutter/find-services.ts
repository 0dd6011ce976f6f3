import { type Box, closestBox, linkDensity, type Page } from '../blocks';
import type { Extents } from './extent';
import type { FindContext } from './facts';
import { isAnnouncedList } from './find-asides';
import { type ClutterMatch, matchOf } from './match';
import { leadToTags, serviceOf } from './service-links';

/** Words on a link that passes the page on: "Click to share on", a name, "opens in a new window". */
const SHARE_WORDS = 9;

/** Subjects side by side. */
const TAGS = 2;

/** Boxes of nothing but links to subjects, beside an article's text or below it. */
export function* findTags(page: Page, { titleIndex }: FindContext): Generator<ClutterMatch> {
  if (titleIndex < 0) return;
  let end = titleIndex;
  for (const box of page.boxes) {
    if (box.first < end || box.links < TAGS || box.prose > 0 || linkDensity(box) < ALL_LINKS) continue;
    if (!isBesideText(box) || closestBox(box, 'nav') || isAnnouncedList(box, page)) continue;
    // Most boxes of links are told by the first that they are none.
    const first = box.element.querySelector('a[href]');
    if (!first || !leadToTags([first])) continue;
    const links = [...box.element.querySelectorAll('a[href]')];
    if (links.length < TAGS || !leadToTags(links)) continue;
    end = box.end;
    yield matchOf('tags', 'structure:tags', 'links to subjects', [box], true);
  }
}

/** Boxes up to the one that holds text too. */
const LEVELS = 3;

function isBesideText(box: Box): boolean {
  let at: Box | null = box.parent;
  for (let up = 0; at && up < LEVELS && at.prose === 0; up++) at = at.parent;
  return at !== null && at.prose > 0 && at.tag !== 'body';
}

/** Share of the characters; a label may stand before them. */
const ALL_LINKS = 0.6;

/** Links that pass the page on, told by their addresses, with what stands around them. */
export function* findServices(page: Page, extents: Extents): Generator<ClutterMatch> {
  let end = 0;
  for (const block of page.blocks) {
    if (block.index < end || block.text === '' || linkDensity(block) < 0.6) continue;
    if (block.facts.words > SHARE_WORDS * Math.max(1, block.links) || serviceOf(block) !== 'share') continue;
    const match = matchOf('share', 'structure:service', 'passes the page on', [extents.small(block)], true);
    end = match.end;
    yield match;
  }
}
