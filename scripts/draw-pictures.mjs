// Draws docs/images/*.png: the built extension on the sample page, opened by a true click on the toolbar button.
// `npm run pictures`; everything is twice its size on the screen, for sharp text.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages, root, runTool, stop } from './setup.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const folder = `${root}docs/images/`;
const pageSize = { width: 1200, height: 800 };
const deviceScaleFactor = 2;
/** Between and around the views of the popup, in pixels of the picture. */
const gap = 24 * deviceScaleFactor;

ensurePackages();
ensureBrowsers(['chromium']);
if (!runTool('wxt', ['build'])) stop('The build failed: see above.');

// Only now: these need the packages.
const { default: sharp } = await import('sharp');
const { launchChromium, openPopup } = await import('./chromium.mjs');

await mkdir(folder, { recursive: true });
const sample = await readFile(`${root}scripts/sample/article.html`);
const server = createServer((request, response) => {
  if (request.url !== '/') return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(sample);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' ? address?.port : '';
// The address stands below the article: a name looks better there than a number.
const args = [
  `--host-resolver-rules=MAP estuary-wire.example 127.0.0.1:${port}`,
  // A popup takes no viewport of its own: the screen has to be sharp, and large enough for it.
  `--screen-info={2800x1800 devicePixelRatio=${deviceScaleFactor}}`,
  '--window-size=1300,850',
];
const { browser, extensionId } = await launchChromium({ headless: true, args });

try {
  const page = await browser.newPage();
  await page.goto('http://estuary-wire.example/');
  const popup = await openPopup(browser, extensionId, page);
  await popup.waitForSelector('main[aria-busy="false"] article');
  await drawPopup(popup);
  await drawPageReader(page, popup);
} finally {
  await browser.close();
  server.close();
}

/**
 * The top of the popup, its appearance panel in sepia, and its end in the dark, side by side.
 * @param {Page} popup
 */
async function drawPopup(popup) {
  const top = Buffer.from(await popup.screenshot());
  await popup.locator('::-p-aria([name="Appearance"])').click();
  await popup.locator('[data-option="sepia"]').click();
  const panel = Buffer.from(await popup.screenshot());
  await popup.locator('[data-option="dark"]').click();
  await popup.keyboard.press('Escape');
  await popup.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await popup.waitForNetworkIdle();
  const end = Buffer.from(await popup.screenshot());
  const { width, height } = await sharp(top).metadata();
  const views = [top, panel, end];
  await sharp({
    create: {
      width: views.length * (width + gap) + gap,
      height: height + 2 * gap,
      channels: 3,
      background: '#d5d3cd',
    },
  })
    .composite(views.map((input, n) => ({ input, left: n * (width + gap) + gap, top: gap })))
    .png({ compressionLevel: 9, palette: true })
    .toFile(`${folder}popup.png`);
  await popup.keyboard.press('a');
  await popup.locator('[data-option="light"]').click();
  await popup.keyboard.press('Escape');
}

/**
 * The same article over the page. The popup closes itself once it is there.
 * @param {Page} page
 * @param {Page} popup
 */
async function drawPageReader(page, popup) {
  const closed = new Promise((resolve) => popup.once('close', () => resolve(undefined)));
  await popup.locator('::-p-aria([name="Open over the page"])').click();
  await closed;
  await page.setViewport({ ...pageSize, deviceScaleFactor });
  // Asked again and again: `waitForSelector` sees no change within a shadow root.
  while (!(await page.$('>>> main[aria-busy="false"] article'))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await sharp(await page.screenshot())
    .png({ compressionLevel: 9, palette: true })
    .toFile(`${folder}page-reader.png`);
}
