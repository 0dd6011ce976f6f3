import type { RelatedLink } from '../article';
import { type Block, hrefOf, type Page } from '../blocks';
import { collapseSpaces } from '../characters';
import type { ClutterFacts } from '../clutter/facts';
import { CLUTTER_KINDS } from '../clutter/kinds';
import { foldPhrase, type PhraseMatch } from '../clutter/phrases';
import { resolveImage } from '../media';
import { countWords } from '../similarity';
import { type CardLine, linesOfCard } from './card-lines';
import { saysLikeArticle } from './heading-stems';
import type { Card } from './story-cards';
import type { StoryUrls } from './story-urls';
import { isTimeText } from './time-text';

const EXCERPT_LENGTH = 200;
const ICON_ALT = /^(?:time|clock|date|calendar|icon|logo|image|photo|thumbnail|video|play)$/i;

export interface ReadContext {
  page: Page;
  facts: ClutterFacts;
  urls: StoryUrls;
  base: string;
  /** Whether a link's words stand in several cards: "Continue reading". */
  isReadOn: (text: string) => boolean;
}

/** A card's headline and the lines it was found among. */
export interface CardHeadline {
  card: Card;
  text: string;
  /** Null where a picture's alternative text says it. */
  line: CardLine | null;
  lines: readonly CardLine[];
}

/** What a card is headed by; null where nothing in it reads like a headline. */
export function readHeadline(card: Card, context: ReadContext): CardHeadline | null {
  const blocks = context.page.blocks.slice(card.first, card.end);
  const isStory = (href: string | null) => context.urls.of(href) === card.url;
  const lines = card.anchor ? anchorLines(card.anchor, blocks[0] as Block) : linesOfCard(blocks, isStory);
  const title = titleOf(lines, blocks, context, isStory);
  return title && { card, ...title, lines };
}

/** A card as data: its headline with what else it tells. Apart, as few headlines are offered in the end. */
export function readCard({ card, text, line: own, lines }: CardHeadline, context: ReadContext): RelatedLink {
  const link: RelatedLink = { title: text, url: card.url };
  if (!card.anchor)
    for (let i = card.first; i < card.end && link.image === undefined; i++)
      link.image = imageOf(context.page.blocks[i] as Block, context.base);
  for (const line of lines) if (line !== own) readLine(line, link, context);
  return link;
}

function anchorLines(anchor: Element, block: Block): CardLine[] {
  const text = collapseSpaces(anchor.textContent ?? '');
  // One that holds a whole story says its headline in an element of its own.
  const parts = [...anchor.children].filter((part) => (part.textContent ?? '').trim() !== '');
  const isSplit =
    text.length > LONGEST_TITLE ||
    (parts.length > 1 && inkOf(parts.map((part) => part.textContent).join('')) === inkOf(text));
  if (!isSplit) return [{ text, block, isLink: true, isHeading: false, isNamedTitle: false }];
  return parts.map((part) => ({
    text: collapseSpaces(part.textContent ?? ''),
    block,
    isLink: true,
    isHeading: LIKE_HEADING.test(part.localName),
    isNamedTitle: false,
  }));
}

const inkOf = (text: string): string => text.replace(/\s/g, '');
const LIKE_HEADING = /^(?:b|strong|h[1-6])$/;

/** The headline among a card's lines: its heading, its link, what is as long as headlines are. */
function titleOf(
  lines: readonly CardLine[],
  blocks: readonly Block[],
  context: ReadContext,
  isStory: (href: string | null) => boolean,
): { text: string; line: CardLine | null } | null {
  let best: { text: string; line: CardLine } | null = null;
  let bestScore = 0;
  for (const [i, line] of lines.entries()) {
    // Below its first paragraph a card that holds a whole story has subheads.
    if (best && !line.isLink && countWords(line.text) >= PARAGRAPH_WORDS) break;
    const text = withoutLabel(line, context.facts).replace(SIGNS, '');
    if (line.isLink && context.isReadOn(text)) continue;
    const score =
      headlineScore(
        text,
        isOpening(line, i, lines, context) ? { ...line, isHeading: true } : line,
        context.facts,
      ) -
      i * 0.05;
    if (score <= bestScore) continue;
    best = { text, line };
    bestScore = score;
  }
  if (best) return best;
  for (const block of blocks)
    for (const media of block.media) {
      const alt = collapseSpaces(media.getAttribute('alt') ?? '');
      const linked = isStory(hrefOf(block));
      if (linked && countWords(alt) >= 4 && alt.length <= LONGEST_TITLE) return { text: alt, line: null };
    }
  return null;
}

/** The first line of a card that has no heading, and no link but to read on. */
const isOpening = (
  line: CardLine,
  at: number,
  lines: readonly CardLine[],
  { isReadOn }: ReadContext,
): boolean =>
  at === 0 &&
  !line.isLink &&
  lines.some(({ isLink }) => isLink) &&
  lines.every(
    ({ isLink, isHeading, isNamedTitle, text }) => !isHeading && !isNamedTitle && (!isLink || isReadOn(text)),
  );

/** Words. */
const PARAGRAPH_WORDS = 20;

/** A link that shows where it leads, as lists of references do. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Characters; more is a paragraph. */
const LONGEST_TITLE = 260;

