import { absoluteUrl } from './urls';

export interface ResolvedImage {
  url: string;
  alt: string;
  /** CSS pixels, where the markup says so. */
  width: number | null;
  height: number | null;
}

/** Where lazy loaders keep the true address. Others are found by what they hold: see `anyImage`. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-img-src',
  'data-image',
  'data-url',
  'data-img-url',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sources'];
/** The same for pictures that are painted as the background of an empty element. */
const BACKGROUND_ATTRIBUTES = [
  'data-bg',
  'data-bg-src',
  'data-bgsrc',
  'data-background',
  'data-background-image',
  'data-background-url',
  'data-background-lazy',
];
const PLACEHOLDER =
  /(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|loading|lazy|1x1|grey|gray|dummy)(?:[._-][^/]*)?\.(?:gif|png|svg|jpe?g|webp)/i;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;
/** A preview of two digits' width, to be shown blurred until the true picture is there. */
const TINY = /[?&](?:w|width)=\d{1,2}(?:&|$)|[/,]w_\d{1,2}[,/]/i;
const PREVIEW_NAMES = /\b(?:blur|lqip|placeholder|preview)/i;

/** Wider than any reader needs. CSS pixels. */
const WIDEST = 1600;
/** Smaller pictures are icons, avatars and tracking pixels. CSS pixels. */
const SMALLEST = 60;
/** What stands for `{width}` in an address: one of the widths that lazysizes asks for where a page names none. */
const ASKED_WIDTH = '1080';

