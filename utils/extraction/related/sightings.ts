import { type Block, closestBox, linkDensity, type Page } from '../blocks';
import { collapseSpaces } from '../characters';
import { isSocialPost } from '../embeds';
import { countWords } from '../similarity';
import type { StoryUrls } from './story-urls';

export interface CardContext {
  page: Page;
  urls: StoryUrls;
  /** Whether a block is a part of the article's text. */
  isBody: (index: number) => boolean;
  /** The links in a block's own run, one a story. */
  anchorsOf: (block: Block) => readonly StoryAnchor[];
  /** Where a link that is laid over a heading's card leads, if one is. */
  overlayOf: (block: Block) => string | null;
  /** The whole story of another page that a block is a part of. */
  storyAt: (index: number) => object | undefined;
  /** Above the article. */
  isBarred: (index: number) => boolean;
  /** Part of the site's furniture, and of no article's. */
  isSiteMenu: (index: number) => boolean;
  /** Whether a block stands over others: a heading that is no link, a label such as "Related". */
  isLabel: (index: number) => boolean;
  /** Whether that label says which list it is, in words that are known. */
  isTold: (index: number) => boolean;
}

/** A link to a story where it stands. */
export interface Sighting {
  index: number;
  url: string;
  anchor: Element | null;
}

/** Words of a site's own pages in its menus: half of the links below an article are such, and none of them a story's. */
const MENU_WORDS = 2;

/** A line in the article that is little but a link points to another story. */
const POINTER_DENSITY = 0.6;

/** Every link to a story outside of running prose, in page order. */
export function seeStories({
  page,
  urls,
  isBody,
  isBarred,
  isSiteMenu,
  isLabel,
  isTold,
  overlayOf,
  anchorsOf,
}: CardContext): Sighting[] {
  const sightings: Sighting[] = [];
  for (const block of page.blocks) {
    if (!block.box.link && block.links === 0) {
      const url = isBarred(block.index) || isBody(block.index) ? null : overlayOf(block);
      if (url) sightings.push({ index: block.index, url, anchor: null });
      continue;
    }
    if (isBarred(block.index) || (block.facts.words <= MENU_WORDS && isSiteMenu(block.index))) continue;
    if (isLabel(block.index) || isOfPost(block)) continue;
    if (block.box.link) {
      const url = urls.of(block.box.link.getAttribute('href'));
      if (url) sightings.push({ index: block.index, url, anchor: null });
      continue;
    }
    const density = linkDensity(block);
    if (isBody(block.index) && density < POINTER_DENSITY && !isToldLine(block, isTold)) continue;
    const anchors = anchorsOf(block);
    const [first] = anchors;
    if (!first) continue;
    if (anchors.length === 1 && density < POINTER_DENSITY && isAmidWords(first.anchor, block)) continue;
    if (anchors.length === 1 || density < POINTER_DENSITY)
      sightings.push({ index: block.index, url: first.url, anchor: null });
    else for (const { url, anchor } of anchors) sightings.push({ index: block.index, url, anchor });
  }
  return sightings;
}

/** A post that the article quotes leads to itself. */
function isOfPost({ box }: Block): boolean {
  const quote = closestBox(box, 'blockquote');
  return quote !== null && isSocialPost(quote.names);
}

/** Words; a longer line that begins like a label is a sentence. */
const TOLD_LINE = 30;

/** A line that begins as lines that lead to other stories do, whoever else it names: "Read also Jo Quill, “Low water”". */
const isToldLine = ({ index, facts }: Block, isTold: CardContext['isTold']): boolean =>
  facts.words <= TOLD_LINE && isTold(index);

/** Words on either side that make a line a sentence about its link, not its card. */
const AMID_WORDS = 3;

function isAmidWords(anchor: Element, { text, facts }: Block): boolean {
  if (facts.words <= SENTENCE_WORDS) return false;
  const link = collapseSpaces(anchor.textContent ?? '');
  const at = text.indexOf(link);
  return (
    at > 0 &&
    countWords(text.slice(0, at)) >= AMID_WORDS &&
    countWords(text.slice(at + link.length)) >= AMID_WORDS
  );
}

/** Words; a shorter line may set a headline amid kicker and name. */
const SENTENCE_WORDS = 12;

export interface StoryAnchor {
  url: string;
  anchor: Element;
}

/** The links in a run, one a story. */
export function storyAnchors(block: Block, urls: StoryUrls): StoryAnchor[] {
  const found = new Map<string, Element>();
  const visit = (element: Element): void => {
    if (element.localName === 'a') {
      const url = urls.of(element.getAttribute('href'));
      if (url && !found.has(url)) found.set(url, element);
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child);
  };
  for (const node of block.nodes) if (node.nodeType === 1) visit(node as Element);
  return [...found].map(([url, anchor]) => ({ url, anchor }));
}
