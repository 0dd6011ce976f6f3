import {
  type Block,
  type Box,
  hrefOf,
  isSetAsHeading,
  linkDensity,
  type Page,
  textAbove,
  textsIn,
} from '../blocks';
import { saysLikeArticle, saysPaid } from '../related/heading-stems';
import { isPopularHeading } from '../related/popular-heading';
import { countWords } from '../similarity';
import { announces } from '../text-facts';
import { absoluteUrl, isSamePage, siteOf } from '../urls';
import type { Extents } from './extent';
import type { FindContext } from './facts';
import type { Flow } from './flow';
import type { ClutterKindName } from './kinds';
import { type ClutterMatch, matchOf } from './match';

/** Links that make a list, and the most that one among paragraphs has. */
const LINKS = 2;
const MOST_LINKS = 10;
/** Words: of what stands over it, of a headline, of what stands beside one: an outlet, a number, a time. */
const LABEL_WORDS = 6;
const HEADLINE_WORDS = 3;
const LINE_WORDS = 4;

const NOT_BOXES = /^(?:p|li|ul|ol|dl|table|tbody|tr|td|figure|blockquote|h\d)$/;

/**
 * Boxes among the paragraphs that hold nothing but headlines of other pages under a few words in bold with a
 * stem of such labels: other stories, a ranking, paid links. What the text announces with a colon is its own.
 */
export function* findInsetLists(
  page: Page,
  extents: Extents,
  flow: Flow,
  { url }: FindContext,
): Generator<ClutterMatch> {
  let end = 0;
  for (const box of page.boxes) {
    if (box.first < end || box.links < LINKS || box.links > MOST_LINKS || NOT_BOXES.test(box.tag)) continue;
    if (box.prose > 0 || box.controls > 0 || !flow.isInsert(box) || extents.holdsTitle(box)) continue;
    const kind = kindOf(box, page, url);
    if (!kind) continue;
    end = box.end;
    yield matchOf(kind, 'structure:inset-list', 'headlines under a label', [box], true);
  }
}

function kindOf(box: Box, page: Page, url: string): ClutterKindName | undefined {
  const [label, ...lines] = textsIn(page, box);
  const above = textAbove(page, box.first);
  if (!label || !isLabel(label) || (above && announces(above.text))) return undefined;
  const heads = lines.filter((line) => linkDensity(line) > 0.9);
  const others = lines.filter((line) => !heads.includes(line));
  if (heads.length < LINKS || others.some((line) => line.facts.words > LINE_WORDS)) return undefined;
  const sites = heads.map((head) => siteOfLink(head, url));
  if (heads.some(({ text }) => countWords(text) < HEADLINE_WORDS) || sites.includes('')) return undefined;
  if (saysPaid(label.text)) return 'sponsored';
  if (sites.some((site) => site !== siteOf(url))) return undefined;
  if (isPopularHeading(label.text)) return 'most-read';
  return saysLikeArticle(label.text) ? 'related' : undefined;
}

const isLabel = (block: Block): boolean =>
  block.links === 0 &&
  block.facts.words <= LABEL_WORDS &&
  !block.facts.endsSentence &&
  !announces(block.text) &&
  isSetAsHeading(block);

/** '' for a place on this page. */
function siteOfLink(block: Block, url: string): string {
  const target = absoluteUrl(hrefOf(block), url);
  return target === null || isSamePage(target, url) ? '' : siteOf(target);
}
