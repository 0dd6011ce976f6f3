// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { resolveEmbed } from '../../utils/extraction/embeds';
import { MarkReader } from '../../utils/extraction/marks';
import { isMediaStandIn } from '../../utils/extraction/media-stand-ins';
import { parse } from './fixtures';

const first = (html: string): Element => {
  const element = parse(html).body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
};
const standsIn = (element: Element) => isMediaStandIn(element, new MarkReader().read(element));
const resolve = (html: string) => resolveEmbed(first(html), 'https://gazette.example/nature/birds.html');

describe('an embed leads to the original', () => {
  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F?rel=0">',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    ],
    [
      '<iframe src="about:blank" data-lazy-src="//www.youtube-nocookie.com/embed/a1B2c3D4e5F">',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    ],
    [
      '<iframe data-consent-src="https://www.youtube.com/embed/a1B2c3D4e5F">',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    ],
    ['<iframe src="https://player.vimeo.com/video/44556677">', 'https://vimeo.com/44556677'],
    ['<iframe src="https://player.vimeo.com/video/44556677?h=ab12">', 'https://vimeo.com/44556677/ab12'],
    [
      '<iframe src="https://www.dailymotion.com/embed/video/x7abcd">',
      'https://www.dailymotion.com/video/x7abcd',
    ],
    [
      '<iframe src="https://open.spotify.com/embed/episode/4abc?x=1">',
      'https://open.spotify.com/episode/4abc',
    ],
    [
      '<iframe src="https://www.instagram.com/p/Cx9Lark/embed/captioned/">',
      'https://www.instagram.com/p/Cx9Lark/',
    ],
    [
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1916200000">',
      'https://twitter.com/i/status/1916200000',
    ],
    [
      '<iframe src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kabc?id=1">',
      'https://bsky.app/profile/did:plc:abc/post/3kabc',
    ],
    ['<iframe src="https://datawrapper.dwcdn.net/AbC12/3/">', 'https://datawrapper.dwcdn.net/AbC12/3/'],
    [
      '<iframe src="https://flo.uri.sh/visualisation/7654321/embed">',
      'https://public.flourish.studio/visualisation/7654321/',
    ],
    ['<iframe src="https://www.google.com/maps/embed?pb=1">', 'https://www.google.com/maps/embed?pb=1'],
    ['<lite-youtube videoid="a1B2c3D4e5F"></lite-youtube>', 'https://www.youtube.com/watch?v=a1B2c3D4e5F'],
    ['<amp-youtube data-videoid="a1B2c3D4e5F"></amp-youtube>', 'https://www.youtube.com/watch?v=a1B2c3D4e5F'],
    ['<amp-iframe src="https://player.vimeo.com/video/44556677"></amp-iframe>', 'https://vimeo.com/44556677'],
    ['<amp-twitter data-tweetid="1916200000"></amp-twitter>', 'https://twitter.com/i/status/1916200000'],
    [
      '<amp-instagram data-shortcode="Cx9LarkHut1"></amp-instagram>',
      'https://www.instagram.com/p/Cx9LarkHut1/',
    ],
    [
      '<div class="player-youtube" data-id="a1B2c3D4e5F"></div>',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    ],
    ['<div data-youtube-id="a1B2c3D4e5F"></div>', 'https://www.youtube.com/watch?v=a1B2c3D4e5F'],
    [
      '<div class="flourish-embed" data-src="visualisation/1234567"><script></script></div>',
      'https://public.flourish.studio/visualisation/1234567/',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/ridge/posts/12"></div>',
      'https://www.facebook.com/ridge/posts/12',
    ],
    ['<div data-embed-url="https://x.com/ridge/status/19"></div>', 'https://x.com/ridge/status/19'],
    [
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/ridge/status/19"></a></blockquote>',
      'https://twitter.com/ridge/status/19',
    ],
    ['<video><source src="/larks.mp4"></video>', 'https://gazette.example/larks.mp4'],
    ['<audio data-src="/larks.mp3"></audio>', 'https://gazette.example/larks.mp3'],
  ])('%s', (html, url) => {
    expect(resolve(html)?.url).toBe(url);
  });
});

describe('an embed is called', () => {
  it.each([
    ['<iframe src="https://player.vimeo.com/video/44556677" title=" Larks ">', 'Larks'],
    ['<lite-youtube videoid="a1B2c3D4e5F" playlabel="Play: Larks"></lite-youtube>', 'Play: Larks'],
    ['<iframe src="https://www.youtube-nocookie.com/embed/a1B2c3D4e5F">', 'youtube.com'],
    [
      '<blockquote class="instagram-media"><a href="https://www.instagram.com/p/Cx9/">View this post</a> <a href="https://www.instagram.com/p/Cx9/">A post shared by Ridge Club</a></blockquote>',
      'A post shared by Ridge Club',
    ],
  ])('%s', (html, title) => {
    expect(resolve(html)?.title).toBe(title);
  });
});

describe('no embed', () => {
  it.each([
    '<iframe src="https://ads.example/frame?x=1" title="Advertisement">',
    '<iframe src="https://www.google.com/recaptcha/api2/anchor?k=1">',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=1">',
    '<iframe data-origin="https://www.youtube.com" src="https://ads.example/frame">',
    '<iframe src="javascript:alert(1)">',
    '<video src="blob:https://gazette.example/1"></video>',
    '<div class="vimeo" data-id="not a number"></div>',
    '<div data-id="a1B2c3D4e5F"></div>',
  ])('%s', (html) => {
    expect(resolve(html)).toBeNull();
  });
});

describe('an element stands for media', () => {
  it.each([
    '<div class="fb-post" data-href="https://www.facebook.com/ridge/posts/12"></div>',
    '<div class="flourish-embed" data-src="visualisation/1"> <script></script><noscript>Scripts are off</noscript></div>',
    '<blockquote class="twitter-tweet"><a href="https://twitter.com/ridge/status/19"></a></blockquote>',
    '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/Cx9/">View this post</a></div><p><a href="https://www.instagram.com/p/Cx9/">A post shared by Ridge Club</a></p></blockquote>',
    '<span data-bg="/a.jpg"></span>',
    '<div data-src="/a.jpg"></div>',
    '<figure><div style="background: url(/a.jpg)"></div></figure>',
  ])('%s', (html) => {
    const element = first(html);
    expect(standsIn(element.localName === 'figure' ? (element.firstElementChild ?? element) : element)).toBe(
      true,
    );
  });

  it.each([
    '<blockquote class="twitter-tweet"><p>A lark!</p> <a href="https://twitter.com/ridge/status/19">May 4</a></blockquote>',
    '<div class="fb-post" data-href="https://www.facebook.com/ridge/posts/12">A lark!</div>',
    '<div style="background: url(/pattern.png)"></div>',
    '<div data-src="/fragment.html"></div>',
    '<div class="ad-slot" id="top"></div>',
    '<p data-bg="/a.jpg">Words</p>',
    '<div data-bg="/a.jpg"><p>Words</p></div>',
  ])('not: %s', (html) => {
    expect(standsIn(first(html))).toBe(false);
  });
});
