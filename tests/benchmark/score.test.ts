import { describe, expect, it } from 'vitest';
import type { Truth } from './corpus';
import { metaFigures, scorePage, scoringOf, textFigures } from './score';
import { parseScorePy } from './score-py';
import { bootstrapInterval, quantile } from './statistics';
import { flat, tokens, words } from './text-folding';

const score = (pages: [truth: Partial<Truth>, text: string][]) => {
  const truth = pages.map(([page], i): Truth => ({ id: String(i), url: null, ...page }));
  const scoring = scoringOf(truth);
  const scores = truth.map((page, i) => scorePage(page, pages[i]?.[1] ?? '', scoring));
  return textFigures(scores, scoring);
};

describe('text against bodies', () => {
  it('counts four-word shingles, in the case they are in', () => {
    // Truth: 3 shingles. Output: 2, of which 1 is shared.
    const figures = score([[{ body: 'The ferry left at dawn today' }, 'The ferry left at Dawn']]);
    expect(figures).toMatchObject({ n: 1, P: 1 / 2, R: 1 / 3, F1: 2 / 5, exact: 0 });
  });

  it('folds case for word F1, and counts a repeated word as often as both have it', () => {
    // 2 words shared ("rain" twice, of 3) out of 3 and 2.
    expect(score([[{ body: 'Rain rain rain' }, 'rain RAIN']]).wordF1).toBe(4 / 5);
  });

  it('takes F1 from the means of precision and recall, not from the mean of pages', () => {
    const figures = score([
      [{ body: 'one two three four' }, 'one two three four'],
      [{ body: 'one two three four' }, 'zero one two three four five'],
    ]);
    expect(figures.P).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(figures.R).toBe(1);
    expect(figures.F1).toBeCloseTo(0.8, 12);
    expect(figures.exact).toBe(0.5);
  });

  it('leaves an empty output out of precision, but not out of recall', () => {
    const figures = score([
      [{ body: 'one two three four' }, 'one two three four'],
      [{ body: 'one two three four' }, ''],
    ]);
    expect(figures).toMatchObject({ P: 1, R: 0.5, wordF1: 0.5 });
  });

  it('holds empty truth and empty output for equal, and empty truth with output for a miss', () => {
    expect(score([[{ body: '' }, '']])).toMatchObject({ P: 1, R: 1, exact: 1, wordF1: 1 });
    expect(score([[{ body: '' }, 'one two']])).toMatchObject({ P: 0, R: 0, exact: 0, wordF1: 0 });
  });

  it('compares texts of under four words as one shingle', () => {
    expect(score([[{ body: 'Storm warning' }, 'Storm warning']]).F1).toBe(1);
    expect(score([[{ body: 'Storm warning' }, 'Storm']])).toMatchObject({ F1: 0, wordF1: 2 / 3 });
  });

  it('finds snippets whatever their quotes, spaces and case, and averages over pages that have any', () => {
    const figures = score([
      [
        { body: 'x', with: ['“It is  late”', 'never said'], without: ['subscribe'] },
        'Then: "it is\nlate", she said. SUBSCRIBE',
      ],
      [{ body: 'x', with: ['here'], without: [] }, 'Here'],
    ]);
    expect(figures).toMatchObject({ kept: 0.75, leaked: 1 });
  });
});

describe('text against snippets', () => {
  it('pools snippets over pages, and minds their case', () => {
    const figures = score([
      [{ with: ['alpha', 'beta'], without: ['gamma'] }, 'alpha gamma'],
      [{ with: ['Delta'], without: ['omega', 'psi'] }, 'delta'],
    ]);
    expect(figures).toEqual({ n: 2, segF1: 2 / 5, kept: 1 / 3, leaked: 1 / 3 });
  });
});

