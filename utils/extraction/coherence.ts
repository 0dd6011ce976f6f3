import { type Block, isProse, type Page } from './blocks';
import { visitWords } from './word-hashes';

/** Shorter words stand in any text. Characters; in scripts without spaces every pair counts. */
const LEAST_LENGTH = 5;
const TABLE = 1 << 15;

/** How a block's words go with the rest of the article's, in any language. */
export interface Coherence {
  /** Share of its words that other paragraphs of the article hold, 0 to 1; -1 where it has none that tell. */
  shared: number;
  /** How many of the title's words it holds. */
  title: number;
  /** Blocks of text since a paragraph that held one of them. */
  sinceTitle: number;
}

const NONE: Coherence = { shared: -1, title: 0, sinceTitle: 0 };

/**
 * Promos and other stories speak of other things than the article does.
 * @param isArticle the paragraphs that a candidate takes
 * @param isIdle blocks that nobody asks about
 */
export function readCoherence(
  page: Page,
  title: string,
  isArticle: (block: Block) => boolean,
  isIdle: (block: Block) => boolean,
): Coherence[] {
  const holders = new Uint16Array(TABLE);
  const titleWords = new Set(tellingWords(title));
  const words: number[][] = [];
  for (const block of page.blocks) {
    if (block.text === '' || isIdle(block)) continue;
    const own = tellingWords(block.text);
    words[block.index] = own;
    if (isArticle(block) && isProse(block))
      for (const word of own) holders[word] = (holders[word] as number) + 1;
  }
  let sinceTitle = 0;
  return page.blocks.map((block) => {
    const own = words[block.index];
    if (!own) return NONE;
    const counted = isArticle(block) && isProse(block) ? 1 : 0;
    let shared = 0;
    let inTitle = 0;
    for (const word of own) {
      if ((holders[word] as number) > counted) shared++;
      if (titleWords.has(word)) inTitle++;
    }
    const coherence = {
      shared: own.length === 0 ? -1 : shared / own.length,
      title: Math.min(5, inTitle),
      sinceTitle: Math.min(20, sinceTitle),
    };
    sinceTitle = inTitle > 0 && isProse(block) ? 0 : sinceTitle + 1;
    return coherence;
  });
}

/** The longer words of a text, each once, as places in a table. */
function tellingWords(text: string): number[] {
  const words: number[] = [];
  visitWords(text, (hash, start, end) => {
    if (end - start < LEAST_LENGTH && text.charCodeAt(start) < 0x0e00) return;
    const place = (hash ^ (hash >>> 15)) & (TABLE - 1);
    if (!words.includes(place)) words.push(place);
  });
  return words;
}
