import { absoluteUrl, isSamePage, siteOf } from '../urls';

/** Path words of pages that are no stories: services, people, subjects. */
const SERVICE_PATH =
  /\/(?:tags?|topics?|authors?|autore?n?|auteurs?|byline|contributors?|category|categories|kategorien?|categorias?|rubriken?|section|secciones|search|login|signin|sign-in|register|subscribe|subscriptions?|abo|newsletters?|about|about-us|contact|kontakt|contacto|imprint|datenschutz|privacy|privacy-policy|terms|profile|user|staff|people|hashtag|share|comments?|advertise|careers?|legal|terms-of-use|terms-of-service|agb|impressum|cookies?|rss|feeds?)(?:\/|\.\w+$|$)/i;
const SOCIAL_SITES = new Set(
  'facebook.com twitter.com x.com instagram.com linkedin.com pinterest.com whatsapp.com t.me telegram.me youtube.com youtu.be reddit.com tiktok.com threads.net wa.me line.me weibo.com flipboard.com apple.com google.com amazon.com amzn.to doubleclick.net'.split(
    ' ',
  ),
);
/** What advertisers count clicks by: a link to another site that carries it is paid for. */
const CAMPAIGN = /[?&](?:utm_(?:source|medium|campaign)|gclid|aff(?:_?id|iliate)?|clickid)=/i;
/** Downloads, pictures and feeds open as themselves. */
const FILE_PATH = /\.(?:pdf|docx?|xlsx?|zip|mp3|mp4|ics|xml|rss|jpe?g|png|webp|gif|avif|svg)$/i;

/** The addresses of stories on a page, each resolved once. */
export class StoryUrls {
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly url: string,
    private readonly base: string,
  ) {}

  /** The story that a link as written leads to; null for this page, services, people, subjects and social networks. */
  of(href: string | null): string | null {
    if (!href || href.startsWith('#')) return null;
    let url = this.known.get(href);
    if (url === undefined) {
      url = this.resolve(href);
      this.known.set(href, url);
    }
    return url;
  }

  /** Whether an address is on this page's own site. */
  isOwn(url: string): boolean {
    return siteOf(url) === siteOf(this.url);
  }

  private resolve(href: string): string | null {
    const address = absoluteUrl(href, this.base);
    if (!address || isSamePage(address, this.url)) return null;
    const { pathname, search } = new URL(address);
    if (isShare(address, this.url) || (CAMPAIGN.test(search) && !this.isOwn(address))) return null;
    if (SOCIAL_SITES.has(siteOf(address)) || SERVICE_PATH.test(pathname) || FILE_PATH.test(pathname))
      return null;
    return pathname.length > 1 || search !== '' ? (address.split('#')[0] as string) : null;
  }
}

/** Words in the last part of a path; services and sections have one or two. */
const SLUG_WORDS = 3;

/** Whether an address is written as stories' are: a headline in its path, or a number. */
export function isStoryAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  const parts = decodePath(pathname)
    .split('/')
    .filter((part) => part.length > 0);
  const last = parts[parts.length - 1] ?? '';
  return (
    /\d{3,}/.test(last + search) ||
    parts.some((part) => part.split(/[-_+ ]+/).filter((word) => word.length > 1).length >= SLUG_WORDS)
  );
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address that carries this page's own: something is done with the page, such as sharing it. */
function isShare(address: string, own: string): boolean {
  const page = own.split(/[?#]/)[0] ?? own;
  return address.includes(encodeURIComponent(page)) || address.lastIndexOf(page) > 0;
}

/** Paths of sections: those that stories on the page lie below. */
export function sectionsAmong(urls: Iterable<string>): ReadonlySet<string> {
  const paths = new Map<string, string>();
  for (const url of urls) paths.set(url, pathOf(url));
  const parents = new Set<string>();
  for (const path of paths.values()) {
    // A section's address may be any part of the path before the last.
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      parents.add(path.slice(0, at));
  }
  const sections = new Set<string>();
  for (const [url, path] of paths) if (parents.has(path)) sections.add(url);
  return sections;
}

function pathOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, '');
}
