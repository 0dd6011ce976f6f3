/** The address that relative ones are resolved against: the page's, unless its own `<base>` says otherwise. */
export function baseUrl(document: Document, url: string): string {
  for (const base of document.getElementsByTagName('base')) {
    const href = base.getAttribute('href');
    if (href) return absoluteUrl(href, url) ?? url;
  }
  return url;
}

/** An address in its parts, as `URL` has them. */
export type Address = Pick<URL, 'href' | 'host' | 'hostname' | 'pathname' | 'search' | 'hash'>;

const HOST = String.raw`((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,})`;
/** Path parts that begin with a dot or as one may be written otherwise lead elsewhere. */
const PATH = String.raw`((?:\/(?:[\w~!$&()*+,;=:@-][\w.~!$&()*+,;=:@%-]*)?)+)`;
const MORE = String.raw`[\w.~!$&()*+,;=:@%/?-]`;
/**
 * Addresses that parsing leaves as they are, as most on most pages: lower-case hosts with a name, no port, and only
 * characters that stay (URL Standard, percent-encode sets). Parsing takes many times as long.
 */
const PLAIN = new RegExp(`^https?:\\/\\/${HOST}${PATH}(\\?${MORE}+)?(#${MORE}+)?$`);
const ORIGIN = new RegExp(`^(https?:)\\/\\/${HOST}(?=[/?#]|$)`);

/** An absolute http(s) address, or null: what else a page may name is of no use outside it. */
export function absoluteUrl(href: string, base: string): string | null {
  const trimmed = href.trim();
  const spelled = spellOut(trimmed, base);
  return PLAIN.test(spelled) ? spelled : (parse(trimmed, base)?.href ?? null);
}

/** The same in its parts. */
export function parseAddress(href: string, base: string): Address | null {
  const trimmed = href.trim();
  const spelled = spellOut(trimmed, base);
  const plain = PLAIN.exec(spelled);
  if (!plain) return parse(trimmed, base);
  const [, host = '', pathname = '', search = '', hash = ''] = plain;
  return { href: spelled, host, hostname: host, pathname, search, hash };
}

/** With the base's scheme and host before an address that leaves them out. */
function spellOut(href: string, base: string): string {
  const origin = href.startsWith('/') ? ORIGIN.exec(base) : null;
  if (!origin) return href;
  return (href.startsWith('//') ? origin[1] : origin[0]) + href;
}

function parse(href: string, base: string): URL | null {
  if (href === '') return null;
  try {
    const url = new URL(href, base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The same page, fragment aside. */
export function isSamePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

/** Registrable part of a host, near enough for "same site": the last two labels, three under short second levels. */
export const siteOf = (url: string): string => siteOfHost(hostnameOf(url));

/** An address's host without a port; empty where it has none. */
export function hostnameOf(url: string): string {
  const host = ORIGIN.exec(url)?.[2];
  if (host !== undefined) return host;
  // Many ask for the host of an address that is not there, and what `URL` throws is dear.
  if (url === '') return '';
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The same of a host alone. */
export function siteOfHost(host: string): string {
  const last = host.lastIndexOf('.');
  const second = last > 0 ? host.lastIndexOf('.', last - 1) : -1;
  if (second < 0) return host;
  const isShort = last - second - 1 <= 3;
  const start = !isShort ? second : second > 0 ? host.lastIndexOf('.', second - 1) : -1;
  return host.slice(start + 1);
}
