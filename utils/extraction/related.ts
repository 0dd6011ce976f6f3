import type { RelatedLink } from './article';
import type { Block, Box, Page } from './blocks';
import { collapseSpaces } from './characters';
import type { ClutterFacts } from './clutter/facts';
import type { ClutterMatch } from './clutter/match';
import { foldPhrase } from './clutter/phrases';
import { resolveImage } from './media';
import { comparableWords, similarity } from './similarity';
import { HEADING } from './tags';
import { absoluteUrl, isSamePage, siteOf } from './urls';

/** No reader follows more; pages that offer hundreds are indexes. */
const MOST_LINKS = 20;
const EXCERPT_LENGTH = 200;

export interface RelatedContext {
  page: Page;
  facts: ClutterFacts;
  clutter: readonly ClutterMatch[];
  /** The article's own text: links in running prose are not cards. */
  isBody: (index: number) => boolean;
  title: string;
  url: string;
  base: string;
}

interface Card {
  url: string;
  mostRead: boolean;
  blocks: Block[];
}

/** Other stories that the page points to, in page order: taken as data, before their cards are removed. */
export function collectRelated(context: RelatedContext): RelatedLink[] {
  const urls = new StoryUrls(context);
  const cards = collectCards(context, urls);
  const links: RelatedLink[] = [];
  for (const card of cards) {
    const link = readCard(card, context, urls);
    if (
      link &&
      !links.some((other) => other.url === link.url || foldPhrase(other.title) === foldPhrase(link.title))
    )
      links.push(link);
  }
  const better = links.filter((link) => !link.mostRead);
  return (better.length > 0 ? better : links).slice(0, MOST_LINKS);
}

/** Runs of blocks that link to one story, within what the finder calls related or most-read. */
function collectCards(context: RelatedContext, urls: StoryUrls): Card[] {
  const { page } = context;
  const kind = new Map<number, boolean>();
  for (const match of context.clutter) {
    if (match.kind !== 'related' && match.kind !== 'most-read') continue;
    for (let i = match.first; i < match.end; i++)
      if (!context.isBody(i)) kind.set(i, match.kind === 'most-read' && kind.get(i) !== false);
  }
  for (const match of context.clutter)
    if (match.kind === 'sponsored' || (match.sure && match.kind === 'ad'))
      for (let i = match.first; i < match.end; i++) kind.delete(i);
  const cards: Card[] = [];
  const indexes = [...kind.keys()].sort((a, b) => a - b);
  let pending: Block[] = [];
  let last = -2;
  for (const i of indexes) {
    const block = page.blocks[i] as Block;
    const url = urls.of(block);
    const card = cards[cards.length - 1];
    const sameCard = card !== undefined && last === i - 1;
    if (url && card?.url === url && i - (card.blocks[card.blocks.length - 1] as Block).index <= 12) {
      card.blocks.push(...pending, block);
      pending = [];
    } else if (url) {
      const mine = pending.filter((before) => belongsTo(before, block));
      if (sameCard && card) card.blocks.push(...pending.filter((before) => !mine.includes(before)));
      cards.push({ url, mostRead: kind.get(i) === true, blocks: [...mine, block] });
      pending = [];
    } else {
      if (last !== i - 1) pending = [];
      pending.push(block);
    }
    last = i;
  }
  const card = cards[cards.length - 1];
  if (card) card.blocks.push(...pending.slice(0, 8));
  return cards;
}

/** Text before a card's first link is the card's if a box holds both and little else. */
function belongsTo(before: Block, link: Block): boolean {
  for (let box: Box | null = link.box, up = 0; box && up < 5; box = box.parent, up++) {
    if (box.links > 6) return false;
    if (box.first <= before.index && link.index < box.end) return box.end - box.first <= 14;
  }
  return false;
}

const SERVICE_PATH =
  /\/(?:tags?|topics?|authors?|category|categories|section|search|login|signin|sign-in|register|subscribe|newsletters?|about|contact|privacy|terms|profile|user|staff|people|hashtag|share|comments?)(?:\/|$|\?)/i;
const SOCIAL_SITES = new Set(
  'facebook.com twitter.com x.com instagram.com linkedin.com pinterest.com whatsapp.com t.me telegram.me youtube.com reddit.com tiktok.com threads.net wa.me line.me weibo.com flipboard.com'.split(
    ' ',
  ),
);

/** The story that a block links to, each address resolved once. */
class StoryUrls {
  private readonly known = new Map<string, string | null>();

  constructor(private readonly context: RelatedContext) {}

  of(block: Block): string | null {
    const href = block.box.link?.getAttribute('href') ?? block.href;
    if (!href || href.startsWith('#')) return null;
    let url = this.known.get(href);
    if (url === undefined) {
      url = this.resolve(href);
      this.known.set(href, url);
    }
    return url;
  }

