import type { Article } from './article';
import type { Page } from './blocks';
import { readByline } from './metadata/bylines';
import { readCanonicalUrl } from './metadata/canonical';
import { dateContext } from './metadata/date-text';
import { readDates } from './metadata/dates';
import { readDek } from './metadata/dek';
import { HeadFacts } from './metadata/head-facts';
import { pickArticle } from './metadata/json-ld';
import { readDirection, readLanguage } from './metadata/language';
import { readLeadImage } from './metadata/lead-image';
import { linesAround } from './metadata/page-lines';
import { readPaywall } from './metadata/paywall';
import { hostOf } from './metadata/plain-text';
import { readSiteName } from './metadata/site-name';
import { readSource } from './metadata/source';
import { readTitle } from './metadata/title';
import { readPage } from './read-page';
import { similarity } from './similarity';
import { finish, type Steps } from './steps';
import { baseUrl } from './urls';

export type MetadataField =
  | 'title'
  | 'dek'
  | 'byline'
  | 'source'
  | 'siteName'
  | 'publishedAt'
  | 'modifiedAt'
  | 'lang'
  | 'dir'
  | 'leadImage'
  | 'canonicalUrl'
  | 'paywalled';

/** What the page says about its article, and where it says it. */
export interface Metadata extends Pick<Article, MetadataField> {
  /** Where each value came from: `h1`, `json-ld author`, `meta og:title`, `text`, `url` …; empty where none was found. */
  origins: Record<MetadataField, string>;
}

export interface MetadataOptions {
  /** The page's address: everything resolves against it and the document's own `<base>`. */
  url: string;
  /** What relative times ("3 hours ago") count from. Default: the present. */
  now?: Date;
  /** What the page says of itself, if it has been read already. */
  head?: HeadFacts;
  /** The page, if it has been read already. */
  page?: Page;
}

/** Characters of the text below the headline by which its language is told. */
const OPENING = 900;

/**
 * Reads title, byline, dates and the rest from JSON-LD, meta elements, microdata, RDFa and the visible page around the
 * headline. Reads only; never throws on what a page may hold. The search of the visible page is bounded.
 */
export function readMetadata(document: Document, options: MetadataOptions): Metadata {
  return finish(readMetadataInSteps(document, options));
}

/** The same in steps: on a page's first look each reader's patterns are compiled, some 30 ms in all. */
export function* readMetadataInSteps(
  document: Document,
  { url, now = new Date(), head = new HeadFacts(document), page = readPage(document) }: MetadataOptions,
): Steps<Metadata> {
  const base = baseUrl(document, url);
  const { nodes } = head;
  const host = hostOf(url);
  const headTitle = head.value('og:title') || head.title;
  const article = pickArticle(nodes, url, (headline) => similarity(headline, headTitle) >= 0.5);
  const siteName = readSiteName(head, nodes, article, host);
  const title = readTitle(document, head, article, siteName.value, host);
  yield;
  const anchor =
    title.heading ??
    document.querySelector('article, main, [role="main"], [itemprop="articleBody"]')?.firstElementChild;
  const { lines, images } = anchor ? linesAround(anchor) : { lines: [], images: [] };
  const opening = lines
    .slice(0, 12)
    .map((line) => line.text)
    .join(' ');
  const lang = readLanguage(document, head, article, title.title, opening.slice(0, OPENING));
  yield;
  const dates = dateContext(lang.value);
  const { published, modified } = readDates({
    document,
    page,
    head,
    article,
    nodes,
    lines,
    dates,
    url,
    now,
  });
  yield;
  const byline = readByline({
    document,
    page,
    head,
    article,
    nodes,
    lines,
    images,
    dates,
    siteName: siteName.value,
    title: title.title,
    host,
    url,
  });
  yield;
  const isOrganisation = byline.origin === 'json-ld author organisation';
  const source = readSource({
    document,
    article,
    nodes,
    lines,
    names: isOrganisation ? [] : byline.names,
    siteName: siteName.value,
    host,
    title: title.title,
    dates,
  });
  yield;
  const dek = readDek({ lines, head, article, title: title.title, names: byline.names, dates });
  const leadImage = readLeadImage(document, head, article, images, title.title, base);
  const canonical = readCanonicalUrl(head, article, url, base);
  const paywall = readPaywall(head, article, page);
  const direction = readDirection(document, lang.value);
  // An organisation that is shown as the source is not named again as the writer.
  const isShownAsSource = isOrganisation && byline.names.includes(source.value);
  return {
    title: title.title,
    dek: dek.value,
    byline: isShownAsSource ? [] : byline.names,
    source: source.value,
    siteName: siteName.value,
    publishedAt: published.value,
    modifiedAt: modified.value,
    lang: lang.value,
    dir: direction.value,
    leadImage: leadImage.value,
    canonicalUrl: canonical.value,
    paywalled: paywall.value,
    origins: {
      title: title.origin,
      dek: dek.origin,
      byline: isShownAsSource ? '' : byline.origin,
      source: source.origin,
      siteName: siteName.origin,
      publishedAt: published.origin,
      modifiedAt: modified.origin,
      lang: lang.origin,
      dir: direction.origin,
      leadImage: leadImage.origin,
      canonicalUrl: canonical.origin,
      paywalled: paywall.origin,
    },
  };
}
