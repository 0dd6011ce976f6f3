import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose popup, of the reader's size, shows one line: what opening a popup costs at the least. */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'One line',
    version: '1.0',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html':
    '<!doctype html><meta charset="utf-8"><title>One line</title><style>body{margin:0;inline-size:580px;block-size:600px}</style><p>One line that is always the same.</p><script src="popup.js"></script>',
  // As our own mark is set: in the task after the frame.
  'popup.js':
    "performance.mark('first-script'); requestAnimationFrame(() => setTimeout(() => performance.mark('article-painted')));",
};

/** Writes the extension into a folder of its own. */
export function writeStaticPopup(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-static-popup-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
