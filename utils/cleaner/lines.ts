import type { Block } from '../extraction/blocks';

/** What a run of text is made of, as a reader sees it: each element and each stretch of bare text, in page order. */
export const linesOf = ({ nodes }: Block): string[] =>
  nodes.map(({ textContent }) => (textContent ?? '').trim()).filter((text) => text !== '');
