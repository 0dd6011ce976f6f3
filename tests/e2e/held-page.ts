import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { Route } from './page-server';
import { until } from './until';

const HOLD = '/hold';

export interface Hold {
  /** To be served with the test's other routes. */
  routes: Record<string, Route>;
  /** Stops the page's main thread: what is injected into the page waits from now on. */
  stop(page: Page): Promise<void>;
  /** Lets the page go on. */
  release(): void;
}

/** A way to keep a page busy for exactly as long as a test needs: a synchronous request that is answered on demand. */
export function createHold(): Hold {
  let held: ServerResponse | null = null;
  return {
    routes: {
      [HOLD]: (response) => {
        held = response;
      },
    },
    stop: async (page) => {
      await page.evaluate((path) => {
        setTimeout(() => {
          const request = new XMLHttpRequest();
          request.open('GET', path, false);
          request.send();
        });
      }, HOLD);
      await until('the page is held', () => held !== null);
    },
    release: () => {
      held?.writeHead(200).end();
      held = null;
    },
  };
}
