import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../utils/translate';

interface ArticleBodyProps {
  /** Holds the sanitised body; its nodes move into the view. */
  content: HTMLElement;
  t: Translate;
}

/** The article's own text and images, as the sanitiser left them. */
export function ArticleBody({ content, t }: ArticleBodyProps) {
  const container = useRef<HTMLDivElement>(null);
  // A layout effect, so that the text is there before the first paint.
  useLayoutEffect(() => {
    makeTablesScroll(content, t);
    container.current?.replaceChildren(...content.childNodes);
  }, [content, t]);
  return <div class="body" ref={container} />;
}

/** A wide table scrolls in a box of its own that the keyboard reaches, as `display: block` would cost its semantics. */
function makeTablesScroll(content: HTMLElement, t: Translate): void {
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = content.ownerDocument.createElement('div');
    box.className = 'table-scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', table.caption?.textContent?.trim() || t('tableLabel'));
    table.replaceWith(box);
    box.append(table);
  }
}
