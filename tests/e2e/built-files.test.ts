import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/chromium.mjs';

const read = (name: string): string => readFileSync(join(extensionFolder, name), 'utf8');

describe('the scripts that are brought into pages', () => {
  it('bring the cleaner in two parts, nothing twice', () => {
    // A selector of the clutter table, a method of Readability.
    for (const own of ['.fb-comments', '_grabArticle']) {
      expect(read('cleaner-parts.js')).toContain(own);
      expect(read('cleaner.js')).not.toContain(own);
    }
  });

  it('keep the watcher, which every allowed page runs, at 14 KB gzipped', () => {
    expect(gzipSync(read('watcher.js')).length).toBeLessThanOrEqual(14 * 1024);
  });
});
