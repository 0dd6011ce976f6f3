import { type Block, type Box, isProse, linkDensity, type Page, soleBlock } from '../blocks';
import { OWN_PART } from '../tags';
import { linksOf } from './find-pointers';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** Words on each. */
const LINK_WORDS = 5;
/** Where a link leads that a script makes a button of: nowhere. */
const NOWHERE = /^\s*(?:#|javascript:.*)?\s*$/i;

/**
 * Lines among the paragraphs that are nothing but links to nowhere: buttons by another tag. What they do is anyone's
 * guess; a text has no such line. With them goes the question that they answer.
 */
export function* findPressed(page: Page, flow: Flow): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (!flow.isContainer(box)) continue;
    for (const [at, item] of box.items.entries()) {
      if (!leadNowhere(soleBlock(item, page))) continue;
      const before = box.items[at - 1];
      const items = before && asksBefore(before, page) ? [before, item] : [item];
      yield matchOf('boilerplate', 'structure:pressed', 'links that lead nowhere', items, true);
    }
  }
}

function leadNowhere(line: Block | undefined): boolean {
  if (!line || line.links === 0 || linkDensity(line) < 0.95 || OWN_PART.test(line.box.tag)) return false;
  if (line.facts.words > LINK_WORDS * line.links) return false;
  const links = linksOf(line);
  return links.length > 0 && links.every((link) => NOWHERE.test(link.getAttribute('href') ?? ''));
}

/** A short line that asks the reader something, and leads nowhere itself. */
function asksBefore(item: Block | Box, page: Page): boolean {
  const line = soleBlock(item, page);
  return line !== undefined && line.links === 0 && !isProse(line) && /[?？؟]/.test(line.text);
}
