import { describe, expect, it } from 'vitest';
import { StoryUrls } from '../../utils/extraction/related/story-urls';

const page = 'https://ledger.example/local/lower-footbridge-reopens-48213';
const urls = new StoryUrls(page, page);

describe('the story a link leads to', () => {
  it.each([
    '/tag/bridges',
    '/kategorien/brücken',
    '/auteurs/jo-quill',
    '/datenschutz',
    '/login?next=/local',
    '/people/jo-quill',
    '/staff/',
    '/careers/harbour-pilot',
    '/impressum.html',
    '/plan.pdf',
    '/sponsored-content/a-bank-for-all-of-the-valley',
    'https://www.facebook.com/ledger/posts/1',
    'https://shop.example/a-better-boat-for-less?utm_source=ledger',
    `/share-it/?to=${encodeURIComponent(page)}`,
    '#comments',
    '/',
  ])('is none at a service’s address: %s', (href) => expect(urls.of(href)).toBeNull());

  it.each([
    '/people/why-the-last-ferryman-left-at-noon',
    '/about/how-the-harbour-came-to-be-here',
    '/local/night-buses-return',
    '/a/48214',
    'https://sister.example/night-buses-return',
  ])('is what stands at the address: %s', (href) => expect(urls.of(href)).toBe(new URL(href, page).href));

  it('may be an offer of the site’s own, whose clicks are counted', () => {
    const [offer, story] = ['/boats-for-hire-by-the-day?utm_source=ledger', '/night-buses-return?id=4'].map(
      (href) => urls.of(href),
    ) as [string, string];
    expect([urls.isCounted(offer), urls.isCounted(story)]).toEqual([true, false]);
  });

  it('is not this page, which a list may show for all that', () => {
    expect(urls.of('/local/lower-footbridge-reopens-48213')).toBeNull();
    expect(urls.isPage('/local/lower-footbridge-reopens-48213')).toBe(true);
    expect(urls.isPage('/local/lower-footbridge-reopens-48213#comments')).toBe(false);
  });
});
