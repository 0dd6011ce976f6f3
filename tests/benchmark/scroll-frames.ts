import type { Browser, Page } from 'puppeteer-core';
import { openPopup } from '../../scripts/chromium.mjs';

export interface ScrollFrames {
  words: number;
  /** Frames drawn while scrolling. */
  count: number;
  /** Milliseconds of the longest task while scrolling. */
  longestTask: number;
  tasksOver50: number;
}

/** Scrolls the popup's article from end to end, as a wheel does, and watches the main thread's tasks. */
export async function measureScrolling(
  browser: Browser,
  extensionId: string,
  page: Page,
): Promise<ScrollFrames> {
  const popup = await openPopup(browser, extensionId, page);
  await popup.waitForSelector('main[aria-busy="false"] article');
  const frames = await popup.evaluate(async () => {
    const tasks: number[] = [];
    // Tasks of 50 ms and longer are all that it reports.
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const nextTask = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    let count = 0;
    let longestFrame = 0;
    const root = document.documentElement;
    while (root.scrollTop + root.clientHeight < root.scrollHeight - 1 && count < 2000) {
      window.scrollBy({ top: 240, behavior: 'instant' });
      await nextFrame();
      // From the frame's callbacks to the task after it: style, layout and paint of this frame.
      const began = performance.now();
      await nextTask();
      longestFrame = Math.max(longestFrame, performance.now() - began);
      count++;
    }
    await nextTask();
    const words = document.querySelector('.body')?.textContent?.split(/\s+/).length ?? 0;
    return { words, count, longestTask: Math.max(longestFrame, ...tasks), tasksOver50: tasks.length };
  });
  await popup.close();
  return frames;
}
