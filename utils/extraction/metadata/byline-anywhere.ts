import type { Page } from '../blocks';
import { isBareMarker, looksLikeName, namesIn } from './byline-text';
import { readText, tidy } from './plain-text';

/** Links to a writer's own page. */
const AUTHOR_LINK = 'a[href*="/author/"], a[href*="/autor/"]';
const BYLINE_NAMES = /byline|author|autor|auteur/i;
/** Where names are other people's: readers', other stories', photographers'. */
const ELSEWHERE = '[class*="comment" i], [id*="comment" i], [class*="related" i], nav, footer, figcaption';
/** More names than this in byline elements are a list of other pages' writers. */
const MAX_PAGE_NAMES = 3;
/** More elements than this that may be bylines are a list as well. */
const MAX_ELEMENTS = 40;

/** A byline after the body, which the search around the headline does not reach: the page's only one. */
export function bylineOfPage(document: Document, page: Page, accepts: (name: string) => boolean): string[] {
  const links = document.querySelectorAll(AUTHOR_LINK);
  const elements = new Set<Element>([...page.called(BYLINE_NAMES), ...links]);
  if (elements.size > MAX_ELEMENTS) return [];
  const found = new Map<string, string[]>();
  for (const element of [...elements].sort(inPageOrder)) {
    const length = element.textContent?.length ?? 0;
    if (length < 3 || length > 200) continue;
    if (['body', 'img', 'script', 'style'].includes(element.localName)) continue;
    const text = readText(element, 100);
    if (text.length > 60) continue;
    const names = namesIn(text, false).filter((name) => looksLikeName(name) && accepts(name));
    if (names.length > 0 && !element.closest(ELSEWHERE)) found.set(names.join('|'), names);
  }
  if (found.size === 0 || found.size > MAX_PAGE_NAMES) return [];
  return [...found.values()][0] ?? [];
}

const inPageOrder = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** "Autor: Ann Lee" or "Posted by Ann" anywhere in the page's short texts, if it is the only one. */
export function bylineOfAnyText(document: Document): string[] {
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, 4);
  const found = new Map<string, string[]>();
  let text = walker.nextNode() as Text | null;
  for (let i = 0; text && i < 4000; i++, text = walker.nextNode() as Text | null) {
    if (text.length < 2 || text.length > 120) continue;
    const { data } = text;
    if (!MAY_MARK.test(data)) continue;
    const isStrong = STRONG_MARKER.test(data);
    if (!isStrong && !MARKER.test(data)) continue;
    const line = isStrong ? tidy(data) : paragraphOf(text);
    if (line === '' || text.parentElement?.closest(`${ELSEWHERE}, script, style`)) continue;
    const rest = isBareMarker(line) ? tidy(following(text)) : line;
    const names = namesIn(rest, false).filter(looksLikeName);
    if (names.length > 0) found.set(names.join('|'), names);
    if (found.size > 1) return [];
  }
  return [...found.values()][0] ?? [];
}

/** What all of these begin with: asked first, as most texts of a page are none and the patterns are slow. */
const MAY_MARK =
  /^\s*(?:wr|p[aou]|ar|st|re|by|au|co|te|vo|ya|ge|ver|ers|es|éc|sc|di|do|ав|те|作者|记者|記者|责任|글쓴|작성|بق|מא)/i;

/** Introductions that say nothing else: with a colon, or in so many words. */
const STRONG_MARKER =
  /^\s*(?:(?:written|posted|published|article|story|reported)\s+by\b|by:|authors?:|contributors?:|(?:autor|autorin|auteur|autore|autora|redaktion|text|von|автор|текст|yazar)\s?:|(?:geschrieben|verfasst|erstellt)\s+von\b|escrito\s+por\b|écrit\s+par\b|scritto\s+da\b|作者|记者|記者|责任编辑|글쓴이|작성자|بقلم|מאת)/iu;

/** Introductions that begin sentences too: they count where a paragraph says nothing but a name after them. */
const MARKER = /^\s*(?:by|von|par|por|di|door)\s/i;
/** By, and one to three words with capitals. */
const LONE_BYLINE = /^\p{L}+\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** A paragraph's whole text, where it opens with a text and is a byline and nothing else. */
function paragraphOf(text: Text): string {
  const paragraph = text.parentElement?.closest('p');
  const line = paragraph ? tidy(readText(paragraph, 60)) : '';
  return line.startsWith(tidy(text.data)) && LONE_BYLINE.test(line) ? line : '';
}

/** The text that follows a text node, within its block or the next. */
function following(text: Text): string {
  for (let at: Node | null = text, i = 0; at && i < 3; at = at.parentNode, i++)
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const content = (next.textContent ?? '').trim();
      if (content !== '') return content.slice(0, 60);
    }
  return '';
}
