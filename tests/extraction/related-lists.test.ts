// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HEADLINES, link, listOf, relatedOf, titlesOf } from './related-page';

const [first, second, third] = HEADLINES as [string, string, string];

describe('what surrounds a list', () => {
  it('does not spoil it by a word in a card', () => {
    const card = `<section class="teaser"><a href="/local/night-buses-return-on-four-routes"><div>News</div><h3>${first}</h3></a></section>`;
    expect(titlesOf('', card)).toEqual([first]);
  });

  it('counts for less than the name of a nearer box', () => {
    const after = `<div><h3>Über den Autor</h3><p>Bernd Quill schreibt seit 2011 für den Boten.</p>
      <div class="related-wrapper"><h4>Lesenswert</h4>${listOf(HEADLINES)}</div></div>`;
    expect(titlesOf(after, '', 'de')).toEqual(HEADLINES);
  });

  it('names a lone card too, however far its own box reaches', () => {
    const card = `<div class="wrap"><div class="zone"><div class="related-story"><p>On bridges</p><h4>${link(first)}</h4></div></div></div>`;
    expect(titlesOf(card)).toEqual([first]);
  });

  it('holds its label above a card of this very page', () => {
    const own =
      '<li><a href="/local/lower-footbridge-reopens-before-winter-48213"><p>Winter</p><p>Bridge</p><p>Town</p><h3>Lower footbridge reopens before winter</h3><p>Local</p><p>Today</p></a></li>';
    const after = `<div class="box"><h3>Related stories</h3><ul>${own}<li>${link(first)}</li></ul></div><p>Written down in the town hall.</p>`;
    expect(titlesOf(after)).toEqual([first]);
  });

  it('holds its label as a picture', () => {
    const after = `<section><h2><img src="/heading.svg" alt="Related articles"></h2><div><p>${link(first)}</p></div></section>`;
    expect(titlesOf(after)).toEqual([first]);
  });

  it('holds its label in the line that ends the article', () => {
    const told = `<section><h2>Read next</h2>${listOf([third])}</section>`;
    const led = `<p>Now see more of our favourite walks:</p>${listOf([first, second])}`;
    expect(titlesOf(led + told)).toEqual([first, second, third]);
  });
});

describe('a list in a column of the site', () => {
  const column = `<aside class="right-col rail"><h2>Related articles</h2>${listOf([second, third])}</aside>`;

  it('comes second to one below the article, unless it is told to be related', () => {
    const below = `<section><h2>Read next</h2>${listOf([first])}</section>`;
    expect(titlesOf(below + column.replace('Related articles', 'From the archive'))).toEqual([first]);
    expect(titlesOf(below + column)).toEqual([first, second, third]);
  });

  it('is better than none', () => expect(titlesOf(column)).toEqual([second, third]));
});

describe('a heading that speaks of popularity in words of its own', () => {
  it.each([
    ['en', 'What everybody is reading'],
    ['fr', 'Ce que tout le monde lit'],
    ['de', 'Beliebt im Ressort Lokales'],
    ['ru', 'Лидеры просмотров за сутки'],
    ['ko', '마을 사람들이 많이 본 이야기'],
    ['ar', 'الأكثر تداولا هذا المساء'],
  ])('marks its list in %s: %s', (lang, heading) => {
    const found = relatedOf(`<section><h2>${heading}</h2>${listOf(HEADLINES)}</section>`, '', lang);
    expect(found.map(({ title, mostRead }) => [title, mostRead])).toEqual(
      HEADLINES.map((title) => [title, true]),
    );
  });
});

