/** What follows from a box's names alone. */
interface Known {
  id: number;
  /** Per tag, the number of its style. */
  styles: Map<string, number>;
}

const DIGITS = /\d+/g;

/**
 * Numbers the names that a page's boxes go by, and their styles: class strings repeat all over a page, so that each is
 * read once, and what is learned of it is found by its number from there on. One a page.
 */
export class BoxNames {
  private readonly known = new Map<string, Known>();
  /** By names without their digits. */
  private readonly plain = new Map<string, Known['styles']>();
  private styles = 0;

  /** @param names class and id, as written */
  numbersOf(tag: string, names: string): { namesId: number; style: number } {
    let known = this.known.get(names);
    if (known === undefined) {
      known = { id: this.known.size, styles: this.stylesOf(names) };
      this.known.set(names, known);
    }
    let style = known.styles.get(tag);
    if (style === undefined) {
      style = this.styles++;
      known.styles.set(tag, style);
    }
    return { namesId: known.id, style };
  }

  private stylesOf(names: string): Known['styles'] {
    const plain = names.replace(DIGITS, '');
    const styles = this.plain.get(plain) ?? new Map<string, number>();
    this.plain.set(plain, styles);
    return styles;
  }
}
