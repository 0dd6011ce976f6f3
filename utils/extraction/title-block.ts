import type { Page } from './blocks';
import { countWords, createComparer } from './similarity';
import { HEADING } from './tags';

/** From here on two titles are the same but for a kicker, a suffix or punctuation. */
const SAME_TITLE = 0.65;

/** The block that shows the article's title: the best-matching heading, an `h1` before others. -1 where none does. */
export function findTitleBlock(page: Page, title: string): number {
  const compare = createComparer(title);
  const length = countWords(title);
  let best = -1;
  let bestScore = SAME_TITLE;
  for (const block of page.blocks) {
    if (block.text === '' || block.facts.words > 60) continue;
    const heading = HEADING.test(block.box.tag) ? block.box.tag : '';
    if (heading === '' && (block.facts.words < 3 || block.box.link)) continue;
    // So unlike in length, they can't be the same.
    if (length > 0 && (block.facts.words > 3 * length + 3 || 4 * block.facts.words + 3 < length)) continue;
    const alike = compare(block.text);
    if (alike < SAME_TITLE) continue;
    const score = alike + (heading === 'h1' ? 0.3 : heading === 'h2' ? 0.15 : heading ? 0.1 : 0);
    if (score > bestScore) {
      best = block.index;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  const h1 = page.blocks.filter((block) => block.box.tag === 'h1' && block.text !== '');
  return h1.length === 1 ? (h1[0]?.index ?? -1) : -1;
}
