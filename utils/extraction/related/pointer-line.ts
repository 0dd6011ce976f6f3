import { type Block, linkDensity } from '../blocks';
import { HEADING } from '../tags';
import type { JudgeContext } from './judge-list';
import type { StoryList } from './story-lists';

/** More lines of links in a row are a list that the author wrote. */
const MOST_POINTERS = 3;
/** "Next: a headline", in whatever words. */
const POINTER =
  /^\P{L}{0,3}(?:[\p{L}\p{M}\p{Nd}'’]+\s?){1,3}(?:[:：|｜→»›]\s|\s[–—→»›]\s)|^(?:[▶►→⇒»]|>{2})\s/u;

/** Whether the link is all that follows a label: the line is no sentence. */
export function isLabelledLink({ text, linkChars, facts }: Block): boolean {
  const label = POINTER.exec(text)?.[0] ?? '';
  return label !== '' && label.replace(/\s/g, '').length + linkChars >= facts.chars * 0.95;
}

/** A line or two of the article that are links to other stories, not headings, list items or sentences. */
export function isPointer({ cards }: StoryList, { page, urls }: JudgeContext): boolean {
  if (cards.length > MOST_POINTERS) return false;
  return cards.every(({ first, end, url }) => {
    const block = page.blocks[first] as Block;
    if (end > first + 1 || !urls.isOwn(url)) return false;
    const density = linkDensity(block);
    // An item that is all link is one of a list that the author wrote; one with a label of its own points elsewhere.
    if (block.box.tag === 'li') return density <= 0.9 && isLabelledLink(block);
    return density > 0.9 ? !HEADING.test(block.box.tag) : density > 0.6 && isLabelledLink(block);
  });
}
