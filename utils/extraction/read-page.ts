import type { LayoutFacts } from './article';
import { type Block, type Box, isProse, type Page } from './blocks';
import { BoxNames } from './box-names';
import { collapseSpaces } from './characters';
import { ComponentBoxes, emptyRun, endsParagraph, inkLength, isBlank, isBlock, type Run } from './inline-run';
import { MarkReader, type Marks } from './marks';
import { isLazyPicture, isMediaStandIn } from './media-stand-ins';
import { headingLevel, MEDIA_TAGS, SKIPPED_TAGS } from './tags';
import { readText } from './text-facts';

/** Pages beyond this many nodes are cut, so that one page can't hold the tab. */
export const MAX_NODES = 400_000;
export const MAX_DEPTH = 500;

/** Inputs that take nothing from a person, and search fields, which belong to the site. */
const NO_FIELD = /^(?:button|submit|image|reset|search)$/;
const CONTROL_TAGS = new Set(['button', 'input', 'select', 'textarea']);
const STRONG_TAGS = new Set(['strong', 'b']);
const EMPHASIS_TAGS = new Set(['em', 'i']);

/** What is said to be a heading is read as one, at its level or at the one that the role has without (WAI-ARIA 1.2). */
function headingTag(element: Element): string {
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return GENERIC_TAGS.has(element.localName) && level >= 1 && level <= 6 ? `h${level}` : element.localName;
}
const GENERIC_TAGS: ReadonlySet<string> = new Set(['div', 'p', 'section', 'header']);

/** The page, read once: every block of text with the boxes around it. Reads only; nothing in the document changes. */
export function readPage(document: Document, facts?: LayoutFacts): Page {
  return new PageReader(document, facts).read();
}

/** Walks the page. In steps it is walked by another: see `read-page-in-steps.ts`. */
export class PageReader {
  private readonly blocks: Block[] = [];
  private readonly boxes: Box[] = [];
  private readonly controls: Page['controls'] = [];
  private run = emptyRun();
  protected nodes = 0;
  private depth = 0;
  private link: Element | null = null;
  /** The box whose run is being read. */
  private box!: Box;
  private readonly marks: MarkReader;
  private readonly names = new BoxNames();
  private readonly components = new ComponentBoxes();

  constructor(
    private readonly document: Document,
    facts?: LayoutFacts,
  ) {
    this.marks = new MarkReader(facts);
  }

  read(): Page {
    const root = this.openRoot();
    this.readBox(root, null);
    return this.page(root);
  }

  protected openRoot(): Box {
    const body = this.document.body ?? this.document.documentElement;
    return this.openBox(body, null, this.marks.read(body));
  }

  protected page(root: Box): Page {
    const { blocks, boxes, controls, marks } = this;
    const called = (names: RegExp) => marks.called(names);
    return { root, blocks, boxes, controls, chars: root.chars, prose: root.prose, called };
  }

  private openBox(element: Element, parent: Box | null, marks: Marks): Box {
    const { className, id } = marks;
    const tag = marks.role === 'heading' ? headingTag(element) : element.localName;
    const names = className && id ? `${className} ${id}` : className || id;
    const { namesId, style } = this.names.numbersOf(tag, names);
    const box: Box = {
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      items: [],
      first: this.blocks.length,
      end: this.blocks.length,
      names,
      namesId,
      style,
      marks,
      order: this.boxes.length,
      chars: 0,
      words: 0,
      linkChars: 0,
      links: 0,
      media: 0,
      controls: 0,
      inputs: 0,
      headings: 0,
      prose: 0,
      link: this.link,
    };
    this.boxes.push(box);
    return box;
  }

  private closeBox(box: Box): void {
    this.flush(box);
    box.end = this.blocks.length;
    const parent = box.parent;
    if (!parent) return;
    if (box.end > box.first) parent.items.push(box);
    // Nothing to read in it, nor in those it held: it is the last one.
    else this.boxes.pop();
    parent.chars += box.chars;
    parent.words += box.words;
    parent.linkChars += box.linkChars;
    parent.links += box.links;
    parent.media += box.media;
    parent.controls += box.controls;
    parent.inputs += box.inputs;
    parent.headings += box.headings + (headingLevel(box.tag) > 0 && box.end > box.first ? 1 : 0);
    parent.prose += box.prose;
  }

  private flush(box: Box): void {
    const run = this.run;
    if (run.nodes.length === 0) return;
    this.run = emptyRun();
    const text = box.tag === 'pre' ? run.text.trim() : collapseSpaces(run.text);
    if (text === '' && run.media.length === 0) return;
    const block: Block = {
      index: this.blocks.length,
      box,
      nodes: run.nodes,
      text,
      facts: readText(text),
      linkChars: run.linkChars,
      strongChars: run.strongChars,
      emphasisChars: run.emphasisChars,
      links: run.links,
      href: run.href,
      media: run.media,
      times: run.times,
      breaks: run.breaks,
    };
    this.blocks.push(block);
    box.items.push(block);
    box.chars += block.facts.chars;
    box.words += block.facts.words;
    box.linkChars += block.linkChars;
    box.links += block.links;
    box.media += block.media.length;
    if (isProse(block)) box.prose += block.facts.chars;
  }

