// As much of a DOM as Readability asks for, made of plain objects. Every call into the browser's own DOM costs as much
// as dozens of steps in script, and Readability makes thousands of them.

const NO_ATTRIBUTES: readonly { name: string; value: string }[] = [];
/** Readability throws out pictures that name no source. */
const SOURCE = 'picture';
const PICTURE_ATTRIBUTES = [{ name: 'src', value: SOURCE }];

/** Selectors that Readability asks for are lists of tag names; each is taken apart once. */
const selectors = new Map<string, ReadonlySet<string>>();

/** An element or a text. Names and meanings are the DOM's; collections are not live. */
export class LightNode {
  readonly nodeType: 1 | 3;
  tagName: string | undefined;
  className = '';
  id = '';
  parentNode: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  nextSibling: LightNode | null = null;
  previousSibling: LightNode | null = null;
  /** Readability's own notes on an element. */
  readability: { contentScore: number } | undefined = undefined;
  _readabilityDataTable: boolean | undefined = undefined;
  /** Number of the block whose text this element holds; -1 for none. */
  block = -1;
  /** The page's element that this one stands for. */
  source: Element | null = null;
  /** Only addresses within the page tell Readability anything. */
  href: string | null = null;
  /** A text's own characters; of an element, its content as long as nothing in it changes. */
  private text: string | null;

  constructor(
    public localName: string,
    text: string | null = null,
  ) {
    this.nodeType = text === null ? 1 : 3;
    this.tagName = text === null ? localName.toUpperCase() : undefined;
    this.text = text;
  }

  get nodeName(): string {
    return this.tagName ?? '#text';
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    this.text = text;
    return text;
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1) nodes.push(child);
    return nodes;
  }

  get firstElementChild(): LightNode | null {
    let child = this.firstChild;
    while (child && child.nodeType !== 1) child = child.nextSibling;
    return child;
  }

  get nextElementSibling(): LightNode | null {
    let next = this.nextSibling;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    return next;
  }

  get attributes(): readonly { name: string; value: string }[] {
    return this.tagName === 'IMG' ? PICTURE_ATTRIBUTES : NO_ATTRIBUTES;
  }

  get src(): string {
    return this.tagName === 'IMG' ? SOURCE : '';
  }

  getAttribute(name: string): string | null {
    if (name === 'href') return this.href;
    return this.source === null ? null : this.source.getAttribute(name);
  }

  /** What the page hides is not in the tree, whatever attribute hid or showed it. */
  hasAttribute(name: string): boolean {
    return name !== 'hidden' && this.source !== null && this.source.hasAttribute(name);
  }

  /** Readability tidies attributes for a reader; nobody reads this tree. */
  setAttribute(): void {}
  removeAttribute(): void {}

  appendChild(child: LightNode): LightNode {
    child.remove();
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    this.forgetText();
    return child;
  }

  replaceChild(child: LightNode, old: LightNode): LightNode {
    child.remove();
    const { previousSibling, nextSibling } = old;
    child.parentNode = this;
    child.previousSibling = previousSibling;
    child.nextSibling = nextSibling;
    if (previousSibling) previousSibling.nextSibling = child;
    else this.firstChild = child;
    if (nextSibling) nextSibling.previousSibling = child;
    else this.lastChild = child;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    this.forgetText();
    return old;
  }

  removeChild(child: LightNode): LightNode {
    child.remove();
    return child;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
    parentNode.forgetText();
  }

  getElementsByTagName(tag: string): LightNode[] {
    const found: LightNode[] = [];
    this.collect((node) => node.localName === tag, found);
    return found;
  }

  /** @param selector tag names with commas between them; nothing else is understood */
  querySelectorAll(selector: string): LightNode[] {
    let tags = selectors.get(selector);
    if (!tags) {
      tags = new Set(selector.toLowerCase().split(','));
      selectors.set(selector, tags);
    }
    const wanted = tags;
    const found: LightNode[] = [];
    this.collect((node) => wanted.has(node.localName), found);
    return found;
  }

  private collect(isWanted: (node: LightNode) => boolean, found: LightNode[]): void {
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      if (isWanted(child)) found.push(child);
      child.collect(isWanted, found);
    }
  }

  /** An element's text is known only while that of everything in it is, so the way up ends at the first unknown one. */
  private forgetText(): void {
    for (let at: LightNode | null = this; at && at.text !== null; at = at.parentNode) at.text = null;
  }
}

/** Readability keeps a page's markup to start over from: this body is filled anew instead. */
class LightBody extends LightNode {
  constructor(private readonly fill: (body: LightNode) => void) {
    super('body');
    fill(this);
  }

  get innerHTML(): string {
    return '';
  }

  set innerHTML(_: string) {
    while (this.firstChild) this.firstChild.remove();
    this.fill(this);
  }
}

/** With a byline at hand Readability need not try every element for one. */
const BYLINE = new Map([
  ['name', 'author'],
  ['content', '-'],
]);
const META = [{ getAttribute: (name: string) => BYLINE.get(name) ?? null }];

export class LightDocument {
  readonly documentElement = new LightNode('html');
  /** The flag of Readability's own DOM for places without one: elements may be renamed where they stand. */
  readonly firstChild = { __JSDOMParser__: true };
  readonly body: LightNode;

  /** @param fill puts the page's content into the body; called again whenever Readability starts over */
  constructor(
    readonly title: string,
    fill: (body: LightNode) => void,
  ) {
    this.body = new LightBody(fill);
    this.documentElement.appendChild(this.body);
  }

  createElement(tag: string): LightNode {
    return new LightNode(tag.toLowerCase());
  }

  createTextNode(text: string): LightNode {
    return new LightNode('', text);
  }

  getElementsByTagName(tag: string): readonly Pick<LightNode, 'getAttribute'>[] {
    return tag === 'meta' ? META : this.documentElement.getElementsByTagName(tag);
  }

  querySelectorAll(selector: string): LightNode[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
