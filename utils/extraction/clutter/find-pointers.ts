import { type Block, type Box, linkDensity, type Page } from '../blocks';
import { comparableWords } from '../similarity';
import type { Extents } from './extent';
import type { ClutterFacts, FindContext } from './facts';
import { isSameSite } from './find-stories';
import type { Flow } from './flow';
import { CLUTTER_KINDS } from './kinds';
import { type ClutterMatch, matchOf } from './match';

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
  for (const box of page.boxes)
    if (isPointer(box, page, facts, context) && flow.isInsert(box) && !extents.holdsTitle(box))
      yield matchOf('related', 'structure:pointer', 'a label and another headline', [box], true);
}

function isPointer(box: Box, page: Page, facts: ClutterFacts, context: FindContext): boolean {
  if (box.links === 0 || box.words > BOX_WORDS || box.controls > 0 || linkDensity(box) < LINKS) return false;
  if (/^(?:p|li|ul|ol|table|figure|blockquote|h\d)$/.test(box.tag)) return false;
  const [label, ...rest] = page.blocks.slice(box.first, box.end).filter((block) => block.text !== '');
  if (!label || rest.length === 0 || label.linkChars > 0 || label.facts.words > LABEL_WORDS) return false;
  if (label.facts.endsSentence || isOtherKind(facts, label.index)) return false;
  const heads = rest.filter((block) => linkDensity(block) > 0.6);
  return (
    heads.length > 0 &&
    heads.length <= HEADLINES &&
    heads.every((block) => comparableWords(block.text).length >= HEADLINE_WORDS && leadsOn(block, context))
  );
}

/** The label may name another kind, which is no list of stories. */
const isOtherKind = (facts: ClutterFacts, index: number): boolean =>
  facts.phrases[index]?.some(({ kind }) => CLUTTER_KINDS[kind].action !== 'collect') ?? false;

const leadsOn = (block: Block, context: FindContext): boolean =>
  isSameSite(block.box.link?.getAttribute('href') ?? block.href, context.url);
