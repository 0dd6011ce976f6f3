import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/setup.mjs';

const source = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in a page, or in the page reader over it: one line each, empty where all is well. */
export async function accessibilityFaults(page: Page, where: 'page' | 'page-reader'): Promise<string[]> {
  // Not as a script tag, which an extension's pages refuse.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    async (rules, inReader) => {
      const { axe } = globalThis as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') };
      const context = inReader ? { fromShadowDom: ['broadsheet-reader', 'dialog'] } : document;
      return axe.run(context as never, {
        runOnly: rules,
        resultTypes: ['violations'],
      }) as Promise<AxeResults>;
    },
    RULES,
    where === 'page-reader',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
