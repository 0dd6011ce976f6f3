import { type Block, type Box, isBox } from '../extraction/blocks';

/** Fields in which a person enters or chooses something; an address for mail alone is what sign-up forms ask for. */
const FIELDS =
  'select, input:not([type="email"], [type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"])';

/** Whether a part of the page asks for something to be filled in: a calculator, a look-up, an enquiry. */
export const hasFields = (item: Block | Box): boolean =>
  (isBox(item) ? [item.element] : item.nodes.filter(isElement)).some(
    (element) => element.matches(FIELDS) || element.querySelector(FIELDS) !== null,
  );

/** A field's own words that say what belongs into it: a place, a number, something to look for. */
const LOOK_UP =
  /post|zip|plz|code|loc|city|town|region|address|area|date|birth|search|query|find|amount|calc/i;
/** What narrows down an answer. */
const NARROWED = '[pattern], [list], [min], [max], [step], [maxlength], [inputmode], [role="combobox"]';
const SENDS = 'button, input[type="submit"], input[type="button"], [role="button"], a[href]';

/**
 * Whether the one field of a box takes words of any kind, with a button beside it: "Ask our assistant". What looks
 * something up for the reader asks for a place, a number or a date.
 */
export function asksForWords({ element }: Box): boolean {
  const [field, ...others] = element.querySelectorAll(`${FIELDS}, textarea`);
  if (!field || others.length > 0 || element.querySelector(SENDS) === null) return false;
  if (field.localName === 'select' || (field.getAttribute('type') ?? 'text') !== 'text') return false;
  if (field.matches(NARROWED) || element.querySelector(RESULT) !== null) return false;
  return !['name', 'id', 'class', 'autocomplete'].some((name) =>
    LOOK_UP.test(field.getAttribute(name) ?? ''),
  );
}

/** Where an answer will be shown, or is. */
const RESULT = 'output, canvas, table';

const isElement = (node: Node): node is Element => node.nodeType === 1;
