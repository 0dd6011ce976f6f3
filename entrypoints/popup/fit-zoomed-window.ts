/** Milliseconds without a change of size after which a browser has brought a popup to its own. */
const SETTLED = 300;

/**
 * Browsers make a popup at most 800 by 600 pixels of the screen, which at 200 % zoom is less than our width: then the
 * reader takes what there is, rather than scroll sideways.
 */
export function fitZoomedWindow(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (clientWidth > 0 && scrollWidth > clientWidth) document.body.dataset.fitted = '';
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED);
  };
  wait();
  window.addEventListener('resize', wait, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
