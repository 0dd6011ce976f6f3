import type { StoryUrls } from './story-urls';

/** An address without what it says: where it is filed, how deep, how its last part is written. */
export interface AddressShape {
  host: string;
  /** The first part of a path that has more. */
  section: string;
  /** Parts of the path. */
  depth: number;
  /** Whether the last part has a number, a headline, an ending. */
  tail: string;
  /** A day or month is in the path. */
  isDated: boolean;
}

const DATED = /(?:^|\/)(?:19|20)\d\d[/-]?\d\d?(?:[/-]|$)|(?:19|20)\d\d-\d\d-\d\d/;
/** Words; a last part with as many is written as headlines are. */
const SLUG_PARTS = 4;

/** @param url a story's address, known to `urls`, or the page's own */
export function addressShape(url: string, urls: StoryUrls): AddressShape {
  const { host, path } = urls.placeOf(url);
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? '';
  const number = /\d{4,}/.test(last) ? 'n' : '';
  const slug = last.split(/[-_+]|%20/).length >= SLUG_PARTS ? 's' : '';
  const ending = /\.\w{2,5}$/.test(last) ? '.' : '';
  return {
    host,
    section: parts.length > 1 ? (parts[0] as string) : '',
    depth: parts.length,
    tail: parts.length === 0 ? '' : `${number}${slug}${ending}`,
    isDated: DATED.test(path),
  };
}
