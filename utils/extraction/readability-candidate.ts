import { Readability } from '@mozilla/readability';
import { type Block, type Box, countBlocks, isBox, linkDensity, type Page } from './blocks';
import { LightDocument, LightNode } from './light-dom';

/** Below this Readability tries again with fewer scruples, up to three times; the model settles short pages. Characters. */
const SHORT_TEXT = 250;

/** Tags whose text Readability reads as a paragraph of its own; other boxes get one around loose text. */
const TEXT_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd pre blockquote figcaption caption summary'.split(' '),
);

/** Tags that the tree has whatever the page does: those made here, and those that Readability turns others into. */
const OWN_TAGS: ReadonlySet<string> = new Set(['p', 'a', 'img', 'div', 'span', 'h2']);

/**
 * What Readability takes for the article, as block numbers.
 *
 * It works on a tree of our own: only the blocks that `include` names, with their boxes, classes and ids. That tree
 * is smaller and cleaner than the page, which is what pays for our pass over it.
 */
export function readabilityCandidate(
  page: Page,
  title: string,
  include: (index: number) => boolean,
): Set<number> {
  const included = countBlocks(page.blocks, (block) => block.text !== '' && include(block.index));
  const tags = new Set(OWN_TAGS);
  const build = (box: Box, parent: LightNode): void => {
    for (const item of box.items) {
      if (!isBox(item)) {
        if (item.text !== '' && include(item.index)) addBlock(item, box, parent);
      } else if (included(item.first, item.end) > 0) {
        const element = new LightNode(item.tag);
        tags.add(item.tag);
        element.source = item.element;
        element.className = item.marks.className;
        element.id = item.marks.id;
        if (item.tag === 'a') element.href = anchorOf(item.element.getAttribute('href'));
        build(item, element);
        parent.appendChild(element);
      }
    }
  };
  const light = new LightDocument(title, (body) => build(page.root, body));
  const reader = new Reader(light as unknown as Document, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: SHORT_TEXT,
    serializer: (node) => node as unknown as LightNode,
  });
  reader.tags = tags;
  const result = reader.parse();
  const kept = new Set<number>();
  if (result?.content) collectBlocks(result.content, kept);
  return kept;
}

/** Readability itself, spared what our tree gives no cause for. Were these methods renamed, it would only be slower. */
class Reader extends Readability<LightNode> {
  /** Every tag that may be in the tree. */
  tags: ReadonlySet<string> = OWN_TAGS;

  /** It asks for dozens of tags, most of which no page has all of, and each time of the whole tree. */
  _getAllNodesWithTag(node: LightNode, tags: readonly string[]): LightNode[] {
    return tags.some((tag) => this.tags.has(tag.toLowerCase())) ? node.querySelectorAll(tags.join(',')) : [];
  }

  /** Blocks bring no runs of white space with them. */
  _getInnerText(element: LightNode): string {
    return element.textContent;
  }

  /** There are no styles to clean away. */
  _cleanStyles(): void {}
}

/** Links within the page weigh less to Readability; what others lead to plays no part. */
const anchorOf = (href: string | null): string | null => (href?.startsWith('#') ? href : null);

function addBlock(block: Block, box: Box, parent: LightNode): void {
  let holder = parent;
  if (box.items.length > 1 || !TEXT_TAGS.has(box.tag)) {
    holder = new LightNode('p');
    parent.appendChild(holder);
  }
  holder.block = block.index;
  const text = box.tag === 'pre' ? block.text.replace(/\s+/g, ' ') : block.text;
  // How much of a text is linked counts, not where in it the links stand.
  const linked = box.link ? 0 : Math.round(linkDensity(block) * text.length);
  if (linked > 0) {
    const link = new LightNode('a');
    link.href = anchorOf(block.href);
    link.appendChild(new LightNode('', text.slice(0, linked)));
    holder.appendChild(link);
  }
  if (linked < text.length) holder.appendChild(new LightNode('', text.slice(linked)));
  for (const media of block.media)
    if (media.localName === 'img' || media.localName === 'picture') holder.appendChild(new LightNode('img'));
}

function collectBlocks(node: LightNode, kept: Set<number>): void {
  if (node.block >= 0) kept.add(node.block);
  for (let child = node.firstChild; child; child = child.nextSibling) collectBlocks(child, kept);
}
