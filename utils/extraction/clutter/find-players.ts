import { type Box, countBlocks, type Page } from '../blocks';
import type { Extents } from './extent';
import { type ClutterMatch, matchOf } from './match';

/** Words on a player's buttons and lists; a caption says more. */
const CONTROL_WORDS = 8;
const PLAYER_WORDS = 45;
const PLAYER_TAGS = new Set('video audio iframe'.split(' '));
/** "00:00 / 02:41" */
const TIME_CODE = /\b\d{1,2}:\d\d\s*\/\s*\d{1,2}:\d\d\b/;

/** What stands on and around a player: a few short labels that are no sentences, beside a video or a running time. */
export function* findPlayers(page: Page, extents: Extents): Generator<ClutterMatch> {
  let end = 0;
  const times = countBlocks(page.blocks, (block) => block.facts.digits >= 4 && TIME_CODE.test(block.text));
  for (const box of page.boxes) {
    // Nearly all boxes hold neither.
    if (box.first < end || (box.media === 0 && times(box.first, box.end) === 0)) continue;
    if (!isPlayer(box, page, extents)) continue;
    end = box.end;
    yield matchOf('video-chrome', 'structure:player', 'labels on a player', [box], true);
  }
}

function isPlayer(box: Box, page: Page, extents: Extents): boolean {
  if (!box.parent || box.words === 0 || box.words > PLAYER_WORDS || box.prose > 0 || extents.holdsTitle(box))
    return false;
  if (box.tag === 'figure' || box.tag === 'figcaption' || box.tag === 'p') return false;
  const blocks = page.blocks.slice(box.first, box.end);
  const texts = blocks.filter((block) => block.text !== '');
  if (texts.some((block) => TIME_CODE.test(block.text)))
    return texts.every((block) => !block.facts.endsSentence || TIME_CODE.test(block.text));
  const plays = blocks.some((block) => block.media.some((media) => PLAYER_TAGS.has(media.localName)));
  return (
    plays &&
    texts.length >= 2 &&
    texts.every(
      (block) => block.facts.words <= CONTROL_WORDS && !block.facts.endsSentence && block.links === 0,
    )
  );
}
