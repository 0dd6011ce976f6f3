import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type SavedPage = { ok: true; html: string } | { ok: false; problem: string };

/** A meta element or XML declaration that names a character set counts in the first kilobyte: the HTML standard's own limit. */
const PRESCAN_BYTES = 1024;
const CHARSET = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** Reads a saved page, gzipped or not, in the character set that it declares (else UTF-8). */
export function readSavedPage(file: string): SavedPage {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ok: false, problem: `${file} can't be read: ${reasonOf(error)}.` };
  }
  // Gzip is told by its first two bytes, whatever the file is called.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes);
    } catch (error) {
      return { ok: false, problem: `${file} can't be unpacked: ${reasonOf(error)}.` };
    }
  }
  const html = decode(bytes);
  return isHtml(html) ? { ok: true, html } : { ok: false, problem: `${file} is not an HTML page.` };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return message;
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const label = marked ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that no browser knows: browsers fall back as well.
    return new TextDecoder().decode(bytes);
  }
}

/** What may come before a page's first element. */
const PREAMBLE = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?[^>]*>)*/;
/** A fragment counts too, since browsers make a page of it; feeds, drawings, data and binary files do not. */
const FIRST_ELEMENT =
  /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|base|main|article|section|header|div|p|h[1-6]|table|center)[\s/>])/i;

function isHtml(text: string): boolean {
  if (text.includes('\0')) return false;
  const start = text.slice(PREAMBLE.exec(text)?.[0].length ?? 0);
  return FIRST_ELEMENT.test(start) || /<(?:html|body)[\s>]/i.test(text);
}
