import {
  type Block,
  type Box,
  firstText,
  isBox,
  isProse,
  isSentence,
  linkDensity,
  type Page,
  soleBlock,
  textsIn,
} from '../blocks';
import { isSocialPost } from '../embeds';
import { HEADING } from '../tags';
import type { Extents } from './extent';
import { type ClutterFacts, SECTION_KINDS } from './facts';
import { type Flow, placeOf } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** A box that a class word names is clutter by itself only while it holds this little of the page's prose. */
const TOKEN_PROSE_SHARE = 0.08;
const TOKEN_WORDS = 90;

/** Boxes that are called after a kind: sure while they are small, or lists of cards. */
export function* findTokens(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
): Generator<ClutterMatch> {
  for (const box of page.boxes) {
    if (box.end === box.first || !box.parent || box.tag === 'main') continue;
    const match = facts.tokens(box)[0];
    // Few boxes are called after any.
    if (!match) continue;
    if (extents.holdsTitle(box) || isNamedByOwnText(box, match.rule, page)) continue;
    if (match.kind === 'share' && holdsPost(box)) continue;
    if (isSubhead(box, page, facts)) continue;
    const isCards = SECTION_KINDS.has(match.kind) && isListOfCards(box, page);
    if (!isCards && (box.prose > page.prose * 0.3 || (box.prose > 0 && flow.isPart(box)))) continue;
    const small = box.prose <= page.prose * TOKEN_PROSE_SHARE && box.words <= TOKEN_WORDS;
    const sure =
      (small &&
        (linkDensity(box) > 0.5 ||
          box.controls > 0 ||
          (box.words <= 25 && !isLoneSentence(box, page, facts, flow) && !isPlainThings(box, page, facts))) &&
        box.prose === 0) ||
      isCards;
    yield matchOf(match.kind, match.rule, `named ${match.rule.slice(6)}`, [box], sure);
  }
}

const THINGS = 3;

/** A list with a heading, or sentences, of which nothing leads away or can be pressed, whatever their box is called. */
function isPlainThings(box: Box, page: Page, facts: ClutterFacts): boolean {
  if (box.links > 0 || box.controls > 0 || box.media > 0) return false;
  const lines = textsIn(page, box);
  if (lines.some(({ index }) => facts.phrases[index] !== undefined)) return false;
  return (
    (lines.length >= THINGS && lines.some(({ box: { tag } }) => tag === 'li')) ||
    (lines.length > 1 && lines.every((line) => isPlainSentence(line, facts)))
  );
}

/** A sentence among paragraphs that offers nothing, whatever it is called. */
function isLoneSentence(box: Box, page: Page, facts: ClutterFacts, flow: Flow): boolean {
  const block = soleBlock(box, page);
  if (!block || !isPlainSentence(block, facts)) return false;
  const [, container] = placeOf(block);
  return (
    flow.isContainer(container) ||
    container.items.some((item) => {
      const other = soleBlock(item, page);
      return other !== undefined && other !== block && isPlainSentence(other, facts);
    })
  );
}

/** A heading that says nothing of any clutter between paragraphs that don't either, whatever it is called. */
function isSubhead(box: Box, page: Page, facts: ClutterFacts): boolean {
  if (!HEADING.test(box.tag) || box.links > 0 || box.controls > 0) return false;
  const head = soleBlock(box, page);
  if (!head || facts.phrases[head.index] !== undefined) return false;
  const [item, { items }] = placeOf(head);
  const at = items.indexOf(item);
  return [items[at - 1], items[at + 1]].every((other) => {
    const text = other && soleBlock(other, page);
    return text !== undefined && isProse(text) && facts.phrases[text.index] === undefined;
  });
}

const isPlainSentence = (block: Block, facts: ClutterFacts): boolean =>
  isSentence(block, LONE_WORDS) && facts.phrases[block.index] === undefined;

const LONE_WORDS = 3;

/** A heading's id repeats its words: what they say is for the phrases to judge. */
function isNamedByOwnText(box: Box, rule: string, page: Page): boolean {
  if (!HEADING.test(box.tag)) return false;
  const text = page.blocks[box.first]?.text.toLowerCase() ?? '';
  return rule
    .slice('token:'.length)
    .split('-')
    .every((word) => text.includes(word));
}

/** A box for what comes from social media, with a post in it: the article quotes it. */
const holdsPost = (box: Box): boolean =>
  (box.tag === 'blockquote' && isSocialPost(box.names)) ||
  box.items.some((item) => isBox(item) && holdsPost(item));

/** Items that make a list of cards. */
const CARDS = 3;

/** A list whose every item begins with a link: so named, its teasers are other stories', however much they say. */
function isListOfCards(box: Box, page: Page): boolean {
  const items = box.items.filter(isBox);
  return (
    items.length >= CARDS &&
    items.length === box.items.length &&
    items.every((item) => {
      const head = firstText(page, item);
      return (
        head !== undefined && (head.box.link !== null || linkDensity(head) > 0.8 || startsWithLink(head))
      );
    })
  );
}

/** A headline that is a link, and its teaser in one run with it. */
function startsWithLink({ nodes }: Block): boolean {
  const first = nodes.find((node) => (node.textContent ?? '').trim() !== '');
  return first !== undefined && first.nodeName.toLowerCase() === 'a';
}
