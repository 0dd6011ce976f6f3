// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Article, detectPage, extractArticle } from '../../utils/extraction';
import { CLUTTER_KINDS, type ClutterKindName } from '../../utils/extraction/clutter/kinds';
import type { Expectation } from './expectation';
import { loadFixtures, parse } from './fixtures';

/** Fields of the article that are compared as they stand, where the fixture names them. */
const EXACT = [
  'title',
  'dek',
  'byline',
  'source',
  'siteName',
  'canonicalUrl',
  'lang',
  'dir',
  'paywalled',
  'text',
] as const satisfies readonly (keyof Article & keyof Expectation)[];

const CALENDAR_DATE_LENGTH = '2025-07-27'.length;

const fixtures = loadFixtures();

/** The kinds that have rules; what only the block model finds has no page of its own. */
const RULED_KINDS = (Object.keys(CLUTTER_KINDS) as ClutterKindName[]).filter(
  (kind) => CLUTTER_KINDS[kind].tokens.length > 0,
);

describe('the fixtures', () => {
  it.each(RULED_KINDS)('have a page that asks for the removal of %s', (kind) => {
    expect(fixtures.some(({ expected }) => expected.removedKinds?.includes(kind))).toBe(true);
  });
});

for (const { name, html, expected } of fixtures) {
  describe(`${name}: ${expected.purpose}`, () => {
    const result = extractArticle(parse(html), { url: expected.url });

    if (expected.kind !== undefined) {
      it('is recognised for what it is', () => {
        expect(detectPage(parse(html), { url: expected.url }).kind).toBe(expected.kind);
      });
    }

    if (expected.status === 'not-article') {
      it('is refused', () => {
        expect(result.status).toBe('not-article');
        if (result.status === 'not-article' && expected.reason) expect(result.reason).toBe(expected.reason);
      });
      return;
    }

    it('is an article', () => {
      expect(result.status).toBe('article');
    });
    if (result.status === 'article') checkArticle(result.article, expected);
  });
}

function checkArticle(article: Article, expected: Expectation): void {
  const rendered = parse(article.html).body;

  for (const field of EXACT) {
    if (expected[field] === undefined) continue;
    it(`has the right ${field}`, () => {
      expect(article[field]).toEqual(expected[field]);
    });
  }

  for (const field of ['publishedAt', 'modifiedAt'] as const) {
    const date = expected[field];
    if (date === undefined) continue;
    it(`has the right ${field}`, () => {
      const given = article[field];
      expect(date?.length === CALENDAR_DATE_LENGTH ? given?.slice(0, CALENDAR_DATE_LENGTH) : given).toBe(
        date,
      );
    });
  }

  if (expected.leadImage !== undefined) {
    it('has the right lead image', () => {
      if (expected.leadImage === null) expect(article.leadImage).toBeNull();
      else expect(article.leadImage).toMatchObject(expected.leadImage ?? {});
    });
  }

  if (expected.mustContain) {
    it('keeps what belongs to it', () => {
      expect(expected.mustContain?.filter((phrase) => !article.text.includes(phrase))).toEqual([]);
    });
  }

  if (expected.mustNotContain) {
    it('holds nothing foreign', () => {
      const shown = `${article.text}\n${rendered.textContent}`;
      expect(expected.mustNotContain?.filter((phrase) => shown.includes(phrase))).toEqual([]);
    });
  }

  if (expected.htmlContains || expected.htmlLacks || expected.htmlCounts) {
    it('renders what it should', () => {
      expect(expected.htmlContains?.filter((source) => !article.html.includes(source)) ?? []).toEqual([]);
      expect(expected.htmlLacks?.filter((source) => article.html.includes(source)) ?? []).toEqual([]);
      const counts = Object.keys(expected.htmlCounts ?? {}).map((selector) => [
        selector,
        rendered.querySelectorAll(selector).length,
      ]);
      expect(Object.fromEntries(counts)).toEqual(expected.htmlCounts ?? {});
    });
  }

  if (expected.related) {
    it('offers the related links', () => {
      const links = article.related.map(({ title, url }) => ({ title, url }));
      expect(links).toEqual(expected.related?.map(({ title, url }) => ({ title, url })));
      expect(article.related).toMatchObject(expected.related ?? []);
    });
  }

  if (expected.removedKinds || expected.keptKinds) {
    it('lists what it removed', () => {
      const kinds = article.removed.map((removal) => removal.kind);
      expect(expected.removedKinds?.filter((kind) => !kinds.includes(kind)) ?? []).toEqual([]);
      expect(expected.keptKinds?.filter((kind) => kinds.includes(kind)) ?? []).toEqual([]);
    });
  }
}
