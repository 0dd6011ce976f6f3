import type { LayoutFacts } from './article';

/** What an element's attributes say of it, as far as anything here asks. */
export interface Marks {
  className: string;
  id: string;
  role: string | null;
  itemprop: string | null;
  /** Has more than a class and an id. */
  isAttributed: boolean;
  /** Whether the page does not show it: by layout where that is known, else by what its own markup says. */
  isHidden: boolean;
}

const NONE: Marks = {
  className: '',
  id: '',
  role: null,
  itemprop: null,
  isAttributed: false,
  isHidden: false,
};

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
  private readonly forScreenReaders = new Map<string, boolean>();

  constructor(private readonly facts?: LayoutFacts) {}

  read(element: Element): Marks {
    const names = element.getAttributeNames();
    const isHidden = this.facts?.hidden.has(element) ?? false;
    if (names.length === 0) return isHidden ? { ...NONE, isHidden } : NONE;
    const marks = { className: '', id: '', role: null, itemprop: null, isAttributed: false, isHidden };
    return this.fill(marks, element, names);
  }

  private fill(marks: Marks, element: Element, names: readonly string[]): Marks {
    let most = 1;
    for (const name of names)
      switch (name) {
        case 'class':
          marks.className = element.getAttribute(name) ?? '';
          if (this.isForScreenReaders(marks.className)) marks.isHidden = true;
          break;
        case 'id':
          marks.id = element.getAttribute(name) ?? '';
          most = 2;
          break;
        case 'role':
          marks.role = element.getAttribute(name);
          break;
        case 'itemprop':
          marks.itemprop = element.getAttribute(name);
          break;
        case 'style':
          if (HIDDEN_STYLE.test(element.getAttribute(name) ?? '')) marks.isHidden = true;
          break;
        case 'hidden':
          if (element.getAttribute(name) !== 'until-found') marks.isHidden = true;
          break;
        case 'aria-hidden':
          if (element.getAttribute(name) === 'true' && !element.querySelector('img')) marks.isHidden = true;
          break;
      }
    marks.isAttributed = names.length > most;
    return marks;
  }

  private isForScreenReaders(className: string): boolean {
    let known = this.forScreenReaders.get(className);
    if (known === undefined) {
      known = SCREEN_READER_HINT.test(className) && SCREEN_READER_NAMES.test(className);
      this.forScreenReaders.set(className, known);
    }
    return known;
  }
}