  private resolve(href: string): string | null {
    const address = absoluteUrl(href, this.context.base);
    if (!address || isSamePage(address, this.context.url)) return null;
    const { pathname, search } = new URL(address);
    if (SOCIAL_SITES.has(siteOf(address)) || SERVICE_PATH.test(pathname)) return null;
    return pathname.length > 1 || search !== '' ? address : null;
  }
}

/** The lines of a run: `<br>` ends one. White space collapsed, empty ones left out. */
function linesOf(block: Block): string[] {
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, ' ');
    else if (node.nodeName === 'BR') text += '\n';
    else for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  for (const node of block.nodes) {
    // In a card the pieces of one run are things of their own: headline, outlet, time.
    if (node.nodeType === 1 && block.facts.words <= 45) text += '\n';
    read(node);
    if (node.nodeType === 1 && block.facts.words <= 45) text += '\n';
  }
  return text
    .split('\n')
    .map(collapseSpaces)
    .filter((line) => line !== '');
}

/** Long enough to be a headline, in scripts with and without spaces. */
const isHeadline = (text: string): boolean => {
  const words = comparableWords(text).length;
  return words >= 4 && text.length <= 260;
};

const TIME_TEXT = /\p{Nd}/u;
const ICON_ALT = /^(?:time|clock|date|calendar|icon|logo|image|photo|thumbnail|video|play)$/i;

function readCard(card: Card, context: RelatedContext, urls: StoryUrls): RelatedLink | null {
  const title = cardTitle(card, context, urls);
  if (!title || similarity(title, context.title) > 0.9) return null;
  const link: RelatedLink = { title, url: card.url };
  for (const block of card.blocks) {
    link.image ??= cardImage(block, context.base);
    for (const line of linesOf(block)) readLine(line, block, link, context);
  }
  if (card.mostRead) link.mostRead = true;
  return link;
}

function cardImage(block: Block, base: string): string | undefined {
  for (const media of block.media) {
    const image =
      media.localName === 'img' || media.localName === 'picture' ? resolveImage(media, base) : null;
    if (image && !ICON_ALT.test(image.alt)) return image.url;
  }
  return undefined;
}

/** A card's lines beside its title: a time, an outlet's name, the first words. */
function readLine(line: string, block: Block, link: RelatedLink, context: RelatedContext): void {
  if (similarity(line, link.title) > 0.85) return;
  const words = comparableWords(line).length;
  const short = words <= 10 && line.length <= 48;
  if (short && TIME_TEXT.test(line)) {
    if (link.publishedText) return;
    link.publishedText = line;
    const time = block.box.element.closest('time') ?? block.box.element.querySelector('time');
    const stamp = time?.getAttribute('datetime');
    if (stamp && /^\d{4}-\d\d-\d\d/.test(stamp)) link.publishedAt = stamp;
  } else if (short && words <= 6) {
    if (!context.facts.phrases[block.index]) link.source ??= line.replace(/^[\s•·|–—-]+|[\s•·|–—-]+$/g, '');
  } else if (words > 12) link.excerpt ??= cut(line);
}

function cardTitle(card: Card, context: RelatedContext, urls: StoryUrls): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const block of card.blocks) {
    const isLink = urls.of(block) === card.url;
    const score = (isLink ? 1 : 0) + (HEADING.test(block.box.tag) ? 1 : 0);
    const candidates: [string, number][] = [];
    // A label over the cards is nobody's headline.
    if (block.text !== '' && block.facts.words <= 45 && (isLink || !context.facts.phrases[block.index])) {
      const partly = isLink && !block.box.link && block.linkChars < block.facts.chars * 0.8;
      candidates.push([partly ? linkText(block) : (linesOf(block)[0] ?? ''), score]);
    }
    for (const media of block.media)
      candidates.push([media.getAttribute('alt')?.trim() ?? '', isLink ? 0.2 : 0]);
    for (const [text, weight] of candidates) {
      if (!isHeadline(text) || weight <= 0 || weight <= bestScore) continue;
      best = text;
      bestScore = weight;
    }
  }
  return best;
}

/** In "Read more: headline" the link is the headline. */
function linkText(block: Block): string {
  for (const node of block.nodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const link = element.localName === 'a' ? element : element.querySelector('a');
    const text = collapseSpaces(link?.textContent ?? '');
    if (text) return text;
  }
  return block.text;
}

function cut(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const space = text.lastIndexOf(' ', EXCERPT_LENGTH - 1);
  return `${text.slice(0, space > EXCERPT_LENGTH / 2 ? space : EXCERPT_LENGTH - 1)}…`;
}
