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
