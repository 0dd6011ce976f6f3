import type { Box, Page } from '../blocks';
import type { Extents } from './extent';
import { type ClutterMatch, matchOf } from './match';

/**
 * One comment by its own name, in the languages that themes are written in: `comment`, `comment-1234`, `li-comment-7`,
 * `kommentar-item`. Not `comment-body`, which can hold the article, nor `live-match-comment`, which reports a match.
 */
const COMMENT_NAME =
  /(?:^|\s)(?:li-|div-|article-)?(?:comment|kommentar|commentaire|comentario|commento|reactie|yorum|komentarz)(?:[-_]*(?:\d+|item|entry|thread|node))?(?:\s|$)/i;
/** A name that counts comments needs no second one. */
const NUMBERED =
  /(?:^|\s)(?:li-|div-|article-)?(?:comment|kommentar|commentaire|comentario)[-_]?\d+(?:\s|$)/i;

/** Boxes named alike that make a section. */
const LEAST = 2;

/** What readers wrote, each box by its own name, below text of the page's own: however long, and under any heading. */
export function* findComments(page: Page, extents: Extents, titleIndex: number): Generator<ClutterMatch> {
  const found: Box[] = [];
  let end = 0;
  for (const box of page.boxes) {
    if (box.end === box.first || box.first < end || box.names === '') continue;
    if (!COMMENT_NAME.test(box.names) || extents.holdsTitle(box)) continue;
    found.push(box);
    end = box.end;
  }
  const [first] = found;
  if (!first || extents.plainProse(Math.max(0, titleIndex), first.first) === 0) return;
  if (found.length < LEAST && !NUMBERED.test(first.names)) return;
  for (const box of found)
    yield matchOf('comments', 'structure:comment', 'a comment by its name', [box], true);
}
