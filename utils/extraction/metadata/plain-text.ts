// Reading text and addresses out of elements, without layout.
import { collapseSpaces, isLetterOrNumber, isSurrogate } from '../characters';
import { absoluteUrl, hostnameOf } from '../urls';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
export const SILENT_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'iframe',
]);
const BREAKING_TAGS = new Set([
  'br',
  'div',
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'tr',
  'td',
  'dd',
  'dt',
]);

/** White space collapsed, soft hyphens and direction marks gone. */
export const tidy = (text: string | null | undefined): string =>
  collapseSpaces((text ?? '').replace(INVISIBLE, ''));

/** Letters and numbers alone, in lower case: how names are compared, whatever a page puts between their words. */
export function squash(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let start = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (isLetterOrNumber(unit)) continue;
    if (isSurrogate(unit)) return lower.replace(/[^\p{L}\p{N}]/gu, '');
    out += lower.slice(start, i);
    start = i + 1;
  }
  return start === 0 ? lower : out + lower.slice(start);
}

/** An element's text in reading order: breaks and blocks part words, scripts say nothing. At most `limit` characters. */
export function readText(element: Element, limit = 2000): string {
  let out = '';
  const visit = (node: Node): void => {
    if (out.length > limit) return;
    if (node.nodeType === 3) {
      out += (node as Text).data;
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = (node as Element).localName;
    if (SILENT_TAGS.has(tag)) return;
    const breaks = BREAKING_TAGS.has(tag);
    if (breaks) out += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (breaks) out += ' ';
  };
  for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
  return tidy(out);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  szlig: 'ß',
  iexcl: '¡',
  iquest: '¿',
};
/** `eacute` is e with an acute: the letters that most names with entities are made of. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const ENTITY =
  /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(acute|grave|circ|tilde|uml|cedil|ring|caron)|([a-z]{2,6}));/gi;

/** Entities that were escaped twice show as text: `Tom &amp; Ann`, `Redacci&oacute;n`. Only the common ones. */
export function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal, hex, letter, accent, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    if (letter) return `${letter}${ACCENTS[String(accent).toLowerCase()]}`.normalize('NFC');
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

/** An absolute http(s) address, or empty when it is none. */
export const resolveUrl = (value: string | null | undefined, base: string): string =>
  (value && absoluteUrl(value, base)) || '';

/** The host in lower case without `www.`; empty for an address that can't be read. */
export const hostOf = (url: string): string =>
  hostnameOf(url)
    .toLowerCase()
    .replace(/^www\d?\./, '');
