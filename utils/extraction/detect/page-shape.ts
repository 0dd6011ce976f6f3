import type { LayoutFacts } from '../article';
import { classOf, idOf } from '../element-names';
import { measureText } from './measure-text';
import { type Counter, IN, shapeTag } from './shape-tags';

/** A run of text between two block borders, measured. Characters of unspaced scripts count double. */
export interface TextRun {
  chars: number;
  linkChars: number;
  stops: number;
  quotes: number;
  /** The text itself where it is short; longer texts are only measured. */
  text: string;
  /** Whether a digit of any script stands in it: without one it holds no date, time or price. */
  hasDigit: boolean;
  isHeading: boolean;
  inList: boolean;
  inCell: boolean;
  /** Inside navigation, a footer or a dialog. */
  isFurniture: boolean;
  /** Inside something named or tagged as a side matter. Templates wrap whole articles in such names, so it may give way. */
  isAside: boolean;
  hasTime: boolean;
  parent: Element | null;
}

/** The visible page as a list of text runs, with counts of what else stands in it. */
export interface PageShape extends Record<Counter, number> {
  runs: TextRun[];
  /** Index of the run that follows the first `<h1>`'s beginning; -1 without one. */
  h1: number;
}

/** Enough for any article with its surroundings; what comes after is comments and lists (nodes). */
const MAX_NODES = 14_000;
/** Chromium's parser nests no deeper than this; deeper trees are built by script to hurt readers. */
const MAX_DEPTH = 400;
const KEPT_TEXT = 120;
/** A line of links longer than this is a headline, ended by a single break (characters). */
const LINK_LINE = 20;

const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|respond|footer|nav|navigation|menu|cookie|consent|modal)(?:$|[\s_-])/i;
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search']);

class ShapeReader {
  readonly shape: PageShape = {
    runs: [],
    images: 0,
    controls: 0,
    tables: 0,
    code: 0,
    times: 0,
    articles: 0,
    videos: 0,
    h1: -1,
    h1Count: 0,
  };
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

  private addText(data: string, parent: Element, state: number): void {
    const { chars, stops, quotes, hasDigit } = measureText(data);
    const run = this.run;
    if (chars === 0) {
      if (run && run.text.length < KEPT_TEXT) run.text += ' ';
      return;
    }
    this.lastWasBreak = false;
    const linkChars = state & IN.link ? chars : 0;
    const text = data.length > KEPT_TEXT ? data.slice(0, KEPT_TEXT) : data;
    const hasTime = (state & IN.time) !== 0;
    if (!run) {
      this.run = {
        chars,
        linkChars,
        stops,
        quotes,
        text,
        hasDigit,
        isHeading: (state & IN.heading) !== 0,
        inList: (state & IN.list) !== 0,
        inCell: (state & IN.cell) !== 0,
        isFurniture: (state & IN.furniture) !== 0,
        isAside: (state & IN.aside) !== 0,
        hasTime,
        parent,
      };
      return;
    }
    run.chars += chars;
    run.stops += stops;
    run.quotes += quotes;
    run.linkChars += linkChars;
    if (hasDigit) run.hasDigit = true;
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
      if (type === 3) this.addText((node as Text).data, parent, state);
      else if (type === 1) this.enter(node as Element, state, depth);
    }
  }

  private enter(element: Element, state: number, depth: number): void {
    const tag = shapeTag(element.localName);
    if (tag.isSkipped) return;
    if (tag.counter) this.count(tag.counter, element);
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
    const role = element.getAttribute('role');
    if (role !== null && FURNITURE_ROLES.has(role)) return state | IN.furniture;
    if (state & IN.aside) return state;
    const names = classOf(element);
    if (names !== '' && ASIDE_NAMES.test(names)) return state | IN.aside;
    const id = idOf(element);
    return id !== '' && ASIDE_NAMES.test(id) ? state | IN.aside : state;
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
