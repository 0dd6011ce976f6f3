import type { Wordings } from '../language-pack';
import { PLANTED_KINDS, type PlantedKind } from '../planted-kinds';

/** More wordings of each kind, each one line: its strings in their order, parted by ` | `. */
export type WordingLines = Readonly<Record<PlantedKind, readonly string[]>>;

/** A pack's wordings with others behind them. Every kind has an even number first, so that the halves hold. */
export function mergeWordings(own: Wordings, more: WordingLines): Wordings {
  const merged = PLANTED_KINDS.map((kind) => {
    if (own[kind].length % 2 !== 0) throw new Error(`An odd number of wordings for ${kind}`);
    return [kind, [...own[kind], ...more[kind].map((text) => text.split(' | '))]];
  });
  return Object.fromEntries(merged) as Wordings;
}
