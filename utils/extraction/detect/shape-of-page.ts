import { type Block, type Box, isBreak, type Page } from '../blocks';
import { collapseSpaces } from '../characters';
import { readText } from '../text-facts';
import { emptyShape, isAsideName, isFurnitureRole, LINK_LINE, type PageShape, runOf } from './page-shape';
import { IN, shapeTag } from './shape-tags';

/** What detection asks of a page that has been read already. `readShape` says the same of one that has not. */
export function shapeOfPage({ root, blocks, boxes, controls }: Page): PageShape {
  const shape = emptyShape();
  shape.controls = controls.length;
  shape.code = root.element.getElementsByTagName('code').length;
  const states = readBoxes(boxes, shape);
  const h1 = boxes.find(({ tag }) => tag === 'h1');
  for (const block of blocks) {
    if (h1 && shape.h1 < 0 && block.index >= h1.first) shape.h1 = shape.runs.length;
    addBlock(block, states[block.box.order] as number, shape);
  }
  return shape;
}

/** Counts boxes, and says of each what its text stands in, as bits of `IN`. */
function readBoxes(boxes: readonly Box[], shape: PageShape): Uint8Array {
  const states = new Uint8Array(boxes.length);
  const asides: (boolean | undefined)[] = [];
  for (const { order, tag, parent, marks, names, namesId } of boxes) {
    const { sets, counter, isNamed } = shapeTag(tag);
    if (counter) shape[counter]++;
    let state = (parent ? (states[parent.order] as number) : 0) | sets;
    if (isNamed) {
      if (isFurnitureRole(marks.role)) state |= IN.furniture;
      else {
        asides[namesId] ??= isAsideName(names);
        if (asides[namesId]) state |= IN.aside;
      }
    }
    states[order] = state;
  }
  return states;
}

function addBlock(block: Block, state: number, shape: PageShape): void {
  const { text, facts, linkChars, links, times, breaks, media, nodes } = block;
  shape.times += times;
  for (const { localName } of media) {
    const { counter } = shapeTag(localName);
    if (counter) shape[counter]++;
  }
  if (text === '') return;
  const hasTime = times > 0 || (state & IN.time) !== 0;
  const lines = links > 0 && breaks > 0 ? splitAfterLinks(nodes) : [];
  if (lines.length < 2) shape.runs.push(runOf(nodes[0] as Node, text, facts, linkChars, state, hasTime));
  else for (const line of lines) addLine(line, state, hasTime, shape);
}

function addLine(line: readonly Node[], state: number, hasTime: boolean, { runs }: PageShape): void {
  const text = textOf(line);
  const facts = readText(text);
  if (facts.chars === 0) return;
  const linkChars = readText(textOf(line.filter(isLink))).chars;
  runs.push(runOf(line[0] as Node, text, facts, linkChars, state, hasTime));
}

const textOf = (nodes: readonly Node[]): string =>
  collapseSpaces(nodes.map(({ textContent }) => textContent).join(''));

/** A link, with or without a style around it. */
function isLink(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.localName === 'a') return true;
  const link = element.querySelector('a');
  return link !== null && link.textContent === element.textContent;
}

/** Old layouts set a headline and what is said of it in one block: a line that is all link ends with its break. */
function splitAfterLinks(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [];
  let line: Node[] = [];
  let isAllLink = true;
  let length = 0;
  for (const node of nodes) {
    line.push(node);
    if (isBreak(node)) {
      if (!isAllLink || length <= LINK_LINE) continue;
      lines.push(line);
      line = [];
      length = 0;
      continue;
    }
    const said = textOf([node]).length;
    length += said;
    isAllLink &&= said === 0 || isLink(node);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
