import { type Box, isBox, type Page } from '../blocks';
import { HEADING } from '../tags';
import { STORY_RULES } from './find-stories';
import { type ClutterMatch, matchOf } from './match';

/**
 * Whole articles below this one, as endless scrolling appends them: boxes set like the one around the page's headline
 * and text, each under a headline that is set like it. Entries of a live blog stand below the page's headline, not
 * beside it, and chapters have headings of a lower rank.
 */
export function* findNextArticles(page: Page, titleIndex: number): Generator<ClutterMatch> {
  const headline = page.blocks[titleIndex];
  if (!headline || !HEADING.test(headline.box.tag)) return;
  const style = headline.box.style;
  for (let own = headline.box; own.parent; own = own.parent) {
    if (own.prose === 0 || (own.names === '' && own.tag !== 'article')) continue;
    for (const item of own.parent.items.slice(own.parent.items.indexOf(own) + 1)) {
      if (!isBox(item) || item.prose === 0 || !isSetLike(item, own, headline.box)) continue;
      const next = headingIn(page, item, style);
      if (next === '' || next === headline.text) continue;
      yield matchOf('related', STORY_RULES.next, `another article: “${next.slice(0, 60)}”`, [item], true);
    }
  }
}

/** In the same style; under a main heading of its own, in one with a word more: "article", "article infinite". */
function isSetLike(item: Box, own: Box, { tag }: Box): boolean {
  if (item.style === own.style) return true;
  const names = own.names.split(' ');
  return tag === 'h1' && item.tag === own.tag && item.names.split(' ').some((name) => names.includes(name));
}

/** What the first heading of that style says within a box, or ''. */
function headingIn(page: Page, box: Box, style: number): string {
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i];
    if (block && block.text !== '' && block.box.style === style) return block.text;
  }
  return '';
}
