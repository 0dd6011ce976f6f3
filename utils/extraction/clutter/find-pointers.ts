import {
  type Block,
  type Box,
  hrefOf,
  isInHeading,
  isProse,
  isSentence,
  linkDensity,
  type Page,
  soleBlock,
  textsIn,
} from '../blocks';
import { collapseSpaces } from '../characters';
import { countWords } from '../similarity';
import { OWN_PART } from '../tags';
import { announces, asks } from '../text-facts';
import type { Extents } from './extent';
import { type ClutterFacts, type FindContext, tellsOf } from './facts';
import { isSameSite } from './find-stories';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** The rule's name. */
export const POINTER_RULE = 'structure:pointer';
/** Words that announce another headline: "Read more:", in any language. */
const LABEL_WORDS = 6;
const HEADLINES = 2;
const HEADLINE_WORDS = 4;
/** Share of the box's characters that are links. */
const LINKS = 0.45;
const BOX_WORDS = 60;

/** A small box among the paragraphs with a label and a headline or two that lead to other stories of the site. */
export function* findPointers(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
  context: FindContext,
): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (flow.isContainer(box))
      for (const items of flatPointers(box, page, facts, context))
        yield matchOf('related', POINTER_RULE, 'a label and another headline', items, true);
    if (box.links === 0) continue;
    const sole = soleBlock(box, page);
    const points = sole ? isPointingLine(sole, facts, context) : isPointer(box, page, facts, context);
    if (points && flow.isInsert(box) && !extents.holdsTitle(box))
      yield matchOf('related', POINTER_RULE, 'a label and another headline', [box], true);
  }
}

/** The same without a box: the label and the link stand among the paragraphs. */
function* flatPointers(
  container: Box,
  page: Page,
  facts: ClutterFacts,
  context: FindContext,
): Generator<(Block | Box)[]> {
  const { items } = container;
  const lines = items.map((item) => soleBlock(item, page));
  for (const [at, label] of lines.entries()) {
    if (!label) continue;
    const [head, next] = lines.slice(at + 1);
    if (isPointingLine(label, facts, context) || isLoneHeadline(label, lines[at - 1], head, facts, context)) {
      yield [items[at] as Block | Box];
      continue;
    }
    if (!announces(label.text) || label.linkChars > 0) continue;
    if (label.facts.words > LABEL_WORDS || isOtherKind(facts, label.index)) continue;
    // A list of links that a line announces is the article's own.
    if (!head || !isHeadline(head, context) || (next && linkDensity(next) > MOSTLY_LINK)) continue;
    yield items.slice(at, at + 2);
  }
}

/** A headline that leads to another story, alone among paragraphs that neither announce it nor are such lines. */
function isLoneHeadline(
  line: Block,
  before: Block | undefined,
  after: Block | undefined,
  facts: ClutterFacts,
  context: FindContext,
): boolean {
  return (
    !isInHeading(line.box) &&
    isHeadline(line, context) &&
    !isOtherKind(facts, line.index) &&
    isOneHeadline(line) &&
    before !== undefined &&
    (isProse(before) || isSentence(before, 0)) &&
    !announces(before.text) &&
    (after === undefined || linkDensity(after) <= MOSTLY_LINK)
  );
}

/** What offers something says so in a sentence, or in pieces: a title, what it is, what to press. */
function isOneHeadline(block: Block): boolean {
  const { text, facts } = block;
  const link = linkOf(block);
  const pieces = [...(link?.children ?? [])].filter((piece) => (piece.textContent ?? '').trim() !== '');
  return (
    facts.words <= ONE_HEADLINE &&
    pieces.length <= 1 &&
    (!facts.endsSentence || asks(text)) &&
    !SENTENCES.test(text)
  );
}

/** Words. */
const ONE_HEADLINE = 25;
const SENTENCES = /\p{L}[.!。！]\s*\p{L}/u;

/** Share of a line's characters. */
const MOSTLY_LINK = 0.6;

