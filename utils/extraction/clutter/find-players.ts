import { type Block, type Box, countBlocks, type Page, textsIn } from '../blocks';
import type { Extents } from './extent';
import { type ClutterMatch, matchOf } from './match';

/** The rule's name. */
export const PLAYER_RULE = 'structure:player';
/** Words on a player's buttons and lists; a caption says more. */
const CONTROL_WORDS = 8;
const PLAYER_WORDS = 45;
const PLAYER_TAGS = new Set('video audio iframe'.split(' '));
/** "00:00 / 02:41" */
const TIME_CODE = /\b\d{1,2}:\d\d\s*\/\s*\d{1,2}:\d\d\b/;

/** What stands on and around a player: a few short labels that are no sentences, beside a video or a running time. */
export function* findPlayers(page: Page, extents: Extents): Generator<ClutterMatch> {
  let end = 0;
  const times = countBlocks(page.blocks, isTimed);
  const players = countBlocks(page.blocks, ({ media }) =>
    media.some((element) => PLAYER_TAGS.has(element.localName)),
  );
  for (const box of page.boxes) {
    if (box.first < end) continue;
    // Nearly all boxes hold neither.
    const isRunning = times(box.first, box.end) > 0;
    if (!isRunning && players(box.first, box.end) === 0) continue;
    if (!isPlayer(box, page, extents, isRunning)) continue;
    end = box.end;
    yield matchOf('video-chrome', PLAYER_RULE, 'labels on a player', [box], true);
  }
}

const isTimed = ({ facts, text }: Block): boolean => facts.digits >= 4 && TIME_CODE.test(text);

/** @param isRunning whether it shows a running time: otherwise it holds a player */
function isPlayer(box: Box, page: Page, extents: Extents, isRunning: boolean): boolean {
  if (!box.parent || box.words === 0 || box.words > PLAYER_WORDS || box.prose > 0 || extents.holdsTitle(box))
    return false;
  if (box.tag === 'figure' || box.tag === 'figcaption' || box.tag === 'p') return false;
  const texts = textsIn(page, box);
  if (isRunning) return texts.every((block) => !block.facts.endsSentence || isTimed(block));
  return (
    texts.length >= 2 &&
    texts.every(
      (block) => block.facts.words <= CONTROL_WORDS && !block.facts.endsSentence && block.links === 0,
    )
  );
}
