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
