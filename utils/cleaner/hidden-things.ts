import type { Find } from './finds';
import { keepPlace } from './keep-place';
import { clearAllMarks, clearMark, hasMark, setMark } from './marks';
import { scrollLocks } from './overlays';
import { Rounds } from './rounds';

/** One thing that is hidden, as the popup lists it. */
export interface HiddenThing {
  /** On this page, as long as it is open. */
  id: string;
  /** On all pages of the site. */
  key: string;
  kind: Find['kind'];
  /** Its first words. */
  text: string;
}

interface Entry extends HiddenThing {
  elements: Element[];
  /** What it had locked, which scrolls again. */
  locks: Element[];
  /** Scrolled parts within, which would lose their place. */
  scrolled: ScrolledPart[];
}

interface ScrolledPart {
  element: Element;
  left: number;
  top: number;
}

/**
 * Everything that is hidden on the page, and the way back. Acts by marks alone: no node is moved, changed or taken
 * out, and what is hidden keeps its state.
 */
export class HiddenThings {
  readonly #document: Document;
  readonly #entries = new Map<string, Entry>();
  readonly #owners = new Map<Element, Entry>();
  readonly #rounds = new Rounds();
  #lastId = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  list(): HiddenThing[] {
    return [...this.#entries.values()].map(({ id, key, kind, text }) => ({ id, key, kind, text }));
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The page keeps putting something back, and it was left to it. */
  get fought(): boolean {
    return this.#rounds.lost;
  }

  isOurs = (element: Element): boolean => this.#owners.has(element);

  /** Hides what is not hidden yet. @returns how many things went. */
  hide(finds: readonly Find[], body: readonly Element[]): number {
    const fresh = finds
      .map((find) => ({ ...find, elements: find.elements.filter((element) => !this.#owners.has(element)) }))
      .filter(({ elements, key, text }) => elements.length > 0 && this.#rounds.mayHide(`${key} ${text}`));
    if (fresh.length === 0) return 0;
    keepPlace(this.#document, body, () => {
      for (const find of fresh) this.#add(find);
    });
    return fresh.length;
  }

  /** Puts one thing back. */
  putBack(id: string, body: readonly Element[]): HiddenThing | undefined {
    const entry = this.#entries.get(id);
    if (entry) keepPlace(this.#document, body, () => this.#drop(entry));
    return entry;
  }

  /** Puts everything back: the page is as if nothing had been hidden. */
  putAllBack(body: readonly Element[]): void {
    keepPlace(this.#document, body, () => {
      for (const entry of [...this.#entries.values()]) this.#drop(entry);
    });
    clearAllMarks(this.#document);
    this.#rounds.reset();
  }

  /** Shows what is hidden although the article stands in it now. */
  release(body: readonly Element[]): void {
    const wrong = new Set<Entry>();
    for (const element of body)
      for (let at: Element | null = element; at; at = at.parentElement) {
        const entry = this.#owners.get(at);
        if (entry) wrong.add(entry);
      }
    for (const entry of wrong) this.#drop(entry);
  }

  /** Marks anew what the page took its mark from, but not for ever; forgets what has left the page. */
  uphold(): void {
    for (const entry of [...this.#entries.values()]) {
      if (entry.elements.every((element) => !element.isConnected)) {
        this.#rounds.left(`${entry.key} ${entry.text}`);
        this.#drop(entry);
        continue;
      }
      const shown = entry.elements.filter((element) => !hasMark(element, 'hidden'));
      if (shown.length === 0) continue;
      if (this.#rounds.mayHide(`${entry.key} ${entry.text}`, true)) {
        for (const element of shown) setMark(element, 'hidden');
      } else this.#drop(entry);
    }
  }

  #add(find: Find): void {
    const entry: Entry = {
      id: `h${++this.#lastId}`,
      key: find.key,
      kind: find.kind,
      text: find.text,
      elements: find.elements,
      locks: [],
      scrolled: find.elements.flatMap(scrolledParts),
    };
    for (const element of find.elements) {
      this.#owners.set(element, entry);
      setMark(element, 'hidden');
    }
    if (find.overlay) this.#unlock(entry);
    this.#entries.set(entry.id, entry);
  }

  /** A page that was kept from scrolling for a pop-up's sake scrolls again, from where it stood. */
  #unlock(entry: Entry): void {
    entry.locks = scrollLocks(this.#document);
    const view = this.#document.defaultView;
    const offset = Number.parseFloat(view?.getComputedStyle(this.#document.body).top ?? '') || 0;
    const wasFixed = entry.locks.some((lock) => view?.getComputedStyle(lock).position === 'fixed');
    for (const lock of entry.locks) setMark(lock, 'unlocked');
    if (wasFixed && offset < 0) view?.scrollTo({ top: -offset, behavior: 'instant' });
  }

  #drop(entry: Entry): void {
    this.#entries.delete(entry.id);
    for (const element of entry.elements) {
      this.#owners.delete(element);
      clearMark(element, 'hidden');
    }
    const stillFree = new Set([...this.#entries.values()].flatMap(({ locks }) => locks));
    for (const lock of entry.locks) if (!stillFree.has(lock)) clearMark(lock, 'unlocked');
    for (const { element, left, top } of entry.scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  }
}

/** Boxes within that were scrolled: one that is not shown starts from its top again. */
function scrolledParts(root: Element): ScrolledPart[] {
  return [root, ...root.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
}
