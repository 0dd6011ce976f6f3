import {
  type Block,
  type Box,
  closestBox,
  hrefOf,
  inkOf,
  isBreak,
  isProse,
  linkDensity,
  type Page,
} from './blocks';
import { collapseSpaces } from './characters';
import { HEADING } from './tags';

/** Media this many blocks before the first kept text still belongs to it: a lead picture above byline and date. */
const LEAD_REACH = 8;
/** A caption stands at most this many blocks after its picture: between them are a credit, a button, a counter. */
const CAPTION_REACH = 3;
/** Words; a longer text beside a picture is a text. */
const LONGEST_CAPTION = 90;
/** Words; who stands in a group photo can take a long `<figcaption>`. */
const LONGEST_FIGCAPTION = 300;
/** Words of a credit line below a caption. */
const LONGEST_CREDIT = 12;

const CAPTION_NAMES = /caption|credit|attribution|legend|cutline/i;
/** "1 / 12", "3 von 8", "2 из 5": which picture of a series this is. */
const COUNTER = /^\(?\p{N}{1,3}\s*(?:\/|\p{L}{1,3})\s*\p{N}{1,3}\)?$/u;
/** A picture that opens in full size. */
const PICTURE_ADDRESS = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

export interface MediaContext {
  page: Page;
  /** One flag a block; pictures and captions are added, stray labels of pictures taken away. */
  kept: Uint8Array;
  /** One flag a block: texts that are captions. */
  captions: Uint8Array;
  /** Blocks that may not come back. */
  barred: Uint8Array;
  /** The article's text is `first` to `end - 1`. */
  first: number;
  end: number;
}

/** Pictures, players and posts within the article, before it and right after it, each with the short text that goes with it. */
export function keepMedia(context: MediaContext): void {
  const { page, kept, captions, barred, first, end } = context;
  let lastMedia = -10;
  for (let i = Math.max(0, first - LEAD_REACH); i < end; i++) {
    const block = page.blocks[i] as Block;
    if (block.media.length > 0 && block.text === '' && !barred[i] && isArticleMedia(block, context))
      kept[i] = 1;
    if (block.media.length > 0 && kept[i]) lastMedia = i;
    if (block.text === '' || barred[i]) continue;
    const isNear = i - lastMedia <= CAPTION_REACH;
    if (isCaption(block, isNear, context)) {
      kept[i] = 1;
      captions[i] = 1;
    } else if (kept[i] && isStrayLabel(block, isNear)) kept[i] = 0;
  }
  keepAfterword(context);
}

/** What may still come after the last text: pictures of its container, and their captions. */
function keepAfterword(context: MediaContext): void {
  const { page, kept, captions, barred, end } = context;
  const last = page.blocks[end - 1];
  let picture: Block | null = null;
  for (let i = end; last && i < page.blocks.length && !barred[i]; i++) {
    const block = page.blocks[i] as Block;
    if (block.text === '') {
      if (!isAfterword(block, last, context)) return;
      kept[i] = 1;
      picture = block;
    } else if (
      picture &&
      block.links === 0 &&
      isCaption(block, i - picture.index <= CAPTION_REACH, context)
    ) {
      kept[i] = 1;
      captions[i] = 1;
    } else {
      // A picture with words of its own that are no caption is a card.
      if (picture && !holds(commonBox(picture.box, block), last)) kept[picture.index] = 0;
      return;
    }
  }
}

function isAfterword(block: Block, last: Block, context: MediaContext): boolean {
  const { page, kept } = context;
  const link = hrefOf(block);
  if (link !== '' && !PICTURE_ADDRESS.test(link)) return false;
  if (
    block.media.some((media) =>
      ADORNMENT.test(['src', 'data-src', 'class'].map((name) => media.getAttribute(name)).join(' ')),
    )
  )
    return false;
  const container = commonBox(block.box, last);
  return (
    wordsKept(container, page, kept) >= container.words * CONTAINER_SHARE && isArticleMedia(block, context)
  );
}

/** What closes an article without being of it: portraits, signatures, marks of the house. */
const ADORNMENT = /avatar|author|logo|icon|signatur/i;

const holds = (box: Box, block: Block): boolean => box.first <= block.index && block.index < box.end;

/** The smallest box around a box that holds a block too. */
function commonBox(box: Box, block: Block): Box {
  let common = box;
  while (!holds(common, block) && common.parent) common = common.parent;
  return common;
}

/** Of the words of the article's container, at least this share is the article's. */
const CONTAINER_SHARE = 0.6;

