/** The address that relative ones are resolved against: the page's, unless its own `<base>` says otherwise. */
export function baseUrl(document: Document, url: string): string {
  for (const base of document.getElementsByTagName('base')) {
    const href = base.getAttribute('href');
    if (href) return absoluteUrl(href, url) ?? url;
  }
  return url;
}

/** An absolute http(s) address, or null: what else a page may name is of no use outside it. */
export const absoluteUrl = (href: string, base: string): string | null =>
  parseAddress(href, base)?.href ?? null;

/** The same in its parts. */
export function parseAddress(href: string, base: string): URL | null {
  const trimmed = href.trim();
  if (trimmed === '') return null;
  try {
    const url = new URL(trimmed, base || undefined);
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
export function siteOf(url: string): string {
  try {
    return siteOfHost(new URL(url).hostname);
  } catch {
    return '';
  }
}

/** The same of a host alone. */
export function siteOfHost(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && (labels[labels.length - 2]?.length ?? 0) <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}
