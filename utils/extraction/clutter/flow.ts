import { type Block, type Box, isBox, isProse, type Page, soleBlock, styleOf } from '../blocks';

/** Paragraphs that make a box the container of running text. */
export const PARAGRAPHS = 2;
/** Boxes alike with running text that make an article in parts. */
const PARTS = 3;

/** Which boxes hold running text as their own children, and how that text is set there. */
export class Flow {
  /** By a container's order: the styles of its paragraphs. */
  private readonly styles = new Map<number, Map<number, number>>();

  /** By the order of what holds them: how many boxes of each style have running text. */
  private readonly parts = new Map<number, Map<number, number>>();

  constructor(private readonly page: Page) {
    for (const block of page.blocks) {
      if (!isProse(block)) continue;
      const [item, container] = placeOf(block);
      const styles = this.styles.get(container.order) ?? new Map<number, number>();
      const style = styleOf(item);
      styles.set(style, (styles.get(style) ?? 0) + 1);
      this.styles.set(container.order, styles);
    }
  }

  /** Whether a box has paragraphs of its own. */
  isContainer(box: Box): boolean {
    let count = 0;
    for (const own of this.styles.get(box.order)?.values() ?? []) count += own;
    return count >= PARAGRAPHS;
  }

  /**
   * Whether a box is one of several parts that an article comes in: boxes set alike side by side with running text of
   * their own, more than there are paragraphs set otherwise beside them.
   */
  isPart(box: Box): boolean {
    const { parent } = box;
    if (parent === null) return false;
    // Without a name of its own a box without running text may be anything.
    if (box.names === '' && (!this.styles.has(box.order) || this.styles.has(parent.order))) return false;
    const known = this.parts.get(parent.order) ?? this.countParts(parent);
    const count = known.get(box.style) ?? 0;
    return count >= PARTS && count >= Math.max(...known.values());
  }

  private countParts(parent: Box): Map<number, number> {
    // A part with a single paragraph counts as one that is set in the box around it.
    const counts = new Map(this.styles.get(parent.order));
    for (const item of parent.items)
      if (isBox(item) && this.styles.has(item.order))
        counts.set(item.style, (counts.get(item.style) ?? 0) + 1);
    this.parts.set(parent.order, counts);
    return counts;
  }

  /** Whether a box's child is set as other paragraphs are there. */
  isParagraph(item: Block | Box, container: Box): boolean {
    const count = this.styles.get(container.order)?.get(styleOf(item)) ?? 0;
    // A lone stretch of running text made its own style a paragraph's.
    const own = soleBlock(item, this.page);
    return count > (own && isProse(own) ? 1 : 0);
  }

  /** Whether a box stands among paragraphs, or after what holds them, and is set otherwise. */
  isInsert(box: Box): boolean {
    const { parent } = box;
    if (parent === null) return false;
    if (this.isContainer(parent)) return !this.isParagraph(box, parent);
    return parent.items
      .slice(0, parent.items.indexOf(box))
      .some((item) => isBox(item) && this.isContainer(item));
  }
}

/** A block with the wrappers that hold nothing else, and the box they stand in. */
export function placeOf(block: Block): [item: Block | Box, container: Box] {
  let item: Block | Box = block;
  let container = block.box;
  while (container.parent && container.end - container.first === 1) {
    item = container;
    container = container.parent;
  }
  return [item, container];
}
