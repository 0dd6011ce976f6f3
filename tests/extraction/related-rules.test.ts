// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HEADLINES, link, listOf, titlesOf } from './related-page';

const [first, second] = HEADLINES as [string, string, string];

describe('a line of the article that points elsewhere', () => {
  it('has a label in whatever words, and a link that is all the rest', () =>
    expect(titlesOf('', `<p>Onward: ${link(first)}</p>`)).toEqual([first]));

  it('may be a list’s only item with such a label', () =>
    expect(titlesOf('', `<ul><li>Onward and upward: ${link(first)}</li></ul>`)).toEqual([first]));
});

describe('two lists', () => {
  it('are told apart by words between their items that lead nowhere', () => {
    const archive = ['Council minutes of March', 'Council minutes of May', 'Council minutes of June'];
    const after = `<div><h2>Related articles</h2></div><div>${listOf(HEADLINES)}</div><div><p>2019 to 2021</p>${listOf(archive)}</div>`;
    expect(titlesOf(after)).toEqual(HEADLINES);
  });

  it('share a label where the second is the first one’s next row, past an advertisement', () => {
    const row = (titles: string[]) =>
      `<ul class="row">${titles.map((title) => `<li>${link(title)}</li>`).join('')}</ul>`;
    const pause = '<div><p>Pause</p><div>one</div><div>two</div><div>three</div></div>';
    const later = ['Chess club loses its room above the mill', 'Ferry fares rise by a tenth in spring'];
    const rows = `<div class="grid"><h2>Related articles</h2>${row(HEADLINES)}${pause}${row(later)}</div>`;
    expect(titlesOf(rows)).toEqual([...HEADLINES, ...later]);
  });
});

describe('a side column', () => {
  const ticker = [
    'Fog delays the morning ferries',
    'Bus fares frozen until autumn',
    'Bakery reopens after repairs',
  ];
  const latest = `<div><h3>Latest</h3>${listOf(ticker)}</div>`;
  const teasers = [first, second]
    .map((title) => `<div class="teaser"><h4>${link(title)}</h4></div>`)
    .join('');

  it('has lists of which each begins in a part of its own: the label above the first is not the second’s', () =>
    expect(titlesOf(`<aside>${latest}<section class="panel">${teasers}</section></aside>`)).toEqual([
      first,
      second,
    ]));

  it('has one that is called related, as if its label said so', () => {
    const odd = ['Stamps, coins and a very old umbrella', 'What the gull knew', 'Soup of the week: leek'];
    const elsewhere = `<section><h2>Elsewhere</h2>${listOf([first, second])}</section>`;
    const called = (names: string) =>
      titlesOf(
        `${elsewhere}<div class="${names}">${odd.map((title) => `<p>${link(title)}</p>`).join('')}</div>`,
      );
    expect(called('related-articles')).toEqual(expect.arrayContaining(odd));
    expect(called('panel')).toEqual([first, second]);
  });
});

describe('the site’s contents', () => {
  const rubric = (name: string, from: number) => {
    const items = HEADLINES.map(
      (title, i) => `<li><a href="/${name.toLowerCase()}/9${from}${i}/">${title} ${from}</a></li>`,
    );
    return `<div class="rubric"><h4>${name}</h4><ul>${items.join('')}</ul></div>`;
  };
  const names = ['Harbour', 'Valley', 'Schools', 'Markets', 'Weather', 'Letters'];

  it('are lists in many boxes made alike: none is offered', () =>
    expect(titlesOf(names.map(rubric).join(''))).toEqual([]));

  it('are not a few', () => expect(titlesOf(rubric('Harbour', 1))).not.toEqual([]));
});

describe('names on a box', () => {
  const pair = (names: string) =>
    `<section class="${names}">${[first, second].map((title) => `<div class="teaser"><h3>${link(title)}</h3></div>`).join('')}</section>`;

  it.each(['posts prev-next', 'nav-links', 'story-previous', 'next-post', 'page-navigation'])(
    'say that pages are turned: %s',
    (names) => expect(titlesOf(pair(names))).toEqual([]),
  );

  it.each(['feed prev-newsletter', 'next-steps', 'read-next', 'up_next'])('do not: %s', (names) =>
    expect(titlesOf(pair(names))).toEqual([first, second]),
  );

  it('of an advertiser’s script do not make the site’s own stories paid for', () => {
    const after = `<div class="related-wrapper prefooter--outbrain">${listOf(HEADLINES)}</div>`;
    expect(titlesOf(after)).toEqual(HEADLINES);
    expect(titlesOf(after.replaceAll('href="/', 'href="https://offers.example/'))).toEqual([]);
  });

  it('tell a headline from a longer line above it by the look of a heading', () => {
    const card = (title: string) =>
      `<a class="card" href="/local/${title.length}-a-story-of-the-town"><div>From the harbour and the town</div><div class="teaser-h2">${title}</div></a>`;
    expect(titlesOf(`<section><h2>Read next</h2>${card(first)}${card(second)}</section>`)).toEqual([
      first,
      second,
    ]);
  });
});

describe('a headline of three words', () => {
  const cards = listOf(['Young, loud, brassbands']);
  it('is enough under a label that says what it heads', () =>
    expect(titlesOf(`<section><h2>Related articles</h2>${cards}</section>`)).toEqual([
      'Young, loud, brassbands',
    ]));
});

describe('a card that holds a whole story', () => {
  const story =
    'Four lines that stopped in the spring for want of drivers will run again from the first of the month on, and the last leaves at ten past one.';

  it('is headed by its link, not by a subhead of the story', () => {
    const card = (title: string) =>
      `<article><div>${link(title)}</div><p>2 hours ago</p><p>${story}</p><h3>What the drivers say of it</h3><p>${story}</p></article>`;
    expect(titlesOf(`<section><h2>Related articles</h2>${HEADLINES.map(card).join('')}</section>`)).toEqual(
      HEADLINES,
    );
  });

  it('may be one link around it', () => {
    const card = (title: string) =>
      link(title, `<img src="/a.jpg"><span>${title}</span><span>${story}</span><span>${story}</span>`);
    expect(titlesOf(`<div><p>Related articles</p>${HEADLINES.map(card).join('')}</div>`)).toEqual(HEADLINES);
  });
});

describe('a label within the link', () => {
  it.each([
    ['in brackets', `[Read more] ${first}`, first],
    ['before a bar', `Related: ${first}`, first],
    ['unless it is a part of the headline', `[Exclusive] ${first}`, `[Exclusive] ${first}`],
  ])('is left out %s', (_, text, title) =>
    expect(
      titlesOf(
        `<div><h2>Related articles</h2><ul><li><a href="/local/night-buses-on-four-routes">${text}</a></li><li>${link(second)}</li></ul></div>`,
      ),
    ).toEqual([title, second]),
  );
});

describe('a list under words that also ask for a subscription', () => {
  it('is one of stories where there are several', () =>
    expect(titlesOf(`<div><h2>Continue lendo</h2>${listOf(HEADLINES)}</div>`, '', 'pt')).toEqual(HEADLINES));
});

describe('a line that points elsewhere in brackets', () => {
  it('is read without them', () =>
    expect(titlesOf('', `<p><a href="/local/night-buses">[Read more: ${first}]</a></p>`)).toEqual([first]));
});