/** A label in brackets, behind a sign or before a colon. */
const LABEL =
  /^(?:[[［【(（〔].{1,16}[\]］】)）〕]|[▼▽▶►▷■●◆☞→⇒»]\s?.{0,16}|>{2}|.{1,24}(?:[:：|｜→»›]|\s[–—]))$/u;
/** Words of a line with its label. */
const LINE_WORDS = 40;

/** "[See also] Another headline": one line of a label and a link to it, and nothing behind. */
function isPointingLine(block: Block, facts: ClutterFacts, context: FindContext): boolean {
  if (isLinkWithLabel(block, context)) return !isOtherKind(facts, block.index);
  if (block.links !== 1 || block.facts.words > LINE_WORDS || OWN_PART.test(block.box.tag)) return false;
  if (linkDensity(block) < LINKS || block.box.link || isOtherKind(facts, block.index)) return false;
  const link = linkOf(block);
  const headline = collapseSpaces(link?.textContent ?? '');
  if (headline === '' || !block.text.endsWith(headline) || countWords(headline) < HEADLINE_WORDS)
    return false;
  const label = block.text.slice(0, -headline.length).trim();
  return (
    LABEL.test(label) &&
    countWords(label) <= LABEL_WORDS &&
    isSameSite(link?.getAttribute('href') ?? '', context.url)
  );
}

/** The same where the link holds the label too, in an element of its own. */
function isLinkWithLabel(block: Block, context: FindContext): boolean {
  const { box, links, facts, text } = block;
  if (facts.words > LINE_WORDS || OWN_PART.test(box.tag) || !(box.link || links === 1)) return false;
  const link = linkOf(block);
  const label = link?.firstElementChild;
  if (!link || !label?.nextElementSibling) return false;
  const said = collapseSpaces(label.textContent ?? '');
  return (
    LABEL.test(said) &&
    text.startsWith(said) &&
    collapseSpaces(link.textContent ?? '').length >= text.length * 0.95 &&
    countWords(text) - countWords(said) >= HEADLINE_WORDS - 1 &&
    isSameSite(link.getAttribute('href') ?? '', context.url)
  );
}

/** The first link of a line, or the one that it stands in. */
const linkOf = (block: Block): Element | undefined => linksOf(block)[0];

/** The link that a line stands in, or those in it. */
export const linksOf = ({ box, nodes }: Block): Element[] => (box.link ? [box.link] : nodes.flatMap(linksIn));

function linksIn(node: Node): Element[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return element.localName === 'a' ? [element] : [...element.getElementsByTagName('a')];
}

const isHeadline = (block: Block, context: FindContext): boolean =>
  linkDensity(block) > 0.9 && countWords(block.text) >= HEADLINE_WORDS && leadsOn(block, context);

function isPointer(box: Box, page: Page, facts: ClutterFacts, context: FindContext): boolean {
  if (box.links === 0 || box.words > BOX_WORDS || box.controls > 0 || linkDensity(box) < LINKS) return false;
  if (/^(?:p|li|ul|ol|table|figure|blockquote|h\d)$/.test(box.tag)) return false;
  const [label, ...rest] = textsIn(page, box);
  if (!label || rest.length === 0 || label.linkChars > 0 || label.facts.words > LABEL_WORDS) return false;
  if (label.facts.endsSentence || isOtherKind(facts, label.index)) return false;
  const heads = rest.filter((block) => linkDensity(block) > 0.6);
  return (
    heads.length > 0 &&
    heads.length <= HEADLINES &&
    heads.every((block) => countWords(block.text) >= HEADLINE_WORDS && leadsOn(block, context))
  );
}

/** The label may name another kind, which is no list of stories. */
const isOtherKind = (facts: ClutterFacts, index: number): boolean => tellsOf(facts, index, 'remove');

const leadsOn = (block: Block, context: FindContext): boolean => isSameSite(hrefOf(block), context.url);
