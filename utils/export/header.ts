import type { Article, ArticleImage } from '../extraction/article';
import { addressOf, missingLeadImage } from './body';

/** What leads every export. */
export interface ArticleHeader {
  title: string;
  /** Empty where the body has it anyway. */
  dek: string;
  /** Names, outlet and day without a word of any language, ready to be joined with ` · `; empty parts are left out. */
  credits: string[];
  /** Absolute http(s) URL: the canonical one where the page names it. */
  url: string;
}

/** Takes the header's facts from an article. The date is the page's own calendar day: `2026-11-23`. */
export function articleHeader(article: Article): ArticleHeader {
  const outlet = article.source || article.siteName;
  return {
    title: article.title,
    dek: newDek(article),
    credits: [personalByline(article).join(', '), outlet, calendarDay(article.publishedAt)].filter(Boolean),
    url: addressOf(article),
  };
}

/** The dek, unless the body opens with it or has it as one of its lines. */
export function newDek({ dek, text }: Article): string {
  return text.startsWith(dek) || text.split('\n').includes(dek) ? '' : dek;
}

/** The byline without the outlet, which stands beside it: desks sign with its name where nobody is named. */
export function personalByline({ byline, source, siteName }: Article): string[] {
  const outlet = (source || siteName).toLowerCase();
  return byline.filter((name) => name.toLowerCase() !== outlet);
}

/** Cuts the day from an ISO 8601 date. `Date` would shift it to the zone of the person who copies. */
function calendarDay(iso: string | null): string {
  return iso?.match(/^\d{4}(?:-\d{2}){0,2}/)?.[0] ?? '';
}

/** Puts title, dek, credits, link and the lead image, unless the body shows it, before a body that is to be exported. */
export function prependHeader(article: Article, body: HTMLElement): void {
  const doc = body.ownerDocument;
  const lead = missingLeadImage(article, body);
  body.prepend(...headerElements(articleHeader(article), doc), ...(lead ? [figure(lead, doc)] : []));
}

function headerElements({ title, dek, credits, url }: ArticleHeader, doc: Document): HTMLElement[] {
  const link = element(doc, 'a', url);
  link.setAttribute('href', url);
  const address = element(doc, 'p');
  address.append(link);
  return [
    element(doc, 'h1', title),
    ...(dek ? [element(doc, 'p', dek)] : []),
    ...(credits.length > 0 ? [element(doc, 'p', credits.join(' · '))] : []),
    address,
  ];
}

function figure(image: ArticleImage, doc: Document): HTMLElement {
  const result = element(doc, 'figure');
  const picture = element(doc, 'img');
  picture.setAttribute('src', image.url);
  picture.setAttribute('alt', image.alt);
  if (image.width) picture.setAttribute('width', String(image.width));
  if (image.height) picture.setAttribute('height', String(image.height));
  result.append(picture);
  if (image.caption) result.append(element(doc, 'figcaption', image.caption));
  return result;
}

function element(doc: Document, name: string, text = ''): HTMLElement {
  const result = doc.createElement(name);
  result.textContent = text;
  return result;
}
