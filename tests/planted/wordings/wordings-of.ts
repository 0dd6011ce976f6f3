import type { Wordings } from '../language-pack';
import { PLANTED_KINDS } from '../planted-kinds';
import type { WordingLines } from './merge-wordings';

/** The wordings of a pack that has them all as lines. */
export function wordingsOf(lines: WordingLines): Wordings {
  return Object.fromEntries(
    PLANTED_KINDS.map((kind) => [kind, lines[kind].map((text) => text.split(' | '))]),
  ) as unknown as Wordings;
}
