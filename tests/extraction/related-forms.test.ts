// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressOf, HEADLINES, link, listOf, titlesOf } from './related-page';

const [first, second] = HEADLINES as [string, string];
const related = (cards: string, lang = 'en'): string[] =>
  titlesOf(`<section><h2>Related</h2>${cards}</section>`, '', lang);
const row = (make: (title: string, i: number) => string): string => HEADLINES.map(make).join('');

describe('a card without a link on its headline', () => {
  it('leads where the picture below it does, whatever each card is called', () =>
    expect(
      related(
        row(
          (title, i) =>
            `<section class="card-${'abc'[i]}x"><h3>${title}</h3><p>In a word.</p><a href="${addressOf(title)}"><img src="/${i}.png" alt=""></a></section>`,
        ),
      ),
    ).toEqual(HEADLINES));

  it('leads where a link without words does that is laid over it', () =>
    expect(
      related(
        row(
          (title) =>
            `<div class="card"><a href="${addressOf(title)}" aria-label="${title}"></a><figure><img src="/a.png" alt=""></figure><h3>${title}</h3></div>`,
        ),
      ),
    ).toEqual(HEADLINES));

  it('leads where its link to read on does, which every card has', () =>
    expect(
      related(
        row(
          (title, i) =>
            `<div class="card"><h3>${title}</h3><p>Passengers had asked for it since the flood, and the town had promised it twice.</p><a href="${i === 1 ? '/n-19' : addressOf(title)}">Read on</a></div>`,
        ),
      ),
    ).toEqual(HEADLINES));
});

describe('a card whose headline is no link', () => {
  it('leads where its link to read on does, however many lines each has', () =>
    expect(
      titlesOf(
        `<section><h3>Related</h3>${row(
          (title, i) =>
            `<div class="${'pqr'[i]}${i}">${i === 1 ? '<img src="/a.png" alt="">' : ''}<h3>${title}</h3>${i === 2 ? '' : '<p>In a word.</p>'}<a href="${addressOf(title)}">Read on</a></div>`,
        )}</section>`,
      ),
    ).toEqual(HEADLINES));

  it('leads where a link laid over it does within a nav', () =>
    expect(
      titlesOf(
        `<nav><h2>Related</h2>${row(
          (title) =>
            `<div class="card"><a href="${addressOf(title)}" aria-label="${title}"></a><figure><img src="/a.png" alt=""></figure><h4>${title}</h4><p>In a word.</p></div>`,
        )}</nav>`,
      ),
    ).toEqual(HEADLINES));
});

describe('furniture that is the article’s own', () => {
  const cards = row((title) => `<article class="card"><h4>${link(title)}</h4></article>`);

  it.each([
    [
      'a nav under a label that leads to all of its kind',
      `<nav><p><a href="/themes/">Related</a></p><div>${cards}</div></nav>`,
    ],
    ['a nav amid the text', `<nav class="story-promo">${listOf(HEADLINES)}</nav>`],
    [
      'a footer within the article',
      `<footer><section><h2>On the harbour dispute</h2>${listOf(HEADLINES)}</section></footer>`,
    ],
  ])('offers what is listed in %s', (_, html) => expect(titlesOf('', html)).toEqual(HEADLINES));
});

describe('the lines of a card', () => {
  it('are its headline and, below it, the section it is filed under', () =>
    expect(
      related(
        row(
          (title) =>
            `<div class="teaser"><a href="${addressOf(title)}"><h3>${title}</h3></a><p>Latest news</p><small>3 min</small></div>`,
        ),
      ),
    ).toEqual(HEADLINES));

  it('are its first one and a link to read on, in whatever markup', () =>
    expect(
      related(
        row(
          (title) =>
            `<div class="c"><b>${title}</b><p>In a word.</p><a href="${addressOf(title)}">Read the whole story</a></div>`,
        ),
      ),
    ).toEqual(HEADLINES));

  it('are told apart in a link without boxes, of which what is set bold heads it', () =>
    expect(
      related(
        `<div>${row((title) => `<a href="${addressOf(title)}"><span>Sport</span><b>${title}</b><time>17 May</time></a> `)}</div>`,
      ),
    ).toEqual(HEADLINES));
});

