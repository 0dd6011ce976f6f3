// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageAnchor, sanitizeHtml, sanitizeToFragment } from '@/utils/extraction/sanitize';

const ATTACKS: Record<string, string> = {
  'inline script': '<p>Rain</p><script>steal()</script>',
  'script in svg': '<svg><script>steal()</script><a xlink:href="javascript:steal()"><text>x</text></a></svg>',
  'image error handler': '<img src="https://news.example/a.jpg" onerror="steal()">',
  'handler without quotes': '<p onmouseover=steal()>Rain</p>',
  'handler on the details': '<details open ontoggle="steal()"><summary>Rain</summary></details>',
  'javascript link': '<a href="javascript:steal()">Rain</a>',
  'javascript link, mixed case': '<a href="JaVaScRiPt:steal()">Rain</a>',
  'javascript link, control characters': '<a href="\u0001java\tscr\nipt:steal()">Rain</a>',
  'javascript link, entities': '<a href="&#106;avascript&colon;steal()">Rain</a>',
  'vbscript link': '<a href="vbscript:steal()">Rain</a>',
  'data link': '<a href="data:text/html;base64,PHNjcmlwdD5zdGVhbCgpPC9zY3JpcHQ+">Rain</a>',
  'blob link': '<a href="blob:https://news.example/0a1b">Rain</a>',
  'file link': '<a href="file:///etc/passwd">Rain</a>',
  'data image': '<img src="data:image/svg+xml,<svg onload=steal()>">',
  'javascript image': '<img src="javascript:steal()">',
  'source set': '<img src="https://news.example/a.jpg" srcset="javascript:steal() 2x">',
  form: '<form action="https://evil.example/"><input name="q" value="x"><button formaction="javascript:steal()">Go</button></form>',
  'form controls': '<select><option>x</option></select><textarea>x</textarea><label>Mail</label>',
  frame: '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>steal()</script>"></iframe>',
  'object and embed': '<object data="https://evil.example/x"></object><embed src="https://evil.example/x">',
  'style element': '<style>@import "https://evil.example/x.css";</style>',
  'style attribute': '<p style="background:url(https://evil.example/pixel)">Rain</p>',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=javascript:steal()"><p>Rain</p>',
  'base and link':
    '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">',
  'mutation through MathML':
    '<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></mglyph></table></mtext></math>',
  'mutation through SVG': '<svg></p><style><a id="</style><img src=1 onerror=steal()>">',
  'mutation through noscript': '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>',
  'mutation through comments': '<!--><img src=x onerror=steal()>-->',
  'template content': '<template><img src=x onerror=steal()></template>',
  'nested forms':
    '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=steal() src>">',
  'video with poster':
    '<video poster="javascript:steal()" src="https://news.example/a.mp4"><source onerror="steal()"></video>',
  'target and ping': '<a href="https://news.example/" target="_top" ping="https://evil.example/">Rain</a>',
  'clobbering names':
    '<img name="cookie" src="https://news.example/a.jpg"><a id="body" href="https://news.example/">x</a>',
  'custom element': '<x-rain onclick="steal()" is="x-storm">Rain</x-rain>',
};

const SAFE_TAG =
  /^(?:P|A|IMG|DIV|SPAN|DETAILS|SUMMARY|TABLE|TBODY|UL|LI|EM|H2|BLOCKQUOTE|FIGURE|FIGCAPTION)$/;
const SAFE_ATTRIBUTES = new Set('href src alt title id rel referrerpolicy loading decoding open'.split(' '));

