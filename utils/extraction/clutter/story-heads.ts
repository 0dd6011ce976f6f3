import { type Block, hrefOf, type Page } from '../blocks';
import { countWords, createComparer } from '../similarity';
import { foldPhrase } from './phrases';

/** Where a story that is not this page's begins, and how often its title stood there. */
export interface StoryHead {
  index: number;
  title: string;
  href: string;
}

/** A card says its title again (image alt, heading, link) within this many blocks. */
const WINDOW = 9;

/** What a block shows: its pictures' alternative texts, and its own where it is short. */
function textsOf(block: Block): string[] {
  const texts: string[] = [];
  for (const media of block.media) {
    const alt = media.getAttribute('alt');
    if (alt) texts.push(foldPhrase(alt));
  }
  if (block.facts.words <= 40) texts.push(foldPhrase(block.text));
  return texts;
}

/**
 * Titles said twice within a few blocks, by heading, image alt or link, that are not this page's title: cards of
 * other stories, whatever their markup. Language plays no part.
 */
export function findStoryHeads(page: Page, title: string, after: number): StoryHead[] {
  const heads: StoryHead[] = [];
  const seen = new Map<string, { at: number; index: number; href: string }>();
  const likeTitle = createComparer(foldPhrase(title));
  let lastTitle = '';
  for (let i = after; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block;
    for (const text of textsOf(block)) {
      if (text.length < 8 || text === lastTitle) continue;
      const href = hrefOf(block);
      const before = seen.get(text);
      seen.set(text, {
        at: i,
        index: before && i - before.at <= WINDOW ? before.index : i,
        href: href || before?.href || '',
      });
      // Few texts are said twice, so the dearer questions come last.
      if (!before || i - before.at > WINDOW || !isTitleLike(text) || likeTitle(text) > 0.7) continue;
      const target = href || before.href;
      if (target === '' || target.startsWith('#') || PICTURE.test(target)) continue;
      heads.push({ index: before.index, title: text, href: target });
      lastTitle = text;
    }
  }
  return heads;
}

/** A picture that opens in full size repeats its caption as its alternative text. */
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i;

/** Enough words for a headline, in scripts with and without spaces; not a time or a date. */
export const isTitleLike = (text: string): boolean => {
  const words = countWords(text);
  return words >= 3 && !(words <= 6 && /\p{Nd}/u.test(text));
};
