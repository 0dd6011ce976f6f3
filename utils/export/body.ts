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

/** The lead image, unless the body shows the same picture, in whatever size. */
export function missingLeadImage(article: Article, body: HTMLElement): ArticleImage | null {
  const lead = article.leadImage;
  if (!lead || !/^https?:\/\//i.test(lead.url)) return null;
  const shown = Array.from(body.querySelectorAll('img'), (image) =>
    pictureOf(image.getAttribute('src') ?? ''),
  );
  return shown.includes(pictureOf(lead.url)) ? null : lead;
}

/** An image address without its query, where image servers are told the size. */
function pictureOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
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
