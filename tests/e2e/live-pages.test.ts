import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { chooseAllSites } from './choose-all-sites';
import { becomesClean, becomesWhole, hiddenTexts } from './cleaned-page';
import { english, LIVE_PAGES } from './live-pages';
import { message } from './messages';
import { strictHeaders } from './page-server';
import { settled } from './reader';
import { until } from './until';

const HOST = 'harbour.example';
const paragraphs = english.expected.text.split('\n');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({
    ...LIVE_PAGES,
    [english.path]: english.html,
    '/strict': { body: english.html, headers: strictHeaders },
  });
  await broadsheet.allow();
  await chooseAllSites(await broadsheet.openOwnPage('welcome'));
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

const isShown = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.checkVisibility());
const disappears = (page: Page, selector: string) =>
  until(
    `${selector} is hidden`,
    async () => (await page.$(selector)) !== null && !(await isShown(page, selector)),
  );

async function expectArticleShown(page: Page): Promise<void> {
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  for (const paragraph of paragraphs) expect(text).toContain(paragraph);
}

test('what comes late goes as well', async () => {
  const page = await broadsheet.open('/late', HOST);
  await becomesClean(page);
  await page.waitForSelector('#late');
  await disappears(page, '#late textarea');
  await expectArticleShown(page);
});

test('a pop-up goes with its shade, and the page scrolls again', async () => {
  const page = await broadsheet.open('/popup', HOST);
  await disappears(page, '#popup');
  expect(await isShown(page, '#shade')).toBe(false);
  await page.evaluate(() => scrollTo(0, 300));
  expect(await page.evaluate(() => scrollY)).toBe(300);
});

test('a page that shows something again and again keeps it, and the popup says so', async () => {
  const page = await broadsheet.open('/fight', HOST);
  await becomesClean(page);
  await broadsheet.quiet(page);
  expect(await isShown(page, '#fought textarea')).toBe(true);
  const popup = await broadsheet.openPopup(page);
  await settled(popup);
  await popup.waitForFunction(
    (text) => document.querySelector('.site-state')?.textContent === text,
    {},
    message('cleanFought'),
  );
});

test('a page that goes on to another article without loading is cleaned there too', async () => {
  const page = await broadsheet.open('/single', HOST);
  await becomesClean(page);
  await page.evaluate('goOn()');
  await disappears(page, '#next textarea');
});

test('a page that is come back to is as it was left', async () => {
  const page = await broadsheet.open(english.path, HOST);
  await becomesClean(page);
  const count = (await hiddenTexts(page)).length;
  await page.goto(broadsheet.server.url('/front', HOST));
  await page.goBack();
  await until('the same is hidden', async () => (await hiddenTexts(page)).length === count);
  await page.bringToFront();
  await until('the badge counts', async () => Number(await broadsheet.badge()) > 0);
});

test('what the person uses stays: the focused field, a sign-in, a cookie notice', async () => {
  const page = await broadsheet.open('/guarded', HOST);
  await becomesClean(page);
  await broadsheet.quiet(page);
  for (const selector of ['#draft', '#login', '#cookies']) expect(await isShown(page, selector)).toBe(true);
});

describe('an article', () => {
  test('stays signed, and loses its icons to pass it on', async () => {
    const page = await broadsheet.open('/icons', HOST);
    await disappears(page, '#icons');
    expect(await isShown(page, '#signed p')).toBe(true);
    await expectArticleShown(page);
  });

  test.each(['/frames', '/strict'])('%s', async (path) => {
    const page = await broadsheet.open(path, HOST);
    await becomesClean(page);
    await expectArticleShown(page);
  });

  test('that calls itself clutter stays', async () => {
    const page = await broadsheet.open('/hostile', HOST);
    await broadsheet.quiet(page);
    await expectArticleShown(page);
  });

  test('stays where it is while things above it go', async () => {
    const page = await broadsheet.open('/late', HOST);
    await becomesClean(page);
    await page.evaluate(() => {
      const box = document.createElement('section');
      box.id = 'above';
      box.innerHTML =
        '<h2>Get the app</h2><p>Download our app for the latest news.</p><button>Download the app</button>';
      box.style.height = '240px';
      scrollTo(0, 600);
      document.querySelector('h1')?.before(box);
    });
    const top = () => page.$eval('p:nth-of-type(6)', (element) => element.getBoundingClientRect().top);
    const before = await top();
    await disappears(page, '#above');
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

test('on a front page only what lies over it goes', async () => {
  const page = await broadsheet.open('/front', HOST);
  await disappears(page, '#popup');
  expect(await isShown(page, 'aside form')).toBe(true);
  expect(await isShown(page, 'nav')).toBe(true);
});

test('nothing in a page that is not cleaned tells of the extension', async () => {
  const page = await broadsheet.open('/front', 'other.example');
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /broadsheet/i.test(key)))).toEqual([]);
  await becomesWhole(page);
});
