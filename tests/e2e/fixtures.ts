import { readFileSync } from 'node:fs';
import { root } from '../../scripts/setup.mjs';
import type { Expectation } from '../extraction/expectation';

export interface Fixture {
  html: string;
  /** What the engine has to make of it: an article. */
  expected: Expectation & Required<Pick<Expectation, 'title' | 'text' | 'source' | 'related'>>;
  /** The page's own host and path, which the browser maps to the test's server. */
  host: string;
  path: string;
}

/** Reads the fixture page of an article, with what is expected of it. */
export function articleFixture(name: string): Fixture {
  const folder = `${root}tests/fixtures/${name}`;
  const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const { hostname, pathname } = new URL(expected.url);
  return { html: readFileSync(`${folder}/page.html`, 'utf8'), expected, host: hostname, path: pathname };
}

/** Reads a page that only the end-to-end tests use. */
export function ownPage(file: string): Buffer {
  return readFileSync(`${root}tests/e2e/pages/${file}`);
}
