// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RelatedLink } from '../../utils/extraction/article';
import { absolute, HEADLINES, link, listOf, paragraphs, relatedOf, titlesOf } from './related-page';

describe('lists below the article', () => {
  it('are offered where a label announces them, in page order, an address once', () => {
    const after = `<section><h2>Related stories</h2>${listOf([...HEADLINES, HEADLINES[0] as string])}</section>`;
    expect(relatedOf(after).map(({ title, url }) => [title, url])).toEqual(
      HEADLINES.map((title) => [title, absolute(title)]),
    );
  });

  it.each(['<section><h2>Here and there</h2>', '<section><h2>Mehr Klimaschutz</h2>', '<section>'])(
    'are offered under a heading nobody knows, or none: %s',
    (opening) => expect(titlesOf(`${opening}${listOf(HEADLINES)}</section>`)).toEqual(HEADLINES),
  );

  it('between paragraphs may be what the site shows everywhere', () => {
    const box = `<div class="box"><h3>Don’t miss</h3>${listOf(HEADLINES.slice(0, 1))}</div>`;
    expect(titlesOf('', box)).toEqual(HEADLINES.slice(0, 1));
  });

  it('of the whole site come second, those by popularity last', () => {
    const related = `<section><h2>Related</h2>${listOf(HEADLINES.slice(0, 1))}</section>`;
    const latest = `<section><h2>Latest news</h2>${listOf(HEADLINES.slice(1, 2))}</section>`;
    const read = `<section><h2>Most read</h2>${listOf(HEADLINES.slice(2))}</section>`;
    expect(titlesOf(read + latest + related)).toEqual(HEADLINES.slice(0, 1));
    expect(titlesOf(read + latest)).toEqual(HEADLINES.slice(1, 2));
    expect(relatedOf(read)).toMatchObject([{ title: HEADLINES[2], mostRead: true }]);
  });

  it('that are numbered are by popularity, whatever their heading', () => {
    const after = `<section><h2>本週排行</h2><ol>${HEADLINES.map((title) => `<li>${link(title)}</li>`).join('')}</ol></section>`;
    expect(relatedOf(after).every(({ mostRead }) => mostRead)).toBe(true);
  });

  it('of a side column give way to those below the article', () => {
    const side = `<div class="sidebar"><h3>Elsewhere</h3>${listOf(HEADLINES.slice(1))}</div>`;
    const below = `<section><h2>Related</h2>${listOf(HEADLINES.slice(0, 1))}</section>`;
    expect(titlesOf(below + side)).toEqual(HEADLINES.slice(0, 1));
  });

  it.each([
    ['the footer', (list: string) => `<footer><h3>Places</h3>${list}</footer>`],
    ['a sponsored box', (list: string) => `<section><h2>Sponsored</h2>${list}</section>`],
    ['the comments', (list: string) => `<section id="comments"><h2>Comments</h2>${list}</section>`],
    [
      'page turning',
      (list: string) => `<div class="post-navigation">${list.replace(/<li>(?!.*?Night).*$/, '</ul>')}</div>`,
    ],
  ])('are not taken from %s', (_, wrap) => expect(titlesOf(wrap(listOf(HEADLINES)))).toEqual([]));

  it('of menus, services, people and subjects are none', () => {
    const links = [
      '/about',
      '/newsletter',
      '/authors/ada-holm',
      '/tags/bridges',
      '/local',
      'https://twitter.com/ledger',
    ];
    const after = `<section><h2>Related</h2>${links.map((href) => `<p><a href="${href}">A page that is called so and so</a></p>`).join('')}</section>`;
    expect(titlesOf(after)).toEqual([]);
  });

  it('lead past paid links: other sites, with a campaign in the address', () => {
    const paid =
      '<li><a href="https://offers.example/one-weird-trick-for-roofs?utm_source=ledger">One weird trick for old roofs</a></li>';
    const after = `<section><h2>You may also like</h2><ul>${paid}<li>${link(HEADLINES[0] as string)}</li></ul></section>`;
    expect(titlesOf(after)).toEqual(HEADLINES.slice(0, 1));
  });

  it('end where another article begins', () => {
    const next = `<article><h1>Orchard growers report the earliest blossom</h1>${paragraphs.join('')}<h2>Related</h2>${listOf(HEADLINES.slice(1))}</article>`;
    const after = `<section><h2>Related</h2>${listOf(HEADLINES.slice(0, 1))}</section>${next}`;
    expect(titlesOf(after)).toEqual(HEADLINES.slice(0, 1));
  });
});

