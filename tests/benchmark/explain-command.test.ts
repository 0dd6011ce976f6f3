import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { explainCommand } from './explain-command';

afterEach(() => vi.unstubAllEnvs());

test('an explain command names the file from where npm was called, and quotes what a shell would read', () => {
  vi.stubEnv('INIT_CWD', resolve('tests'));
  expect(explainCommand(resolve('.cache/a.html'), 'https://gazette.example/a')).toBe(
    'npm run explain -- ../.cache/a.html --url https://gazette.example/a',
  );
  expect(explainCommand(resolve("tests/it's.html"), 'https://gazette.example/?a=1&b=2')).toBe(
    String.raw`npm run explain -- 'it'\''s.html' --url 'https://gazette.example/?a=1&b=2'`,
  );
  expect(explainCommand(resolve('tests/a.html'), null)).toContain('--url https://unknown.invalid/');
});
