import { SILENT_TAGS, tidy } from './plain-text';

/** A line of visible text near the headline. */
export interface Line {
  text: string;
  /** The element that holds the whole line. */
  block: Element;
  /** The text pieces of the line, in order, with the element each stands in. */
  pieces: { text: string; element: Element }[];
  /** Lines from the headline: negative above, positive below. */
  offset: number;
}

/** How far the search goes from the headline. The figures bound the time, not the meaning. */
const MAX_LINES = { above: 16, below: 40 };
const MAX_NODES = { above: 400, below: 1200 };
/** A line of this many characters is running text: the search stops after a few of them. */
const PROSE_LENGTH = 140;
const MAX_PROSE_LINES = 4;

const SILENT = new Set([...SILENT_TAGS, 'head']);
const INLINE = new Set(
  (
    'a abbr address b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q s small source ' +
    'span strong strike sub sup time tt u var wbr button'
  ).split(' '),
);

const isBlock = (element: Element): boolean => !INLINE.has(element.localName);

/** The visible lines around `heading`, nearest first on each side, and the images met on the way down. */
export function linesAround(heading: Element): { lines: Line[]; images: Element[] } {
  const images: Element[] = [];
  const above = walk(heading, 'above', images);
  const below = walk(heading, 'below', images);
  return { lines: [...below, ...above], images };
}

function walk(heading: Element, side: 'above' | 'below', images: Element[]): Line[] {
  const forward = side === 'below';
  const lines: Line[] = [];
  let pieces: Line['pieces'] = [];
  let block: Element = heading;
  let prose = 0;
  let nodes = 0;

  const flush = (): void => {
    if (pieces.length === 0) return;
    const ordered = forward ? pieces : pieces.reverse();
    pieces = [];
    const text = tidy(ordered.map((piece) => piece.text).join(''));
    if (text === '') return;
    lines.push({ text, block, pieces: ordered, offset: (lines.length + 1) * (forward ? 1 : -1) });
    if (text.length > PROSE_LENGTH) prose++;
  };
  const isDone = (): boolean =>
    lines.length >= MAX_LINES[side] || nodes > MAX_NODES[side] || prose >= MAX_PROSE_LINES;

  const visit = (node: Node, parent: Element): void => {
    nodes++;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      if (pieces.length === 0 && text.trim() === '') return;
      if (pieces.length === 0) block = nearestBlock(parent);
      pieces.push({ text, element: parent });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (SILENT.has(element.localName)) return;
    if (element.localName === 'img' && forward && prose < 2) images.push(element);
    const breaks = element.localName === 'br' || isBlock(element);
    if (breaks) flush();
    for (
      let child = forward ? element.firstChild : element.lastChild;
      child && !isDone();
      child = forward ? child.nextSibling : child.previousSibling
    )
      visit(child, element);
    if (breaks) flush();
  };

  for (
    let at = heading, parent = at.parentElement;
    parent && !isDone();
    at = parent, parent = at.parentElement
  ) {
    if (at.localName === 'body') break;
    for (
      let node = forward ? at.nextSibling : at.previousSibling;
      node && !isDone();
      node = forward ? node.nextSibling : node.previousSibling
    )
      visit(node, parent);
    if (isBlock(parent)) flush();
  }
  flush();
  return lines;
}

function nearestBlock(element: Element): Element {
  let at = element;
  while (at.parentElement && !isBlock(at)) at = at.parentElement;
  return at;
}

const NAMING = ['class', 'id', 'rel', 'itemprop', 'data-testid', 'data-component'];

/** Class, id, rel and microdata names of an element and `levels` ancestors, in one lower-case string. */
export function namesOf(element: Element, levels = 0): string {
  let out = '';
  let at: Element | null = element;
  for (let i = 0; at && i <= levels; i++, at = at.parentElement) {
    if (!at.hasAttributes()) continue;
    for (const attribute of NAMING) {
      const value = at.getAttribute(attribute);
      if (value) out += ` ${value}`;
    }
  }
  return out === '' ? out : out.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
