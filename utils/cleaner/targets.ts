import { type Block, type Box, isBox } from '../extraction/blocks';
import { rangeOf } from '../extraction/clutter/match';

/** Never hidden as a whole, whatever they hold. */
const WHOLES = new Set(['html', 'body', 'main', 'article', 'nav', 'head']);

/**
 * The elements that show these parts of the page and nothing else: as far up as there is no other text or picture, so
 * that no frame, ground or gap is left behind. Null where the page gives no element to take hold of.
 */
export function elementsOf(items: readonly (Block | Box)[]): Element[] | null {
  const { first, end } = rangeOf(items);
  const head = items[0];
  if (!head) return null;
  const around = isBox(head) ? head.parent : head.box;
  if (around && around.first === first && around.end === end && isHideable(around))
    return [grown(around).element];
  const elements: Element[] = [];
  for (const item of items) {
    const found = isBox(item) ? boxElements(item) : blockElements(item);
    if (!found) return null;
    elements.push(...found);
  }
  return elements;
}

/** The outermost box of one text is its wrapper; fields to fill in may be another's. */
function grown(box: Box): Box {
  let outer = box;
  for (let at = box.parent; at; at = at.parent) {
    if (at.first !== box.first || at.end !== box.end || at.inputs !== box.inputs || !isHideable(at)) break;
    outer = at;
  }
  return outer;
}

function boxElements(box: Box): Element[] | null {
  if (box.tag === 'body' || box.tag === 'html' || box.tag === 'main') return null;
  return [grown(box).element];
}

/** A run of inline content can be hidden where it is made of elements; bare text has no handle. */
function blockElements(block: Block): Element[] | null {
  const elements: Element[] = [];
  for (const node of block.nodes) {
    if (node.nodeType === 1) elements.push(node as Element);
    else if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return null;
  }
  return elements.length > 0 ? elements : null;
}

const isHideable = (box: Box): boolean => !WHOLES.has(box.tag);
