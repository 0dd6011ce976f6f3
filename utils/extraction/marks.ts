import type { LayoutFacts } from './article';
import { classOf, idOf } from './element-names';
import { isSocialPost } from './embeds';

/** What an element's attributes say of it, as far as anything here asks. */
export interface Marks {
  className: string;
  id: string;
  role: string | null;
  itemprop: string | null;
  /** Has an attribute other than class and id by which a known embed's box may be told. */
  mayBeRoot: boolean;
  /** Whether a class or attribute may name something that a script would put there: few elements' do. */
  mayStandIn: boolean;
  /** Whether the page does not show it: by layout where that is known, else by what its own markup says. */
  isHidden: boolean;
}

/** Spelled out: spreading an object for each element of a page costs several times as much. */
const emptyMarks = (isHidden: boolean): Marks => ({
  className: '',
  id: '',
  role: null,
  itemprop: null,
  mayBeRoot: false,
  mayStandIn: false,
  isHidden,
});
const NONE = emptyMarks(false);

/** What the selectors of `roots` in the clutter table ask for, with `role`. */
export const ROOT_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['action', 'aria-label', 'data-ad-slot', 'data-google-query-id', 'data-widget-type', 'itemtype'],
]);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What every such name holds: quick to rule out. */
const SCREEN_READER_HINT = /hidden|reader|sr-only/i;
const SCREEN_READER_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-?text|-?only)?|a11y-hidden|u-hidden-visually)(?:$|\s)/i;

/**
 * Reads elements' attributes, each element's at one go: asking for its names costs less than asking for every
 * attribute that most elements lack. One a page.
 */
export class MarkReader {
  /** Class strings repeat all over a page. */
  private readonly classes = new Map<string, ClassFacts>();
  /** How many of them were read so far. */
  private classed = 0;

  constructor(private readonly facts?: LayoutFacts) {}

  /** Of the elements read so far, and shown, those whose class says something, in page order. */
  called(names: RegExp): Element[] {
    const found: ClassFacts['elements'] = [];
    for (const [className, { elements }] of this.classes) if (names.test(className)) found.push(...elements);
    return found.sort((a, b) => a.order - b.order).map(({ element }) => element);
  }

  read(element: Element): Marks {
    const names = element.getAttributeNames();
    const isHidden = this.facts?.hidden.has(element) ?? false;
    if (names.length === 0) return isHidden ? emptyMarks(true) : NONE;
    return this.fill(emptyMarks(isHidden), element, names);
  }

  private fill(marks: Marks, element: Element, names: readonly string[]): Marks {
    let alike: ClassFacts['elements'] | undefined;
    for (const name of names)
      switch (name) {
        case 'class':
          marks.className = classOf(element);
          alike = this.readClass(marks);
          break;
        case 'id':
          marks.id = idOf(element);
          break;
        case 'role':
          marks.role = element.getAttribute(name);
          marks.mayBeRoot = true;
          break;
        case 'itemprop':
          marks.itemprop = element.getAttribute(name);
          break;
        case 'style':
          this.readStyle(marks, element.getAttribute(name) ?? '');
          break;
        case 'hidden':
          if (element.getAttribute(name) !== 'until-found') marks.isHidden = true;
          break;
        case 'aria-hidden':
          if (element.getAttribute(name) === 'true' && !element.querySelector('img')) marks.isHidden = true;
          break;
        case 'videoid':
          marks.mayStandIn = true;
          break;
        default:
          if (ROOT_ATTRIBUTES.has(name)) marks.mayBeRoot = true;
          if (name.startsWith('data-')) marks.mayStandIn = true;
      }
    // Only now is it known whether the page shows it.
    if (alike && !marks.isHidden) alike.push({ element, order: this.classed++ });
    return marks;
  }

  /** Gives the elements of the same class. */
  private readClass(marks: Marks): ClassFacts['elements'] {
    const { isForScreenReaders, isPost, elements } = this.factsOf(marks.className);
    if (isForScreenReaders) marks.isHidden = true;
    if (isPost) marks.mayStandIn = true;
    return elements;
  }

  private readStyle(marks: Marks, style: string): void {
    if (HIDDEN_STYLE.test(style)) marks.isHidden = true;
    if (style.includes('url(')) marks.mayStandIn = true;
  }

  private factsOf(className: string): ClassFacts {
    let facts = this.classes.get(className);
    if (facts === undefined) {
      facts = {
        isForScreenReaders: SCREEN_READER_HINT.test(className) && SCREEN_READER_NAMES.test(className),
        isPost: isSocialPost(className),
        elements: [],
      };
      this.classes.set(className, facts);
    }
    return facts;
  }
}

interface ClassFacts {
  isForScreenReaders: boolean;
  /** Names a post of a social network, a film or a chart. */
  isPost: boolean;
  /** Those that have it and are shown. */
  elements: { element: Element; order: number }[];
}
