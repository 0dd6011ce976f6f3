// A headless Chromium page with one of our bundles in it, for dumping what training needs of corpus pages.
import puppeteer from 'puppeteer-core';
import { bundle } from '../../tests/benchmark/browser';
import { needBrowser } from '../browsers.mjs';

export interface InBrowser {
  /** Evaluates `name(html, url)`, which the bundle put on `globalThis`. Rejects where that throws. */
  read(name: string, html: string, url: string | null): Promise<object>;
  /** Evaluates an expression. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** @param entry a TypeScript file, relative to the root */
export async function openInBrowser(entry: string): Promise<InBrowser> {
  const script = await bundle(entry);
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.evaluate(script);
  return {
    read: (name, html, url) =>
      page.evaluate(`${name}(${JSON.stringify(html)}, ${JSON.stringify(url)})`) as Promise<object>,
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
