import type { LayoutFacts } from './article';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What every such name holds: quick to rule out. */
const SCREEN_READER_HINT = /hidden|reader|sr-only/i;
const SCREEN_READER_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-?text|-?only)?|a11y-hidden|u-hidden-visually)(?:$|\s)/i;

/** Whether the page does not show an element: by layout where it is known, else by what its own markup says. */
export function isHidden(element: Element, facts?: LayoutFacts): boolean {
  if (facts?.hidden.has(element)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img')) return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_HINT.test(names) && SCREEN_READER_NAMES.test(names);
}
