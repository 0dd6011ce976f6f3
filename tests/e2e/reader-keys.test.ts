import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { message } from './messages';
import { inReader, openOverPage, shownArticle, shownOverPage, storeReaderSettings } from './reader';
import { storyPath, storyRoutes } from './story-pages';
import { until } from './until';

const PATH = storyPath('en', 'long');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet(storyRoutes());
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

async function openPopup(): Promise<{ page: Page; popup: Page }> {
  const page = await broadsheet.open(PATH);
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  await storeReaderSettings(popup, {});
  return { page, popup };
}

const theme = (page: Page, name: string) => inReader(page, `.reader[data-theme="${name}"]`);
const status = (page: Page) => page.$eval('>>> [role="status"]', (line) => line.textContent);

describe('keys in the popup', () => {
  test('change theme and size, copy, and are remembered', async () => {
    const { page, popup } = await openPopup();
    await popup.keyboard.press('t');
    await theme(popup, 'light');
    await popup.keyboard.press('+');
    await popup.waitForFunction(
      () => document.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--scale') === '1.1',
    );
    await popup.keyboard.press('c');
    await until('copying is said', async () => (await status(popup)) === message('copied'));
    // Another tab comes to the front to read it, which closes the popup.
    expect((await broadsheet.readClipboard())['text/plain']).toContain('Harbour ferry returns');

    const again = await broadsheet.openPopup(page);
    await shownArticle(again);
    await theme(again, 'light');
  });

  test('walk from heading to heading', async () => {
    const { popup } = await openPopup();
    const headings = await popup.$$eval('h1, .body :is(h2, h3), .related > h2', (all) =>
      all.map((heading) => heading.textContent),
    );
    const here = () => popup.evaluate(() => document.activeElement?.textContent);
    const walked: unknown[] = [];
    for (let n = 1; n < headings.length; n++) {
      await popup.keyboard.press('n');
      walked.push(await here());
    }
    expect(walked).toEqual(headings.slice(1));
    await popup.keyboard.press('n');
    await until('the end is said', async () => (await status(popup)) === message('noMoreHeadings'));
    await popup.keyboard.press('p');
    expect(await here()).toBe(headings.at(-2));
  });

  test('are listed by the question mark, and silent once switched off', async () => {
    const { page, popup } = await openPopup();
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog.help[open]');
    await popup.keyboard.press('t');
    await popup.click('dialog.help .switch');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('dialog.help', { hidden: true });
    await popup.keyboard.press('t');
    await popup.keyboard.press('?');
    expect(await popup.$('dialog.help[open]')).toBeNull();
    await theme(popup, 'auto');
    await popup.close();

    const again = await broadsheet.openPopup(page);
    await shownArticle(again);
    await again.keyboard.press('t');
    await theme(again, 'auto');
    await storeReaderSettings(again, {});
  });

  test("leave the browser's own keys alone", async () => {
    const { popup } = await openPopup();
    await popup.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.body.dataset.prevented = String(event.defaultPrevented);
      });
    });
    const prevented = () => popup.evaluate(() => document.body.dataset.prevented);
    for (const key of ['Control', 'Meta'] as const) {
      await popup.keyboard.down(key);
      await popup.keyboard.press('c');
      await popup.keyboard.up(key);
      expect(await prevented()).toBe('false');
    }
    await popup.keyboard.press('PageDown');
    expect(await prevented()).toBe('false');
    await theme(popup, 'auto');
  });
});

test('in the page reader keys act too, and the page hears none of them', async () => {
  const { page, popup } = await openPopup();
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
    document.title = 'heard:';
  });
  // The key closes the popup, which may be gone before it hears that the key is up.
  await popup.keyboard.press('f').catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  });
  await shownOverPage(page);
  await page.bringToFront();
  await page.keyboard.press('t');
  await theme(page, 'light');
  await page.keyboard.press('o');
  await inReader(page, '.contents:popover-open');
  await page.keyboard.press('Enter');
  await until('the focus is on the heading', () =>
    page.evaluate(
      () => document.querySelector('broadsheet-reader')?.shadowRoot?.activeElement?.localName === 'h2',
    ),
  );
  await page.keyboard.press('q');
  await page.waitForFunction(() => !document.querySelector('broadsheet-reader'));
  expect(await page.title()).toBe('heard:');
});

test('what the page makes up does nothing in the reader', async () => {
  const { page, popup } = await openPopup();
  await openOverPage(popup);
  await shownOverPage(page);
  await page.evaluate(() => {
    const root = document.querySelector('broadsheet-reader')?.shadowRoot;
    root?.querySelector<HTMLElement>('[name="bs-theme"][type="radio"]:not(:checked)')?.click();
    for (const button of root?.querySelectorAll<HTMLElement>('button') ?? []) button.click();
    const init = { key: 't', code: 'KeyT', bubbles: true, composed: true };
    root?.querySelector('dialog')?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await page.bringToFront();
  // A true key press after all that was made up: if that had acted, this would be another theme.
  await page.keyboard.press('t');
  await theme(page, 'light');
  expect(await page.$('>>> dialog.sheet')).toBeNull();
});
