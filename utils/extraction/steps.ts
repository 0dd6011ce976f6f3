/** Work that stops between steps, so that whoever drives it can do other things meanwhile. */
export type Steps<T> = Generator<void, T, void>;

/** Runs work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