describe('what stands behind a row of cards', () => {
  const cards = row((title) => `<article><h3>${link(title)}</h3></article>`);

  it('made otherwise, to another part of the site, is no row of it', () =>
    expect(
      titlesOf(`<h2>Related</h2>${cards}<p>Rosa Lind. <a href="/go/481">All that she wrote for us</a></p>`),
    ).toEqual(HEADLINES));

  it('of a word or two, without a heading, names a page of the site’s', () =>
    expect(titlesOf(`<h2>Related</h2>${cards}<p><a href="/local/imprint">Who we are</a></p>`)).toEqual(
      HEADLINES,
    ));

  it('as another list made otherwise shares neither label nor row', () =>
    expect(
      titlesOf(
        `<h2>Related</h2><ul class="related">${row((title) => `<li>${link(title)}</li>`)}</ul><div><ul><li><time>17:11</time> ${link('Regatta moved to the upper weir this Sunday')}</li><li><time>16:08</time> ${link('Council adjourns its debate on the mill')}</li></ul></div>`,
      ),
    ).toEqual(HEADLINES));
});

describe('a short headline', () => {
  it.each([
    ['of two words joined of many syllables', '할머니의 머위쌈'],
    ['that counts money', '시골 버스 100원의 기적'],
  ])('is one in Korean: %s', (_, title) => {
    const list = `<ul><li><a href="/news/a-long-story-of-the-river">${title}</a></li><li><a href="/news/another-story-of-the-river">논에서 사라진 뜸부기 돌아왔다</a></li></ul>`;
    expect(titlesOf(`<section><h2>관련 기사</h2>${list}</section>`, '', 'ko')).toContain(title);
  });

  it('in an item of its own names no section', () => {
    const list = listOf([first, second]).replace(
      '</ul>',
      '<li><a href="/2026/s-19gx">The last projectionist</a></li></ul>',
    );
    expect(related(list)).toEqual([first, second, 'The last projectionist']);
  });
});

describe('the headline of a line that points elsewhere', () => {
  it.each([
    ['a dash', `<p>Our earlier coverage — ${link(first)}</p>`],
    ['an arrow', `<p><em>More on this → </em>${link(first)}</p>`],
    ['a bar', `<p>Earlier coverage | ${link(first)}</p>`],
  ])('is read past %s', (_, html) => expect(titlesOf('', html)).toEqual([first]));

  it('is read past a label in the same link', () => {
    expect(titlesOf('', `<p>${link(first, `Earlier coverage | ${first}`)}</p>`)).toEqual([first]);
    expect(
      titlesOf('', `<div>${link(first, `<span>The series:</span> <span>${first}</span>`)}</div>`),
    ).toEqual([first]);
  });
});

describe('whole stories below the article', () => {
  const story = (title: string, i: number) =>
    `<article class="item"><div>Transport</div><h2>${link(title)}</h2><div>The Ledger · ${i + 2} hours ago</div><div><p>Four lines that stopped in the spring for want of drivers will run again from the first of month ${i}, the operator said.</p><p>It has hired eleven people since June, three of them from the ferry, and will not promise line ${i} before it has found two more.</p><ul><li><a href="/notices/river-levels-at-all-gauges-${i}">River levels at all gauges</a></li><li><a href="/notices/help-with-drying-a-house-${i}">Help with drying a house</a></li></ul>${'<p>The rest of it is told here.</p>'.repeat(9)}</div><div><a href="${addressOf(title)}">Read the whole story</a></div></article>`;

  it('are cards by their headlines, and what they link is their own', () =>
    expect(titlesOf(`<div class="feed">${row(story)}</div>`)).toEqual(HEADLINES));
});

describe('a list that is named after what is read most', () => {
  it('is no part of what the text points to', () =>
    expect(
      titlesOf(
        '',
        `<section class="most-viewed"><h2>Shared</h2><ol>${row((title) => `<li>${link(title)}</li>`)}</ol></section>`,
      ),
    ).toEqual([]));
});
