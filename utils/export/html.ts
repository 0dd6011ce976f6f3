import type { Article } from '../extraction/article';
import { exportBody } from './body';
import { prependHeader } from './header';

/** What mail programs, word processors and note apps read; the rest serves our own views. */
const KEPT_ATTRIBUTES = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'dir', 'lang', 'datetime', 'cite'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed', 'value'],
]);

/**
 * The article as one self-contained piece of HTML for pasting: header, lead image, body; absolute http(s) links and
 * images, no classes, ids, styles or data attributes. Its root carries language and direction.
 */
export function articleToHtml(article: Article): string {
  const body = exportBody(article);
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
  }
  prependHeader(article, body);
  if (article.lang) body.lang = article.lang;
  body.dir = article.dir;
  return body.outerHTML;
}
