const RESAMPLES = 1000;

/**
 * 95 % interval of a figure over items, by the percentile bootstrap (Efron 1979). Seeded: the same items give the
 * same interval.
 */
export function bootstrapInterval<T>(
  items: T[],
  figure: (chosen: T[]) => number,
): [low: number, high: number] {
  const random = seededRandom(1);
  const pick = () => items[Math.floor(random() * items.length)] as T;
  const values = Array.from({ length: RESAMPLES }, () => figure(items.map(pick)));
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** Linear between the nearest ranks; 0 for no values. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}

/** A linear congruential generator (Knuth's MMIX constants, upper 32 bits), from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}
