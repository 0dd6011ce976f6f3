/** Milliseconds in which browsers bring a popup to its size. */
const SETTLING = 400;

/**
 * Browsers make a popup at most 800 by 600 pixels of the screen, which at 200 % zoom is less than our width: then the
 * reader takes what there is, rather than scroll sideways.
 */
export function fitZoomedWindow(signal: AbortSignal): void {
  const fit = () => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (clientWidth > 0 && scrollWidth > clientWidth) document.body.dataset.fitted = '';
  };
  const timer = setTimeout(fit, SETTLING);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
