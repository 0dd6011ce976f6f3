import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithBroadsheet, launchFirefox } from './firefox';
import { articleFixture } from './fixtures';
import { type PageServer, servePages } from './page-server';
import { until } from './until';

const fixture = articleFixture('archetype-semantic');
let server: PageServer;
let firefox: FirefoxWithBroadsheet;

beforeAll(async () => {
  server = await servePages({ [fixture.path]: fixture.html });
  firefox = await launchFirefox();
});

afterEach(() => firefox.closePopup());

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('in Firefox ESR a click on the toolbar button shows the article in the popup', async () => {
  await firefox.open(server.url(fixture.path));
  await firefox.clickToolbarButton();

  const article = await until('the popup shows an article', () =>
    firefox.inPopup<{ title: string; text: string; related: string[] }>(`(() => {
      const main = document.querySelector('main[aria-busy="false"]');
      const article = main?.querySelector('article');
      return article && {
        title: document.querySelector('h1').textContent,
        text: article.textContent,
        related: [...main.querySelectorAll('a')].map((link) => link.textContent),
      };
    })()`),
  );

  expect(article.title).toBe(fixture.expected.title);
  for (const paragraph of fixture.expected.text.split('\n')) expect(article.text).toContain(paragraph);
  for (const { title } of fixture.expected.related) {
    expect(article.related).toContainEqual(expect.stringContaining(title));
  }
});

test('in Firefox ESR a site that was allowed is cleaned, and given back exactly', async () => {
  const url = server.url(fixture.path);
  const html = 'document.documentElement.outerHTML';
  const hidden =
    "[...document.querySelectorAll('[data-broadsheet]')].filter((e) => getComputedStyle(e).display === 'none').length";
  await firefox.open(url);
  const before = await firefox.inPage<string>(html);

  await firefox.openOwnPage('welcome');
  await until('the ways are there', () => firefox.inPage("document.querySelectorAll('.way').length === 3"));
  await firefox.click('.way:last-child');
  await until('the choice is in force', () =>
    firefox.inPage(`document.querySelector('.way:last-child').getAttribute('aria-pressed') === 'true'`),
  );
  await firefox.open(url);
  await until('the page is cleaned', async () => (await firefox.inPage<number>(hidden)) >= 4);
  const text = await firefox.inPage<string>('document.body.innerText');
  for (const paragraph of fixture.expected.text.split('\n')) expect(text).toContain(paragraph);

  await firefox.clickToolbarButton();
  await until('the popup lists what is hidden', () =>
    firefox.inPopup<boolean>(`(() => {
      const button = document.querySelector('.site-actions button');
      button?.click();
      return Boolean(button);
    })()`),
  );
  await until('nothing is hidden', async () => (await firefox.inPage<string>(html)) === before);
});
