import type { LayoutFacts } from '../article';
import { classOf, idOf } from '../element-names';
import { readText } from '../text-facts';
import {
  emptyShape,
  isAsideName,
  isFurnitureRole,
  LINK_LINE,
  type PageShape,
  runOf,
  type TextRun,
  widthOf,
} from './page-shape';
import { type Counter, IN, shapeTag } from './shape-tags';

/** Enough for any article with its surroundings; what comes after is comments and lists (nodes). */
const MAX_NODES = 14_000;
/** Chromium's parser nests no deeper than this; deeper trees are built by script to hurt readers. */
const MAX_DEPTH = 400;
const KEPT_TEXT = 120;

class ShapeReader {
  readonly shape = emptyShape();
  private nodes = 0;
  private run: TextRun | null = null;
  private lastWasBreak = false;

  constructor(private readonly hidden: ReadonlySet<Element> | undefined) {}

  private flush(): void {
    if (this.run) this.shape.runs.push(this.run);
    this.run = null;
    this.lastWasBreak = false;
  }

  private isHidden(element: Element): boolean {
    if (this.hidden?.has(element)) return true;
    // React streams text into hidden boxes of such ids and moves it by script.
    return element.hasAttribute('hidden') && !element.id.startsWith('S:');
  }

  private count(counter: Counter, element: Element): void {
    if (counter === 'controls' && element.getAttribute('type') === 'hidden' && element.localName === 'input')
      return;
    if (counter === 'h1Count' && this.shape.h1 < 0) this.shape.h1 = this.shape.runs.length;
    this.shape[counter]++;
  }

  private addText(node: Text, state: number): void {
    const { data } = node;
    const facts = readText(data);
    const run = this.run;
    if (facts.chars === 0) {
      if (run && run.text.length < KEPT_TEXT) run.text += ' ';
      return;
    }
    this.lastWasBreak = false;
    const inLink = (state & IN.link) !== 0;
    const hasTime = (state & IN.time) !== 0;
    const text = data.length > KEPT_TEXT ? data.slice(0, KEPT_TEXT) : data;
    if (!run) {
      this.run = runOf(node, text, facts, inLink ? facts.chars : 0, state, hasTime);
      return;
    }
    const chars = widthOf(facts);
    run.chars += chars;
    run.stops += facts.stops;
    run.quotes += facts.quotes;
    if (inLink) run.linkChars += chars;
    if (facts.hasDigit) run.hasDigit = true;
    if (hasTime) run.hasTime = true;
    if (run.text.length < KEPT_TEXT) run.text += text;
  }

  private addBreak(): void {
    // A break after a line that is all link ends a headline; elsewhere two breaks end a paragraph.
    const run = this.run;
    const isLinkLine = run !== null && run.chars > LINK_LINE && run.linkChars === run.chars;
    if (this.lastWasBreak || isLinkLine) this.flush();
    else this.lastWasBreak = true;
  }

  walk(parent: Element, state: number, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.nodes > MAX_NODES) return;
      const type = node.nodeType;
      if (type === 3) this.addText(node as Text, state);
      else if (type === 1) this.enter(node as Element, state, depth);
    }
  }

  private enter(element: Element, state: number, depth: number): void {
    const tag = shapeTag(element.localName);
    if (tag.counter) this.count(tag.counter, element);
    if (tag.isSkipped) return;
    if (tag.isBreak) {
      this.addBreak();
      return;
    }
    if (depth > MAX_DEPTH || this.isHidden(element)) return;
    if (tag.isInline) {
      this.walk(element, state | tag.sets, depth + 1);
      return;
    }
    this.flush();
    const inner = tag.isNamed ? this.named(element, state) : state | tag.sets;
    this.walk(element, inner, depth + 1);
    this.flush();
  }

  /** What the names of a box add to where its text stands. */
  private named(element: Element, state: number): number {
    if (isFurnitureRole(element.getAttribute('role'))) return state | IN.furniture;
    if (state & IN.aside) return state;
    return isAsideName(classOf(element)) || isAsideName(idOf(element)) ? state | IN.aside : state;
  }

  finish(): PageShape {
    this.flush();
    return this.shape;
  }
}

/** Reads the page's visible text once, in document order, without changing anything. Bounded by `MAX_NODES`. */
export function readShape(document: Document, facts?: LayoutFacts): PageShape {
  const reader = new ShapeReader(facts?.hidden);
  const root = document.body ?? document.documentElement;
  if (root) reader.walk(root, 0, 0);
  return reader.finish();
}
