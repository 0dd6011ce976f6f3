/**
 * Keeps key presses from the page while the reader lies over it, wherever the focus is: the page is inert then, and
 * its shortcuts would act unseen. What keys do by themselves (scroll, Tab, Enter, Escape) goes on. A page that listens
 * in the capture phase of its window, before us, still learns of them; no extension can come before it.
 *
 * @param gone Called where the page took the reader away, so that it does not stay deaf.
 * @param pressed Told of each key that a person presses: nothing in the reader hears it otherwise.
 * @param signal Ends it; a key that is down then is still held until it comes up.
 */
export function holdKeys(
  host: HTMLElement,
  gone: () => void,
  pressed: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const down = new Set<string>();
  const released = new AbortController();
  const hold = (event: KeyboardEvent) => {
    if (!signal.aborted && !host.isConnected) gone();
    if (event.type === 'keydown' && !signal.aborted) {
      down.add(event.code);
      if (event.isTrusted) pressed(event);
    }
    if (!signal.aborted || down.has(event.code)) event.stopImmediatePropagation();
    if (event.type === 'keyup') down.delete(event.code);
    if (signal.aborted && down.size === 0) released.abort();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, hold, { capture: true, signal: released.signal });
  }
  signal.addEventListener('abort', () => {
    if (down.size === 0) released.abort();
  });
}
