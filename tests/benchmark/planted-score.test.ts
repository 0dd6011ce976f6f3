import { describe, expect, it } from 'vitest';
import type { PlantedPage } from '../planted/planted-page';
import { plantedFigures, scorePlanted, worstFirst } from './planted-score';

const page: PlantedPage = {
  id: 'one',
  lang: 'en',
  shape: 'hashed',
  half: 'build',
  url: 'https://news.example/a',
  html: '',
  title: 'A bridge opens',
  text: 'The bridge opened on Monday.\nComments from residents\nMost liked it.',
  boxes: [
    { kind: 'comments', texts: ['Join the talk now', 'Post'] },
    { kind: 'ad', texts: ['Cheap mattresses here'] },
  ],
  decoys: [{ type: 'subhead', texts: ['Comments from residents', 'Most liked it.'] }],
  related: [{ title: 'A tunnel closes', url: 'https://news.example/b' }],
};

describe('scorePlanted', () => {
  it('finds nothing wrong with the truth', () => {
    const score = scorePlanted(page, { text: page.text, related: [...page.related] });
    expect(score).toMatchObject({
      leaked: [],
      lost: [],
      exact: true,
      missing: [],
      extra: [],
      relatedRight: true,
    });
    expect(worstFirst([score])).toEqual([]);
  });

  it('ignores where lines break, not which words there are', () => {
    const joined = page.text.replaceAll('\n', ' ');
    expect(scorePlanted(page, { text: joined }).exact).toBe(true);
    expect(scorePlanted(page, { text: `${page.text}\nMore` }).exact).toBe(false);
  });

  it('counts a box once, for any of its texts; a short one only as a line of its own', () => {
    const both = scorePlanted(page, { text: `${page.text}\nJoin the talk now\nPost` });
    expect(both.leaked.map(({ box }) => box.kind)).toEqual(['comments']);
    expect(scorePlanted(page, { text: `${page.text}\nPost` }).leaked).toHaveLength(1);
    expect(scorePlanted(page, { text: `${page.text}\nPostman` }).leaked).toEqual([]);
  });

  it('tells a decoy that lost a part', () => {
    const score = scorePlanted(page, { text: 'The bridge opened on Monday.\nMost liked it.' });
    expect(score.lost.map(({ text }) => text)).toEqual(['Comments from residents']);
    expect(score.missing).toEqual(['Comments from residents']);
  });

  it('wants all related links and no other', () => {
    const other = { title: 'Shoes', url: 'https://shop.example/' };
    expect(scorePlanted(page, { text: page.text, related: [] }).relatedRight).toBe(false);
    const more = scorePlanted(page, { text: page.text, related: [...page.related, other] });
    expect(more.relatedExtra).toEqual(['Shoes <https://shop.example/>']);
    expect(scorePlanted(page, { text: page.text }).relatedRight).toBeUndefined();
  });

  it('sums pages, and a kind over the pages that have it', () => {
    const good = scorePlanted(page, { text: page.text, related: [...page.related] });
    const bad = scorePlanted(page, { text: 'Cheap mattresses here', related: [] });
    expect(plantedFigures([good, bad])).toEqual({
      pages: 2,
      boxes: 4,
      leaked: 1,
      decoys: 2,
      lost: 1,
      exact: 1,
      withRelated: 2,
      relatedRight: 1,
    });
    expect(plantedFigures([good, bad], 'comments')).toMatchObject({ boxes: 2, leaked: 0 });
    expect(plantedFigures([good, bad], 'poll').pages).toBe(0);
  });
});