/** What is left that could act, send or draw outside the article. */
function dangers(html: string): string[] {
  const found: string[] = [];
  for (const element of new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')) {
    if (!SAFE_TAG.test(element.nodeName)) found.push(element.nodeName);
    for (const { name, value } of element.attributes) {
      if (!SAFE_ATTRIBUTES.has(name)) found.push(`${element.nodeName} ${name}`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|tel:|#)/.test(value)) found.push(value);
      if (name === 'src' && !/^https?:\/\//.test(value)) found.push(value);
      if (name === 'id' && !value.startsWith('user-content-')) found.push(value);
    }
  }
  return found;
}

/** mulberry32: a failing case can be run again from its number. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function element(html: string): Element {
  return new DOMParser().parseFromString(`<div class="page">${html}</div>`, 'text/html').body
    .firstElementChild as Element;
}

describe('attacks', () => {
  it.each(Object.entries(ATTACKS))('leaves nothing of: %s', (_name, html) => {
    expect(dangers(sanitizeHtml(html))).toEqual([]);
    expect(dangers(sanitizeHtml(element(html)))).toEqual([]);
    expect(sanitizeHtml(html)).not.toContain('steal');
  });

  it('leaves nothing of attacks cut up and put together at random, and a second pass changes nothing', () => {
    const pieces = Object.values(ATTACKS).flatMap((attack) => attack.split(/(?=[<"])/));
    for (let seed = 1; seed <= 400; seed++) {
      const below = random(seed);
      const html = Array.from({ length: 1 + below(12) }, () => pieces[below(pieces.length)]).join('');
      const once = sanitizeHtml(html);
      expect(dangers(once), `seed ${seed}: ${html}`).toEqual([]);
      expect(sanitizeHtml(once), `seed ${seed}: ${html}`).toBe(once);
    }
  });
});

describe('what stays', () => {
  it.each([
    '<h2>Flut</h2><p>Der <em>Pegel</em> stieg um <strong>3&nbsp;m</strong>.</p>',
    '<ol start="3" reversed=""><li value="7">Sieben</li></ol>',
    '<table><caption>Pegel</caption><thead><tr><th scope="col">Ort</th></tr></thead><tbody><tr><td colspan="2">Köln</td></tr></tbody></table>',
    '<p dir="rtl" lang="ar">ارتفع منسوب <bdi>النهر</bdi></p>',
    '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <time datetime="2026-11-20">20.11.</time></p>',
    '<blockquote cite="https://news.example/q"><p>“It rose all night.”</p></blockquote>',
    '<div data-bs-embed="video"><a href="https://video.example/1" rel="noopener noreferrer">Film</a></div>',
    '<pre><code>if (a &lt; b) { }</code></pre>',
    '<p><a href="mailto:desk@news.example" rel="noopener noreferrer">Mail</a> <a href="tel:+4912345" rel="noopener noreferrer">Call</a></p>',
    '<details open=""><summary>Method</summary><p>Gauges.</p></details>',
  ])('keeps %s', (html) => {
    expect(sanitizeHtml(html)).toBe(html);
  });

  it('gives links and images the attributes that keep the visit private', () => {
    expect(sanitizeHtml('<a href="https://news.example/a">A</a>')).toContain('rel="noopener noreferrer"');
    const image = sanitizeToFragment(
      '<img src="https://news.example/a.jpg" alt="Dam" width="640">',
      document,
    );
    const attributes = Object.fromEntries(
      Array.from(image.firstElementChild?.attributes ?? [], ({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      src: 'https://news.example/a.jpg',
      alt: 'Dam',
      width: '640',
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
      decoding: 'async',
    });
  });

  it('keeps the words of unknown wrappers and drops the wrapper', () => {
    expect(sanitizeHtml('<main><font color="red">Rain</font> <x-note>again</x-note></main>')).toBe(
      'Rain again',
    );
    expect(sanitizeHtml('<form><p>Rain</p><input></form>')).toBe('<p>Rain</p>');
  });

  it('keeps footnotes linked, under a prefix', () => {
    const html = sanitizeHtml('<p>Rain<sup><a href="#n1">1</a></sup></p><p id="n1">Source</p>');
    expect(html).toBe(
      '<p>Rain<sup><a href="#user-content-n1">1</a></sup></p><p id="user-content-n1">Source</p>',
    );
    expect(pageAnchor('#user-content-n1')).toBe('#n1');
    expect(pageAnchor('https://news.example/#n1')).toBeNull();
  });
});

describe('what goes', () => {
  it.each([
    ['a relative image', '<img src="/a.jpg">'],
    ['an image without a source', '<img alt="Dam">'],
    ['a counting pixel', '<img src="https://count.example/p.gif" width="1" height="1">'],
    ['a counting pixel of no height', '<img src="https://count.example/p.gif" height="0">'],
    ['a comment', '<!-- Rain -->'],
  ])('%s', (_name, html) => {
    expect(sanitizeHtml(html)).toBe('');
  });

  it.each(['/a', 'a.html', '//news.example/a', '', '#', 'ftp://news.example/a', 'https:a'])(
    'the address of a link to "%s", but not its words',
    (href) => {
      expect(sanitizeHtml(`<a href="${href}">Rain</a>`)).toBe('<a>Rain</a>');
    },
  );

  it('sizes that are not numbers of pixels, and citations that are not web addresses', () => {
    expect(sanitizeHtml('<img src="https://news.example/a.jpg" width="100%">')).not.toContain('width');
    expect(sanitizeHtml('<q cite="mailto:a@b.example">Rain</q>')).toBe('<q>Rain</q>');
  });
});

describe('input and output', () => {
  it('takes the content of an element, from markup or from a tree alike', () => {
    const html = '<section><p>Rain <b>again</b></p><script>x</script></section>';
    expect(sanitizeHtml(element(html))).toBe(sanitizeHtml(html));
  });

  it('takes the content of a whole body too, and of it nothing that the body is called', () => {
    const { body } = document.implementation.createHTMLDocument('');
    body.setAttribute('onload', 'steal()');
    const line = body.appendChild(body.ownerDocument.createElement('p'));
    line.setAttribute('onclick', 'steal()');
    line.append('Rain');
    expect(sanitizeHtml(body)).toBe('<p>Rain</p>');
  });

  it('gives a fragment that belongs to the document asked for', () => {
    const inert = document.implementation.createHTMLDocument('');
    const fragment = sanitizeToFragment('<p>Rain</p> <p>Sun</p>', inert);
    expect(fragment.ownerDocument).toBe(inert);
    expect(fragment.textContent).toBe('Rain Sun');
  });

  it('takes nothing and plain text', () => {
    expect(sanitizeHtml('')).toBe('');
    expect(sanitizeHtml('3 < 4 & 5')).toBe('3 &lt; 4 &amp; 5');
  });
});
