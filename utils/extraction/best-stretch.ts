/**
 * The contiguous stretch with the largest sum of (score − cut) × weight, as start and end (exclusive); empty where
 * no score passes the cut.
 */
export function bestStretch(
  scores: Float64Array,
  weights: Float64Array,
  cut: number,
): [start: number, end: number] {
  let best = 0;
  let bestStart = 0;
  let bestEnd = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < scores.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += ((scores[i] as number) - cut) * (weights[i] as number);
    if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = i + 1;
    }
  }
  return [bestStart, bestEnd];
}
