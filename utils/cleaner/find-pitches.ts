import type { Page } from '../extraction/blocks';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { isPitchOutside } from './offers';
import { PITCH_RULE } from './outside';
import type { Surroundings } from './strays';

/** Offers in one paragraph away from the article: around it the block model tells them. */
export function findPitches({ boxes }: Page, around: Surroundings): ClutterMatch[] {
  const found: ClutterMatch[] = [];
  let end = 0;
  for (const box of boxes) {
    if (box.first < end || (box.first < around.end && box.end > around.first) || !isPitchOutside(box))
      continue;
    end = box.end;
    found.push(matchOf('boilerplate', PITCH_RULE, 'a line and something to press', [box], true));
  }
  return found;
}
