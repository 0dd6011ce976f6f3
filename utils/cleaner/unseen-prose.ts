import type { LayoutFacts } from '../extraction/article';

/** Characters of paragraphs that are more than a pop-up or a folded note holds. Source: corpus pages whose article waits for a script. */
const PROSE_CHARS = 1500;
/** Characters that make a paragraph. */
const PARAGRAPH_CHARS = 80;

/**
 * Elements with running text that the page does not show yet: an article that waits for a script, perhaps. What holds one
 * is never hidden.
 */
export const unseenProse = ({ hidden }: LayoutFacts): Element[] =>
  [...hidden].filter((element) => {
    if ((element.textContent ?? '').length < PROSE_CHARS) return false;
    let chars = 0;
    for (const { textContent } of element.querySelectorAll('p')) {
      const { length } = (textContent ?? '').trim();
      if (length >= PARAGRAPH_CHARS) chars += length;
    }
    return chars >= PROSE_CHARS;
  });
