/** The one place where unexpected failures end: each is logged, and shown to the person as one clear line. */
export interface Failures {
  report(error: unknown): void;
  /** Calls back for every failure from now on, and at once if there was one before. */
  onFailure(show: () => void, signal: AbortSignal): void;
}

export function createFailures(): Failures {
  const listeners = new Set<() => void>();
  let failed = false;
  return {
    report(error) {
      failed = true;
      console.error('Broadsheet:', error);
      for (const show of listeners) show();
    },
    onFailure(show, signal) {
      listeners.add(show);
      signal.addEventListener('abort', () => listeners.delete(show));
      if (failed) show();
    },
  };
}

/** Reports what nobody caught on an extension page. Not for content scripts, whose window is the page's. */
export function reportUncaught(failures: Failures, window: Window, signal: AbortSignal): void {
  window.addEventListener('error', (event) => failures.report(event.error ?? event.message), { signal });
  window.addEventListener('unhandledrejection', (event) => failures.report(event.reason), { signal });
}
