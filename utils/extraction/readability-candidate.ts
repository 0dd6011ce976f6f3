import { Readability } from '@mozilla/readability';
import { type Block, type Box, countBlocks, isBox, type Page } from './blocks';

/** Marks a clone's element with the number of the block it came from. */
const MARK = 'data-block';

/** Below this Readability tries again with fewer scruples, up to three times; the model settles short pages. Characters. */
const SHORT_TEXT = 250;

/** Tags whose text Readability reads as a paragraph of its own; other boxes get one around loose text. */
const TEXT_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd pre blockquote figcaption caption summary'.split(' '),
);

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
  const source = page.root.element.ownerDocument;
  const clone = source.implementation.createHTMLDocument(title);
  const included = countBlocks(page.blocks, (block) => block.text !== '' && include(block.index));
  const build = (box: Box, parent: Element): void => {
    for (const item of box.items) {
      if (!isBox(item)) {
        if (item.text !== '' && include(item.index)) parent.append(...blockNodes(item, box, parent, clone));
        continue;
      }
      if (included(item.first, item.end) === 0) continue;
      const element = clone.importNode(item.element, false);
      element.removeAttribute('hidden');
      build(item, element);
      parent.append(element);
    }
  };
  build(page.root, clone.body);
  // With a byline at hand Readability need not try every element for one.
  const byline = clone.createElement('meta');
  byline.setAttribute('name', 'author');
  byline.setAttribute('content', '-');
  clone.head.append(byline);
  const result = new Readability<Element>(clone, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: SHORT_TEXT,
    serializer: (node) => node as Element,
  }).parse();
  const kept = new Set<number>();
  if (!result?.content) return kept;
  for (const element of result.content.querySelectorAll(`[${MARK}]`))
    kept.add(Number(element.getAttribute(MARK)));
  return kept;
}

function blockNodes(block: Block, box: Box, parent: Element, clone: Document): Node[] {
  const nodes = block.nodes.map((node) => clone.importNode(node, true));
  if (box.items.length === 1 && TEXT_TAGS.has(box.tag)) {
    parent.setAttribute(MARK, String(block.index));
    return nodes;
  }
  const paragraph = clone.createElement('p');
  paragraph.setAttribute(MARK, String(block.index));
  paragraph.append(...nodes);
  return [paragraph];
}
