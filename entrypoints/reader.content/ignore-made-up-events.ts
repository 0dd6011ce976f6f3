/** What our views act on. */
const ACTED_ON = ['click', 'auxclick', 'change', 'beforetoggle'] as const;

/**
 * Keeps events that the page makes up from the reader's views: the shadow root is open, for translators and
 * dictionaries, and a page must neither change settings nor copy in the person's name.
 */
export function ignoreMadeUpEvents(reader: HTMLElement, signal: AbortSignal): void {
  const ignore = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ACTED_ON) reader.addEventListener(type, ignore, { capture: true, signal });
}
