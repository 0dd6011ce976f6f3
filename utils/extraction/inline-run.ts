import { type Block, isBreak } from './blocks';
import { BLOCK_TAGS } from './tags';

/** Inline subtrees are small: walking them is quicker than asking for any of fifty tags. */
function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCK_TAGS.has(child.localName) || holdsBlock(child)) return true;
  return false;
}

/** Whether an element breaks the run before it and is a box of its own. */
export const isBlock = (element: Element, run: Run, components: ComponentBoxes): boolean =>
  BLOCK_TAGS.has(element.localName) ||
  (element.localName.includes('-') && (run.text.trim() === '' || isComponent(element, run, components))) ||
  holdsBlock(element);

/**
 * Whether a custom element after other inline content is a component, rather than a word of a sentence: no bare text
 * stands before it, and it is made of others or stands among such, in a box without any bare text.
 */
const isComponent = (element: Element, run: Run, components: ComponentBoxes): boolean =>
  !run.nodes.some(isBareText) &&
  (holdsCustomElement(element) || components.has(element.parentElement as Element));

const isBareText = (node: Node): boolean => node.nodeType === 3 && !isBlank((node as Text).data);

/** Boxes without any bare text. Each is looked through once, as every custom element in it asks. One a page. */
export class ComponentBoxes {
  private readonly known = new Map<Element, boolean>();

  has(box: Element): boolean {
    let isOne = this.known.get(box);
    if (isOne === undefined) {
      isOne = !INLINE_PARENTS.test(box.localName) && ![...box.childNodes].some(isBareText);
      this.known.set(box, isOne);
    }
    return isOne;
  }
}

/** What holds sentences, whatever these are made of. */
const INLINE_PARENTS = /^(?:p|h[1-6]|li|td|th|dd|dt|figcaption|a|span|em|strong|b|i)$/;

const holdsCustomElement = (element: Element): boolean => {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName.includes('-')) return true;
  return false;
};

/** A block while its run of inline content is read. */
export type Run = Omit<Block, 'index' | 'box' | 'facts'>;

export const emptyRun = (): Run => ({
  nodes: [],
  text: '',
  linkChars: 0,
  strongChars: 0,
  emphasisChars: 0,
  links: 0,
  href: '',
  media: [],
  times: 0,
  breaks: 0,
});

export const inkLength = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 160) count++;
  return count;
};

export const isBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 160) return false;
  }
  return true;
};

/** Paragraphs made with `<br><br>`: a break followed by another, white space aside. @param nodes the run before it */
export function endsParagraph(br: Element, nodes: readonly Node[]): boolean {
  let next = br.nextSibling;
  while (next && (next.nodeType === 8 || (next.nodeType === 3 && isBlank((next as Text).data))))
    next = next.nextSibling;
  if (next && isBreak(next)) return true;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.nodeType === 3 && isBlank((node as Text).data)) continue;
    return isBreak(node);
  }
  return false;
}
