import { isSamePage, parseAddress, siteOf, siteOfHost } from '../urls';

/** Path words of pages that are no stories: services, people, subjects. */
const SERVICE_PATH =
  /\/(?:tags?|topics?|authors?|autore?n?|auteurs?|byline|contributors?|bloggers?|writers?|profiles?|our-team|the-team|redaktion|faqs?|category|categories|kategorien?|categorias?|rubriken?|section|secciones|search|login|signin|sign-in|register|subscribe|subscriptions?|abo|newsletters?|about-us|contact|kontakt|contacto|imprint|datenschutz|privacy|privacy-policy|profile|user|hashtag|share|comments?|advertise|cookies?|rss|feeds?)(?:\/|\.\w+$|$)/i;
/** Those of services that may also be a section or a glossary, whose stories have more of a path. */
const SERVICE_OR_SECTION =
  /\/(?:about|terms|staff|people|careers?|legal|terms-of-use|terms-of-service|agb|impressum)(?:\.\w+|\/[^/]*)?\/?$/i;
const SOCIAL_SITES = new Set(
  'facebook.com twitter.com x.com instagram.com linkedin.com pinterest.com whatsapp.com t.me telegram.me youtube.com youtu.be reddit.com tiktok.com threads.net wa.me line.me weibo.com flipboard.com apple.com google.com amazon.com amzn.to doubleclick.net'.split(
    ' ',
  ),
);
/** What advertisers count clicks by: a link to another site that carries it is paid for. */
const CAMPAIGN = /[?&](?:utm_(?:source|medium|campaign)|gclid|aff(?:_?id|iliate)?|clickid)=/i;
/** Path words that sites mark paid texts with, their own address or not. */
const PAID_PATH =
  /\/(?:advertisement-feature|advertorials?|sponsored(?:-content|-post)?|paid-(?:content|post)|partner-content|branded-content|brand-account|publirreportajes?|native-advertising)(?:\/|$)/i;
/** Downloads, pictures and feeds open as themselves. */
const FILE_PATH = /\.(?:pdf|docx?|xlsx?|zip|mp3|mp4|ics|xml|rss|jpe?g|png|webp|gif|avif|svg)$/i;

/** What an address says of its story. */
interface StoryAddress {
  /** On this page's own site. */
  isOwn: boolean;
  host: string;
  path: string;
  search: string;
  /** Whether it is written as stories' are; asked of few. */
  isStory?: boolean;
  hasSlug?: boolean;
}

/** The addresses of stories on a page, each resolved and parsed once: pages have hundreds, and each is asked about often. */
export class StoryUrls {
  private readonly known = new Map<string, string | null>();
  private readonly addresses = new Map<string, StoryAddress>();
  private readonly site: string;
  /** This page's address without query, plain and as it stands in another's query. */
  private readonly page: string;
  private readonly encodedPage: string;
  /** The last part of this page's path. */
  private readonly name: string;

