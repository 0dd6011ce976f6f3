import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { chooseAllSites } from './choose-all-sites';
import { becomesClean, becomesWhole, openHiddenList } from './cleaned-page';
import { articleFixture } from './fixtures';
import { message } from './messages';
import { press, settled } from './reader';
import { until } from './until';

const english = articleFixture('archetype-semantic');
const other = `${english.path}?edition=2`;
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet(
    { [english.path]: english.html, [other]: english.html },
    { keepProfile: true },
  );
  // From here on every request for access is answered with yes.
  await broadsheet.allow();
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

async function popupOf(page: Page): Promise<Page> {
  const popup = await broadsheet.openPopup(page);
  await settled(popup);
  await popup.waitForSelector('.site-row');
  return popup;
}

const isOn = (popup: Page) =>
  popup.$eval('.site [role="switch"]', (input) => (input as HTMLInputElement).checked);
const origins = () =>
  broadsheet.inBackground<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');

describe('one site', () => {
  const host = 'one.example';

  test('switched on in the popup is cleaned at once, in all its tabs, and no other site is', async () => {
    const strange = await broadsheet.open(english.path, 'strange.example');
    const second = await broadsheet.open(other, host);
    const page = await broadsheet.open(english.path, host);
    const popup = await popupOf(page);
    expect(await isOn(popup)).toBe(false);
    await press(popup, 'alwaysClean');
    await becomesClean(page);
    await becomesClean(second);
    await until('the switch is on', () => isOn(popup));
    expect(await origins()).toEqual([`*://${host}/*`]);
    await page.bringToFront();
    expect(Number(await broadsheet.badge())).toBeGreaterThan(0);
    expect(await strange.$('[data-broadsheet]')).toBeNull();
  });

  test('is cleaned after the browser was started anew', async () => {
    await broadsheet.restart();
    await becomesClean(await broadsheet.open(english.path, host));
  });

  test('is cleaned though the background was ended', async () => {
    await broadsheet.endBackground();
    const page = await broadsheet.open(english.path, host);
    await becomesClean(page);
    await page.bringToFront();
    await until('the badge counts', async () => Number(await broadsheet.badge()) > 0);
  });

  test('put back as a whole stays so, on that page alone', async () => {
    const page = await broadsheet.open(english.path, host);
    await becomesClean(page);
    const popup = await popupOf(page);
    await openHiddenList(popup);
    await press(popup, 'putAllBack');
    await becomesWhole(page);
    const second = await broadsheet.open(other, host);
    await becomesClean(second);
    await page.reload();
    await broadsheet.quiet(page);
    expect(await page.$('[data-broadsheet]')).toBeNull();
  });

  test('switched off gives its access back, and the open pages are whole', async () => {
    const page = await broadsheet.open(other, host);
    await becomesClean(page);
    const popup = await popupOf(page);
    await openHiddenList(popup);
    await press(popup, 'notOnThisSite');
    await becomesWhole(page);
    await until('the access is given back', async () => (await origins()).length === 0);
    await until('the switch is off', async () => !(await isOn(popup)));
  });
});

describe('all news sites', () => {
  const host = 'two.example';

  test('chosen on the welcome page, are cleaned', async () => {
    const page = await broadsheet.open(english.path, host);
    const welcome = await broadsheet.openOwnPage('welcome');
    await chooseAllSites(welcome);
    await becomesClean(page);
    expect(await origins()).toEqual(['*://*/*']);
  });

  test('but for a site that was left out, whose exception the sites page takes back', async () => {
    const page = await broadsheet.open(english.path, host);
    await becomesClean(page);
    const popup = await popupOf(page);
    await press(popup, 'alwaysClean');
    await becomesWhole(page);
    expect(await origins()).toEqual(['*://*/*']);
    await page.reload();
    const options = await broadsheet.openOwnPage('options');
    await options.waitForSelector(`[aria-label="${message('removeSite').replace('$SITE$', host)}"]`);
    expect(await page.$('[data-broadsheet]')).toBeNull();
    await options.click(`[aria-label="${message('removeSite').replace('$SITE$', host)}"]`);
    await becomesClean(page);
  });

  test('whose access was taken away elsewhere, are whole again, and the sites page says so', async () => {
    const page = await broadsheet.open(english.path, host);
    await becomesClean(page);
    await broadsheet.inBackground("chrome.permissions.remove({ origins: ['*://*/*'] })");
    await becomesWhole(page);
    const options = await broadsheet.openOwnPage('options');
    await options.waitForFunction(() => document.querySelector('select')?.value === 'off');
  });
});

test('a site added on the sites page is cleaned, its kinds as they are switched', async () => {
  const page = await broadsheet.open(english.path, 'three.example');
  const options = await broadsheet.openOwnPage('options');
  await options.waitForSelector('.add input');
  await options.type('.add input', 'http://three.example/some/page');
  await options.keyboard.press('Enter');
  await becomesClean(page);
  const before = await page.$$eval('[data-broadsheet]', (elements) => elements.length);
  await options.evaluate((name) => {
    const labels = [...document.querySelectorAll('.kinds label')];
    labels
      .find((label) => label.textContent === name)
      ?.querySelector('input')
      ?.click();
  }, message('kind_comments'));
  await until(
    'the comments are back',
    async () => (await page.$$eval('[data-broadsheet]', (elements) => elements.length)) < before,
  );
});
