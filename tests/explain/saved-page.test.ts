import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/explain/saved-page';

const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readSavedPage(file);
};

const PAGE = '<!DOCTYPE html><title>Rain</title><p>Rain, then sun.</p>';

describe('a saved page', () => {
  it.each([
    ['plain', 'a.html', PAGE],
    ['gzipped', 'a.html.gz', gzipSync(PAGE)],
    ['gzipped under another name', 'b.html', gzipSync(PAGE)],
  ])('is read %s', (_, name, content) => {
    expect(saved(name, content)).toEqual({ ok: true, html: PAGE });
  });

  it.each([
    '<!-- saved --><html><p>Rain',
    '<p>Rain',
    '<?xml version="1.0"?><!DOCTYPE html><html></html>',
    'Rain <body>',
  ])('may begin like this: %s', (html) => {
    expect(saved('c.html', html).ok).toBe(true);
  });

  it('is decoded as it declares', () => {
    const html = '<meta charset="windows-1251"><p>';
    const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xc4, 0xee, 0xe6, 0xe4, 0xfc])]);
    expect(saved('d.html', bytes)).toEqual({ ok: true, html: `${html}Дождь` });
  });

  it('is read as UTF-8 where it declares what no browser knows', () => {
    expect(saved('e.html', '<meta charset="klingon"><p>é')).toEqual({
      ok: true,
      html: '<meta charset="klingon"><p>é',
    });
  });
});

describe('what is none', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a document of another kind', '%PDF-1.7 something'],
    ['a feed', '<?xml version="1.0"?><rss><channel><title>Rain</title></channel></rss>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>Rain</title></svg>'],
    ['data', '{"title": "Rain"}'],
    ['nothing', ''],
  ])('%s is refused in one line', (_, content) => {
    const result = saved('f', content);
    expect(result).toEqual({ ok: false, problem: `${join(folder, 'f')} is not an HTML page.` });
  });

  it.each([
    ['a missing file', join(folder, 'nowhere.html'), /there is no such file\.$/],
    ['a folder', folder, /it is a folder\.$/],
  ])('%s is refused in one line', (_, file, line) => {
    const result = readSavedPage(file);
    expect(result.ok ? '' : result.problem).toMatch(line);
  });

  it('a cut archive is refused in one line', () => {
    const result = saved('g.html.gz', gzipSync(PAGE).subarray(0, 20));
    expect(result.ok ? '' : result.problem).toMatch(/can't be unpacked: [^\n]+\.$/);
  });
});
