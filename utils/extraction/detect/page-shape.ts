import type { LayoutFacts } from '../article';

/** A run of text between two block borders, measured. Characters of unspaced scripts count double. */
export interface TextRun {
  chars: number;
  linkChars: number;
  stops: number;
  quotes: number;
  /** The text itself where it is short; longer texts are only measured. */
  text: string;
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
export interface PageShape {
  runs: TextRun[];
  elements: number;
  images: number;
  controls: number;
  forms: number;
  tables: number;
  code: number;
  times: number;
  articles: number;
  videos: number;
  /** Index of the run that follows the first `<h1>`'s beginning; -1 without one. */
  h1: number;
  h1Count: number;
}

/** Enough for any article with its surroundings; what comes after is comments and lists (nodes). */
const MAX_NODES = 14_000;
const KEPT_TEXT = 120;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'object',
  'canvas',
  'select',
  'textarea',
  'iframe',
]);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s small span strong strike sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const FURNITURE = new Set(['nav', 'footer', 'dialog']);
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|respond|footer|nav|navigation|menu|cookie|consent|modal)(?:$|[\s_-])/i;
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search']);

const STOPS = new Set([...'.!?。！？؟।۔'].map((char) => char.charCodeAt(0)));
const QUOTES = new Set([...'"“”„«»「」『』'].map((char) => char.charCodeAt(0)));

const isWide = (code: number): boolean =>
  code >= 0x2e80 && code <= 0xd7a3 && !(code >= 0xa000 && code < 0xac00);

class ShapeReader {
  readonly shape: PageShape = {
    runs: [],
    elements: 0,
    images: 0,
    controls: 0,
    forms: 0,
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
    if (this.run && this.run.chars > 0) this.shape.runs.push(this.run);
    this.run = null;
    this.lastWasBreak = false;
  }

  private isHidden(element: Element): boolean {
    if (this.hidden?.has(element)) return true;
    return element.hasAttribute('hidden') && !element.id.startsWith('S:');
  }

  private count(tag: string, element: Element): void {
    const shape = this.shape;
    if (tag === 'img' || tag === 'picture') shape.images++;
    else if (tag === 'time') shape.times++;
    else if (tag === 'article') shape.articles++;
    else if (tag === 'button') shape.controls++;
    else if (tag === 'input') {
      if (element.getAttribute('type') !== 'hidden') shape.controls++;
    } else if (tag === 'form') shape.forms++;
    else if (tag === 'table') shape.tables++;
    else if (tag === 'pre' || tag === 'code') shape.code++;
    else if (tag === 'video') shape.videos++;
    else if (tag === 'h1') {
      shape.h1Count++;
      if (shape.h1 < 0) shape.h1 = shape.runs.length;
    }
  }

  private addText(data: string, parent: Element | null, state: State): void {
    let chars = 0;
    let stops = 0;
    let quotes = 0;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (code <= 32 || code === 160) continue;
      chars += isWide(code) ? 2 : 1;
      if (STOPS.has(code)) stops++;
      else if (QUOTES.has(code)) quotes++;
    }
    if (chars === 0) {
      if (this.run && this.run.text.length < KEPT_TEXT) this.run.text += ' ';
      return;
    }
    this.lastWasBreak = false;
    this.run ??= {
      chars: 0,
      linkChars: 0,
      stops: 0,
      quotes: 0,
      text: '',
      isHeading: state.heading,
      inList: state.list,
      inCell: state.cell,
      isFurniture: state.furniture,
      isAside: state.aside,
      hasTime: false,
      parent,
    };
    const run = this.run;
    run.chars += chars;
    run.stops += stops;
    run.quotes += quotes;
    if (state.link) run.linkChars += chars;
    if (state.time) run.hasTime = true;
    if (run.text.length < KEPT_TEXT) run.text += data.length > KEPT_TEXT ? data.slice(0, KEPT_TEXT) : data;
  }

  walk(parent: Element, state: State, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.nodes > MAX_NODES) return;
      if (node.nodeType === 3) this.addText((node as Text).data, parent, state);
      else if (node.nodeType === 1) this.enter(node as Element, state, depth);
    }
  }

  private enter(element: Element, state: State, depth: number): void {
    const tag = element.localName;
    if (SKIPPED.has(tag)) return;
    this.shape.elements++;
    this.count(tag, element);
    if (tag === 'br') {
      // A break after a line that is all link ends a headline; elsewhere two breaks end a paragraph.
      const isLinkLine = this.run !== null && this.run.chars > 20 && this.run.linkChars === this.run.chars;
      if (this.lastWasBreak || isLinkLine) this.flush();
      else this.lastWasBreak = true;
      return;
    }
    if (depth > 400 || this.isHidden(element)) return;
    const isInline = INLINE.has(tag);
    if (isInline) {
      if (!element.firstChild) return;
      const next = tag === 'a' ? { ...state, link: true } : tag === 'time' ? { ...state, time: true } : state;
      this.walk(element, next, depth + 1);
      return;
    }
    this.flush();
    if (element.firstChild) this.walk(element, this.inside(element, tag, state), depth + 1);
    this.flush();
  }

  private inside(element: Element, tag: string, state: State): State {
    if (tag === 'div' || tag === 'section' || tag === 'ul' || tag === 'ol' || tag === 'p') {
      const role = element.getAttribute('role');
      if (role !== null && FURNITURE_ROLES.has(role)) return { ...state, furniture: true };
      if (state.aside) return state;
      const names = element.getAttribute('class');
      const isAside =
        (names !== null && ASIDE_NAMES.test(names)) || (element.id !== '' && ASIDE_NAMES.test(element.id));
      return isAside ? { ...state, aside: true } : state;
    }
    if (tag === 'li') return { ...state, list: true };
    if (tag === 'td' || tag === 'th') return { ...state, cell: true };
    if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') return { ...state, heading: true };
    if (FURNITURE.has(tag)) return { ...state, furniture: true };
    if (tag === 'aside') return { ...state, aside: true };
    return state;
  }

  finish(): PageShape {
    this.flush();
    return this.shape;
  }
}

interface State {
  link: boolean;
  heading: boolean;
  list: boolean;
  cell: boolean;
  time: boolean;
  furniture: boolean;
  aside: boolean;
}

/** Reads the page's visible text once, in document order, without changing anything. Bounded by `MAX_NODES`. */
export function readShape(document: Document, facts?: LayoutFacts): PageShape {
  const reader = new ShapeReader(facts?.hidden);
  const root = document.body ?? document.documentElement;
  if (root) {
    const state = {
      link: false,
      heading: false,
      list: false,
      cell: false,
      time: false,
      furniture: false,
      aside: false,
    };
    reader.walk(root, state, 0);
  }
  return reader.finish();
}
