import { afterAll, beforeAll, expect, test } from 'vitest';
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
