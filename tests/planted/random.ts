/** A stream of choices that depends on nothing but its seed. */
export interface Random {
  /** A whole number from 0 up to `limit`, exclusive. */
  below(limit: number): number;
  /** @throws Error on an empty list: a page without its parts must not pass unseen. */
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  chance(share: number): boolean;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Marsaglia's xorshift32, started from the seed's hash. */
export function randomFrom(seed: string): Random {
  let state = hashText(seed) || 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  // The first numbers of seeds that differ in little differ in little.
  for (let i = 0; i < 8; i++) below(2);
  return {
    below,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new Error(`Nothing to pick from (${seed})`);
      return items[below(items.length)] as T;
    },
    shuffle<T>(items: readonly T[]): T[] {
      const shuffled = [...items];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
      }
      return shuffled;
    },
    chance: (share) => below(1000) < share * 1000,
  };
}
