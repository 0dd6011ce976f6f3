import { type Block, type Box, isBox } from '../extraction/blocks';

/** Fields in which a person enters or chooses something; an address for mail alone is what sign-up forms ask for. */
const FIELDS =
  'select, input:not([type="email"], [type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"])';

/** Whether a part of the page asks for something to be filled in: a calculator, a look-up, an enquiry. */
export const hasFields = (item: Block | Box): boolean =>
  (isBox(item) ? [item.element] : item.nodes.filter(isElement)).some(
    (element) => element.matches(FIELDS) || element.querySelector(FIELDS) !== null,
  );

const isElement = (node: Node): node is Element => node.nodeType === 1;
