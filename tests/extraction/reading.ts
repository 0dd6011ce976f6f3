import { extractArticle } from '../../utils/extraction';
import type { Reading } from '../../utils/extraction/candidates';

/** What the engine has read of a page before the body is chosen. Throws where it reads nothing. */
export function readingOf(document: Document, url: string): Reading {
  let reading: Reading | undefined;
  const ignore = () => {};
  extractArticle(
    document,
    { url, force: true },
    {
      ...{ detected: ignore, described: ignore, weighed: ignore, chose: ignore, settled: ignore },
      read: (read) => {
        reading = read;
      },
    },
  );
  if (!reading) throw new Error('nothing was read');
  return reading;
}

/** The rules that are sure of the text that begins so, whatever the model makes of it. */
export function rulesOn(document: Document, url: string, start: string): string[] {
  const { page, clutter } = readingOf(document, url);
  const at = page.blocks.findIndex(({ text }) => text.startsWith(start));
  return clutter.filter(({ sure, first, end }) => sure && first <= at && at < end).map(({ rule }) => rule);
}
