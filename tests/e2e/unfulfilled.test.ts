import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { articleFixture } from './fixtures';
import { message } from './messages';
import { press, settled } from './reader';

const english = articleFixture('archetype-semantic');
const other = `${english.path}?edition=2`;
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({ [english.path]: english.html, [other]: english.html });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

test('an answer that never came is told at the next opening, once', async () => {
  const page = await broadsheet.open(english.path, 'asked.example');
  const popup = await broadsheet.openPopup(page);
  await settled(popup);
  const closed = new Promise((resolve) => popup.once('close', resolve));
  // Nobody answers the prompt, under which the popup closes.
  await press(popup, 'alwaysClean');
  await closed;
  // Only a page that is left takes its prompt with it.
  await page.close();
  const again = await broadsheet.openPopup(await broadsheet.open(other, 'asked.example'));
  const said = message('accessMissing').replace('$SITE$', 'asked.example');
  await again.waitForFunction(
    (text) => document.querySelector('.site-notice')?.textContent === text,
    {},
    said,
  );
  expect(
    await broadsheet.inBackground("chrome.storage.local.get('intent').then(({ intent }) => intent.value)"),
  ).toBe(null);
});
