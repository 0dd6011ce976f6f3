import type { Browser } from 'puppeteer-core';

/** What is on the clipboard, by MIME type, read in a tab of its own. `url`: of a secure page. */
export async function readClipboard(browser: Browser, url: string): Promise<Record<string, string>> {
  const context = browser.defaultBrowserContext();
  const page = await browser.newPage();
  try {
    await context.overridePermissions(new URL(url).origin, ['clipboard-read']);
    await page.goto(url);
    await page.bringToFront();
    return await page.evaluate(async () => {
      // Else Chromium sanitises HTML as it reads, and a test would never see what was written.
      const options = { unsanitized: ['text/html'] };
      const items = await (navigator.clipboard.read as (o: typeof options) => Promise<ClipboardItems>).call(
        navigator.clipboard,
        options,
      );
      const contents: Record<string, string> = {};
      for (const item of items) {
        for (const type of item.types) contents[type] = await (await item.getType(type)).text();
      }
      return contents;
    });
  } finally {
    // Permissions that stay overridden would refuse the very copy that a test is about.
    await context.clearPermissionOverrides();
    await page.close();
  }
}
