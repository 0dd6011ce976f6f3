// Runs in the browser page: the engine's stages up to the block model, for whatever is trained on them.
import { type Reading, readCandidates } from '../../utils/extraction/candidates';
import { detectPage } from '../../utils/extraction/detect';
import { type Metadata, readMetadata } from '../../utils/extraction/metadata';
import { HeadFacts } from '../../utils/extraction/metadata/head-facts';
import { readPage } from '../../utils/extraction/read-page';

export interface ParsedPage {
  document: Document;
  metadata: Metadata;
  reading: Reading;
}

export function readParsed(
  html: string,
  url: string,
  weighers: Parameters<typeof readCandidates>[2],
): ParsedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const head = new HeadFacts(document);
  const page = readPage(document);
  const metadata = readMetadata(document, { url, head, page });
  const newsScore = detectPage(document, { url, head, page }).score;
  const reading = readCandidates(page, { ...metadata, url, newsScore }, weighers);
  return { document, metadata, reading };
}
