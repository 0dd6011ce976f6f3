import { type Block, type Box, isBox, linkDensity } from '../extraction/blocks';

/** Something to press speaks for a box being an offer: its text need not be as far from the article's. */
export const OFFER_SCORE = 0.2;
/** A link that is all but the whole of its line is to be pressed. */
const LINE_OF_LINK = 0.8;

/** Whether there is something to press: a button, or a link that is a line of its own. */
export const isOffer = (item: Block | Box): boolean =>
  isBox(item)
    ? item.controls > 0 || item.items.some(isOffer)
    : item.links > 0 && linkDensity(item) > LINE_OF_LINK;
