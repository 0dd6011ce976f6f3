import type { ArticleImage } from '../article';
import { resolveImage } from '../media';
import type { HeadFacts } from './head-facts';
import { asList, isObject, type JsonObject, type JsonValue, textOf } from './json-ld';
import { readText, resolveUrl, tidy } from './plain-text';

/** Pictures that stand for the site, not the article. */
const NOT_LEAD =
  /(?:^|[/_.-])(?:logo|logos|placeholder|default|fallback|favicon|sprite|blank|spacer|avatar|icon|og-image-default|share-default)(?:[/_.-]|\d|$)/i;
/** A picture beside the headline narrower than this is an icon or a portrait (CSS pixels). */
const MIN_WIDTH = 200;
const MAX_IMAGES = 80;

const toSize = (value: JsonValue | string | null | undefined): number | null => {
  const size = Number.parseInt(
    typeof value === 'number'
      ? String(value)
      : typeof value === 'string'
        ? value
        : textOf(value ?? undefined),
    10,
  );
  return Number.isFinite(size) && size > 0 ? size : null;
};

function describe(url: string, extra: Partial<ArticleImage> = {}): ArticleImage {
  return { url, alt: '', caption: '', width: null, height: null, ...extra };
}

function fromJsonLd(article: JsonObject | null, base: string): ArticleImage | null {
  for (const image of asList(article?.image)) {
    const raw = isObject(image)
      ? textOf(image.url) || textOf(image.contentUrl) || textOf(image['@id'])
      : textOf(image);
    const url = resolveUrl(raw, base);
    if (url === '' || NOT_LEAD.test(fileOf(url))) continue;
    if (!isObject(image)) return describe(url);
    return describe(url, {
      caption: textOf(image.caption),
      width: toSize(image.width),
      height: toSize(image.height),
    });
  }
  return null;
}

function fromMeta(head: HeadFacts, base: string): { image: ArticleImage; key: string } | null {
  const found = head.first([
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'itemprop:image',
    'parsely-image-url',
  ]);
  const url = resolveUrl(found?.value, base);
  if (!found || url === '' || NOT_LEAD.test(fileOf(url))) return null;
  const isOpenGraph = found.key.startsWith('og:');
  const image = describe(url, {
    alt: isOpenGraph ? head.value('og:image:alt') : head.value('twitter:image:alt'),
    width: isOpenGraph ? toSize(head.value('og:image:width')) : null,
    height: isOpenGraph ? toSize(head.value('og:image:height')) : null,
  });
  return { image, key: found.key };
}

/** The last part of the path without its ending: the same picture in another size mostly keeps it. */
const fileOf = (url: string): string => (url.split(/[?#]/)[0] ?? '').split('/').pop() ?? '';
const stemOf = (url: string): string =>
  fileOf(url)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@]?\d{2,4}x\d{2,4}$|-scaled$|@\dx$/i, '')
    .toLowerCase();

/** Where the picture's name is looked for; which of its sizes this is does not matter. */
const SOURCES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'srcset', 'data-srcset'];

function sourceOf(image: Element): string {
  for (const name of SOURCES) {
    const value = image.getAttribute(name);
    const first = name.endsWith('srcset') ? value?.trim().split(/\s+/)[0] : value;
    if (first && !first.startsWith('data:')) return first;
  }
  return '';
}

function complete(lead: ArticleImage, document: Document): ArticleImage {
  const stem = stemOf(lead.url);
  if (stem.length < 4) return lead;
  const images = document.getElementsByTagName('img');
  for (let i = 0; i < Math.min(images.length, MAX_IMAGES); i++) {
    const image = images[i] as Element;
    const source = sourceOf(image);
    if (!source.toLowerCase().includes(stem) || stemOf(source) !== stem) continue;
    return {
      ...lead,
      alt: lead.alt || tidy(image.getAttribute('alt')),
      caption: captionOf(image) || lead.caption,
    };
  }
  return lead;
}

const captionOf = (image: Element): string => {
  const caption = image.closest('figure')?.querySelector('figcaption');
  return caption ? readText(caption, 400) : '';
};

function fromPage(images: readonly Element[], title: string, base: string): ArticleImage | null {
  for (const image of images) {
    const shown = resolveImage(image, base);
    if (!shown || NOT_LEAD.test(fileOf(shown.url))) continue;
    const { url, width, height } = shown;
    const alt = tidy(shown.alt);
    const isLarge =
      width !== null ? width >= MIN_WIDTH : image.closest('figure, picture') !== null || alt === title;
    if (isLarge) return describe(url, { alt, caption: captionOf(image), width, height });
  }
  return null;
}

/** The picture the page puts before its article, with the words the page gives it. */
export function readLeadImage(
  document: Document,
  head: HeadFacts,
  article: JsonObject | null,
  nearby: readonly Element[],
  title: string,
  base: string,
): { value: ArticleImage | null; origin: string } {
  const meta = fromMeta(head, base);
  if (meta) return { value: complete(meta.image, document), origin: `meta ${meta.key}` };
  const described = fromJsonLd(article, base);
  if (described) return { value: complete(described, document), origin: 'json-ld image' };
  const shown = fromPage(nearby, title, base);
  return { value: shown, origin: shown ? 'img' : '' };
}
