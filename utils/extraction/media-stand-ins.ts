import { isEmbedStandIn, isSocialPost } from './embeds';
import type { Marks } from './marks';
import { isImageStandIn } from './media';

/** What an embed code may hold beside its link. */
const SILENT = new Set(['script', 'noscript', 'style', 'a']);

/** Whether an element without any text stands for a picture, player or post that a script would put there. */
export function isMediaStandIn(element: Element, marks: Marks): boolean {
  if (!marks.mayStandIn) return false;
  const first = element.firstElementChild;
  if (element.localName === 'blockquote' && isSocialPost(marks.className)) return isBareReference(element);
  if (first !== null && !SILENT.has(first.localName)) return false;
  if (holdsText(element)) return false;
  return isEmbedStandIn(element) || (first === null && isImageStandIn(element));
}

/** "View this post" and "A post shared by …", both links to it: there is nothing to quote. */
const MOST_LINKS = 2;

function isBareReference(post: Element): boolean {
  let links = 0;
  let linked = 0;
  for (const link of post.querySelectorAll('a')) {
    const { length } = link.textContent.trim();
    linked += length;
    if (length > 0) links++;
  }
  return links <= MOST_LINKS && post.textContent.replace(/\s+/g, '').length <= linked;
}

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
    if (node.nodeType !== 1) continue;
    const { localName } = node as Element;
    if (!SILENT.has(localName) || (localName === 'a' && holdsAnything(node as Element))) return true;
  }
  return false;
}

const holdsAnything = (link: Element): boolean =>
  link.firstElementChild !== null || link.textContent.trim() !== '';

/** A figure, or a box with nothing else in it, whose picture stands in a `<noscript>` alone, to be put in by script. */
export function isLazyPicture(noscript: Element): boolean {
  const parent = noscript.parentElement;
  if (parent?.localName === 'figure')
    return [...parent.querySelectorAll('img')].every((img) => noscript.contains(img));
  if (!parent || parent.localName === 'body' || parent.childElementCount > 1) return false;
  return [...parent.childNodes].every((node) => node === noscript || !node.nodeValue?.trim());
}
