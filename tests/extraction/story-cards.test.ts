// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { storyAnchors } from '../../utils/extraction/related/sightings';
import { findCards } from '../../utils/extraction/related/story-cards';
import { StoryUrls } from '../../utils/extraction/related/story-urls';
import { parse } from './fixtures';
import { readingOf } from './reading';
import { paragraphs } from './related-page';

const url = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';
const story = '/local/night-buses-return-on-four-routes';

/** The cards of a page of which a body model keeps the blocks that `isBody` tells, by text. */
function cardsOf(inside: string, isBody: (text: string) => boolean) {
  const html = `<html lang="en"><head><title>Lower footbridge reopens</title></head><body><article><h1>Lower footbridge reopens before winter</h1>${paragraphs.join('')}${inside}${paragraphs.join('')}</article></body></html>`;
  const { page } = readingOf(parse(html), url);
  const no = () => false;
  const urls = new StoryUrls(url, url);
  return findCards({
    page,
    urls,
    anchorsOf: (block) => storyAnchors(block, urls),
    isBody: (index) => isBody(page.blocks[index]?.text ?? ''),
    overlayOf: () => null,
    storyAt: () => undefined,
    isBarred: no,
    isSiteMenu: no,
    isLabel: no,
    isTold: no,
  }).map(({ inBody, first, end }) => ({ inBody, blocks: end - first }));
}

describe('a card between paragraphs', () => {
  const card = `<div class="teaser"><a href="${story}"><div><img src="/bus.jpg" alt="A bus" width="400" height="300"></div><div>Night buses return on four routes</div></a></div>`;

  it('is none of the article where that keeps its picture alone', () =>
    expect(cardsOf(card, (text) => text === '' || text.length > 60)).toEqual([{ inBody: false, blocks: 2 }]));

  it('is a line of the article where that keeps its words', () =>
    expect(cardsOf(card, () => true)).toEqual([{ inBody: true, blocks: 2 }]));
});

describe('a post that the article quotes', () => {
  const post = (names: string) =>
    `<blockquote class="${names}"><p>Water at the door again.</p><p><a href="${story}">Ada Quill, 4 May, at eight in the evening</a></p></blockquote>`;

  it('is no card, unless nothing says that it is a post', () => {
    expect(cardsOf(post('twitter-tweet'), () => false)).toEqual([]);
    expect(cardsOf(post('see-also'), () => false)).toHaveLength(1);
  });
});
