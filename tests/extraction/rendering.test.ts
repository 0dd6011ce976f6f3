// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './fixtures';
import { readReport, renderedInner } from './report';

const SITE = 'https://gazette.example';
const image = (name: string, alt = '') => `<img src="${SITE}/${name}.jpg" alt="${alt}">`;
const figure = (content: string, caption = '') =>
  `<figure>${content}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
const card = (url: string, title: string, caption = '') =>
  `<figure data-bs-embed=""><a href="${url}">${title}</a>${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

type Case = [name: string, markup: string, rendered: string];

/** Renders each in the middle of a report, and checks what holds for every figure. */
function rendersAs(cases: Case[]): void {
  it.each(cases)('%s', (_, markup, rendered) => {
    const article = readReport(markup);
    expect(renderedInner(article)).toBe(rendered);
    const { body } = parse(article.html);
    for (const one of body.querySelectorAll('figure')) {
      const [media, caption, ...more] = [...one.children].map(({ localName }) => localName);
      expect(more).toEqual([]);
      expect(['img', 'a']).toContain(media);
      expect([undefined, 'figcaption']).toContain(caption);
    }
    for (const caption of body.querySelectorAll('figcaption')) {
      expect(caption.parentElement?.localName).toBe('figure');
      expect(article.text).not.toContain(caption.textContent);
    }
  });
}

describe('captions', () => {
  rendersAs([
    [
      'in a span beside the picture',
      '<div class="image"><img src="/a.jpg" alt=""><span class="caption">The hut at dawn.</span></div>',
      figure(image('a'), '<span>The hut at dawn.</span>'),
    ],
    [
      'in italics under the picture, in one paragraph',
      '<p><img src="/a.jpg" alt=""><br><em>The hut at dawn.</em></p>',
      figure(image('a'), '<em>The hut at dawn.</em>'),
    ],
    [
      'in a paragraph of a box that is named',
      '<div><div><img src="/a.jpg" alt=""></div><div class="media__caption"><p>The hut at dawn.</p></div></div>',
      figure(image('a'), 'The hut at dawn.'),
    ],
    [
      'with a credit line that is not named',
      '<div><img src="/a.jpg" alt=""><div><p class="legend">The hut at dawn.</p><p>Foto: Ann Leigh</p></div></div>',
      figure(image('a'), 'The hut at dawn. Foto: Ann Leigh'),
    ],
    [
      'before the picture',
      '<figure><figcaption>Before: the hut.</figcaption><img src="/a.jpg" alt=""></figure>',
      figure(image('a'), 'Before: the hut.'),
    ],
    [
      'in a table cell under the picture',
      '<table><tr><td><a href="/big.jpg"><img src="/a.jpg" alt=""></a></td></tr><tr><td class="tr-caption">The hut at dawn.</td></tr></table>',
      figure(image('a'), 'The hut at dawn.'),
    ],
    [
      'of a picture that is there twice, for two sizes of screen',
      '<figure><img src="/a.jpg" alt=""><img src="/a.jpg" alt=""><figcaption>The hut at dawn.</figcaption></figure>',
      figure(image('a'), 'The hut at dawn.'),
    ],
    [
      'that are said twice, for two sizes of screen',
      '<figure><img src="/a.jpg" alt=""><figcaption class="small">The hut at dawn.</figcaption><figcaption class="large">The hut at dawn.</figcaption></figure>',
      figure(image('a'), 'The hut at dawn.'),
    ],
    [
      'of a picture that was shown before without one',
      '<figure><img src="/a.jpg" alt=""></figure><figure><img src="/b.jpg" alt=""></figure><figure><img src="/a.jpg" alt=""><figcaption>The hut at dawn.</figcaption></figure>',
      figure(image('a'), 'The hut at dawn.') + figure(image('b')),
    ],
    [
      'of a picture that has no address go with it, to no other picture',
      '<figure><img src="/a.jpg" alt=""></figure><figure><img data-id="9" alt=""><figcaption>A picture by script.</figcaption></figure><figure><img src="/b.jpg" alt=""></figure>',
      figure(image('a')) + figure(image('b')),
    ],
  ]);

  it('are not what stands beside a picture in the article’s own words', () => {
    const words =
      'The larks themselves were heard again on Sunday, and nobody who was there will say how many.';
    for (const markup of [
      `<p><img src="/a.jpg" alt=""> ${words}</p>`,
      `<div><img src="/a.jpg" alt=""><p>${words}</p></div>`,
      `<img src="/a.jpg" alt=""><p><em>${words}</em></p>`,
    ])
      expect(readReport(markup).text).toContain(words);
  });
});

describe('galleries', () => {
  const two = figure(image('a'), 'The hut at dawn.') + figure(image('b'), 'The ridge at noon.');
  rendersAs([
    [
      'of nested figures',
      '<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="/a.jpg" alt=""><figcaption>The hut at dawn.</figcaption></figure><figure class="wp-block-image"><img src="/b.jpg" alt=""><figcaption>The ridge at noon.</figcaption></figure></figure>',
      two,
    ],
    [
      'of a list in a figure, with a caption for all',
      '<figure><ul><li><figure><img src="/a.jpg" alt=""><figcaption>The hut at dawn.</figcaption></figure></li><li><figure><img src="/b.jpg" alt=""></figure></li></ul><figcaption>Two looks at the hill.</figcaption></figure>',
      figure(image('a'), 'The hut at dawn.') + figure(image('b'), 'Two looks at the hill.'),
    ],
    [
      'of definition lists',
      '<div class="gallery"><dl><dt><a href="/big-a.jpg"><img src="/a.jpg" alt=""></a></dt><dd class="wp-caption-text">The hut at dawn.</dd></dl><dl><dt><a href="/big-b.jpg"><img src="/b.jpg" alt=""></a></dt><dd class="wp-caption-text">The ridge at noon.</dd></dl></div>',
      two,
    ],
    [
      'of slides with counters',
      '<div class="slides"><div><img src="/a.jpg" alt=""><div class="slide-caption">The hut at dawn.</div><span>1 / 2</span></div><div><img src="/b.jpg" alt=""><div class="slide-caption">The ridge at noon.</div><span>2 von 2</span></div><button>Next</button></div>',
      two,
    ],
    [
      'of nothing but pictures',
      '<ul><li><a href="/g/1"><img src="/a.jpg" alt=""></a></li><li><a href="/g/2"><img src="/b.jpg" alt=""></a></li></ul>',
      figure(image('a')) + figure(image('b')),
    ],
  ]);

  it('after the last words are the article’s, cards of other stories are not', () => {
    const gallery =
      '<figure><img src="/a.jpg" alt=""><figcaption>The hut at dawn.</figcaption></figure><p><img src="/b.jpg" alt=""></p>';
    expect(renderedInner(readReport('', { tail: gallery }))).toBe(
      figure(image('a'), 'The hut at dawn.') + figure(image('b')),
    );
    const plain = '<div><img src="/c.jpg" alt=""><h3>How the hut was built in a single summer</h3></div>';
    expect(renderedInner(readReport('', { tail: plain.repeat(3) }))).toBe('');
    const portrait = '<p><img src="/u/avatar_12.jpg" width="250" height="250" alt=""></p>';
    expect(renderedInner(readReport('', { tail: portrait }))).toBe('');
    const cards = ['one', 'two', 'three'].map(
      (name) =>
        `<div class="card"><a href="/${name}"><img src="/${name}.jpg" alt=""></a><h3><a href="/${name}">Another story, number ${name}, of the day</a></h3></div>`,
    );
    expect(renderedInner(readReport('', { tail: cards.join('') }))).toBe('');
  });
});

describe('embeds and posts', () => {
  rendersAs([
    [
      'a film in a figure with a caption',
      '<figure class="wp-block-embed"><div><iframe title="Larks at dawn" src="https://www.youtube.com/embed/a1B2c3D4e5F"></iframe></div><figcaption>Ten minutes of larks.</figcaption></figure>',
      card('https://www.youtube.com/watch?v=a1B2c3D4e5F', 'Larks at dawn', 'Ten minutes of larks.'),
    ],
    [
      'a chart that a script would draw',
      '<div class="flourish-embed" data-src="visualisation/1234567"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/1234567/thumbnail" width="100%" alt="chart"></noscript></div>',
      card('https://public.flourish.studio/visualisation/1234567/', 'public.flourish.studio'),
    ],
    [
      'a frame of nobody we know',
      '<iframe src="https://ads.example/frame?x=1" title="Advertisement" width="300" height="250"></iframe>',
      '',
    ],
    [
      'a post with its words',
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">A lark at the hut, and it will not leave.</p>&mdash; Ridge Club (@ridgeclub) <a href="https://twitter.com/ridgeclub/status/19162">April 26, 2025</a></blockquote>',
      '<blockquote><p dir="ltr" lang="en">A lark at the hut, and it will not leave.</p><p>— Ridge Club (@ridgeclub) <a href="https://twitter.com/ridgeclub/status/19162">April 26, 2025</a></p></blockquote>',
    ],
    [
      'a post whose words are all links',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ridge/video/73"><section><a href="https://www.tiktok.com/@ridge">@ridge</a> Counting larks with a kettle on. <a href="https://www.tiktok.com/tag/birds">#birds</a> <a href="https://www.tiktok.com/music/73">♬ original sound</a></section></blockquote>',
      '<blockquote><p><a href="https://www.tiktok.com/@ridge">@ridge</a> Counting larks with a kettle on. <a href="https://www.tiktok.com/tag/birds">#birds</a> <a href="https://www.tiktok.com/music/73">♬ original sound</a></p></blockquote>',
    ],
    [
      'a post without words',
      '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/Cx9/"> View this post </a></div><p><a href="https://www.instagram.com/p/Cx9/">A post shared by Ridge Club</a></p></blockquote>',
      card('https://www.instagram.com/p/Cx9/', 'A post shared by Ridge Club'),
    ],
    [
      'a pull quote in a figure',
      '<figure class="wp-block-pullquote"><blockquote><p>A list is a promise to come back.</p><cite>Orla Venn</cite></blockquote></figure>',
      '<blockquote><p>A list is a promise to come back.</p><p><cite>Orla Venn</cite></p></blockquote>',
    ],
    [
      'a pull quote beside the text',
      '<aside class="pull-quote"><p>A list is a promise to come back.</p></aside>',
      '<blockquote><p>A list is a promise to come back.</p></blockquote>',
    ],
  ]);
});

describe('code', () => {
  rendersAs([
    [
      'keeps the first line’s indent',
      '<p>The count is one line of a small program, which reads:</p><pre>    larks = 14\n  print(larks)\n</pre>',
      '<p>The count is one line of a small program, which reads:</p><pre>    larks = 14\n  print(larks)\n</pre>',
    ],
    [
      'with a box for each line',
      '<p>The count is one line of a small program, which reads:</p><pre><code><div>for lark in ridge:</div><div>    write(lark)</div></code></pre>',
      '<p>The count is one line of a small program, which reads:</p><pre>for lark in ridge:\n    write(lark)</pre>',
    ],
  ]);
});

describe('formulas', () => {
  rendersAs([
    [
      'are told by their characters, without their source',
      '<p>With <math><semantics><mrow><mi>a</mi><mo>≠</mo><mn>0</mn></mrow><annotation encoding="application/x-tex">a \\neq 0</annotation></semantics></math> the road is open.</p>',
      '<p>With a ≠ 0 the road is open.</p>',
    ],
  ]);
});

describe('links within the page', () => {
  const id = (name: string) => `user-content-${name}`;
  rendersAs([
    [
      'lead to footnotes and back',
      '<p>The first list was made by a priest of the valley.<sup id="ref:1"><a href="#fn:1">1</a></sup> The second was made by his cook, who could write as well.<a id="ref2" href="https://gazette.example/nature/birds.html#n%202">2</a></p><ol class="notes"><li id="fn:1"><p>The parish register of 1742, which is kept in the tower. <a href="#ref:1">↩</a></p></li><li id="n 2">Her list of the same year has no birds in it at all. <a href="#ref2">^</a></li></ol>',
      `<p>The first list was made by a priest of the valley.<sup id="${id('ref:1')}"><a href="#${id('fn:1')}">1</a></sup> The second was made by his cook, who could write as well.<a href="#${id('n 2')}" id="${id('ref2')}">2</a></p><ol><li id="${id('fn:1')}"><p>The parish register of 1742, which is kept in the tower. <a href="#${id('ref:1')}">↩</a></p></li><li id="${id('n 2')}">Her list of the same year has no birds in it at all. <a href="#${id('ref2')}">^</a></li></ol>`,
    ],
    [
      'take the place of a box that dissolves',
      '<p>The rules of the count are <a href="#rules">told below</a>, and have not changed for a hundred years.</p><section id="rules"><div id="other"><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p></div></section>',
      `<p>The rules of the count are <a href="#${id('rules')}">told below</a>, and have not changed for a hundred years.</p><p id="${id('rules')}">Two people walk the same path an hour apart, and neither is told what the other has heard.</p>`,
    ],
    [
      'that lead nowhere keep their words',
      '<p id="own">The rules of the count are <a href="#gone">told elsewhere</a>, <a href="#">not here</a>, and <a>nowhere</a> else in the valley.</p>',
      '<p>The rules of the count are told elsewhere, not here, and nowhere else in the valley.</p>',
    ],
    [
      'of a heading to itself go',
      '<h2 id="rules">The rules <a href="#rules">#</a></h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p>',
      `<h2 id="${id('rules')}">The rules</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p>`,
    ],
  ]);
});

describe('headings', () => {
  rendersAs([
    [
      'with a picture',
      '<h2><img src="/a.jpg" alt=""> The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p>',
      `${figure(image('a'))}<h2>The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p>`,
    ],
    [
      'over a list that is removed',
      '<h2>The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p><h2>Where to meet us</h2><ul class="tags"><li><a href="/tag/a">ridge</a></li><li><a href="/tag/b">larks</a></li><li><a href="/tag/c">count</a></li></ul><h2>What comes next</h2><p>The sheets go to the museum in the autumn, where a man with a loupe will read every one of them.</p>',
      '<h2>The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p><h2>What comes next</h2><p>The sheets go to the museum in the autumn, where a man with a loupe will read every one of them.</p>',
    ],
    [
      'over a form that is removed',
      '<h2>The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p><h2>Hear the larks by mail</h2><form><p>Sign up to our newsletter.</p><input type="email"><button>Sign up</button></form><h2>What comes next</h2><p>The sheets go to the museum in the autumn, where a man with a loupe will read every one of them.</p>',
      '<h2>The rules of the count</h2><p>Two people walk the same path an hour apart, and neither is told what the other has heard.</p><h2>What comes next</h2><p>The sheets go to the museum in the autumn, where a man with a loupe will read every one of them.</p>',
    ],
  ]);
});

describe('lists of terms and entries of a live blog', () => {
  rendersAs([
    [
      'terms in boxes of their own',
      '<dl><div><dt>Skylark</dt><dd>Seen on nine days of the twelve, mostly in the rain.</dd></div><div><dt>Woodlark</dt><dd>Heard once, and doubted twice by those who were there.</dd></div></dl>',
      '<dl><dt>Skylark</dt><dd>Seen on nine days of the twelve, mostly in the rain.</dd><dt>Woodlark</dt><dd>Heard once, and doubted twice by those who were there.</dd></dl>',
    ],
    [
      'entries with their times',
      '<div><article><time datetime="2025-05-04T14:05:00+02:00">14:05</time><h2>The last sheet is in</h2><p>The final sheet reached the hut a few minutes ago, wet but legible, and the club has begun to add up the columns.</p></article><article><time datetime="2025-05-04T13:40:00+02:00">13:40</time><p>Rain on the north side has sent three of the walkers back to the shelter, where the soup is said to be good.</p></article></div>',
      '<p><time datetime="2025-05-04T14:05:00+02:00">14:05</time></p><h2>The last sheet is in</h2><p>The final sheet reached the hut a few minutes ago, wet but legible, and the club has begun to add up the columns.</p><p><time datetime="2025-05-04T13:40:00+02:00">13:40</time></p><p>Rain on the north side has sent three of the walkers back to the shelter, where the soup is said to be good.</p>',
    ],
  ]);
});

it('brings no text out of scripts, structured data, templates or what the page hides', () => {
  const secret = 'Only subscribers learn that the larks had been painted on by a visiting artist.';
  const hidden = [
    `<script type="application/json">{"body": "${secret}"}</script>`,
    `<script>window.story = { body: "${secret}" }</script>`,
    `<template><p>${secret}</p></template>`,
    `<noscript><p>${secret}</p></noscript>`,
    `<div hidden><p>${secret}</p></div>`,
    `<div style="display:none"><p>${secret}</p></div>`,
    `<textarea>${secret}</textarea>`,
    `<div data-body="${secret}"></div>`,
  ];
  const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rangers count the birds of the eastern ridge", "isAccessibleForFree": false, "articleBody": "${secret}"}</script>`;
  const article = readReport(hidden.join(''), { head });
  expect(article.paywalled).toBe(true);
  expect(JSON.stringify(article)).not.toContain('painted');
});
