import { describe, expect, it } from 'vitest';
import { absoluteUrl, parseAddress, siteOf, siteOfHost } from '../../utils/extraction/urls';

const BASE = 'https://news.example.com/a/b?c=/d#e';

/** Ways to write an address that parsing leaves alone, and others that it does not. */
const HREFS = [
  'https://example.org/2024/ferry-returns',
  'https://example.org/a//b/?page=2&x=%C3%A9#top',
  'https://example.org',
  'https://example.org/?',
  'https://example.org/#',
  'https://example.org/a/../b',
  'https://example.org/a/%2e%2E/b',
  'https://example.org/a/.hidden',
  'https://example.org/été',
  "https://example.org/it's?it's",
  'https://example.org/a|b{c}',
  'https://example.org:443/a',
  'https://example.org:81/a',
  'https://user@example.org/a',
  'https://EXAMPLE.org/a',
  'HTTPS://example.org/a',
  'https://xn--fa-hia.example/a',
  'https://1.2/a',
  'https://example.0x1/a',
  'https:\\\\example.org\\a',
  'http://example.org/a\tb',
  '//example.org/a',
  '///example.org/a',
  '/ferry',
  '/\\example.org/a',
  '/./ferry',
  ' /ferry ',
  '/ferry?next=//x',
  'ferry',
  '?page=2',
  '#top',
  'mailto:desk@example.org',
  'javascript:void(0)',
  'https://',
];

const BASES = [
  BASE,
  'http://example.org',
  'https://example.org?x=/y',
  'https://u@example.org/',
  'https://example.org:81/x',
  'HTTPS://Example.org/a',
];

function parsed(href: string, base: string): URL | null {
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

describe('an address', () => {
  it.each(HREFS)('%j is resolved as by the URL standard, parsed or not', (href) => {
    for (const base of BASES) {
      const url = parsed(href, base);
      expect(absoluteUrl(href, base)).toBe(url?.href ?? null);
      const parts = parseAddress(href, base);
      for (const part of ['href', 'host', 'hostname', 'pathname', 'search', 'hash'] as const)
        expect(parts?.[part]).toBe(url?.[part]);
    }
  });

  it('that is empty or none leads nowhere', () => {
    expect(absoluteUrl('  ', BASE)).toBeNull();
    expect(absoluteUrl('https://', '')).toBeNull();
    expect(siteOf('ferry')).toBe('');
  });

  it.each([
    ['news.example.com', 'example.com'],
    ['news.example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'example.co.uk'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
  ])('at %s is of the site %s', (host, site) => {
    expect(siteOfHost(host)).toBe(site);
    expect(siteOf(`https://${host}/a`)).toBe(site);
    expect(siteOf(`https://${host}:81/a`)).toBe(site);
  });
});