describe('no list of stories', () => {
  it('is an advertiser’s grid, whose links of another site name no story', () => {
    const paid = (title: string, i: number) =>
      `<li><a href="https://offers.example/r?u=6932${i}">${title}</a></li>`;
    const titles = ['What car dealers never tell you', 'Born before 1969? This is yours'];
    expect(
      titlesOf(
        `<section><h3>You may also like – by Clickwell</h3><ul>${titles.map(paid).join('')}</ul></section>`,
      ),
    ).toEqual([]);
  });

  it('is one of sources, cited by their addresses', () => {
    const cited = [
      'https://journal.example/bridges/PMC6027933/',
      'https://journal.example/floods/PMC6139866/',
    ];
    const after = `<ol>${cited.map((url) => `<li><a href="${url}">${url}</a></li>`).join('')}</ol>`;
    expect(titlesOf(after)).toEqual([]);
    const named = cited.map(
      (url, i) => `<li><a href="${url}">Bridges after floods, a study in ${i + 2} parts</a></li>`,
    );
    expect(titlesOf(`<ol>${named.join('')}</ol>`)).toEqual([]);
  });

  it('is one of products, shown by pictures alone', () => {
    const product = (name: string) =>
      `<div class="slide"><a href="/p/${name.toLowerCase().replace(/\W+/g, '-')}-8739"><img src="/p.jpg" alt="${name}"></a></div>`;
    const products = [
      'Straw bag with a pompon, natural',
      'Straw bag with a long strap, red',
      'Basket bag with a lining, black',
    ];
    expect(titlesOf(`<div class="slider">${products.map(product).join('')}</div>`)).toEqual([]);
  });

  it('is a menu, whatever stands over it', () =>
    expect(
      titlesOf(
        `<section><h3>Recommended</h3><ul class="menu">${HEADLINES.map((title) => `<li>${link(title)}</li>`).join('')}</ul></section>`,
      ),
    ).toEqual([]));

  it('is one of subjects under such a label', () =>
    expect(
      titlesOf(
        `<div><h3>Related</h3><ul><li><a href="/news/port-of-quillmouth-1">Port of Quillmouth</a></li><li><a href="/news/north-bank-floods-2">North bank floods</a></li></ul></div>`,
      ),
    ).toEqual([]));

  it('is one of pages that stand as previous and next elsewhere', () => {
    const ferry = '<a href="/local/a-ferry-for-the-north-bank">A ferry for the north bank</a>';
    const sand = '<a href="/local/a-fair-price-for-sand-and-gravel">A fair price for sand and gravel</a>';
    const paging = `<div class="post-navigation"><div>${ferry}</div><div>${sand}</div></div><h3>The Ledger</h3>`;
    const again = `<div class="strip"><p>${ferry}</p><p>${sand}</p></div>`;
    expect(titlesOf(paging + again)).toEqual([]);
  });
});

describe('no card', () => {
  it('is a paid text by its address', () => {
    const paid =
      '<li><a href="/news/advertisement-feature/how-a-champion-prepares-for-rain">How a champion prepares for rain</a></li>';
    expect(
      titlesOf(`<section><h2>You may also like</h2><ul>${paid}<li>${link(first)}</li></ul></section>`),
    ).toEqual([first]);
  });

  it('is a page of the people who write', () => {
    const desk = '<li><a href="/bloggers/">The people behind this long page</a></li>';
    expect(titlesOf(`<section><h2>Related</h2><ul><li>${link(first)}</li>${desk}</ul></section>`)).toEqual([
      first,
    ]);
  });

  it('is a sentence about its link', () => {
    const item = (before: string, title: string) =>
      `<li>${before} ${link(title)}, as our reporter wrote after a long night at the town hall in June.</li>`;
    const after = `<ul>${item('The first thing to know is that', first)}${item('It was also said at the time that', second)}</ul>`;
    expect(titlesOf(after)).toEqual([]);
  });

  it('is a heading within the text', () =>
    expect(
      titlesOf(
        '',
        `<h3>${link(first)}</h3><p>What it found about the piers and their age, in four parts and with all of the drawings.</p>`,
      ),
    ).toEqual([]));

  it('is a line that begins with a colon early and goes on after its link', () =>
    expect(
      titlesOf(
        '',
        `<p>Remember: ${link('Night buses return on four routes of the town next month already')} and the trams also</p>`,
      ),
    ).toEqual([]));

  it('is its section, at an address as long as a headline', () => {
    const card = (title: string) =>
      `<li><article><figure>${link(title, '<img src="/i.jpg" alt="A bus">')}</figure><div><h3>Subscriber only</h3><a href="/things-to-do/entertainment/">Entertainment</a><header><h3>${link(title)}</h3></header></div></article></li>`;
    expect(
      titlesOf(`<div class="more-news"><h2>More in Local</h2><ul>${HEADLINES.map(card).join('')}</ul></div>`),
    ).toEqual(HEADLINES);
  });
});
