import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './expectation';

const ROOT = join(import.meta.dirname, '..', 'fixtures');

export interface Fixture {
  name: string;
  html: string;
  expected: Expectation;
}

/** Every folder under tests/fixtures. Throws where one has no `expected.json`: a page nobody judged proves nothing. */
export function loadFixtures(): Fixture[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadFixture(entry.name));
}

export function loadFixture(name: string): Fixture {
  const expectedPath = join(ROOT, name, 'expected.json');
  if (!existsSync(expectedPath)) throw new Error(`tests/fixtures/${name} has no expected.json`);
  return {
    name,
    html: readFileSync(join(ROOT, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(expectedPath, 'utf8')) as Expectation,
  };
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
