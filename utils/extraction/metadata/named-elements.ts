import { classOf } from '../element-names';
import { numberOf } from '../number-of';

/** A page's elements that have a class, by what their classes are called: class strings repeat all over a page. */
export class NamedElements {
  private readonly elements: readonly Element[];
  /** Each element's class, by its number. */
  private readonly numbers: Uint32Array;
  private readonly classes: readonly string[];

  constructor(document: Document) {
    this.elements = [...document.querySelectorAll('[class]')];
    this.numbers = new Uint32Array(this.elements.length);
    const known = new Map<string, number>();
    this.elements.forEach((element, i) => {
      this.numbers[i] = numberOf(known, classOf(element));
    });
    this.classes = [...known.keys()];
  }

  /** Those whose class says something, in page order. */
  called(names: RegExp): Element[] {
    const isMeant = this.classes.map((name) => names.test(name));
    return this.elements.filter((_, i) => isMeant[this.numbers[i] as number]);
  }
}
