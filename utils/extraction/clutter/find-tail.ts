import { isArticleNote } from '../article-notes';
import type { Page } from '../blocks';
import type { ClutterFacts } from './facts';
import { type ClutterMatch, matchOf } from './match';

/** Words; with a longer text the article may go on below the stories of others. */
const LINE_WORDS = 30;

/**
 * Short lines are all that stands below whole stories of others: the page's last banner and its footer, whatever
 * they say.
 * @param sure what is known for clutter, a flag a block
 * @param storiesEnd the first block below the stories
 */
export function* findTail(
  page: Page,
  facts: ClutterFacts,
  sure: Uint8Array,
  storiesEnd: number,
): Generator<ClutterMatch> {
  const rest = page.blocks.slice(storiesEnd).filter((block) => block.text !== '' && sure[block.index] === 0);
  if (rest.some((block) => block.facts.words > LINE_WORDS || isArticleNote(block.text))) return;
  for (const block of rest) {
    const kind = facts.phrases[block.index]?.[0]?.kind ?? 'boilerplate';
    yield matchOf(kind, 'structure:tail', 'stands below other stories', [block], true);
  }
}
