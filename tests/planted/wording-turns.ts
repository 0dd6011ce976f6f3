import type { Wordings } from './language-pack';
import { PLANTED_KINDS, type PlantedKind } from './planted-kinds';
import type { Half } from './planted-page';
import type { Random } from './random';

/** Deals one half's wordings out over the pages of a language, so that each is used before any is used again. */
export interface WordingTurns {
  /** How many of the kind's wordings no page has shown yet. */
  unused(kind: PlantedKind): number;
  /** @throws Error where the half has no wording of the kind. */
  next(kind: PlantedKind, random: Random): readonly string[];
}

export function wordingTurns(wordings: Wordings, half: Half): WordingTurns {
  const parity = half === 'build' ? 0 : 1;
  const own = (kind: PlantedKind) => wordings[kind].filter((_, i) => i % 2 === parity);
  const left = new Map(PLANTED_KINDS.map((kind) => [kind, own(kind)]));
  return {
    unused: (kind) => left.get(kind)?.length ?? 0,
    next(kind, random) {
      const unused = left.get(kind) ?? [];
      if (unused.length === 0) return random.pick(own(kind));
      const words = random.pick(unused);
      left.set(
        kind,
        unused.filter((other) => other !== words),
      );
      return words;
    },
  };
}