/** Not a link to another story, not set among clutter or cards. */
function isArticleMedia(block: Block, { page, kept, first }: MediaContext): boolean {
  const inLead = block.index < first;
  const box = block.box;
  if (inLead && (box.link || block.links > 0) && !figureOf(box)) return false;
  const opens = PICTURE_ADDRESS.test(hrefOf(block)) ? 1 : 0;
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'nav' || at.tag === 'footer' || (at.tag === 'aside' && inLead)) return false;
    if (at.tag === 'header' && inLead && linkDensity(at) > 0.3) return false;
    if (at.words > 80) break;
    // A small box with text of its own, none of it kept: a card, a promo.
    if (
      at.tag !== 'figure' &&
      at.words > 3 &&
      !figureOf(at) &&
      wordsKept(at, page, kept) === 0 &&
      at.links > opens
    )
      return false;
  }
  return true;
}

function wordsKept(box: Box, page: Page, kept: Uint8Array): number {
  let words = 0;
  for (let i = box.first; i < box.end; i++) if (kept[i]) words += page.blocks[i]?.facts.words ?? 0;
  return words;
}

function isCaption(block: Block, isNear: boolean, { page, captions }: MediaContext): boolean {
  const longest = closestBox(block.box, 'figcaption', 3) ? LONGEST_FIGCAPTION : LONGEST_CAPTION;
  if (block.facts.words > longest || HEADING.test(block.box.tag)) return false;
  if (block.media.length > 0 && isOwnCaption(block)) return true;
  const figure = figureOf(block.box);
  if (figure) return !holdsOwnContent(figure) && (isNear || holdsMedia(figure, page));
  if (!isNear) return false;
  if (isNamedCaption(block.box) || isSmallPrint(block, page)) return true;
  // "Photo: name" below a caption, in a box with it.
  const { parent } = block.box;
  const before = page.blocks[block.index - 1];
  return (
    before !== undefined &&
    captions[before.index] === 1 &&
    parent === before.box.parent &&
    parent !== null &&
    parent.words <= LONGEST_CAPTION &&
    block.facts.words <= LONGEST_CREDIT &&
    !isProse(block)
  );
}

/** A picture with its words in one run: an element named caption, all of it in italics, or one line below the picture. */
function isOwnCaption(block: Block): boolean {
  if (block.links > 0 && block.linkChars > block.facts.chars / 2) return false;
  if (block.emphasisChars >= block.facts.chars || isLineBelow(block)) return startsWithMedia(block);
  return block.nodes.some((node) => {
    if (node.nodeType !== 1) return false;
    const names = (node as Element).getAttribute('class');
    return (
      names !== null &&
      CAPTION_NAMES.test(names) &&
      collapseSpaces((node as Element).textContent) === block.text
    );
  });
}

/** A short text in a line of its own below the picture; several sentences are a paragraph. */
function isLineBelow(block: Block): boolean {
  const { words, stops, endsSentence } = block.facts;
  if (words > LONGEST_LINE || (stops > 1 && endsSentence)) return false;
  const [, second] = inkOf(block);
  return second !== undefined && isBreak(second);
}

/** Words of a caption that nothing but a line break sets apart. */
const LONGEST_LINE = 30;

function startsWithMedia(block: Block): boolean {
  const [first] = inkOf(block);
  return block.media.some((media) => first?.contains(media) && first.textContent?.trim() === '');
}

/** A short line right below a picture, all of it in small type. */
function isSmallPrint(block: Block, { blocks }: Page): boolean {
  const before = blocks[block.index - 1];
  const [inked, ...others] = inkOf(block);
  return (
    before?.text === '' &&
    before.media.length > 0 &&
    block.facts.words <= LONGEST_LINE &&
    (block.box.tag === 'small' || (others.length === 0 && inked?.nodeName.toLowerCase() === 'small'))
  );
}

/** The text's own box is named so, or one around it that holds no more than a caption. */
function isNamedCaption(box: Box): boolean {
  if (box.tag === 'figcaption' || CAPTION_NAMES.test(box.names)) return true;
  for (let at = box.parent, up = 0; at && up < 2; at = at.parent, up++) {
    if (at.media > 0 || at.words > LONGEST_CAPTION) return false;
    if (CAPTION_NAMES.test(at.names)) return true;
  }
  return false;
}

/** Short text in a figure whose picture is not shown, and the counters of slide shows. */
const isStrayLabel = (block: Block, isNear: boolean): boolean => {
  if (isNear && COUNTER.test(block.text)) return true;
  const figure = figureOf(block.box);
  return figure !== null && !isProse(block) && !holdsOwnContent(figure);
};

const figureOf = (box: Box): Box | null => closestBox(box, 'figure', 6);

const holdsMedia = (figure: Box, page: Page): boolean =>
  page.blocks.slice(figure.first, figure.end).some((block) => block.media.length > 0);

/** Figures around tables, quotes, code or lists of words are content, not captions; a list of pictures is a gallery. */
const holdsOwnContent = (figure: Box): boolean =>
  figure.element.querySelector('table, blockquote, pre') !== null ||
  [...figure.element.querySelectorAll('ul, ol')].some((list) => list.querySelector('img, picture') === null);
