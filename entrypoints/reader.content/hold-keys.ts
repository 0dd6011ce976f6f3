/**
 * Keeps key presses from the page while the reader lies over it, wherever the focus is: the page is inert then, and
 * its shortcuts would act unseen. What keys do by themselves (scroll, Tab, Enter, Escape) goes on. A page that listens
 * in the capture phase of its window, before us, still learns of them; no extension can come before it.
 *
 * @param gone Called where the page took the reader away, so that it does not stay deaf.
 */
export function holdKeys(host: HTMLElement, gone: () => void, signal: AbortSignal): void {
  const hold = (event: Event) => {
    if (host.isConnected) event.stopImmediatePropagation();
    else gone();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, hold, { capture: true, signal });
  }
}
