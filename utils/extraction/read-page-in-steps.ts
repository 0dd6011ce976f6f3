import type { LayoutFacts } from './article';
import type { Box, Page } from './blocks';
import { MAX_DEPTH, MAX_NODES, PageReader, readPage } from './read-page';
import type { Steps } from './steps';

/** Nodes between two steps: about two milliseconds on a first look. */
const STEP = 500;

/**
 * Reads a live page as `readPage` does, in steps. Where the page takes away between two of them what is to be read
 * next, it is read anew, in one go.
 */
export function* readPageInSteps(document: Document, facts?: LayoutFacts): Steps<Page> {
  const reader = new SteppingReader(document, facts);
  for (const steps = reader.readInSteps(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
    if (!reader.holdsPlace()) return readPage(document, facts);
  }
}

/** A box that is being read. */
interface Frame {
  box: Box;
  next: ChildNode | null;
  /** The link that its parent stands in. */
  outerLink: Element | null;
}

/** Keeps its place in a list of its own, not in calls: slower than those by some hundredths, so that it can stop. */
class SteppingReader extends PageReader {
  /** The box that is being read, after those around it. */
  private readonly frames: Frame[] = [];

  *readInSteps(): Steps<Page> {
    const root = this.openRoot();
    this.readBox(root, null);
    for (let frame = this.frames.at(-1), due = STEP; frame; frame = this.frames.at(-1)) {
      const { box, next, outerLink } = frame;
      if (!next || ++this.nodes > MAX_NODES) {
        this.frames.pop();
        this.leaveBox(box, outerLink);
        continue;
      }
      frame.next = next.nextSibling;
      this.addNode(next, box);
      if (this.nodes < due) continue;
      due = this.nodes + STEP;
      yield;
    }
    return this.page(root);
  }

  /** Whether what is to be read next still stands where it did. */
  holdsPlace(): boolean {
    return this.frames.every(({ box, next }) => next === null || next.parentNode === box.element);
  }

  protected override readBox(box: Box, outerLink: Element | null): void {
    const isTooDeep = this.frames.length > MAX_DEPTH;
    this.frames.push({ box, next: isTooDeep ? null : box.element.firstChild, outerLink });
  }
}
