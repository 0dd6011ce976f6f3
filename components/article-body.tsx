import { useLayoutEffect, useRef } from 'preact/hooks';

interface ArticleBodyProps {
  /** Holds the prepared body; its nodes move into the view. */
  content: HTMLElement;
}

/** The article's own text and images. */
export function ArticleBody({ content }: ArticleBodyProps) {
  const container = useRef<HTMLDivElement>(null);
  // A layout effect, so that the text is there before the first paint.
  useLayoutEffect(() => {
    container.current?.replaceChildren(...content.childNodes);
  }, [content]);
  return <div class="body" ref={container} />;
}
