import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../scripts/explain/explanation';
import { loadFixture } from '../extraction/fixtures';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function explain(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run-ts.mjs', 'scripts/explain.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

function save(name: string): { url: string } {
  const { html, expected } = loadFixture(name);
  writeFileSync(join(folder, `${name}.html.gz`), gzipSync(html));
  return expected;
}

describe('npm run explain', () => {
  it('explains a gzipped page in the browser, as text and as data', () => {
    const { url } = save('newsletter-inline');
    const shown = explain('newsletter-inline.html.gz', '--url', url);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('kind: news-article');
    expect(shown.stdout).toContain('newsletter  phrase:');

    const { stdout } = explain('newsletter-inline.html.gz', '--url', url, '--json');
    const explanation = JSON.parse(stdout) as Explanation;
    expect(explanation).toMatchObject({ url, status: 'article', detection: { kind: 'news-article' } });
    expect(explanation.removed?.map(({ kind }) => kind)).toContain('newsletter');
  });

  it('says why a page is refused', () => {
    const { url } = save('front-page');
    const { status, stdout } = explain('front-page.html.gz', '--url', url);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kind: front/m);
    expect(stdout).toMatch(/^refused \(front\): /m);
  });

  it.each([
    ['no file', [], /^Usage: /],
    ['no address', ['a.html'], /^The page's address is missing/],
    ['an address of another kind', ['a.html', '--url', 'file:///a.html'], /is not an http\(s\) address\.$/],
    ['no address at all', ['a.html', '--url', 'gazette'], /is not an http\(s\) address\.$/],
    ['a missing file', ['a.html', '--url', 'https://a.example/'], /there is no such file\.$/],
    ['an unknown option', ['a.html', '--colour'], /^Unknown option '--colour'\. Usage: /],
  ])('answers %s with one line', (_, args, line) => {
    const { status, stdout, lines } = explain(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });
});
