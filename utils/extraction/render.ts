import { settleAnchors, wantedAnchors } from './anchors';
import { type Block, type Box, countBlocks, isBox, type Page } from './blocks';
import { EMBED_TAGS, resolveEmbed } from './embeds';
import { resolveImage } from './media';
import { InlineCopier, type InlineOptions } from './render-inline';
import { HEADING } from './tags';

/** Boxes that mean something to a reader; all others dissolve. */
const KEPT_BOXES: ReadonlySet<string> = new Set(
  'ul ol li blockquote pre dl dt dd h1 h2 h3 h4 h5 h6 details summary table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
const TABLE_PARTS = new Set('table caption thead tbody tfoot tr th td'.split(' '));
/** Boxes that may hold text without a paragraph around it. */
const HOLDS_TEXT = new Set('li dt dd h1 h2 h3 h4 h5 h6 summary caption th td blockquote'.split(' '));
/** Elements that are pictures, and such as are players; any other may stand for either. */
const PICTURES = new Set(['img', 'picture', 'amp-img', 'amp-anim', 'noscript']);
const PLAYERS = new Set(EMBED_TAGS);
/** A sentence of the text said again in large type. */
const PULL_QUOTE = /(?:^|[\s_-])pull-?quote/i;

export interface RenderOptions extends InlineOptions {
  keep: (block: Block) => boolean;
  /** A text block that is shown as the caption of the media beside it. */
  isCaption: (block: Block) => boolean;
}

/** The kept blocks as clean HTML elements in a document of their own: not yet sanitised. */
export function renderBlocks(page: Page, options: RenderOptions): Element {
  const source = page.root.element.ownerDocument;
  const renderer = new Renderer(inertBeside(source), page, options);
  renderer.items(page.root, renderer.body);
  settleAnchors(renderer.body, renderer.wanted);
  return renderer.body;
}

/** A document in which nothing loads: one for all pages that are read beside a window's own, as making it is dear. */
function inertBeside(source: Document): Document {
  const host = globalThis.document ?? source;
  let inert = inerts.get(host);
  if (inert === undefined) {
    inert = host.implementation.createHTMLDocument('');
    inerts.set(host, inert);
  }
  return inert;
}

const inerts = new WeakMap<Document, Document>();

class Renderer {
  /** The figure that a caption would belong to: nothing but captions came after it. */
  private figure: Element | null = null;
  /** A caption that stands before its picture, in one figure of the page with it. */
  private early: { element: Element; nodes: Node[] } | null = null;
  private readonly layouts = new Map<Box, boolean>();
  readonly body: Element;
  readonly wanted: Set<string>;
  private readonly inline: InlineCopier;
  private readonly kept: (first: number, end: number) => number;
  private readonly texts: (first: number, end: number) => number;
  private readonly shown = new Map<string, Element>();
  /** Ids of dissolved boxes that links lead to: the next element takes the first of them. */
  private ids: string[] = [];

  constructor(
    private readonly out: Document,
    page: Page,
    private readonly options: RenderOptions,
  ) {
    const { keep, isCaption, url } = options;
    this.kept = countBlocks(page.blocks, keep);
    this.texts = countBlocks(page.blocks, (block) => block.text !== '' && keep(block) && !isCaption(block));
    this.wanted = wantedAnchors(page, keep, url);
    this.inline = new InlineCopier(out, options);
    this.body = out.createElement('body');
  }

  items(box: Box, parent: Element): void {
    for (const item of box.items) {
      if (isBox(item)) this.box(item, parent);
      else if (this.options.keep(item)) this.block(item, box, parent);
    }
  }

  private box(box: Box, parent: Element): void {
    if (this.kept(box.first, box.end) === 0) return;
    const { id } = box.element;
    if (id && this.wanted.has(id)) this.ids.push(id);
    const tag = this.tagOf(box);
    if (tag === null) {
      this.items(box, parent);
      return;
    }
    const element = this.create(tag);
    for (const name of ['dir', 'lang', 'colspan', 'rowspan', 'start', 'reversed', 'scope', 'value']) {
      const value = box.element.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    this.figure = null;
    if (tag === 'pre') this.code(box, element);
    else this.items(box, element);
    // A heading holds words only.
    if (HEADING.test(tag)) parent.append(...element.querySelectorAll('figure'));
    if (element.hasChildNodes()) parent.append(element);
    this.figure = null;
  }

  /** What a box becomes; null where it dissolves. */
  private tagOf(box: Box): string | null {
    // A list, table or heading of nothing but pictures is a gallery.
    if (this.texts(box.first, box.end) === 0) return null;
    if (box.tag === 'h1') return 'h2';
    if (PULL_QUOTE.test(box.names) && box.element.querySelector('blockquote') === null) return 'blockquote';
    if (!KEPT_BOXES.has(box.tag) || (TABLE_PARTS.has(box.tag) && this.inLayoutTable(box))) return null;
    return box.tag;
  }

  private create(tag: string): Element {
    const element = this.out.createElement(tag);
    const id = this.ids.shift();
    if (id) element.setAttribute('id', id);
    return element;
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
    const nodes = this.inline.copyBlock(block);
    this.figure = null;
    this.early = null;
    if (HOLDS_TEXT.has(box.tag) && parent !== this.body && box.items.length === 1) {
      parent.append(...nodes);
      return;
    }
    const paragraph = this.create('p');
    if (box.items.length === 1)
      for (const name of ['dir', 'lang']) {
        const value = box.element.getAttribute(name);
        if (value) paragraph.setAttribute(name, value);
      }
    paragraph.append(...nodes);
    parent.append(paragraph);
  }

  /** Code as it is laid out: a box within it is a line. */
  private code(box: Box, parent: Element): void {
    for (const item of box.items) {
      if (parent.hasChildNodes() && !parent.textContent?.endsWith('\n')) parent.append('\n');
      if (isBox(item)) this.code(item, parent);
      else if (this.options.keep(item)) parent.append(...this.inline.copyNodes(item));
    }
  }

  private caption(block: Block): void {
    const nodes = this.inline.copyBlock(block);
    if (this.figure) appendCaption(this.figure, nodes);
    else {
      const element = block.box.element.closest('figure');
      // Without a figure around both, the picture came before and could not be shown: its caption would speak of nothing.
      this.early = element && { element, nodes: [...(this.early?.nodes ?? []), ...nodes] };
    }
  }

  private media(element: Element, parent: Element): void {
    const { base } = this.options;
    const embed = PICTURES.has(element.localName) ? null : resolveEmbed(element, base);
    const image = embed || PLAYERS.has(element.localName) ? null : resolveImage(element, base);
    const address = embed?.url ?? image?.url;
    const before = address === undefined ? undefined : this.shown.get(address);
    if (address === undefined || before) {
      // The same picture again, for another size of screen, or with the caption that the first one lacks.
      const takesCaption = before === this.figure || !before?.querySelector('figcaption');
      this.figure = before && takesCaption ? before : null;
      return;
    }
    const figure = this.create('figure');
    this.shown.set(address, figure);
    if (embed) {
      const link = this.out.createElement('a');
      link.setAttribute('href', embed.url);
      link.textContent = embed.title;
      figure.setAttribute('data-bs-embed', '');
      figure.append(link);
    } else if (image) {
      const img = this.out.createElement('img');
      img.setAttribute('src', image.url);
      img.setAttribute('alt', image.alt);
      if (image.width) img.setAttribute('width', String(image.width));
      if (image.height) img.setAttribute('height', String(image.height));
      figure.append(img);
    }
    parent.append(figure);
    this.figure = figure;
    if (this.early?.element.contains(element)) appendCaption(figure, this.early.nodes);
    this.early = null;
  }
}

function appendCaption(figure: Element, nodes: Node[]): void {
  const present = figure.querySelector('figcaption');
  // Said once for each size of screen.
  const text = nodes.map((node) => node.textContent).join('');
  if (present?.textContent?.includes(text)) return;
  const caption = present ?? figure.ownerDocument.createElement('figcaption');
  if (present) present.append(' ');
  else figure.append(caption);
  caption.append(...nodes);
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
