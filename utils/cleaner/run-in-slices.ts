import type { Steps } from '../extraction/steps';

/** Milliseconds after which no other step is begun: the last one may take several times as long while its code is new. */
const SLICE = 12;
/** Milliseconds after which a slice runs on a busy page too. */
const PATIENCE = 150;

/**
 * Runs work in slices of the browser's idle time.
 *
 * @returns its result and the milliseconds it took itself; undefined where the signal ended it.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
): Promise<{ value: T; cost: number } | undefined> {
  let cost = 0;
  while (!signal.aborted) {
    const deadline = await idle(signal);
    if (!deadline) break;
    const start = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return { value: step.value, cost: cost + performance.now() - start };
      const spent = performance.now() - start;
      if (spent >= SLICE || (deadline.timeRemaining() <= 1 && spent >= 1)) break;
    }
    cost += performance.now() - start;
  }
  return undefined;
}

function idle(signal: AbortSignal): Promise<IdleDeadline | null> {
  return new Promise((resolve) => {
    const id = requestIdleCallback(
      (deadline) => {
        signal.removeEventListener('abort', stop);
        resolve(deadline);
      },
      { timeout: PATIENCE },
    );
    const stop = () => {
      cancelIdleCallback(id);
      resolve(null);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