describe('metadata', () => {
  const rates = (page: Partial<Truth>, got: Parameters<typeof metaFigures>[1][string]) =>
    metaFigures([{ id: 'a', url: null, ...page }], { a: got });

  it('wants the words of a title in their order, without case and punctuation', () => {
    expect(rates({ title: 'Dam bursts: “no one hurt”' }, { title: 'Dam bursts – No one hurt!' }).title).toBe(
      1,
    );
    expect(rates({ title: 'Dam bursts' }, { title: 'Bursts dam' }).title).toBe(0);
    expect(rates({ title: 'Dam bursts' }, { title: 'Dam bursts | Example News' }).title).toBe(0);
  });

  it('takes one name within the other, or two words in common, for the same author', () => {
    const author = (truth: string | string[], got: string | string[]) =>
      rates({ author: truth }, { author: got }).author;
    expect(author('Mina Okafor', 'By Mina Okafor, Example News')).toBe(1);
    expect(author('Mina Okafor', 'Okafor')).toBe(1);
    expect(author('Mina J. Okafor', 'Mina Okafor')).toBe(1);
    expect(author(['Mina Okafor', 'Tomas Lind'], ['Lind, Tomas'])).toBe(1);
    expect(author('Mina Okafor', 'Mina Lind')).toBe(0);
    expect(author('Mina Okafor', '')).toBe(0);
  });

  it('counts a byline where the truth has none, but not where the truth says nothing', () => {
    expect(rates({ author: null }, { author: 'Staff' })).toEqual({ author_invented: 1 });
    expect(rates({ author: '' }, { author: [] })).toEqual({ author_invented: 0 });
    expect(rates({}, { author: 'Staff' })).toEqual({});
  });

  it('compares calendar days, and skips truth that is no full date', () => {
    expect(rates({ date: '2024-05-01' }, { date: '2024-05-01T23:30:00-04:00' }).date).toBe(1);
    expect(rates({ date: '2024-05-01' }, { date: '2024-05-02' }).date).toBe(0);
    expect(rates({ date: '2024-05' }, { date: '2024-05-01' }).date).toBeUndefined();
  });

  it('counts a page without an answer as not extracted, and kinds only where they are told', () => {
    const truth = ['a', 'b', 'c'].map((id): Truth => ({ id, url: null }));
    const got = { a: { status: 'article', kind: 'other' }, b: { status: 'not-article' } };
    expect(metaFigures(truth, got)).toEqual({ extracted: 1 / 3, kinds: { other: 1 } });
  });
});

describe('words as Python sees them', () => {
  it('keeps letters, numbers and underscores together, and splits at combining marks', () => {
    expect(tokens('snake_case ½ Ⅷ 東京 e\u0301t क्या')).toEqual([
      'snake_case',
      '½',
      'Ⅷ',
      '東京',
      'e',
      't',
      'क',
      'य',
    ]);
    expect(words('ÉTÉ-Straße')).toEqual(['été', 'straße']);
  });

  it('splits at the separators that JavaScript does not take for white space, and not at U+FEFF', () => {
    expect(flat('a\x1cb\x85c\ufeffd  ‚e’ «f»')).toBe('a b c\ufeffd \'e\' "f"');
  });
});

describe('statistics', () => {
  it('takes quantiles between ranks', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5, 12);
    expect(quantile([], 0.5)).toBe(0);
  });

  it('gives the same interval each time, around the figure', () => {
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const items = Array.from({ length: 100 }, (_, i) => i % 2);
    const [low, high] = bootstrapInterval(items, mean);
    expect(bootstrapInterval(items, mean)).toEqual([low, high]);
    // The binomial's own 95 % interval is .402 to .598.
    expect(low).toBeCloseTo(0.4, 1);
    expect(high).toBeCloseTo(0.6, 1);
  });
});

it("reads score.py's report", () => {
  const report = parseScorePy(
    "a.json\n  text  n 2 F1 0.5000\n  meta  title 1.0000 kinds {'front': 1, 'other': 2}\nb.json\n  bare  n 2 F1 0.2500\n",
  );
  expect(report).toEqual({
    'a.json': {
      text: { n: '2', F1: '0.5000' },
      meta: { title: '1.0000', kinds: "{'front': 1, 'other': 2}" },
    },
    'b.json': { bare: { n: '2', F1: '0.2500' } },
  });
});
