import type { Article } from '../extraction/article';
import { articleToHtml } from './html';
import { articleToMarkdown } from './markdown';
import { articleToText } from './text';

export type CopyFormat = 'rich' | 'markdown' | 'text';
export type CopyResult = { ok: true } | { ok: false; error: string };

/** What goes on the clipboard, by MIME type. */
type Contents = { 'text/plain': string; 'text/html'?: string };

/**
 * Copies the article: `rich` as `text/html` with `text/plain` beside it, the others as `text/plain`. To be called from
 * a click or key press, which is what browsers allow a copy for.
 *
 * @returns `error` is the browser's reason, for a log rather than for the person.
 */
export async function copyArticle(article: Article, format: CopyFormat): Promise<CopyResult> {
  try {
    const contents = contentsFor(article, format);
    const refusal = await writeClipboard(contents);
    if (refusal === null || copyByCommand(contents)) return { ok: true };
    return { ok: false, error: refusal };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

function contentsFor(article: Article, format: CopyFormat): Contents {
  if (format === 'markdown') return { 'text/plain': articleToMarkdown(article) };
  const text = articleToText(article);
  return format === 'text'
    ? { 'text/plain': text }
    : { 'text/html': articleToHtml(article), 'text/plain': text };
}

/** Writes through the async clipboard. Returns null, or why it could not. */
async function writeClipboard(contents: Contents): Promise<string | null> {
  // The types promise a clipboard, but a page on plain http has none.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard || typeof ClipboardItem === 'undefined') return 'This page has no clipboard interface.';
  const blobs = Object.entries(contents).map(([type, data]) => [type, new Blob([data], { type })] as const);
  try {
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return null;
  } catch (error) {
    return String(error);
  }
}

/**
 * The older way, which works on plain http and under `Permissions-Policy: clipboard-write=()`: a copy command whose
 * event we answer with our own data, so that neither the page's nodes nor the selection are touched.
 */
function copyByCommand(contents: Contents): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    // An event the page makes up would hand it the article.
    if (!event.isTrusted || !event.clipboardData) return;
    for (const [type, data] of Object.entries(contents)) event.clipboardData.setData(type, data);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered = true;
  };
  const listening = new AbortController();
  window.addEventListener('copy', answer, { capture: true, signal: listening.signal });
  try {
    return document.execCommand('copy') && answered;
  } finally {
    listening.abort();
  }
}
