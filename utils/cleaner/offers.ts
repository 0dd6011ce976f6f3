import { type Block, type Box, isBox, linkDensity } from '../extraction/blocks';
import { isPitch } from './pitches';

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
export const isPitchAlone = (item: Block | Box): boolean => {
  if (!isBox(item)) return isPitch(item);
  const [only, ...others] = item.items;
  return only !== undefined && others.length === 0 && isPitchAlone(only);
};
