import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { hiddenTexts, listedThings, openHiddenList, pageState } from './cleaned-page';
import { articleFixture } from './fixtures';
import { message } from './messages';
import { strictHeaders } from './page-server';
import { press, settled } from './reader';
import { until } from './until';

const english = articleFixture('archetype-semantic');
const arabic = articleFixture('archetype-arabic');
let broadsheet: Broadsheet;

beforeAll(async () => {
  broadsheet = await startBroadsheet({
    [english.path]: english.html,
    [arabic.path]: arabic.html,
    '/strict': { body: english.html, headers: strictHeaders },
    '/short': '<!doctype html><title>Thanks</title><h1>Thanks</h1><p>Your order has been placed.</p>',
  });
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

test.each([
  ['an article', english, english.path, 'plain.example'],
  ['an article under a strict Content-Security-Policy', english, '/strict', 'strict.example'],
  ['a right-to-left article', arabic, arabic.path, arabic.host],
])(
  '%s is cleaned from the popup without any permission, listed, and given back',
  async (_name, fixture, path, host) => {
    const page = await broadsheet.open(path, host);
    await page.evaluate(() => scrollTo(0, 200));
    const before = await pageState(page);
    const popup = await broadsheet.openPopup(page);
    await settled(popup);
    await press(popup, 'cleanPage');
    await openHiddenList(popup);

    const hidden = await hiddenTexts(page);
    expect(hidden.length).toBeGreaterThanOrEqual(3);
    const visible = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const paragraph of fixture.expected.text.split('\n')) expect(visible).toContain(paragraph);
    for (const { title } of fixture.expected.related) expect(visible).not.toContain(title);

    // Each thing by its kind and first words; the badge counts them.
    const listed = await listedThings(popup);
    expect(listed.map(({ kind }) => kind)).toContain(message('kind_comments'));
    expect(await broadsheet.badge()).toBe(String(listed.length));

    // One put back comes back, and only that.
    const comments = listed.findIndex(({ kind }) => kind === message('kind_comments'));
    const [button] = await popup.$$(`.site-hidden li:nth-child(${comments + 1}) button`);
    await button?.click();
    await until('the list is shorter', async () => (await listedThings(popup)).length === listed.length - 1);
    const restHidden = await hiddenTexts(page);
    expect(restHidden.some((text) => text.includes(listed[comments]?.words.slice(0, 12) ?? ''))).toBe(false);
    expect(await broadsheet.badge()).toBe(String(listed.length - 1));

    await press(popup, 'putAllBack');
    await until('nothing is hidden', async () => (await hiddenTexts(page)).length === 0);
    expect(await pageState(page)).toEqual(before);
    expect(await broadsheet.badge()).toBe('');
  },
);

test('the keyboard command and the menu entry clean the page they are used on', async () => {
  for (const event of ['command', 'menu'] as const) {
    const page = await broadsheet.open(english.path, english.host);
    await broadsheet.clickToolbarButton(page);
    await broadsheet.dispatch(event, page);
    await until('something is hidden', async () => (await hiddenTexts(page)).length > 0);
    await broadsheet.closePages();
  }
});

test('a page that is no article is left alone, and the popup says so', async () => {
  const page = await broadsheet.open('/short');
  const before = await pageState(page);
  const popup = await broadsheet.openPopup(page);
  await settled(popup);
  await press(popup, 'cleanPage');
  await popup.waitForFunction(
    (text) => document.querySelector('.site-state')?.textContent === text,
    {},
    message('cleanNoArticle'),
  );
  expect(await pageState(page)).toEqual(before);
});