/** Picks from a `srcset` the widest candidate that is not wasteful. */
export function bestOfSrcset(srcset: string, base: string): string | null {
  let best: string | null = null;
  let bestWidth = -1;
  // An address may hold commas; only one that ends it, or the size, ends the candidate (HTML standard).
  for (const [, address = '', size = ''] of srcset.matchAll(/(\S*[^\s,])(?:\s+([^\s,]+))?\s*(?:,|$)/g)) {
    const url = usable(address, base);
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

/** An element's attributes, or those of a tag that is only there as text. */
interface Attributes {
  get: (name: string) => string | null;
  names: readonly string[];
}

const attributesOf = (element: Element): Attributes => ({
  get: (name) => element.getAttribute(name),
  names: element.getAttributeNames(),
});

/** The first `<img>` in text: what a `<noscript>` holds in a live page. It is read, never parsed into a DOM. */
function attributesOfText(text: string): Attributes | null {
  const tag = /<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(text)?.[0];
  if (!tag) return null;
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    values.set(name.toLowerCase(), (double ?? single ?? '').replace(/&amp;/g, '&'));
  return { get: (name) => values.get(name) ?? null, names: [...values.keys()] };
}

const sizeOf = ({ get }: Attributes, name: 'width' | 'height'): number | null => {
  const value = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(get(name) ?? '')?.[1];
  return value !== undefined && Number(value) > 0 ? Math.round(Number(value)) : null;
};

/** An address within a description in JSON, as some loaders keep it. */
const IN_JSON = /^\s*\{.*?"(?:src|url)"\s*:\s*"([^"]+)"/s;

/** Null for what is no address of a picture: placeholders, templates, data. */
function usable(address: string | null, base: string): string | null {
  const plain = (address && IN_JSON.exec(address)?.[1]) ?? address;
  const filled = plain?.trim().replace('{width}', ASKED_WIDTH);
  if (!filled || /^data:|[{}"<>]/.test(filled) || PLACEHOLDER.test(filled)) return null;
  return absoluteUrl(filled, base);
}

/**
 * The image that an `<img>`, `<picture>`, `<amp-img>`, `<noscript>` or an empty element with a background stands for,
 * lazy or not; null for icons, pixels and blanks.
 */
export function resolveImage(element: Element, base: string): ResolvedImage | null {
  const noscript = element.localName === 'noscript' ? element : null;
  const img = noscript || element.localName === 'picture' ? element.querySelector('img') : element;
  const attributes = img ? attributesOf(img) : noscript && attributesOfText(noscript.textContent);
  if (!attributes || isPixel(attributes)) return null;
  const picture = element.localName === 'picture' ? element : element.closest('picture');
  const url = imageUrl(attributes, picture, noscript ? [] : [img, element], base);
  if (!url) return null;
  const { get } = attributes;
  const alt = get('alt') ?? get('data-alt') ?? get('aria-label') ?? '';
  return { url, alt: alt.trim(), width: sizeOf(attributes, 'width'), height: sizeOf(attributes, 'height') };
}

/** Icons, and what only counts visits: by size, or because nobody is to see it. */
function isPixel(attributes: Attributes): boolean {
  if (attributes.get('hidden') !== null) return true;
  const style = attributes.get('style') ?? '';
  // Pictures that fill their box are nothing wide too, and at least as wide as the box.
  const isTiny = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i.test(style);
  if (isTiny && !/min-(?:width|height)/i.test(style)) return true;
  return (['width', 'height'] as const).some((side) => (sizeOf(attributes, side) ?? SMALLEST) < SMALLEST);
}

/** @param beside elements beside which a `<noscript>` may hold the true picture */
function imageUrl(
  attributes: Attributes,
  picture: Element | null,
  beside: readonly (Element | null)[],
  base: string,
): string | null {
  const { get } = attributes;
  const ofSet = (name: string) => bestOfSrcset(get(name) ?? '', base);
  for (const name of LAZY_SETS) {
    const url = ofSet(name);
    if (url) return url;
  }
  for (const name of LAZY_ATTRIBUTES) {
    const url = usable(get(name), base);
    if (url) return url;
  }
  const set = ofSet('srcset');
  if (set) return set;
  const shown = usable(get('src'), base);
  const isPreview = shown !== null && (TINY.test(shown) || PREVIEW_NAMES.test(get('class') ?? ''));
  if (shown && !isPreview) return shown;
  return (
    sourceOf(picture, base) ??
    fromNoscript(beside, base) ??
    background(attributes, base) ??
    anyImage(attributes, base) ??
    shown
  );
}

/** The first `<source>`; one of a kind that few programs can show only where there is no other. */
function sourceOf(picture: Element | null, base: string): string | null {
  const sources = [...(picture?.querySelectorAll('source') ?? [])];
  const isRare = (source: Element) => /avif|jxl/i.test(source.getAttribute('type') ?? '');
  for (const source of [...sources.filter((one) => !isRare(one)), ...sources.filter(isRare)]) {
    const url = bestOfSrcset(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '', base);
    if (url) return url;
  }
  return null;
}

function background({ get }: Attributes, base: string): string | null {
  for (const name of BACKGROUND_ATTRIBUTES) {
    const url = usable(get(name)?.replace(/^url\(["']?|["']?\)$/g, '') ?? null, base);
    if (url) return url;
  }
  const painted = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i.exec(get('style') ?? '')?.[1];
  return usable(painted ?? null, base);
}

/** Loaders name their attributes as they like; what ends like a picture is one. */
function anyImage({ get, names }: Attributes, base: string): string | null {
  for (const name of names) {
    const value = name.startsWith('data-') ? get(name) : null;
    const url = value && IMAGE_FILE.test(value) && !/\s/.test(value) ? usable(value, base) : null;
    if (url) return url;
  }
  return null;
}

/** A `<noscript>` beside a placeholder holds the true image: as elements in a parsed page, as text in a live one. */
function fromNoscript(elements: readonly (Element | null)[], base: string): string | null {
  const near = elements.flatMap((element) => [
    element?.nextElementSibling,
    element?.previousElementSibling,
    element?.parentElement?.nextElementSibling,
  ]);
  const noscript = near.find((sibling) => sibling?.localName === 'noscript');
  if (!noscript) return null;
  const img = noscript.querySelector('img');
  const attributes = img ? attributesOf(img) : attributesOfText(noscript.textContent);
  return attributes && imageUrl(attributes, img?.closest('picture') ?? null, [], base);
}

/** Whether an element without text is there to show a picture by its attributes alone. */
export function isImageStandIn(element: Element): boolean {
  if (BACKGROUND_ATTRIBUTES.some((name) => element.hasAttribute(name))) return true;
  const source = element.getAttribute('data-src') ?? element.getAttribute('data-lazy-src');
  if (source !== null && IMAGE_FILE.test(source)) return true;
  // Backgrounds adorn pages too: one that is a picture says so.
  return (
    (element.getAttribute('style')?.includes('url(') ?? false) &&
    (element.getAttribute('role') === 'img' || element.closest('figure') !== null)
  );
}
