import type { Article, ExtractOptions, ExtractResult, PageKind, RefusalReason } from './article';
import type { Page } from './blocks';
import { type Body, chooseBody } from './body';
import { readCandidates } from './candidates';
import { detectPage } from './detect';
import { edgeFactsOf } from './edges';
import { readMetadata } from './metadata';
import { HeadFacts } from './metadata/head-facts';
import { readPage } from './read-page';
import { readingMinutes } from './reading-time';
import { collectRelated } from './related';
import { type CoveredRemoval, listRemovals } from './removals';
import { renderBlocks } from './render';
import { sanitizeHtml } from './sanitize';
import { scoreBlocks, weighers } from './score-blocks';
import type { Trace } from './trace';
import { baseUrl } from './urls';

export type * from './article';
export { detectPage } from './detect';

/** Elements; a page beyond this is data, not an article, and would hold the tab for seconds. */
const MOST_ELEMENTS = 250_000;
/** Words; less is a caption or a teaser. */
const FEWEST_WORDS = 12;

/**
 * The article of a page, and only the article.
 *
 * Synchronous and pure: reads the document, changes nothing in it, throws nothing. A page without an article is a
 * value with its reason.
 * @param trace is told what each stage found
 */
export function extractArticle(document: Document, options: ExtractOptions, trace?: Trace): ExtractResult {
  const refusal = unreadable(document);
  if (refusal) return { status: 'not-article', page: 'other', reason: refusal };
  try {
    return extract(document, { ...options, url: options.url || document.URL }, trace);
  } catch (error) {
    // The one place where the unexpected ends: the surfaces show a line, the console the cause.
    console.error('Broadsheet could not read this page.', error);
    return { status: 'not-article', page: 'other', reason: 'failed' };
  }
}

function unreadable(document: Document): RefusalReason | null {
  const root = document.documentElement;
  if (root?.namespaceURI !== 'http://www.w3.org/1999/xhtml' || root.localName !== 'html') return 'not-html';
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml')
    return 'not-html';
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return 'too-large';
  return null;
}

function extract(document: Document, options: ExtractOptions, trace?: Trace): ExtractResult {
  const head = new HeadFacts(document);
  const page = readPage(document, options.facts);
  const detection = detectPage(document, { ...options, head, page });
  trace?.detected(detection);
  if (!options.force) {
    // Other pages are those without continuous prose: where there is any, detection says article.
    if (detection.kind === 'front' || detection.kind === 'other')
      return {
        status: 'not-article',
        page: detection.kind,
        reason: refusalOf(page, detection.kind),
      };
  }
  const metadata = readMetadata(document, { ...options, head, page });
  trace?.described(metadata);
  const reading = readCandidates(
    page,
    { ...metadata, url: options.url, newsScore: detection.score },
    weighers,
  );
  const scores = scoreBlocks(reading);
  trace?.read(reading, scores);
  const edges = edgeFactsOf(metadata);
  let body = chooseBody(reading, scores, edges, undefined, trace);
  let removed = listRemovals(page, reading.clutter, body);
  const kept = new Set(options.keep);
  for (const { id, kind } of removed) if (options.keepKinds?.includes(kind)) kept.add(id);
  if (kept.size > 0) {
    body = chooseBody(reading, scores, edges, coveredBy(removed, kept, page.blocks.length), trace);
    removed = removed.filter((removal) => !kept.has(removal.id));
  }
  trace?.settled(body);
  const base = baseUrl(document, options.url);
  const html = sanitizeHtml(
    renderBlocks(page, {
      keep: (block) => body.kept[block.index] === 1,
      isCaption: (block) => body.captions[block.index] === 1,
      base,
      url: options.url,
      facts: options.facts,
    }),
  );
  const lines = page.blocks.filter((block) => block.text !== '' && isText(body, block.index));
  const text = lines.map((block) => block.text).join('\n');
  const wordCount = lines.reduce((sum, block) => sum + block.facts.words, 0);
  if (text === '') return { status: 'not-article', page: detection.kind, reason: 'empty' };
  if (wordCount < FEWEST_WORDS && !options.force)
    return { status: 'not-article', page: detection.kind, reason: 'too-short' };
  const related = collectRelated({
    page,
    facts: reading.facts,
    clutter: reading.clutter,
    furniture: reading.furniture,
    titleIndex: reading.titleIndex,
    isBody: (index) => isText(body, index),
    title: metadata.title,
    url: options.url,
    base,
  });
  const article: Article = {
    url: options.url,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    dek: metadata.dek,
    byline: metadata.byline,
    source: metadata.source,
    siteName: metadata.siteName,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage: metadata.leadImage,
    html,
    text,
    excerpt: excerptOf(
      lines.map((block) => block.text),
      metadata.dek,
    ),
    wordCount,
    readingMinutes: readingMinutes(lines, metadata.lang),
    related,
    removed: removed.map(({ first, end, ...removal }) => removal),
    paywalled: metadata.paywalled,
  };
  return { status: 'article', article };
}

const isText = (body: Body, index: number): boolean => body.kept[index] === 1 && body.captions[index] !== 1;

/** Words on a whole page; with fewer there is no article to miss. */
const FEW_WORDS = 120;
/** A logo and a spinner: nothing there yet. */
const NO_WORDS = 6;

function refusalOf({ root: { words } }: Page, kind: PageKind): RefusalReason {
  if (words < NO_WORDS) return 'empty';
  if (kind === 'front') return 'front';
  return words < FEW_WORDS ? 'too-short' : 'other';
}

function coveredBy(removals: readonly CoveredRemoval[], ids: ReadonlySet<string>, count: number): Uint8Array {
  const covered = new Uint8Array(count);
  for (const removal of removals) if (ids.has(removal.id)) covered.fill(1, removal.first, removal.end);
  return covered;
}

/** The dek, else the first paragraph that says something. At most 300 characters. */
function excerptOf(texts: readonly string[], dek: string): string {
  const text = dek || (texts.find((line) => line.length > 60) ?? texts[0] ?? '');
  return text.length > 300 ? `${text.slice(0, 299).trimEnd()}…` : text;
}
