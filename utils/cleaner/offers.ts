import { type Block, type Box, isBox, linkDensity } from '../extraction/blocks';
import { looksLikeName } from '../extraction/metadata/byline-text';
import { isPitch, isPitchByShape } from './pitches';
import { isService } from './share-rows';

/** Something to press speaks for a box being an offer: its text need not be as far from the article's. */
export const OFFER_SCORE = 0.2;
/** A whole offer in one paragraph has its shape to speak for it too. */
const PITCH_SCORE = 0.35;
/** A link that is all but the whole of its line is to be pressed. */
const LINE_OF_LINK = 0.8;

/** Whether there is something to press: a button, or a link that is a line of its own. */
export const isOffer = (item: Block | Box): boolean =>
  isBox(item)
    ? item.controls > 0 || item.items.some(isOffer)
    : item.links > 0 && (linkDensity(item) > LINE_OF_LINK || isPitch(item));

/** How sure the block model may be of an offer's text. */
export const offerScore = (item: Block | Box): number => (isPitchAlone(item) ? PITCH_SCORE : OFFER_SCORE);

/** A paragraph that is an offer as a whole, with the boxes that hold nothing else. */
export const isPitchAlone = (item: Block | Box): boolean => isAlone(item, isPitch);

/** The same where the article's paragraphs are not. */
export const isPitchOutside = (item: Block | Box): boolean =>
  isAlone(item, (block) => isPitch(block) || isPitchByShape(block));

function isAlone(item: Block | Box, is: (block: Block) => boolean): boolean {
  if (!isBox(item)) return is(item);
  const [only, ...others] = item.items;
  return only !== undefined && others.length === 0 && isAlone(only, is);
}

const WRITER_PATH =
  /\/(?:authors?|autor(?:es)?|auteurs?|by|people|profiles?|staff|team|writers?|reporters?|journalists?|columnists?|contributors?)\//i;

/** Whether a link asks to be pressed: it leads neither to a writer nor up to a part of the site. */
export function isToBePressed(link: Element): boolean {
  const { pathname, host } = link as HTMLAnchorElement;
  const text = (link.textContent ?? '').trim();
  if (WRITER_PATH.test(pathname) || text.startsWith('@')) return false;
  if (isName(text) && !text.split(' ').some(isService)) return false;
  const { location } = link.ownerDocument;
  const isAbove =
    host === location?.host && pathname !== location.pathname && `${location.pathname}/`.startsWith(pathname);
  return !isAbove;
}

/** In scripts with capitals a name can be told. */
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}.*\s/u.test(text) && looksLikeName(text);
