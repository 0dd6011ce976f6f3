import { anchorTarget } from './anchors';
import type { LayoutFacts } from './article';
import type { Block } from './blocks';
import { collapseSpaces } from './characters';
import { MarkReader } from './marks';
import { isMediaStandIn } from './media-stand-ins';
import { mayPass } from './sanitize';
import { HEADING, MEDIA_TAGS, SKIPPED_TAGS } from './tags';
import { absoluteUrl } from './urls';

export interface InlineOptions {
  /** What relative links resolve against. */
  base: string;
  /** The page's own address. */
  url: string;
  facts?: LayoutFacts;
}

/** Copies a run's own inline markup, links absolute, without media, scripts and what the page does not show. */
export class InlineCopier {
  private readonly marks: MarkReader;

  constructor(
    private readonly out: Document,
    private readonly options: InlineOptions,
  ) {
    this.marks = new MarkReader(options.facts);
  }

  copyBlock(block: Block): Node[] {
    const nodes = this.copyNodes(block);
    trimEnds(nodes);
    const link = block.box.link;
    if (!link || HEADING.test(block.box.tag)) return nodes;
    return this.wrapLink(link, nodes);
  }

  /** As the page wrote it, white space and all: for code. */
  copyNodes(block: Block): Node[] {
    const nodes: Node[] = [];
    for (const node of block.nodes) {
      const copy = this.copy(node);
      if (copy) nodes.push(copy);
    }
    return nodes;
  }

  private copy(node: Node): Node | null {
    if (node.nodeType === 3) return this.out.importNode(node, false);
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag) || MEDIA_TAGS.has(tag)) return null;
    const marks = this.marks.read(element);
    if (marks.isHidden || isMediaStandIn(element, marks)) return null;
    if (tag === 'math') return this.out.createTextNode(formulaText(element));
    const copy = this.out.importNode(element, element.firstElementChild === null);
    if (element.firstElementChild)
      for (let child = element.firstChild; child; child = child.nextSibling) {
        const inner = this.copy(child);
        if (inner) copy.appendChild(inner);
      }
    for (const name of copy.getAttributeNames()) if (!mayPass(name)) copy.removeAttribute(name);
    if (tag === 'a') this.resolveLink(copy);
    // A place that a link leads to may be empty.
    return tag === 'br' || copy.textContent !== '' || element.id !== '' ? copy : null;
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
    const target = anchorTarget(href, this.options.url);
    const isTop = href.trim() === '#';
    const url = target !== null ? `#${target}` : isTop ? null : absoluteUrl(href, this.options.base);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
  }
}

/** MathML can't pass the sanitiser: its characters in a row, without the source of other notations, are what can. */
function formulaText(math: Element): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (!/^annotation/.test((node as Element).localName ?? '')) node.childNodes.forEach(read);
  };
  read(math);
  return collapseSpaces(parts.join(' '));
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
