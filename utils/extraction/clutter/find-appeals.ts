import type { Block, Page } from '../blocks';
import { OWN_PART } from '../tags';
import type { ClutterFacts } from './facts';
import { placeOf } from './flow';
import type { ClutterKindName } from './kinds';
import { type ClutterMatch, matchOf } from './match';

const APPEAL_RULE = 'structure:appeal';

/** Words. What asks for more goes on about other things: among 1,300 corpus articles no shorter one was the article's own. */
const FEWEST = 3;
const MOST = 24;
/** Of a call for comments: in longer ones a writer speaks to readers, and those are the article's last words. */
const MOST_OF_COMMENTS = 10;
const MOST_LINKS = 1;

/**
 * Paragraphs in which the page asks something of its reader, set as the article's own are and told by nothing but what
 * they say.
 */
export function* findAppeals(page: Page, facts: ClutterFacts): Generator<ClutterMatch> {
  for (const block of page.blocks) {
    if (!mayAsk(block)) continue;
    const kind = facts.appeal(block.text);
    if (kind && block.facts.words <= mostOf(kind))
      yield matchOf(kind, APPEAL_RULE, 'asks something of the reader', [placeOf(block)[0]], true);
  }
}

const mostOf = (kind: ClutterKindName): number => (kind === 'comments' ? MOST_OF_COMMENTS : MOST);

const mayAsk = ({ facts, links, box }: Block): boolean =>
  facts.words >= FEWEST && facts.words <= MOST && links <= MOST_LINKS && !OWN_PART.test(box.tag);
