// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseLists, type JudgedList } from '../../utils/extraction/related/choose-lists';
import { saysLikeArticle } from '../../utils/extraction/related/heading-stems';
import { LIST_FEATURES, type ListFeature } from '../../utils/extraction/related/list-features';
import type { StoryList } from '../../utils/extraction/related/story-lists';
import { addressOf, HEADLINES, link, listOf, relatedOf, titlesOf } from './related-page';

const [first = '', second = ''] = HEADLINES;
/** A list as the judge leaves it, with what a test says of it. */
function judged(cards: number, of: Partial<JudgedList>): JudgedList {
  const box = { tag: 'ul', names: '', parent: null } as unknown as StoryList['box'];
  const list = { cards: Array.from({ length: cards }, () => ({})), label: null, box } as unknown as StoryList;
  const row = new Float64Array(LIST_FEATURES.length);
  return {
    list,
    row,
    shelf: 'article',
    score: 0.12,
    isAfter: true,
    isTold: false,
    isToldRelated: false,
    isFeed: false,
    isSaid: false,
    ...of,
  };
}

/** The features of a short list of headlines right below the text, with some others in their place. */
const rightBelow = (others: Partial<Record<ListFeature, number>> = {}): Float64Array => {
  const own: Partial<Record<ListFeature, number>> = {
    sameHost: 1,
    headlines: 1,
    titleWords: 6,
    cards: 3,
    ...others,
  };
  return Float64Array.from(LIST_FEATURES, (name) => own[name] ?? 0);
};

describe('a list below the article that the model thinks little of', () => {
  const within = judged(1, { score: 0.9, isAfter: false });

  it('is offered beside one within it where its heading has a stem of such words', () => {
    const said = judged(3, { isSaid: true });
    expect(chooseLists([within, said])).toEqual([within, said]);
    expect(chooseLists([within, judged(3, {})])).toEqual([within]);
  });

  it('is not where it is as long as an index, or where another is sure', () => {
    const sure = judged(4, { score: 0.9 });
    const other = {
      ...judged(3, { isSaid: true }),
      list: { ...sure.list, box: { ...sure.list.box, tag: 'div' } },
    };
    expect(chooseLists([judged(9, { isSaid: true })])).toEqual([]);
    expect(chooseLists([sure, other])).toEqual([sure]);
  });

  it('is offered where its cards are whole stories', () => {
    const feed = judged(2, { isFeed: true });
    expect(chooseLists([within, feed])).toEqual([within, feed]);
  });

  it('is offered in a side column where its label is known and nothing else stands below', () => {
    const side = judged(3, { shelf: 'site', isToldRelated: true, isTold: true, score: 0.7 });
    expect(chooseLists([within, side])).toEqual([within, side]);
  });

  it.each([
    ['is', {}, true],
    ['far below is not', { blocksAfter: 60 }, false],
    ['of names is not', { headlines: 0 }, false],
    ['on another host is not', { sameHost: 0 }, false],
  ] as const)('short, of headlines and right below the text %s offered', (_, others, isOffered) => {
    const list = judged(3, { row: rightBelow(others) });
    expect(chooseLists([within, list]).includes(list)).toBe(isOffered);
  });
});

describe('a heading', () => {
  it.each([
    'Elsewhere in the valley',
    '이어지는 이야기',
    'この話題の続き',
    'سبق أن نشرنا',
    'Sıradaki haberler',
    'Pour prolonger la lecture',
    'Para entenderlo en contexto',
  ])('says by its stem that its stories are like the article: %s', (heading) =>
    expect(saysLikeArticle(heading)).toBe(true),
  );
});

it('may stand in a nav with its stories', () =>
  expect(titlesOf(`<nav class="onward"><div>Gestures</div>${listOf(HEADLINES)}</nav>`)).toEqual(HEADLINES));

describe('a list whose label', () => {
  it('is heard by a screen reader alone has it all the same', () =>
    expect(titlesOf('', `<div aria-label="Related stories">${listOf(HEADLINES)}</div>`)).toEqual(HEADLINES));

  it('is a link to all of its kind has it all the same', () =>
    expect(
      titlesOf(`<section><div><a href="/thema/">Related stories</a></div>${listOf(HEADLINES)}</section>`),
    ).toEqual(HEADLINES));

  it.each([
    ['en', 'You may also like (sponsored)'],
    ['de', 'Das könnte Sie auch interessieren – gesponsert'],
    ['zh', '猜你喜欢（推广）'],
    ['ko', '추천 콘텐츠 [광고]'],
  ])('says that it is paid for is none: %s, %s', (lang, label) =>
    expect(titlesOf(`<section><h3>${label}</h3>${listOf(HEADLINES)}</section>`, '', lang)).toEqual([]),
  );

  it('asks to read on may stand over headlines at any address', () => {
    const items = HEADLINES.map((title, i) => `<li><a href="/s/${i}">${title}</a></li>`).join('');
    expect(titlesOf(`<div><h2>Continue reading</h2><ul>${items}</ul></div>`)).toEqual(HEADLINES);
  });
});

describe('a list of the site’s latest', () => {
  const ticker = HEADLINES.map((title, i) => `<li><time>1${i}:4${i}</time> ${link(title)}</li>`).join('');

  it('is told by the hour before each headline', () =>
    expect(titlesOf(`<section><ul>${ticker}</ul></section>`)).toEqual([]));

  it('is not told by a day before each', () =>
    expect(titlesOf(`<section><h2>Related</h2><ul>${ticker.replaceAll(':4', '.0')}</ul></section>`)).toEqual(
      HEADLINES,
    ));
});

describe('a list by popularity', () => {
  it('is told by each card’s place', () => {
    const cards = HEADLINES.map(
      (title, i) =>
        `<div class="row"><a href="${addressOf(title)}"><b>${i + 1}</b> <span>${title}</span></a></div>`,
    ).join('');
    const found = relatedOf(`<section><h3>In these hours</h3>${cards}</section>`);
    expect(found.every(({ mostRead }) => mostRead)).toBe(true);
  });

  it.each([
    ['en', 'What people are clicking on'],
    ['fr', 'Le top de la semaine'],
    ['ru', 'Пятёрка дня'],
    ['ko', '지금 뜨는 기사'],
    ['he', 'מה קוראים אחרים'],
  ])('is told by a stem in its heading: %s, %s', (lang, heading) =>
    expect(
      relatedOf(`<section><h3>${heading}</h3>${listOf([first, second])}</section>`, '', lang).every(
        ({ mostRead }) => mostRead,
      ),
    ).toBe(true),
  );
});