function headlineScore(text: string, line: CardLine, facts: ClutterFacts): number {
  const words = countWords(text);
  if (words === 0 || text.length > LONGEST_TITLE || !(line.isLink || line.isHeading || line.isNamedTitle))
    return 0;
  if (ADDRESS.test(text)) return 0;
  if (words <= LABEL_WORDS && ENDS_AS_LABEL.test(text)) return 0;
  const told = facts.phrases[line.block.index]?.some(({ whole }) => whole) && text === line.block.text;
  if (told || isService(text, line, facts) || (words <= 5 && !line.isHeading && saysTime(text))) return 0;
  let score = (line.isHeading ? 3 : 0) + (line.isLink ? 2 : 0) + (line.isNamedTitle ? 1.5 : 0);
  if (words <= 2) score -= HANGUL.test(text) ? 1 : 2;
  else if (words === 3) score -= 1;
  else if (words > 28) score -= 2;
  if (words > 14 && /[.。]$/.test(text)) score -= 1;
  return score;
}

/** Words; a longer line with a colon at its end is a headline cut short. */
const LABEL_WORDS = 6;
const ENDS_AS_LABEL = /[:：]$/;

/** Korean joins to one word what others say in two. */
const HANGUL = /\p{sc=Hangul}{2}.*\p{sc=Hangul}{2}/u;

/** A year may end a headline: what says when has two words of some length at most ("Updated December 22, 2023"). */
const saysTime = (text: string): boolean => (text.match(WORD)?.length ?? 0) <= 2 && isTimeText(text);
/** Of three letters, or of two where a letter is a syllable or a word. */
const WORD = /\p{L}{3,}|[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,}/gu;

/** A line that asks for something: to subscribe, give, share, get the app. */
const isService = (text: string, { block }: CardLine, facts: ClutterFacts): boolean =>
  text.length > block.text.length * 0.8 &&
  (facts.phrases[block.index] ?? []).some(({ kind }) => CLUTTER_KINDS[kind].action === 'remove');

/** What leads the eye to a headline. */
const SIGNS = /^[\s▶►▸▷■●◆→⇒»›•·>☞]+(?=\S)/u;

/** A line that stands in brackets as a whole. */
const IN_BRACKETS = /^\s*[[(（［【]([^\][()（）［］【】]+)[\])）］】]\s*$/;

/** "Read more: headline" with all of it in the link. */
function withoutLabel(line: CardLine, facts: ClutterFacts): string {
  // "[Exclusive]" is a part of the headline; only what is known to point to stories is not.
  const said = line.text.replace(IN_BRACKETS, '$1');
  const cut = LABEL_IN_BRACKETS.exec(said) ?? LABEL_BEFORE.exec(said);
  if (cut?.[1] && MEDIUM.test(cut[1])) return line.text;
  if (cut?.[1] && isPointing(cut[1], facts)) return said.slice(cut[0].length);
  const match = facts.phrases[line.block.index]?.find(({ kind, whole }) => kind === 'related' && !whole);
  const label = match && labelText(match);
  if (!label || !foldPhrase(line.text).startsWith(foldPhrase(label))) return line.text;
  const rest = said.slice(said.toLowerCase().indexOf(label) + label.length);
  const title = rest.replace(/^[\s:：|>»›–—-]+/, '');
  return countWords(title) >= 2 && title.length < rest.length ? title : line.text;
}

/** What a story is made of is said in its headline: "Listen: nine speakers". */
const MEDIUM = /^(?:in pictures|watch|listen)$/i;

/** Words; a headline may have a longer first half that speaks of more. */
const POINTING_WORDS = 4;

const isPointing = (label: string, facts: ClutterFacts): boolean =>
  facts.tell(label).some(({ kind, whole }) => whole && kind === 'related') ||
  (countWords(label) <= POINTING_WORDS && saysLikeArticle(label));

/** "[See also] " before a headline, in brackets of any script. */
const LABEL_IN_BRACKETS = /^\s*[[［【]([^\]］】]{1,24})[\]］】]\s*(?=\S)/u;
/** What stands before a colon, a bar, a slash or dots. */
const LABEL_BEFORE = /^\s*([^:：|｜▶»→›／…]{2,40}?)\s*(?:[:：|｜▶»→›／…]|\.{2,}|\s[–—]\s)\s*(?=\S)/u;

const labelText = ({ rule }: PhraseMatch): string => rule.split(':').slice(2).join(':');

function imageOf(block: Block, base: string): string | undefined {
  for (const media of block.media) {
    const image =
      media.localName === 'img' || media.localName === 'picture' ? resolveImage(media, base) : null;
    if (image && !ICON_ALT.test(image.alt)) return image.url;
  }
  return undefined;
}

/** A card's lines beside its headline: a time, an outlet's name, the first words. */
function readLine({ text, block }: CardLine, link: RelatedLink, { facts }: ReadContext): void {
  if (foldPhrase(text) === foldPhrase(link.title)) return;
  const words = countWords(text);
  if (isTimeText(text)) {
    if (link.publishedText) return;
    link.publishedText = text;
    const time = block.box.element.closest('time') ?? block.box.element.querySelector('time');
    const stamp = time?.getAttribute('datetime');
    if (stamp && /^\d{4}-\d\d-\d\d/.test(stamp)) link.publishedAt = stamp;
  } else if (words > 12) link.excerpt ??= cut(text);
  else if (words <= 6 && text.length <= 48 && !facts.phrases[block.index])
    link.source ??= text.replace(/^[\s•·|–—-]+|[\s•·|–—-]+$/g, '');
}

function cut(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const space = text.lastIndexOf(' ', EXCERPT_LENGTH - 1);
  return `${text.slice(0, space > EXCERPT_LENGTH / 2 ? space : EXCERPT_LENGTH - 1)}…`;
}
