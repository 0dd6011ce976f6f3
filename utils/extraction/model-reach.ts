// Both stages of the block model: the pages it learned from tell nothing of places and lengths beyond these, so it is
// not asked about them.

/** Blocks from a landmark of the page: the title, the beginning or end of the text. */
export const FAR = 60;
export const LONG_WORDS = 3000;
export const LONG_CHARS = 18_000;
