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
    const channel = new MessageChannel();
    channel.port1.start();
    let count = 0;
    let longestFrame = 0;
    const root = document.documentElement;
    while (root.scrollTop + root.clientHeight < root.scrollHeight - 1 && count < 2000) {
      window.scrollBy({ top: 240, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // From the frame's callbacks to the task after it: style, layout and paint of this frame.
      const began = performance.now();
      const task = new Promise((resolve) =>
        channel.port1.addEventListener('message', resolve, { once: true }),
      );
      channel.port2.postMessage(null);
      await task;
      longestFrame = Math.max(longestFrame, performance.now() - began);
      count++;
    }
    channel.port1.close();
    const words = document.querySelector('.body')?.textContent?.split(/\s+/).length ?? 0;
    return { words, count, longestTask: Math.max(longestFrame, ...tasks), tasksOver50: tasks.length };
  });
  await popup.close();
  return frames;
}
