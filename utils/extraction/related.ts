import type { RelatedLink } from './article';
import { type Block, type Box, isProse, type Page } from './blocks';
import type { ClutterFacts } from './clutter/find';
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
  const cards = collectCards(context);
  const links: RelatedLink[] = [];
  for (const card of cards) {
    const link = readCard(card, context);
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
function collectCards(context: RelatedContext): Card[] {
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
    const url = storyUrl(block, context);
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

function storyUrl(block: Block, context: RelatedContext): string | null {
  const href = block.box.link?.getAttribute('href') ?? block.href;
  if (!href || href.startsWith('#')) return null;
  const url = absoluteUrl(href, context.base);
  if (
    !url ||
    isSamePage(url, context.url) ||
    SOCIAL_SITES.has(siteOf(url)) ||
    SERVICE_PATH.test(new URL(url).pathname)
  )
    return null;
  return new URL(url).pathname.length > 1 || new URL(url).search !== '' ? url : null;
}

/** Long enough to be a headline, in scripts with and without spaces. */
const isHeadline = (text: string): boolean => {
  const words = comparableWords(text).length;
  return words >= 4 && text.length <= 260;
};

const TIME_TEXT = /\p{Nd}/u;
const ICON_ALT = /^(?:time|clock|date|calendar|icon|logo|image|photo|thumbnail|video|play)$/i;

function readCard(card: Card, context: RelatedContext): RelatedLink | null {
  const title = cardTitle(card, context);
  if (!title || similarity(title, context.title) > 0.9) return null;
  const link: RelatedLink = { title, url: card.url };
  for (const block of card.blocks) {
    const text = block.text;
    if (!link.image) {
      for (const media of block.media) {
        const image =
          media.localName === 'img' || media.localName === 'picture'
            ? resolveImage(media, context.base)
            : null;
        if (image && !ICON_ALT.test(image.alt)) {
          link.image = image.url;
          break;
        }
      }
    }
    if (text === '' || similarity(text, title) > 0.85) continue;
    const time = block.box.element.closest('time') ?? block.box.element.querySelector('time');
    const short = block.facts.words <= 8 && text.length <= 48;
    if (!link.publishedText && short && TIME_TEXT.test(text) && !isProse(block)) {
      link.publishedText = text;
      const stamp = time?.getAttribute('datetime');
      if (stamp && /^\d{4}-\d\d-\d\d/.test(stamp)) link.publishedAt = stamp;
    } else if (
      !link.source &&
      short &&
      block.facts.words <= 5 &&
      !context.facts.phrases[block.index] &&
      !TIME_TEXT.test(text)
    )
      link.source = text.replace(/^[\s•·|–—-]+|[\s•·|–—-]+$/g, '');
    else if (!link.excerpt && (isProse(block) || block.facts.words > 12)) link.excerpt = cut(text);
  }
  if (card.mostRead) link.mostRead = true;
  return link;
}

function cardTitle(card: Card, context: RelatedContext): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const block of card.blocks) {
    const isLink = storyUrl(block, context) === card.url;
    const candidates: [string, number][] = [];
    if (block.text !== '' && block.facts.words <= 45) {
      const text = isLink && block.linkChars < block.facts.chars * 0.8 ? linkText(block) : block.text;
      candidates.push([text, (isLink ? 1 : 0) + (HEADING.test(block.box.tag) ? 1 : 0)]);
    }
    for (const media of block.media)
      candidates.push([media.getAttribute('alt')?.trim() ?? '', isLink ? 0.2 : 0]);
    for (const [text, score] of candidates) {
      if (!isHeadline(text) || score <= 0 || score <= bestScore) continue;
      best = text;
      bestScore = score;
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
    const text = link?.textContent?.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return block.text;
}

function cut(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const space = text.lastIndexOf(' ', EXCERPT_LENGTH - 1);
  return `${text.slice(0, space > EXCERPT_LENGTH / 2 ? space : EXCERPT_LENGTH - 1)}…`;
}
