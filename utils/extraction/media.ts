import { absoluteUrl } from './urls';

export interface ResolvedImage {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** Where lazy loaders keep the true address. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-img-url',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sources'];
const PLACEHOLDER =
  /(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|loading|lazy|1x1|grey|gray|dummy)(?:[._-][^/]*)?\.(?:gif|png|svg|jpe?g|webp)/i;

/** Wider than any reader needs. CSS pixels. */
const WIDEST = 1600;
/** Smaller pictures are icons, avatars and tracking pixels. CSS pixels. */
const SMALLEST = 60;

/** Picks from a `srcset` the widest candidate that is not wasteful. */
export function bestOfSrcset(srcset: string, base: string): string | null {
  let best: string | null = null;
  let bestWidth = -1;
  for (const part of srcset.split(/,\s+|,(?=https?:|\/\/)/)) {
    const [address, size = ''] = part.trim().split(/\s+/);
    const url = address && !address.startsWith('data:') ? absoluteUrl(address, base) : null;
    if (!url) continue;
    const number = Number.parseFloat(size) || 0;
    const width = size.endsWith('x') ? number * 800 : number;
    const better =
      bestWidth > WIDEST ? width < bestWidth : width > bestWidth && (width <= WIDEST || bestWidth < 0);
    if (best === null || better) {
      best = url;
      bestWidth = width;
    }
  }
  return best;
}

const sizeOf = (element: Element, name: 'width' | 'height'): number | null => {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) && value > 0 ? Math.round(value) : null;
};

const usable = (address: string | null, base: string): string | null => {
  if (!address || address.startsWith('data:') || PLACEHOLDER.test(address)) return null;
  return absoluteUrl(address, base);
};

/** The image that an `<img>`, `<picture>` or `<amp-img>` stands for, lazy or not; null for icons, pixels and blanks. */
export function resolveImage(element: Element, base: string): ResolvedImage | null {
  if (element.localName === 'noscript') return fromNoscriptAlone(element, base);
  const img = element.localName === 'picture' ? element.querySelector('img') : element;
  const picture = element.localName === 'picture' ? element : element.closest('picture');
  const url = imageUrl(img, picture, base) ?? fromNoscript(img ?? element, base);
  if (!url) return null;
  const width = img ? sizeOf(img, 'width') : null;
  const height = img ? sizeOf(img, 'height') : null;
  if ((width !== null && width < SMALLEST) || (height !== null && height < SMALLEST)) return null;
  return { url, alt: img?.getAttribute('alt')?.trim() ?? '', width, height };
}

function imageUrl(img: Element | null, picture: Element | null, base: string): string | null {
  for (const name of LAZY_SETS) {
    const set = img?.getAttribute(name);
    const best = set && bestOfSrcset(set, base);
    if (best) return best;
  }
  for (const name of LAZY_ATTRIBUTES) {
    const url = usable(img?.getAttribute(name) ?? null, base);
    if (url) return url;
  }
  const srcset = img?.getAttribute('srcset');
  const best = srcset && bestOfSrcset(srcset, base);
  if (best) return best;
  const src = usable(img?.getAttribute('src') ?? null, base);
  if (src) return src;
  for (const source of picture?.querySelectorAll('source') ?? []) {
    const set = source.getAttribute('srcset') ?? source.getAttribute('data-srcset');
    const found = set && bestOfSrcset(set, base);
    if (found) return found;
  }
  return null;
}

/** In a parsed page a `<noscript>` holds elements, in a live one text. */
function fromNoscriptAlone(noscript: Element, base: string): ResolvedImage | null {
  const img = noscript.querySelector('img');
  if (img) return resolveImage(img, base);
  const tag = /<img\b[^>]*>/i.exec(noscript.textContent ?? '')?.[0] ?? '';
  const read = (name: string) =>
    new RegExp(`\\s${name}=["']([^"']*)["']`, 'i').exec(tag)?.[1]?.replace(/&amp;/g, '&');
  const url = usable(read('src') ?? null, base);
  return url
    ? {
        url,
        alt: read('alt') ?? '',
        width: Number(read('width')) || null,
        height: Number(read('height')) || null,
      }
    : null;
}

/** A `<noscript>` beside a placeholder holds the true image: as elements in a parsed page, as text in a live one. */
function fromNoscript(element: Element, base: string): string | null {
  const near = [
    element.nextElementSibling,
    element.previousElementSibling,
    element.parentElement?.nextElementSibling,
  ];
  const noscript = near.find((sibling) => sibling?.localName === 'noscript');
  if (!noscript) return null;
  const img = noscript.querySelector('img');
  if (img) return imageUrl(img, null, base);
  const src = /<img[^>]*?\ssrc=["']([^"']+)["']/i.exec(noscript.textContent ?? '')?.[1];
  return usable(src?.replace(/&amp;/g, '&') ?? null, base);
}

/** Players and posts we know by their address; anything else in a frame is not shown. */
const EMBED_HOSTS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com|bsky\.app|threads\.net|bilibili\.com|ted\.com|archive\.org|datawrapper\.de|dwcdn\.net|flourish\.studio|google\.com|openstreetmap\.org|apple\.com|reddit\.com|streamable\.com|twitch\.tv|naver\.com|kakao\.com|documentcloud\.org|scribd\.com)$/;

export interface Embed {
  /** The original's address, for a person to open. */
  url: string;
  title: string;
}

/** The card that stands for a frame or a player: a link, nothing is loaded. Null for ad frames and the unknown. */
export function resolveEmbed(element: Element, base: string): Embed | null {
  const address =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.querySelector('source')?.getAttribute('src');
  const url = address ? absoluteUrl(address, base) : null;
  if (!url) return null;
  const own = element.localName === 'video' || element.localName === 'audio';
  const { hostname } = new URL(url);
  if (!own && !EMBED_HOSTS.test(hostname)) return null;
  const video = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(url)?.[1];
  const title =
    element.getAttribute('title')?.trim() ||
    element.getAttribute('aria-label')?.trim() ||
    hostname.replace(/^www\./, '');
  return { url: video ? `https://www.youtube.com/watch?v=${video}` : url, title };
}
