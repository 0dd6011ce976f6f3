// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bestOfSrcset, resolveImage } from '../../utils/extraction/media';
import { parse } from './fixtures';

const BASE = 'https://gazette.example/nature/birds.html';
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** The picture that the first element of some markup stands for; with `live`, as a page with scripts on holds it. */
function resolve(html: string, { live = false } = {}) {
  const { body } = parse(html);
  if (live)
    for (const noscript of body.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  const element = body.querySelector('[data-this]') ?? body.firstElementChild;
  return element && resolveImage(element, BASE);
}
const urlOf = (html: string, how = {}) =>
  resolve(html, how)?.url.replace('https://gazette.example', '') ?? null;

describe('a srcset', () => {
  it.each([
    ['a-400.jpg 400w, a-1200.jpg 1200w, a-3000.jpg 3000w', 'a-1200.jpg'],
    ['a-2000.jpg 2000w, a-3000.jpg 3000w', 'a-2000.jpg'],
    ['a.jpg 1x,a@2x.jpg 2x', 'a@2x.jpg'],
    ['a-400.jpg 400w,/b-800.jpg 800w', '/b-800.jpg'],
    ['i,w_400,h_300/a.jpg 400w, i,w_1200,h_900/a.jpg 1200w', 'i,w_1200,h_900/a.jpg'],
    [`${BLANK} 1w, a.jpg 2w`, 'a.jpg'],
    ['a.jpg', 'a.jpg'],
  ])('%s gives the widest that is not wasteful', (srcset, wanted) => {
    expect(bestOfSrcset(srcset, BASE)).toBe(new URL(wanted, BASE).href);
  });

  it.each(['', ' , ', `${BLANK} 1x`])('without an address (%j) gives none', (srcset) => {
    expect(bestOfSrcset(srcset, BASE)).toBeNull();
  });
});

describe('a lazy picture', () => {
  it.each([
    [`<img src="${BLANK}" data-src="/a.jpg">`],
    ['<img src="/tiny.jpg?w=20" data-lazy="/a.jpg">'],
    [`<img src="${BLANK}" data-some-loader="/a.jpg">`],
    ['<img src="/spacer.gif" data-big="/a.jpg">'],
    [`<img srcset="${BLANK} 1w" data-srcset="/b.jpg 300w, /a.jpg 900w">`],
    ['<img data-src="{&quot;wide&quot;: 1}" src="/a.jpg">'],
    ['<img class="blur-up" src="/x.jpg" data-large="/a.jpg">'],
    ['<amp-img src="/a.jpg" width="600" height="400"></amp-img>'],
    [
      '<img data-src="{&quot;wide&quot;: {&quot;w&quot;: 80, &quot;src&quot;: &quot;/a.jpg&quot;}}" src="/x.gif">',
    ],
    ['<picture><img src=""><noscript><img src="/a.jpg"></noscript></picture>'],
    ['<img src="/a.jpg" style="width:0;height:0;min-width:100%;min-height:100%">'],
    ['<div role="img" data-bg="/a.jpg"></div>'],
    ['<div role="img" style="height: 3em; background-image: url(\'/a.jpg\')"></div>'],
    ['<div data-background-image="url(/a.jpg)"></div>'],
  ])('%s', (html) => {
    expect(urlOf(html)).toBe('/a.jpg');
  });

  it('may leave its width to be filled in', () => {
    expect(urlOf(`<img src="${BLANK}" data-src="/a_{width}x.jpg" data-widths="[540, 1080]">`)).toBe(
      '/a_1080x.jpg',
    );
  });
});

describe('a <picture>', () => {
  it('is taken from its sources where its <img> is a preview', () => {
    const sources =
      '<source type="image/avif" srcset="/a.avif"><source data-srcset="/a-600.webp 600w, /a-1200.webp 1200w">';
    expect(urlOf(`<picture>${sources}<img src="/a.jpg?w=40"></picture>`)).toBe('/a-1200.webp');
    expect(urlOf(`<picture>${sources}<img class="lqip" src="/a-small.jpg"></picture>`)).toBe('/a-1200.webp');
    expect(urlOf(`<picture>${sources}<img src="/a.jpg"></picture>`)).toBe('/a.jpg');
  });

  it('is taken from a rare format where there is no other', () => {
    expect(urlOf('<picture><source type="image/avif" srcset="/a.avif"><img></picture>')).toBe('/a.avif');
  });
});

describe.each([{ live: false }, { live: true }])('a <noscript>, live: $live', (how) => {
  it('beside a placeholder holds the picture', () => {
    const html = `<span><img src="${BLANK}" data-this><noscript><img alt="A > B" srcset="/_next/image?url=%2Fa.jpg&amp;w=640 1x, /_next/image?url=%2Fa.jpg&amp;w=1200 2x" src="/small.jpg"></noscript></span>`;
    expect(urlOf(html, how)).toBe('/_next/image?url=%2Fa.jpg&w=1200');
  });

  it('alone holds it, with its words and size', () => {
    const html = '<noscript><img alt="A hut" src="/a.jpg" width="800" height="500"></noscript>';
    expect(resolve(html, how)).toEqual({
      url: 'https://gazette.example/a.jpg',
      alt: 'A hut',
      width: 800,
      height: 500,
    });
  });

  it('may hold nothing', () => {
    expect(resolve('<noscript>Scripts are off.</noscript>', how)).toBeNull();
  });
});

describe('what is no picture', () => {
  it.each([
    '<img src="/count?x=1" width="1" height="1">',
    '<img src="/count?x=1" style="width:1px;height:1px">',
    '<img src="/count?x=1" style="border: 0; height: 0 !important">',
    '<img src="/count?x=1" hidden>',
    '<img src="/avatar.jpg" width="40">',
    '<img src="/img/blank.gif">',
    '<img src="javascript:alert(1)">',
    '<img>',
  ])('%s', (html) => {
    expect(resolve(html)).toBeNull();
  });

  it('is not told by a width in percent', () => {
    expect(resolve('<img src="/a.jpg" width="50%" height="auto">')).toMatchObject({
      width: null,
      height: null,
    });
  });
});