  private walk(parent: Node, box: Box): void {
    if (this.depth > MAX_DEPTH) return;
    this.depth++;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.nodes > MAX_NODES) break;
      this.addNode(node, box);
    }
    this.depth--;
  }

  protected addNode(node: Node, box: Box): void {
    if (node.nodeType === 3) this.addText(node as Text);
    else if (node.nodeType === 1) this.addElement(node as Element, box);
  }

  private addText(node: Text): void {
    const data = node.data;
    const run = this.run;
    if (run.nodes.length === 0 && isBlank(data)) return;
    run.nodes.push(node);
    run.text += data;
    if (this.link) run.linkChars += inkLength(data);
  }

  private addElement(element: Element, box: Box): void {
    const tag = element.localName;
    if (tag === 'br') {
      if (endsParagraph(element, this.run.nodes)) this.flush(box);
      else if (this.run.nodes.length > 0) {
        this.run.nodes.push(element);
        this.run.breaks++;
        this.run.text += '\n';
      }
      return;
    }
    if (SKIPPED_TAGS.has(tag)) {
      if (CONTROL_TAGS.has(tag) && element.getAttribute('type') !== 'hidden') this.addControl(element, box);
      if (tag === 'template') this.addStreamedChunk(element, box);
      else if (tag === 'noscript' && isLazyPicture(element)) this.addMedia(element);
      return;
    }
    const marks = MEDIA_TAGS.has(tag) ? null : this.marks.read(element);
    if (marks?.isHidden) return;
    if (!marks || isMediaStandIn(element, marks)) {
      this.addMedia(element);
      return;
    }
    const isButton = marks.role === 'button' && tag !== 'a';
    if (isBlock(element, this.run, this.components)) {
      if (isButton && tag.includes('-')) this.addControl(element, box);
      this.addBox(element, box, marks);
      return;
    }
    if (isButton) this.addControl(element, box);
    this.box = box;
    const run = this.run;
    run.nodes.push(element);
    const isLink = tag === 'a' && this.link === null;
    if (isLink) {
      run.links++;
      if (run.href === '') run.href = element.getAttribute('href') ?? '';
    }
    this.readInline(element, run, isLink || this.link !== null, false, false);
  }

  private addControl(element: Element, box: Box): void {
    box.controls++;
    this.controls.push({ box, before: this.blocks.length + (this.run.nodes.length > 0 ? 1 : 0) });
    const type = element.getAttribute('type') ?? '';
    if (CONTROL_TAGS.has(element.localName) && element.localName !== 'button' && !NO_FIELD.test(type))
      box.inputs++;
  }

  private addMedia(element: Element): void {
    this.run.nodes.push(element);
    this.run.media.push(element);
  }

  /** React streams late parts of a page as `div[hidden]#S:n`, to be moved to `template#B:n` or `#P:n` by script. */
  private addStreamedChunk(template: Element, box: Box): void {
    if (!/^[BP]:\w+$/.test(template.id)) return;
    const chunk = this.document.getElementById(`S:${template.id.slice(2)}`);
    if (!chunk?.hasAttribute('hidden')) return;
    this.addBox(chunk, box, this.marks.read(chunk));
  }

  private addBox(element: Element, parent: Box, marks: Marks): void {
    this.flush(parent);
    const outerLink = this.link;
    if (element.localName === 'a') {
      this.link = element;
      parent.links++;
    }
    this.readBox(this.openBox(element, parent, marks), outerLink);
  }

  /** @param outerLink the link that the box's parent stands in, if any */
  protected readBox(box: Box, outerLink: Element | null): void {
    this.walk(box.element, box);
    this.leaveBox(box, outerLink);
  }

  protected leaveBox(box: Box, outerLink: Element | null): void {
    this.closeBox(box);
    this.link = outerLink;
  }

  private readInline(parent: Element, run: Run, inLink: boolean, strong: boolean, emphasis: boolean): void {
    const tag = parent.localName;
    if (tag === 'time') run.times++;
    const isStrong = strong || STRONG_TAGS.has(tag);
    const isEmphasis = emphasis || EMPHASIS_TAGS.has(tag);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++this.nodes > MAX_NODES) return;
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        run.text += data;
        if (inLink || isStrong || isEmphasis) {
          const ink = inkLength(data);
          if (inLink) run.linkChars += ink;
          if (isStrong) run.strongChars += ink;
          if (isEmphasis) run.emphasisChars += ink;
        }
      } else if (node.nodeType === 1)
        this.readInlineChild(node as Element, run, inLink, isStrong, isEmphasis);
    }
  }

  private readInlineChild(
    element: Element,
    run: Run,
    inLink: boolean,
    strong: boolean,
    emphasis: boolean,
  ): void {
    const tag = element.localName;
    if (tag === 'br') run.text += '\n';
    else if (CONTROL_TAGS.has(tag)) {
      // A button amid a sentence explains a word of it, and a box to tick belongs to a recipe's line as well.
      const tick = element.getAttribute('type') === 'checkbox';
      if (!tick && (tag !== 'button' || run.text.trim() === '')) this.addControl(element, this.box);
    } else if (MEDIA_TAGS.has(tag)) run.media.push(element);
    else if (!SKIPPED_TAGS.has(tag)) {
      const marks = this.marks.read(element);
      if (marks.isHidden) return;
      if (isMediaStandIn(element, marks)) {
        run.media.push(element);
        return;
      }
      const isLink = tag === 'a' && !inLink;
      if (isLink) {
        run.links++;
        if (run.href === '') run.href = element.getAttribute('href') ?? '';
      }
      this.readInline(element, run, inLink || isLink, strong, emphasis);
    }
  }
}