describe('in the article', () => {
  it.each([
    ['en', 'Read more: '],
    ['en', '(\u200bMORE: '],
    ['de', 'Lesen Sie auch: '],
    ['es', 'Lea también: '],
    ['fr', 'À lire aussi : '],
    ['ko', '관련기사: '],
    ['ar', 'اقرأ أيضا: '],
  ])('takes the headline from a line in %s that begins %s', (lang, label) => {
    const [title] = HEADLINES as [string];
    expect(titlesOf('', `<p>${label}${link(title)}</p>`, lang)).toEqual([title]);
    expect(titlesOf('', `<p>${link(title, `${label}${title}`)}</p>`, lang)).toEqual([title]);
  });

  it('takes a line that is one link', () =>
    expect(titlesOf('', `<p>${link(HEADLINES[1] as string)}</p>`)).toEqual(HEADLINES.slice(1, 2)));

  it('leaves links within sentences, lists that the author wrote, and services', () => {
    const sentence = `<p>The town, which had said so when ${link(HEADLINES[0] as string)} and again in the summer of that year, kept silent about it.</p>`;
    expect(titlesOf('', sentence)).toEqual([]);
    expect(
      titlesOf('', `<p>These are the reports that we have read for this piece:</p>${listOf(HEADLINES)}`),
    ).toEqual([]);
    expect(titlesOf('', '<p><a href="/membership">Become a member of the Ledger today</a></p>')).toEqual([]);
  });
});

describe('a card', () => {
  const below = (card: string): RelatedLink[] => relatedOf(`<section><h2>Related</h2>${card}</section>`);
  const title = HEADLINES[0] as string;

  it('is read without kicker, day, name and first words', () => {
    const inner = `<span class="kicker">Local</span><span class="headline">${title}</span><time datetime="2025-03-01">1 March 2025</time><span>Passengers had asked for the service since it was cut, and shift workers will gain most from it.</span>`;
    expect(
      below(`<article>${link(title, inner)}</article><article>${link(HEADLINES[1] as string)}</article>`)[0],
    ).toMatchObject({
      title,
      publishedText: '1 March 2025',
      excerpt: expect.stringContaining('Passengers had asked'),
    });
  });

  it('keeps a year or a number in its headline', () => {
    const titles = ['The future of food: key shifts in 2026', 'Time to shine: 30 days of yoga'];
    expect(below(listOf(titles)).map((card) => card.title)).toEqual(titles);
  });

  it('has no headline where its link shows an address, as references do', () => {
    const addresses = ['https://studies.example/articles/PMC6027933/', 'www.studies.example/19855335/deck'];
    const items = addresses.map(
      (text) => `<li><a href="https://studies.example/${text.length}">${text}</a></li>`,
    );
    expect(below(`<h2>Related</h2><ul>${items.join('')}</ul>`)).toEqual([]);
  });

  it('may have its headline beside the link', () => {
    const card = (name: string) =>
      `<div class="card"><h3>${name}</h3><p>Passengers had asked for it.</p>${link(name, 'Learn more')}</div>`;
    expect(below(HEADLINES.map(card).join('')).map((found) => found.title)).toEqual(HEADLINES);
  });

  it('may link to its section, before and between', () => {
    const card = (name: string) =>
      `<div class="card">${link(name, '<img src="/i.jpg" alt="">')}<a href="/local">Local</a><h3>${link(name)}</h3></div>`;
    expect(below(HEADLINES.map(card).join('')).map((found) => found.title)).toEqual(HEADLINES);
  });

  it('may be one of several links in a line', () =>
    expect(
      below(`<p>${HEADLINES.map((name) => link(name)).join(' ')}</p>`).map((found) => found.title),
    ).toEqual(HEADLINES));
});
