const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address where a click may lead to it, else null: `javascript:`, `data:` and the browser's own pages are not. */
export function openableUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return OPENABLE.has(url.protocol) ? url.href : null;
}

/** The host as a person names it, without `www.`; empty where the address has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

/** The host that a person means by an address or a name, in the form that browsers use; null where it is none. */
export function hostOfText(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') &&
    /[\p{L}\d]/u.test(hostname) &&
    !hostname.includes('*')
    ? hostname
    : null;
}
