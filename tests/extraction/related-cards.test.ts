// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction/index';
import { LIST_FEATURES } from '../../utils/extraction/related/list-features';
import model from '../../utils/extraction/related/list-model.json';
import { parse } from './fixtures';
import { addressOf, HEADLINES, link, listOf, paragraphs, titlesOf } from './related-page';

const related = (cards: string): string[] => titlesOf(`<section><h2>Related</h2>${cards}</section>`);
const [first, second, third] = HEADLINES as [string, string, string];

describe('cards of a list', () => {
  it('are one an item, whatever else the item links to', () => {
    const item = (title: string, i: number) =>
      `<div class="box"><a href="/talk/20${i}5519">4${i} comments on this long story</a><h3>${link(title)}</h3><a href="/people/ada-holm-of-the-north-bank">Ada Holm of the north bank</a><p>Passengers had asked for it.</p></div>`;
    expect(related(HEADLINES.map(item).join(''))).toEqual(HEADLINES);
  });

  it('may lead to sister sites between those of the own', () => {
    const card = (title: string, host: string) =>
      `<div class="row"><a class="card" href="${host}${addressOf(title)}"><h5>${title}</h5></a></div>`;
    expect(related(card(first, '') + card(second, 'https://harbour.example') + card(third, ''))).toEqual(
      HEADLINES,
    );
  });

  it('may have headings of the first level, which begin no other article', () => {
    const card = (title: string) =>
      `<article><h1>${link(title)}</h1><p>Passengers had asked for it.</p></article>`;
    expect(related(HEADLINES.map(card).join(''))).toEqual(HEADLINES);
  });

  it('may be headings whose first link is dead', () =>
    expect(
      related(HEADLINES.map((title) => `<h4><a href="ref:510"></a> ${link(title)}</h4>`).join('')),
    ).toEqual(HEADLINES));

  it('may be shown in the article and again below its label', () => {
    const teaser = `<h3>${link(first)}</h3>`;
    expect(titlesOf(`${teaser}<h2>Related</h2>${listOf(HEADLINES)}`)).toEqual(HEADLINES);
  });

  it('may end in a year', () => {
    const titles = ['The best cookbooks of 2023', first];
    expect(related(listOf(titles))).toEqual(titles);
  });

  it('may differ from a long title by one word, as pages of one mould do', () => {
    const mould = (bird: string) =>
      `If you see a ${bird} here is the true and unexpected meaning of one in your own life`;
    const html = `<html lang="en"><head><title>${mould('cardinal')}</title></head><body><main><article>
      <h1>${mould('cardinal')}</h1>${paragraphs.join('')}</article><section><h2>Related</h2>${listOf([mould('hawk'), first])}</section></main></body></html>`;
    const result = extractArticle(parse(html), {
      url: 'https://ledger.example/birds/cardinal-meaning-48213',
    });
    const titles = result.status === 'article' ? result.article.related.map(({ title }) => title) : [];
    expect(titles).toEqual([mould('hawk'), first]);
  });
});

describe('a headline', () => {
  const below = (items: string) => `<section><h2>Related stories</h2><ul>${items}</ul></section>`;

  it('goes on around the link that is a part of it', () =>
    expect(titlesOf(below(`<li>The key ${link('Trends of this autumn in town')} to know now</li>`))).toEqual([
      'The key Trends of this autumn in town to know now',
    ]));

  it('may hold a word of code', () =>
    expect(
      titlesOf(
        below(`<li>${link('How to type children well', 'How to type <code>children</code> well')}</li>`),
      ),
    ).toEqual(['How to type children well']));

  it('may be filed under people, where a person’s own page is no story', () => {
    const story =
      '<a href="/people/north/baker-finds-a-ring-in-the-dough">Baker finds a ring in the dough</a>';
    const person = '<a href="/people/jo-quill">Jo Quill, who bakes at night</a>';
    expect(titlesOf(below(`<li>${story}</li><li>${person}</li>`))).toEqual([
      'Baker finds a ring in the dough',
    ]);
  });
});

describe('the model of lists', () => {
  it('was fitted to the features that lists are told by', () => {
    expect(model.features).toEqual([...LIST_FEATURES]);
    expect(model.trees.length % 10).toBe(0);
  });

  it('offers nothing where all lists are poor', () =>
    expect(
      titlesOf(`<div><h4>Places</h4>${listOf(['North', 'South', 'Old town'])}</div>`, paragraphs[0]),
    ).toEqual([]));
});