  constructor(
    private readonly url: string,
    private readonly base: string,
  ) {
    this.site = siteOf(url);
    this.page = url.split(/[?#]/)[0] ?? url;
    this.encodedPage = encodeURIComponent(this.page);
    const path = this.page.replace(/\/$/, '');
    this.name = path.slice(path.lastIndexOf('/') + 1);
  }

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

  /** Whether a link as written leads to this page, and not to a place in it. */
  isPage(href: string | null): boolean {
    // Parsing is dear, and few links share the page's name.
    if (!href || href.startsWith('#') || !href.includes(this.name) || this.of(href) !== null) return false;
    const parsed = parseAddress(href, this.base);
    return parsed !== null && parsed.hash === '' && isSamePage(parsed.href, this.url);
  }

  /** Host and path of a story's address or of the page's own. */
  placeOf(url: string): { host: string; path: string } {
    const known = this.addresses.get(url);
    if (known) return known;
    const parsed = parseAddress(url, this.base);
    return { host: parsed?.host ?? '', path: parsed?.pathname ?? '' };
  }

  /** Whether a story is on this page's own site. */
  isOwn(url: string): boolean {
    return this.addresses.get(url)?.isOwn ?? false;
  }

  /** Whether a story's address is written as stories' are: a headline in its path, or a number. */
  isStoryAddress(url: string): boolean {
    const address = this.addresses.get(url);
    if (!address) return false;
    address.isStory ??= isStoryPath(address.path, address.search);
    return address.isStory;
  }

  /** Whether a story's address has a headline in its path. */
  hasSlug(url: string): boolean {
    const address = this.addresses.get(url);
    if (!address) return false;
    address.hasSlug ??= decodePath(address.path)
      .split('/')
      .some((part) => slugWords(part) >= SLUG_WORDS);
    return address.hasSlug;
  }

  /** Whether clicks on a story's address are counted as a campaign's, as a site's own offers are. */
  isCounted(url: string): boolean {
    const search = this.addresses.get(url)?.search ?? '';
    return search !== '' && CAMPAIGN.test(search);
  }

  /** Those of the stories that are sections: others on the page lie below their paths. */
  sectionsAmong(urls: Iterable<string>): ReadonlySet<string> {
    const paths = new Map<string, string>();
    for (const url of urls) {
      const address = this.addresses.get(url);
      if (address) paths.set(url, address.host + address.path.replace(/\/$/, ''));
    }
    const parents = new Set<string>();
    for (const path of paths.values()) {
      // A section's address may be any part of the path before the last; what stands above one that is known is too.
      for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const parent = path.slice(0, at);
        if (parents.has(parent)) break;
        parents.add(parent);
      }
    }
    const sections = new Set<string>();
    for (const [url, path] of paths) if (parents.has(path)) sections.add(url);
    return sections;
  }

  private resolve(href: string): string | null {
    const parsed = parseAddress(href, this.base);
    if (!parsed) return null;
    const { href: address, pathname: path, search, host, hostname } = parsed;
    if (path.length <= 1 && search === '') return null;
    const site = siteOfHost(hostname);
    const isOwn = site === this.site;
    if (SOCIAL_SITES.has(site) || isSamePage(address, this.url) || this.isShare(address)) return null;
    if (!isOwn && CAMPAIGN.test(search)) return null;
    if (SERVICE_PATH.test(path) || isServiceOfSection(path) || PAID_PATH.test(path) || FILE_PATH.test(path))
      return null;
    const url = address.split('#')[0] as string;
    this.addresses.set(url, { isOwn, host, path, search });
    return url;
  }

  /** An address that carries this page's own: something is done with the page, such as sharing it. */
  private isShare(address: string): boolean {
    return address.includes(this.encodedPage) || address.lastIndexOf(this.page) > 0;
  }
}

/** Words; the last part of a path with as many says a headline, not a person or a policy. */
const HEADLINE_SLUG_WORDS = 5;
/** Words in the last part of a path; services and sections have one or two. */
const SLUG_WORDS = 3;
/** Words in an earlier part, where a headline may stand before a number or "index.html"; long names of sections have fewer. */
const EARLIER_SLUG_WORDS = 5;

/** A service's own page, or one below it that no headline names: "/people/jo-quill". */
const isServiceOfSection = (path: string): boolean =>
  SERVICE_OR_SECTION.test(path) && slugWords(path.slice(path.lastIndexOf('/') + 1)) < HEADLINE_SLUG_WORDS;

function isStoryPath(path: string, search: string): boolean {
  const parts = decodePath(path)
    .split('/')
    .filter((part) => part.length > 0);
  const last = parts[parts.length - 1] ?? '';
  return (
    /\d{3,}/.test(last + search) ||
    parts.some((part, i) => slugWords(part) >= (i === parts.length - 1 ? SLUG_WORDS : EARLIER_SLUG_WORDS))
  );
}

/** Words of two characters at least, by what parts them in addresses. */
function slugWords(part: string): number {
  let count = 0;
  let start = 0;
  for (let i = 0; i <= part.length; i++) {
    if (i < part.length && !SLUG_GAPS.has(part.charCodeAt(i))) continue;
    if (i - start > 1) count++;
    start = i + 1;
  }
  return count;
}

const SLUG_GAPS: ReadonlySet<number> = new Set([...'-_+ '].map((gap) => gap.charCodeAt(0)));

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
