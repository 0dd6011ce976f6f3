import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { becomesClean, becomesWhole, hiddenTexts } from './cleaned-page';
import { articleFixture } from './fixtures';
import { until } from './until';

const english = articleFixture('archetype-semantic');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({ [english.path]: english.html });
  await broadsheet.allow();
});

afterAll(() => broadsheet?.close());

test('tabs that are open while the extension is reloaded stay clean, and can be given back', async () => {
  const page = await broadsheet.open(english.path, english.host);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const options = await broadsheet.openOwnPage('options');
  await (await options.waitForSelector('select'))?.select('clean');
  await becomesClean(page);
  const count = (await hiddenTexts(page)).length;

  await broadsheet.reload();
  // The scripts of before are cut off; those of now take the page over.
  await until('the same is hidden as before', async () => (await hiddenTexts(page)).length === count);
  const again = await broadsheet.openOwnPage('options');
  await again.waitForFunction(() => document.querySelector('select')?.value === 'clean');
  await again.select('select', 'off');
  await becomesWhole(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
