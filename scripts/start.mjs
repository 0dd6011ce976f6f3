// `npm start`: installs what is missing, builds, and opens Broadsheet in a browser on a sample news page, with the
// reader showing. Without a display it prints the article that the reader shows, and saves a picture of it.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages, root, runTool, stop } from './setup.mjs';

const samplePage = `${root}scripts/sample/article.html`;
const screenshot = '.output/start.png';

ensurePackages();
ensureBrowsers(['chromium']);
if (!runTool('wxt', ['build'])) stop('The build failed: see above.');

// Only now: these need the packages.
const { launchChromium, openPopup } = await import('./chromium.mjs');

const server = createServer((request, response) => {
  if (request.url !== '/') return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(samplePage).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const sampleUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

const headless = !hasDisplay();
const { browser, extensionId } = await launchChromium({ headless });
const [page = await browser.newPage()] = await browser.pages();
await page.goto(sampleUrl);
const popup = await openPopup(browser, extensionId, page);
await popup.waitForSelector('main[aria-busy="false"] article', { timeout: 15_000 });

if (headless) {
  console.log(`\n${await popup.$eval('main', (main) => main.innerText)}\n`);
  await popup.screenshot({ path: `${root}${screenshot}` });
  console.log(`No display: the article above is what the reader shows; a picture of it is in ${screenshot}`);
  await browser.close();
} else {
  console.log(`Broadsheet is open on ${sampleUrl}; close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
server.close();

function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
