import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../utils/reader-settings';
import { accessibilityFaults } from './axe';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import {
  inReader,
  openOverPage,
  press,
  settled,
  shownArticle,
  shownOverPage,
  storeReaderSettings,
} from './reader';
import { storyPath, storyRoutes } from './story-pages';

let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet(storyRoutes());
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

async function openPopup(lang: 'en' | 'ar'): Promise<{ page: Page; popup: Page }> {
  const page = await broadsheet.open(storyPath(lang, 'long'));
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  await storeReaderSettings(popup, {});
  await popup.$eval('details.removed', (removed) => removed.setAttribute('open', ''));
  return { page, popup };
}

async function openPageReader(lang: 'en' | 'ar'): Promise<Page> {
  const { page, popup } = await openPopup(lang);
  await openOverPage(popup);
  await shownOverPage(page);
  await page.bringToFront();
  return page;
}

describe.each(['en', 'ar'] as const)('axe finds nothing wrong in %s', (lang) => {
  test('in the popup, in every theme, with and without its panels', async () => {
    const { popup } = await openPopup(lang);
    for (const theme of THEMES) {
      await storeReaderSettings(popup, { theme });
      await popup.waitForSelector(`.reader[data-theme="${theme}"]`);
      expect([theme, ...(await accessibilityFaults(popup, 'page'))]).toEqual([theme]);
      await press(popup, 'appearance');
      expect([theme, 'panel', ...(await accessibilityFaults(popup, 'page'))]).toEqual([theme, 'panel']);
      await popup.keyboard.press('Escape');
    }
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog.help[open]');
    expect(await accessibilityFaults(popup, 'page')).toEqual([]);
    await popup.keyboard.press('Escape');
    await press(popup, 'contents');
    expect(await accessibilityFaults(popup, 'page')).toEqual([]);
  });

  test('in the page reader, in every theme', async () => {
    const page = await openPageReader(lang);
    for (const theme of THEMES) {
      await inReader(page, `.reader[data-theme="${theme}"]`);
      expect([theme, ...(await accessibilityFaults(page, 'page-reader'))]).toEqual([theme]);
      await page.keyboard.press('t');
    }
  });
});

/** The pages of the extension's own look as the system does. */
const SCHEMES = ['light', 'dark'] as const;

describe.each(['ltr', 'rtl'] as const)('axe finds nothing wrong, %s,', (direction) => {
  test.each(['welcome', 'options'] as const)('in the %s page, light and dark', async (name) => {
    for (const scheme of SCHEMES) {
      const page = await broadsheet.openOwnPage(name);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('h1');
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      expect([scheme, ...(await accessibilityFaults(page, 'page'))]).toEqual([scheme]);
      await page.setViewport({ width: 320, height: 640 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  });
});

test('axe finds nothing wrong in a sentence that stands for an article', async () => {
  const page = await broadsheet.browser.newPage();
  await page.goto('chrome://version/');
  const popup = await broadsheet.openPopup(page);
  await settled(popup);
  expect(await accessibilityFaults(popup, 'page')).toEqual([]);
});

test('headings go down one level at a time, below one title', async () => {
  const { popup } = await openPopup('en');
  const levels = await popup.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
    all.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName.charAt(1))),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [n, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1);
});

describe('the focus', () => {
  test('is kept in the page reader, and goes back to where it was', async () => {
    const page = await broadsheet.open(storyPath('en', 'long'));
    await page.focus('.related-articles a');
    const popup = await broadsheet.openPopup(page);
    await shownArticle(popup);
    await openOverPage(popup);
    await shownOverPage(page);
    await page.bringToFront();
    const inReader = () =>
      page.evaluate(() => ['BROADSHEET-READER', 'BODY'].includes(document.activeElement?.tagName ?? ''));
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      expect(await inReader()).toBe(true);
    }
    await page.keyboard.press('q');
    await page.waitForFunction(() => !document.querySelector('broadsheet-reader'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/related/0');
  });

  test('goes into a sheet and comes back', async () => {
    const { popup } = await openPopup('en');
    await popup.focus('.body .enlarge');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('dialog.viewer[open]');
    expect(await popup.evaluate(() => document.activeElement?.closest('dialog')?.className)).toContain(
      'viewer',
    );
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('dialog.viewer', { hidden: true });
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('enlarge');
  });
});

describe('little room', () => {
  /** How far the page reader could be scrolled sideways. */
  const overflow = (page: Page) =>
    page.$eval('>>> dialog[open]', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

  test.each(['long', 'table-heavy', 'long-title', 'video-only'] as const)(
    'at 320 pixels nothing of %s is cut or wide',
    async (shape) => {
      const page = await broadsheet.open(storyPath('de', shape));
      const popup = await broadsheet.openPopup(page);
      await shownArticle(popup);
      await openOverPage(popup);
      await page.setViewport({ width: 320, height: 640 });
      await shownOverPage(page);
      expect(await overflow(page)).toBe(0);
      await press(page, 'appearance');
      const panel = await page.$eval('>>> .appearance', (element) => {
        const { left, right } = element.getBoundingClientRect();
        return { left, right, cut: element.scrollWidth - element.clientWidth };
      });
      expect(panel.left).toBeGreaterThanOrEqual(0);
      expect(panel.right).toBeLessThanOrEqual(320);
      expect(panel.cut).toBe(0);
    },
  );

  test('in the window that 200 % zoom leaves, the popup does not scroll sideways', async () => {
    const { popup } = await openPopup('en');
    await popup.close();
    // A popup takes no zoom from outside, so its document is opened as a tab, behind the page, whose reading it is.
    const { port } = broadsheet.server;
    const tab = await broadsheet.browser.newPage({ type: 'tab', background: true });
    await tab.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 });
    await tab.goto(`chrome-extension://${broadsheet.extensionId}/popup.html`);
    await tab.bringToFront();
    expect((await shownArticle(tab)).text).toContain(String(port));
    await tab.waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
  });
});

test('where motion is to be reduced nothing moves by itself', async () => {
  const { popup } = await openPopup('en');
  await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await popup.evaluate(() => document.getAnimations().length)).toBe(0);
});
