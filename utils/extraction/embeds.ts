import { collapseSpaces } from './characters';
import { absoluteUrl } from './urls';

export interface Embed {
  /** The original's address, for a person to open. */
  url: string;
  title: string;
}

/** Elements that are players or posts by their very name. */
export const EMBED_TAGS: readonly string[] = (
  'iframe video audio amp-iframe amp-video amp-audio amp-youtube amp-vimeo amp-dailymotion amp-soundcloud ' +
  'amp-twitter amp-instagram amp-facebook amp-tiktok amp-reddit lite-youtube lite-vimeo youtube-video vimeo-video'
).split(' ');

/** Players, posts, charts and maps that we know by their address; anything else in a frame is not shown. */
const EMBED_HOSTS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com|bandcamp\.com|deezer\.com|bsky\.app|threads\.net|bilibili\.com|ted\.com|archive\.org|datawrapper\.de|dwcdn\.net|flourish\.studio|flo\.uri\.sh|infogram\.com|tableau\.com|maps\.google\.com|www\.google\.com|openstreetmap\.org|podcasts\.apple\.com|music\.apple\.com|reddit\.com|redditmedia\.com|streamable\.com|twitch\.tv|naver\.com|kakao\.com|documentcloud\.org|scribd\.com|acast\.com|simplecast\.com|buzzsprout\.com|megaphone\.fm|rumble\.com|imgur\.com|giphy\.com)$/;
/** Of those hosts, what is no content: buttons, counters, checks that one is human. */
const NO_CONTENT =
  /\/recaptcha|\/plugins\/(?:like|page|share|follow|comments|group)|\/widgets?\/(?:follow|tweet_)|facebook\.com\/tr\b|google\.com\/(?!maps)/;

/** Where the address of a post or the id of a film stands on an element that a script would turn into a player. */
const ID_ATTRIBUTES = [
  'videoid',
  'data-videoid',
  'data-video-id',
  'data-youtube-id',
  'data-yt-id',
  'data-tweetid',
  'data-tweet-id',
  'data-shortcode',
  'data-embed',
  'data-id',
  'data-src',
];
const ID_ADDRESSES: readonly [provider: RegExp, id: RegExp, address: (id: string) => string][] = [
  [/youtube|ytplayer/i, /^[\w-]{11}$/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/vimeo/i, /^\d{5,}$/, (id) => `https://vimeo.com/${id}`],
  [/dailymotion/i, /^x\w{5,}$/, (id) => `https://www.dailymotion.com/video/${id}`],
  [/tweet|twitter/i, /^\d{8,}$/, (id) => `https://twitter.com/i/status/${id}`],
  [/instagram/i, /^[\w-]{8,}$/, (id) => `https://www.instagram.com/p/${id}/`],
  [/flourish/i, /^(?:visualisation|story)\/\d+$/, (id) => `https://public.flourish.studio/${id}/`],
];

/** From the address in a frame to the one for people. */
const ORIGINALS: readonly [framed: RegExp, original: string][] = [
  [/^.*youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?!\w).*$/, 'https://www.youtube.com/watch?v=$1'],
  [/^.*player\.vimeo\.com\/video\/(\d+)\?(?:.*&)?h=(\w+).*$/, 'https://vimeo.com/$1/$2'],
  [/^.*player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1'],
  [/^.*dailymotion\.com\/embed\/video\/(\w+).*$/, 'https://www.dailymotion.com/video/$1'],
  [/^(.*open\.spotify\.com)\/embed\/([^?]+).*$/, '$1/$2'],
  [/^(.*instagram\.com\/(?:p|reel)\/[\w-]+\/)embed.*$/, '$1'],
  [/^.*platform\.twitter\.com\/embed\/.*[?&]id=(\d+).*$/, 'https://twitter.com/i/status/$1'],
  [
    /^.*embed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+).*$/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^.*flo\.uri\.sh\/((?:visualisation|story)\/\d+).*$/, 'https://public.flourish.studio/$1/'],
];

/** Class names that the providers ask pages to give to what their scripts turn into posts, players and charts. */
const EMBED_ROOT =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|text-post-media|reddit-embed-bq|reddit-card|fb-post|fb-video|mastodon-embed|imgur-embed-pub|flourish-embed|infogram-embed|youtube-player)(?:\s|$)/;

/** Whether a quotation is a post of a social network, as the network's own embed code writes it. */
export const isSocialPost = (names: string): boolean => EMBED_ROOT.test(names);

/** Whether an element without text stands for a post, player or chart that a script would put there. */
export function isEmbedStandIn(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (EMBED_ROOT.test(names)) return true;
  return addressOfId(element) !== null || element.hasAttribute('data-embed-url');
}

function addressOfId(element: Element): string | null {
  const names = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  const byNames = ID_ADDRESSES.filter(([provider]) => provider.test(names));
  for (const name of byNames.length > 0
    ? ID_ATTRIBUTES
    : ID_ATTRIBUTES.filter((one) => /you|yt|tweet/.test(one))) {
    const value = element.getAttribute(name)?.trim();
    if (!value) continue;
    const known = byNames.length > 0 ? byNames : ID_ADDRESSES.filter(([provider]) => provider.test(name));
    const found = known.find(([, id]) => id.test(value));
    if (found) return found[2](value);
  }
  return null;
}

/** The card that stands for a frame, player or post: a link, nothing is loaded. Null for ad frames and the unknown. */
export function resolveEmbed(element: Element, base: string): Embed | null {
  const url = addressOf(element, base);
  if (!url) return null;
  const original = ORIGINALS.reduce((address, [framed, to]) => address.replace(framed, to), url);
  const said = ['title', 'aria-label', 'playlabel', 'data-title'].map((name) =>
    element.getAttribute(name)?.trim(),
  );
  // The last line of a post's embed code says whose it is.
  const lines = [...element.querySelectorAll('a')].map((link) => collapseSpaces(link.textContent));
  const title =
    said.find(Boolean) || lines.filter(Boolean).pop() || new URL(original).hostname.replace(/^www\./, '');
  return { url: original, title };
}

function addressOf(element: Element, base: string): string | null {
  const isOwn = /^(?:amp-)?(?:video|audio)$/.test(element.localName);
  const held = isOwn ? element.querySelector('source') : element.querySelector('a[href]');
  for (const holder of [element, held]) {
    for (const name of holder?.getAttributeNames() ?? []) {
      if (isOwn ? !/src$/.test(name) : name === 'class' || name === 'style') continue;
      const value = holder?.getAttribute(name) ?? '';
      const url = /^(?:https?:)?\/\//.test(value) || isOwn ? absoluteUrl(value, base) : null;
      if (url && (isOwn || isContent(url))) return url;
    }
  }
  return addressOfId(element);
}

function isContent(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  // The bare host is where a player comes from, not what it shows.
  return EMBED_HOSTS.test(hostname) && (pathname.length > 1 || search !== '') && !NO_CONTENT.test(address);
}
