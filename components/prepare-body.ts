import { missingLeadImage } from '../utils/export/body';
import type { Article, ArticleImage } from '../utils/extraction/article';
import { sanitizeToFragment } from '../utils/extraction/sanitize';
import type { Translate } from '../utils/translate';
import { hostOf } from '../utils/web-url';
import { alignFigures } from './align-figures';

export interface BodyHeading {
  id: string;
  level: number;
  text: string;
}

export interface PreparedBody {
  /** Holds the body; its nodes move into the view. */
  content: HTMLElement;
  /** The lead image, unless the body has it. */
  lead: ArticleImage | null;
  headings: BodyHeading[];
}

/**
 * The body as the reader shows it. The article came through a message, so it is sanitised where it is shown; in an
 * inert document, as images load only once they are on the page.
 */
export function prepareBody(article: Article, images: boolean, t: Translate): PreparedBody {
  const inert = document.implementation.createHTMLDocument('');
  const content = inert.createElement('div');
  content.append(sanitizeToFragment(article.html, inert));
  const lead = images ? missingLeadImage(article, content) : null;
  const headings = settleHeadings(content);
  unlistPictures(content);
  makeTablesScroll(content, t);
  nameEmbeds(content, t);
  if (images) makeImagesOpen(content, t);
  else takeOutImages(content, t);
  return { content, lead, headings };
}

/** Characters of the longest heading; what is longer is an introduction, set as one by its page. */
const LONGEST_HEADING = 200;

/** Levels begin at 2 below the title and skip none, in whatever order the page used them. */
function settleHeadings(content: HTMLElement): BodyHeading[] {
  const headings: BodyHeading[] = [];
  /** The page's own levels of the headings that the current one stands under. */
  const above: number[] = [];
  for (const old of content.querySelectorAll('h2, h3, h4, h5, h6')) {
    const text = old.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') {
      old.replaceWith(...old.childNodes);
      continue;
    }
    if (text.length > LONGEST_HEADING) {
      const introduction = content.ownerDocument.createElement('p');
      introduction.className = 'introduction';
      introduction.append(...old.childNodes);
      old.replaceWith(introduction);
      continue;
    }
    const given = Number(old.localName.charAt(1));
    while (above.length > 0 && (above[above.length - 1] ?? 0) >= given) above.pop();
    above.push(given);
    const level = above.length + 1;
    const heading = content.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of old.attributes) heading.setAttribute(name, value);
    heading.id ||= `bs-heading-${headings.length}`;
    heading.append(...old.childNodes);
    old.replaceWith(heading);
    headings.push({ id: heading.id, level, text });
  }
  return headings;
}

/** A list of nothing but pictures is a gallery: its marks would stand beside them, or alone where they don't load. */
function unlistPictures(content: HTMLElement): void {
  for (const list of content.querySelectorAll('ul, ol')) {
    const items = [...list.children];
    const figures = items.map((item) => [...item.children].filter(({ localName }) => localName === 'figure'));
    const nothingElse = items.every(
      (item, n) => figures[n]?.length === item.children.length && textBeside(item) === '',
    );
    if (items.length > 0 && nothingElse) list.replaceWith(...figures.flat());
  }
}

/** What an item says in text of its own, outside of its elements. */
function textBeside(item: Element): string {
  return [...item.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim();
}

/** A wide table scrolls in a box of its own that the keyboard reaches, as `display: block` would cost its semantics. */
function makeTablesScroll(content: HTMLElement, t: Translate): void {
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    alignFigures(table);
    const box = content.ownerDocument.createElement('div');
    box.className = 'table-scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', table.caption?.textContent?.trim() || t('tableLabel'));
    table.replaceWith(box);
    box.append(table);
  }
}

/** A card says where it leads, and leads there in a tab of its own. */
function nameEmbeds(content: HTMLElement, t: Translate): void {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('figure[data-bs-embed] > a[href]')) {
    const host = hostOf(link.href);
    link.target = '_blank';
    const line = content.ownerDocument.createElement('span');
    line.className = 'embed-host';
    line.textContent = t('embedOpens', host);
    link.append(line);
  }
}

/** Narrower pictures (CSS pixels, by their own word) are portraits and signs, which gain nothing by being enlarged. */
const NARROWEST_TO_ENLARGE = 200;

function makeImagesOpen(content: HTMLElement, t: Translate): void {
  for (const image of content.querySelectorAll<HTMLImageElement>('figure img')) {
    const width = Number(image.getAttribute('width') ?? NARROWEST_TO_ENLARGE);
    if (image.closest('a') || width < NARROWEST_TO_ENLARGE) continue;
    const button = content.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.title = t('enlarge');
    button.setAttribute('aria-label', image.alt ? t('enlargeNamed', image.alt) : t('enlarge'));
    image.replaceWith(button);
    button.append(image);
  }
}

/** With images off a picture's words stay: its caption, or else what its author wrote for those who can't see it. */
function takeOutImages(content: HTMLElement, t: Translate): void {
  for (const image of content.querySelectorAll('img')) {
    const alt = image.alt.trim();
    const figure = image.closest('figure');
    const captioned = figure?.querySelector('figcaption');
    if (alt === '' || captioned) image.remove();
    else {
      const words = content.ownerDocument.createElement('span');
      words.className = 'no-image';
      words.textContent = t('imageWords', alt);
      image.replaceWith(words);
    }
    if (figure && !figure.textContent?.trim()) figure.remove();
  }
}
