// Draws public/icon/*.png, in the sizes that browsers ask for, from scripts/icon.svg: `node scripts/draw-icons.mjs`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const source = join(import.meta.dirname, 'icon.svg');
const folder = join(import.meta.dirname, '..', 'public', 'icon');

await mkdir(folder, { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  // Drawn at the size itself (the drawing is 128 units wide at 72 dpi), so that edges stay sharp.
  await sharp(source, { density: (72 * size) / 128 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(folder, `${size}.png`));
}
