import { useEffect, useRef } from 'preact/hooks';

/** How far the article is read, as a line under the toolbar. For the eye alone: others have their own ways to know. */
export function ProgressBar() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = bar.current;
    const reader = line?.closest('.reader');
    const article = reader?.querySelector('article');
    if (!line || !article) return;
    const scroller = reader?.closest('dialog');
    const left = new AbortController();
    let asked = false;
    const draw = () => {
      asked = false;
      const { top, height } = article.getBoundingClientRect();
      const view = scroller?.clientHeight ?? window.innerHeight;
      // Measured before anything is written, so that scrolling forces no second layout.
      // What is seen whole has no progress to show.
      const read = height <= view ? 0 : Math.min(1, Math.max(0, -top / (height - view)));
      line.style.setProperty('--read', String(read));
    };
    const ask = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(draw);
    };
    (scroller ?? window).addEventListener('scroll', ask, { passive: true, signal: left.signal });
    window.addEventListener('resize', ask, { signal: left.signal });
    ask();
    return () => left.abort();
  }, []);
  return <div class="progress" aria-hidden="true" ref={bar} />;
}
