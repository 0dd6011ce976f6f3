/** The number of a value among others, in order of appearance from 0. */
export function numberOf<T>(known: Map<T, number>, value: T): number {
  let number = known.get(value);
  if (number === undefined) {
    number = known.size;
    known.set(value, number);
  }
  return number;
}
