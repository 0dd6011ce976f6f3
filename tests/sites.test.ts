import { describe, expect, test } from 'vitest';
import { type Access, ALL_SITES, isGranted, modeOf, siteOfUrl, watchedPatterns } from '../utils/sites';
import { hostOfText } from '../utils/web-url';

const access = (given: Partial<Access>): Access => ({ sites: {}, everywhere: 'off', granted: [], ...given });

test.each([
  ['https://www.news.example/a?b', 'www.news.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['chrome://version/', null],
  ['file:///home/a.html', null],
  ['nonsense', null],
  [undefined, null],
])('the site of %s is %s', (url, host) => expect(siteOfUrl(url)).toBe(host));

test.each([
  ['*://a.example/*', true],
  ['https://a.example/*', true],
  ['http://a.example:8080/*', true],
  ['*://*.example/*', true],
  ['*://*.a.example/*', true],
  [ALL_SITES, true],
  ['<all_urls>', true],
  ['https://*/*', true],
  ['*://b.a.example/*', false],
  ['*://example/*', false],
])('a.example is allowed by %s: %s', (pattern, allowed) =>
  expect(isGranted('a.example', [pattern])).toBe(allowed),
);

describe('what happens on a site', () => {
  test('is nothing without access, whatever was chosen', () => {
    expect(modeOf('a.example', access({ sites: { 'a.example': 'clean' }, everywhere: 'clean' }))).toBe('off');
  });

  test('is what was chosen for it, else what was chosen for all', () => {
    const given = access({
      sites: { 'a.example': 'off', 'b.example': 'read' },
      everywhere: 'clean',
      granted: [ALL_SITES],
    });
    expect(['a', 'b', 'c'].map((name) => modeOf(`${name}.example`, given))).toEqual(['off', 'read', 'clean']);
  });
});

describe('the watcher runs', () => {
  test('where there is access and something was chosen', () => {
    const sites = {
      'a.example': 'clean',
      'b.example': 'read',
      'c.example': 'off',
      'd.example': 'clean',
    } as const;
    const granted = ['*://a.example/*', '*://b.example/*', '*://c.example/*'];
    expect(watchedPatterns(access({ sites, granted, everywhere: 'clean' }))).toEqual({
      matches: ['*://a.example/*', '*://b.example/*'],
      excludeMatches: [],
    });
  });

  test('everywhere but on sites that were left out', () => {
    const sites = { 'a.example': 'clean', 'c.example': 'off' } as const;
    expect(watchedPatterns(access({ sites, granted: [ALL_SITES], everywhere: 'read' }))).toEqual({
      matches: [ALL_SITES],
      excludeMatches: ['*://c.example/*'],
    });
  });

  test('on chosen sites alone while all are allowed and nothing was chosen for all', () => {
    const given = access({ sites: { 'a.example': 'clean' }, granted: [ALL_SITES] });
    expect(watchedPatterns(given).matches).toEqual(['*://a.example/*']);
  });
});

test.each([
  ['news.example', 'news.example'],
  [' https://www.News.example/a/b?c ', 'www.news.example'],
  ['http://localhost:3000', 'localhost'],
  ['nachrichten-für-alle.example', 'xn--nachrichten-fr-alle-ibc.example'],
  ['', null],
  ['two words', null],
  ['*.example', null],
  ['chrome://settings', null],
])('"%s" means %s', (text, host) => expect(hostOfText(text)).toBe(host));
