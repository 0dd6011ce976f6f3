import { describe, expect, it } from 'vitest';
import { type LabelledPage, labelledPages } from './related-labels';
import { relatedFigures, scoreRelated } from './related-score';

const page: LabelledPage = {
  set: 'wcxb',
  id: '1',
  half: 'build',
  related: [
    { title: '“The bridge” opens', url: 'https://news.example/bridge/' },
    { title: 'A tunnel closes', url: 'https://news.example/tunnel?id=4' },
  ],
};

describe('scoreRelated', () => {
  it('looks at words and pages, not at quote marks, case and fragments', () => {
    const got = [
      { title: '"THE BRIDGE" opens »', url: 'http://news.example/bridge#top' },
      { title: 'A tunnel closes', url: 'https://news.example/tunnel?id=4' },
    ];
    expect(scoreRelated(page, got)).toMatchObject({ right: 2, missing: [], extra: [], misnamed: [] });
  });

  it('counts a wrong title both ways, and says so', () => {
    const got = [{ title: 'Local The bridge opens', url: 'https://news.example/bridge' }];
    const score = scoreRelated(page, got);
    expect(score).toMatchObject({ right: 0, misnamed: [{ got: 'Local The bridge opens' }] });
    expect(relatedFigures([score])).toMatchObject({ precision: 0, recall: 0, exact: 0, wanted: 2 });
  });

  it('asks nothing of a page without any, but silence', () => {
    const none = { ...page, related: [] };
    expect(relatedFigures([scoreRelated(none, [])])).toMatchObject({ precision: 1, recall: 1, exact: 1 });
    const shop = { title: 'Shop', url: 'https://news.example/shop' };
    expect(relatedFigures([scoreRelated(none, [shop])])).toMatchObject({ precision: 0, exact: 0 });
  });
});

describe('the labels', () => {
  const pages = labelledPages();

  it('are of at least 80 pages, 50 of them for checking, at most a quarter without any', () => {
    expect(pages.length).toBeGreaterThanOrEqual(80);
    // Pages are added for building alone: the check half stays as it was first labelled.
    expect(pages.filter(({ half }) => half === 'check').length).toBeGreaterThanOrEqual(50);
    expect(pages.filter(({ related }) => related.length === 0).length / pages.length).toBeLessThanOrEqual(
      0.25,
    );
  });

  it('hold a page once, an address once a page, at most 20, each with a title', () => {
    expect(new Set(pages.map(({ set, id }) => `${set}/${id}`)).size).toBe(pages.length);
    for (const { related } of pages) {
      expect(related.length).toBeLessThanOrEqual(20);
      expect(new Set(related.map(({ url }) => url)).size).toBe(related.length);
      for (const { title } of related) expect(title.trim()).not.toBe('');
    }
  });
});
