import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import type { ReaderSettings } from '../../utils/reader-settings';
import { type Broadsheet, startBroadsheet } from './broadsheet';
import { inReader, openOverPage, press, shownArticle, shownOverPage, storeReaderSettings } from './reader';
import { type StoryLanguage, type StoryShape, storyPath, storyRoutes } from './story-pages';

// How the reader looks, against pictures that were looked at and found good. `UPDATE_LOOKS=1` takes them anew: look
// at what changed before committing it.

const FOLDER = `${root}tests/e2e/looks/`;
/** Where a picture that differs is left, beside its name. */
const DIFFERENT = `${root}.cache/looks/`;
const UPDATE = process.env.UPDATE_LOOKS === '1';

/** Pictures are compared an eighth of their size and without colour noise: letters blur to the grey of their lines. */
const SHRINK = 8;
/** Of 255: another rasteriser's letters make a cell a little lighter or darker, a moved line makes it another. */
const CELL_TOLERANCE = 40;
/** Share of cells that may be beyond it: a line that breaks a word later, say. */
const MOST_DIFFERENT = 0.02;

interface Look {
  name: string;
  lang: StoryLanguage;
  shape: StoryShape;
  settings?: Partial<ReaderSettings>;
  /** Pixels scrolled down. */
  down?: number;
  /** What is done before the picture is taken. */
  act?(shown: Page): Promise<void>;
  over?: boolean;
}

const LOOKS: Look[] = [
  { name: 'popup-en-light', lang: 'en', shape: 'long', settings: { theme: 'light' } },
  { name: 'popup-de-sepia', lang: 'de', shape: 'quote-heavy', settings: { theme: 'sepia' } },
  { name: 'popup-ko-dark', lang: 'ko', shape: 'long', settings: { theme: 'dark' }, down: 430 },
  { name: 'popup-ja-sans', lang: 'ja', shape: 'quote-heavy', settings: { typeface: 'sans' } },
  { name: 'popup-zh-tables', lang: 'zh', shape: 'table-heavy', settings: { justify: true } },
  { name: 'popup-ar-black', lang: 'ar', shape: 'long', settings: { theme: 'black' }, down: 430 },
  { name: 'popup-he-large', lang: 'he', shape: 'quote-heavy', settings: { size: 150 } },
  { name: 'popup-hi-video', lang: 'hi', shape: 'video-only' },
  { name: 'popup-long-title', lang: 'en', shape: 'long-title', settings: { width: 'narrow' } },
  { name: 'popup-related', lang: 'en', shape: 'short', act: toEnd },
  { name: 'popup-appearance', lang: 'en', shape: 'short', act: (shown) => press(shown, 'appearance') },
  { name: 'page-en-images', lang: 'en', shape: 'image-led', over: true },
  { name: 'page-ar-tables', lang: 'ar', shape: 'table-heavy', settings: { theme: 'sepia' }, over: true },
];

let broadsheet: Broadsheet;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(DIFFERENT, { recursive: true });
  broadsheet = await startBroadsheet(storyRoutes());
});

afterEach(() => broadsheet.closePages());

afterAll(() => broadsheet?.close());

test.each(LOOKS)('$name looks as it should', async (look) => {
  const picture = await takePicture(look);
  const file = `${FOLDER}${look.name}.png`;
  if (UPDATE) writeFileSync(file, await shrunk(picture).png({ palette: true }).toBuffer());
  expect(existsSync(file), `${file} is there`).toBe(true);
  const different = await differenceOf(picture, file);
  if (different > MOST_DIFFERENT) writeFileSync(`${DIFFERENT}${look.name}.png`, picture);
  expect(different, `share of cells that differ; what was seen is in ${DIFFERENT}`).toBeLessThanOrEqual(
    MOST_DIFFERENT,
  );
});

async function takePicture({ lang, shape, settings = {}, down = 0, act, over }: Look): Promise<Buffer> {
  const page = await broadsheet.open(storyPath(lang, shape), 'wire.example');
  const popup = await broadsheet.openPopup(page);
  await shownArticle(popup);
  await storeReaderSettings(popup, settings);
  const shown = over ? page : popup;
  if (over) {
    await openOverPage(popup);
    await page.setViewport({ width: 1000, height: 800 });
    await page.bringToFront();
    await shownOverPage(page);
  }
  await inReader(shown, `.reader[data-theme="${settings.theme ?? 'auto'}"]`);
  await act?.(shown);
  await shown.evaluate((top) => scrollBy(0, top), down);
  await shown.waitForNetworkIdle();
  return Buffer.from(await shown.screenshot());
}

async function toEnd(shown: Page): Promise<void> {
  await shown.$eval('.removed', (removed) => removed.setAttribute('open', ''));
  await shown.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

function shrunk(picture: Buffer) {
  return sharp(picture)
    .resize({ width: 1 + Math.floor(widthOf(picture) / SHRINK), kernel: 'cubic' })
    .removeAlpha();
}

/** Pixels, from a PNG's header. */
const widthOf = (png: Buffer) => png.readUInt32BE(16);

/** The share of cells that differ by more than the tolerance in any colour; 1 where the size does. */
async function differenceOf(picture: Buffer, file: string): Promise<number> {
  const [seen, good] = await Promise.all([
    shrunk(picture).raw().toBuffer({ resolveWithObject: true }),
    sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
  ]);
  const { width, height, channels } = seen.info;
  if (width !== good.info.width || height !== good.info.height || channels !== good.info.channels) return 1;
  let different = 0;
  for (let cell = 0; cell < width * height; cell++) {
    const at = cell * channels;
    const beyond = [0, 1, 2].some(
      (channel) => Math.abs((seen.data[at + channel] ?? 0) - (good.data[at + channel] ?? 0)) > CELL_TOLERANCE,
    );
    if (beyond) different++;
  }
  return different / (width * height);
}
