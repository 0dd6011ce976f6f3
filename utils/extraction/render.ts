import type { LayoutFacts } from './article';
import { type Block, type Box, countBlocks, isBox, type Page } from './blocks';
import { MarkReader } from './marks';
import { resolveEmbed, resolveImage } from './media';
import { HEADING, MEDIA_TAGS, SKIPPED_TAGS } from './tags';
import { absoluteUrl } from './urls';

/** Boxes that mean something to a reader; all others dissolve. */
const KEPT_BOXES: ReadonlySet<string> = new Set(
  'ul ol li blockquote pre dl dt dd h1 h2 h3 h4 h5 h6 details summary table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
const TABLE_PARTS = new Set('table caption thead tbody tfoot tr th td'.split(' '));
/** Boxes that may hold text without a paragraph around it. */
const HOLDS_TEXT = new Set('li dt dd h1 h2 h3 h4 h5 h6 summary caption th td pre blockquote'.split(' '));

export interface RenderOptions {
  keep: (block: Block) => boolean;
  /** A text block that is shown as the caption of the media before it. */
  isCaption: (block: Block) => boolean;
  base: string;
  facts?: LayoutFacts;
}

/** The kept blocks as clean HTML elements in a document of their own: not yet sanitised. */
export function renderBlocks(page: Page, options: RenderOptions): Element {
  const source = page.root.element.ownerDocument;
  const renderer = new Renderer(source.implementation.createHTMLDocument(''), page, options);
  renderer.items(page.root, renderer.body);
  return renderer.body;
}

class Renderer {
  private figure: Element | null = null;
  private readonly layouts = new Map<Box, boolean>();
  readonly body: Element;
  private readonly kept: (first: number, end: number) => number;
  private readonly shown = new Set<string>();
  private readonly marks: MarkReader;

  constructor(
    private readonly out: Document,
    page: Page,
    private readonly options: RenderOptions,
  ) {
    this.kept = countBlocks(page.blocks, options.keep);
    this.body = out.body;
    this.marks = new MarkReader(options.facts);
  }

  items(box: Box, parent: Element): void {
    for (const item of box.items) {
      if (isBox(item)) this.box(item, parent);
      else if (this.options.keep(item)) this.block(item, box, parent);
    }
  }

  private box(box: Box, parent: Element): void {
    if (this.kept(box.first, box.end) === 0) return;
    const dissolves = !KEPT_BOXES.has(box.tag) || (TABLE_PARTS.has(box.tag) && this.inLayoutTable(box));
    if (dissolves) {
      this.items(box, parent);
      return;
    }
    const element = this.out.createElement(box.tag === 'h1' ? 'h2' : box.tag);
    for (const name of ['dir', 'lang', 'colspan', 'rowspan', 'start', 'reversed', 'scope', 'value']) {
      const value = box.element.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    this.figure = null;
    this.items(box, element);
    // A heading around nothing but a picture leaves the picture.
    if (HEADING.test(box.tag) && element.firstElementChild?.localName === 'figure')
      parent.append(...element.childNodes);
    else if (element.hasChildNodes()) parent.append(element);
    this.figure = null;
  }

  private inLayoutTable(box: Box): boolean {
    let table: Box | null = box;
    while (table && table.tag !== 'table') table = table.parent;
    if (!table) return true;
    let layout = this.layouts.get(table);
    if (layout === undefined) {
      layout = isLayoutTable(table);
      this.layouts.set(table, layout);
    }
    return layout;
  }

  private block(block: Block, box: Box, parent: Element): void {
    for (const media of block.media) this.media(media, parent);
    if (block.text === '') return;
    if (this.options.isCaption(block)) {
      this.caption(block);
      return;
    }
    const nodes = this.inline(block);
    this.figure = null;
    if (HOLDS_TEXT.has(box.tag) && parent !== this.body && box.items.length === 1) {
      parent.append(...nodes);
      return;
    }
    const paragraph = this.out.createElement('p');
    for (const name of ['dir', 'lang']) {
      const value = box.element.getAttribute(name);
      if (value && box.items.length === 1) paragraph.setAttribute(name, value);
    }
    paragraph.append(...nodes);
    parent.append(paragraph);
  }

  private caption(block: Block): void {
    const figure = this.figure;
    if (!figure) return;
    const present = figure.querySelector('figcaption');
    const caption = present ?? this.out.createElement('figcaption');
    if (present) present.append(' ');
    else figure.append(caption);
    caption.append(...this.inline(block));
  }

  private media(element: Element, parent: Element): void {
    const { base } = this.options;
    const figure = this.out.createElement('figure');
    if (element.localName === 'iframe' || element.localName === 'video' || element.localName === 'audio') {
      const embed = resolveEmbed(element, base);
      if (!embed) return;
      const link = this.out.createElement('a');
      link.setAttribute('href', embed.url);
      link.textContent = embed.title;
      figure.setAttribute('data-bs-embed', '');
      figure.append(link);
    } else {
      const image = resolveImage(element, base);
      if (!image || this.shown.has(image.url)) return;
      this.shown.add(image.url);
      const img = this.out.createElement('img');
      img.setAttribute('src', image.url);
      img.setAttribute('alt', image.alt);
      if (image.width) img.setAttribute('width', String(image.width));
      if (image.height) img.setAttribute('height', String(image.height));
      figure.append(img);
    }
    parent.append(figure);
    this.figure = figure;
  }

  /** The run's own inline markup, links absolute, without media, scripts and what the page does not show. */
  private inline(block: Block): Node[] {
    const nodes: Node[] = [];
    for (const node of block.nodes) {
      const copy = this.copy(node);
      if (copy) nodes.push(copy);
    }
    trimEnds(nodes);
    const link = block.box.link;
    if (!link || HEADING.test(block.box.tag)) return nodes;
    return this.wrapLink(link, nodes);
  }

  private copy(node: Node): Node | null {
    if (node.nodeType === 3) return this.out.importNode(node, false);
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag) || MEDIA_TAGS.has(tag) || this.marks.read(element).isHidden) return null;
    const copy = this.out.importNode(element, element.firstElementChild === null);
    if (element.firstElementChild)
      for (let child = element.firstChild; child; child = child.nextSibling) {
        const inner = this.copy(child);
        if (inner) copy.appendChild(inner);
      }
    if (tag === 'a') this.resolveLink(copy as Element);
    return tag === 'br' || copy.textContent !== '' ? copy : null;
  }

  private wrapLink(link: Element, nodes: Node[]): Node[] {
    const href = absoluteUrl(link.getAttribute('href') ?? '', this.options.base);
    if (!href) return nodes;
    const anchor = this.out.createElement('a');
    anchor.setAttribute('href', href);
    anchor.append(...nodes);
    return [anchor];
  }

  private resolveLink(link: Element): void {
    const href = link.getAttribute('href');
    if (href === null || /^\s*(?:mailto|tel):/i.test(href)) return;
    const url = href.trim().startsWith('#') ? null : absoluteUrl(href, this.options.base);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
  }
}

function trimEnds(nodes: Node[]): void {
  const isBlank = (node: Node | undefined) =>
    node !== undefined &&
    ((node.nodeType === 3 && (node as Text).data.trim() === '') || node.nodeName === 'BR');
  while (isBlank(nodes[nodes.length - 1])) nodes.pop();
  while (isBlank(nodes[0])) nodes.shift();
  const [head] = nodes;
  const tail = nodes[nodes.length - 1];
  if (head?.nodeType === 3) (head as Text).data = (head as Text).data.trimStart();
  if (tail?.nodeType === 3) (tail as Text).data = (tail as Text).data.trimEnd();
}

/** A table that only places things: one column, or cells that hold whole stretches of prose. */
function isLayoutTable(table: Box): boolean {
  if (table.element.querySelector('th, caption, thead')) return false;
  const rows = table.element.querySelectorAll('tr').length;
  const cells = table.element.querySelectorAll('td').length;
  return (
    rows <= 1 ||
    cells <= rows ||
    table.prose > table.chars * 0.6 ||
    table.element.querySelector('table') !== null
  );
}
