import { type Block, type Box, isBox, isProse } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import type { Reading } from '../extraction/candidates';
import { foldPhrase } from '../extraction/clutter/phrases';
import { type EdgeFacts, isNamesAndDates } from '../extraction/edges';
import { isSocialPost } from '../extraction/embeds';
import { isToBePressed } from './offers';

/** What of an article stands outside of its text: headline, and who wrote it and when. Blocks no find may take. */
export function headOf(
  { page, titleIndex, clutter }: Reading,
  body: Body,
  { title, names, bylines }: EdgeFacts,
): Block[] {
  const headline = foldPhrase(title);
  // "Follow Ana Ruiz" says a name as well, and so does her name with a button once it has been said.
  const isInvitation = ({ index, box, text }: Block) =>
    (isWithAction(box) &&
      bylines.some((name) => text.includes(name)) &&
      page.blocks.some(
        (other) =>
          other.index < index &&
          other.index > titleIndex &&
          isNamesAndDates(other, names) &&
          bylines.some((name) => other.text.includes(name)),
      )) ||
    clutter.some(
      ({ kind, sure, first, end }) => kind === 'author-follow' && sure && first <= index && index < end,
    );
  const isByline = (block: Block) =>
    !isInvitation(block) &&
    (block.index > titleIndex
      ? isNamesAndDates(block, names)
      : bylines.some((name) => block.text.includes(name)) && isNamesAndDates(block, bylines));
  return page.blocks
    .slice(0, body.first)
    .filter(
      (block) =>
        block.text !== '' &&
        (block.index === titleIndex ||
          block.box.tag === 'h1' ||
          (headline !== '' && foldPhrase(block.text) === headline) ||
          isByline(block)),
    );
}

/** Texts of a box with a name and a button. */
const WITH_ACTION = 2;

/** A small box with something to press besides its text. */
function isWithAction(box: Box): boolean {
  for (let at: Box | null = box; at && at.end - at.first <= WITH_ACTION; at = at.parent)
    if ((at.controls > 0 || leadsOn(at)) && at.element.querySelector('time') === null) return true;
  return false;
}

const leadsOn = ({ links, element }: Box): boolean =>
  links > 0 && [...element.querySelectorAll('a[href]')].every(isToBePressed);

/** Whether a post of a social network is shown in it, whatever the box around it is called. */
export const holdsPost = (item: Block | Box): boolean =>
  isBox(item) &&
  [item.element, ...item.element.querySelectorAll('blockquote')].some(
    (element) => element.localName === 'blockquote' && isSocialPost(element.getAttribute('class') ?? ''),
  );

/**
 * Whether a box is set like one beside it in which the article's text stands, by a name that both have: a piece of an
 * article that comes in pieces, which the extraction may have missed. A name says nothing against it then.
 */
export const isPieceOfArticle = (item: Block | Box, blocks: readonly Block[], { kept }: Body): boolean =>
  isBox(item) &&
  item.names !== '' &&
  (item.parent?.items ?? []).some(
    (other) =>
      other !== item &&
      isBox(other) &&
      other.style === item.style &&
      blocks.slice(other.first, other.end).some((block) => kept[block.index] === 1 && isProse(block)),
  );
