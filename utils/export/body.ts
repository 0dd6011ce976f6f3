import type { Article, ArticleImage } from '../extraction/article';
import { pageAnchor, sanitizeToFragment } from '../extraction/sanitize';

/**
 * The article's body as a tree to export from: sanitised once more, in an inert document (nothing loads), with
 * in-page anchors turned into addresses of the page, as they lead nowhere from a mail or a note.
 */
export function exportBody(article: Article): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  body.append(sanitizeToFragment(article.html, inert));
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const anchor = pageAnchor(link.getAttribute('href') ?? '');
    if (anchor) link.setAttribute('href', addressOf(article).replace(/#.*$/s, '') + anchor);
  }
  for (const dead of body.querySelectorAll('a:not([href])')) dead.replaceWith(...dead.childNodes);
  // What is folded away on the page would be lost on paper.
  for (const details of body.querySelectorAll('details')) details.replaceWith(...details.childNodes);
  for (const summary of body.querySelectorAll('summary')) {
    const line = inert.createElement('p');
    const bold = inert.createElement('strong');
    bold.append(...summary.childNodes);
    line.append(bold);
    summary.replaceWith(line);
  }
  return body;
}

/** Where the article lives: its canonical URL if the page names one. */
export function addressOf(article: Article): string {
  return article.canonicalUrl || article.url;
}

/** The lead image, unless the body opens with a picture of its own or shows the same one, in whatever size. */
export function missingLeadImage(article: Article, body: HTMLElement): ArticleImage | null {
  const lead = article.leadImage;
  if (!lead || !/^https?:\/\//i.test(lead.url)) return null;
  if (body.firstElementChild?.matches('figure:has(> img)')) return null;
  const shown = Array.from(body.querySelectorAll('img'), (image) =>
    pictureOf(image.getAttribute('src') ?? ''),
  );
  return shown.includes(pictureOf(lead.url)) ? null : lead;
}

/**
 * What an image's address keeps in every size: the file's name without its size and ending; for an image server that
 * is told a file's address in the query, that file's name. A short name may be anyone's: then the whole path counts.
 */
function pictureOf(url: string): string {
  const inner = /[?&](?:url|src|image)=([^&]+)/.exec(url)?.[1];
  const path = (inner === undefined ? url : decoded(inner)).replace(/[?#].*$/s, '');
  const name = (path.split('/').pop() ?? '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@]?\d{2,4}x\d{2,4}$|-scaled$|@\dx$/i, '');
  return name.length < SHORTEST_NAME ? path : name.toLowerCase();
}

/** Characters; "image", "photo-1" and "lead" are many pictures' names. */
const SHORTEST_NAME = 8;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: then it was not encoded.
    return text;
  }
}

/**
 * Spells out in characters what HTML leaves to the style sheet, for the formats that have none: quotation marks
 * around `q`, brackets around ruby readings.
 */
export function spellOutMarks(body: HTMLElement): void {
  for (const quote of body.querySelectorAll('q')) quote.replaceWith('“', ...quote.childNodes, '”');
  for (const bracket of body.querySelectorAll('rp')) bracket.remove();
  for (const reading of body.querySelectorAll('rt')) reading.replaceWith('(', ...reading.childNodes, ')');
}
