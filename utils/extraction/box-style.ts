import type { Box } from './blocks';

const DIGITS = /\d+/g;

/** Boxes of the same tag and classes, numbers aside, are set alike on the page. */
export function boxStyle(box: Box): string {
  box.style ??= `${box.tag}.${box.names.replace(DIGITS, '')}`;
  return box.style;
}
