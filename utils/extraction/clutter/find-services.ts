import { linkDensity, type Page } from '../blocks';
import type { Extents } from './extent';
import { type ClutterMatch, matchOf } from './match';
import { serviceOf } from './service-links';

/** Words on a link that passes the page on: "Click to share on", a name, "opens in a new window". */
const SHARE_WORDS = 9;

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
