import type { ClutterKindName } from './clutter/kinds';

/**
 * What a page is, as a whole.
 * `news-article`: a dated editorial piece of a publisher or blog. `article`: other continuous prose
 * (guides, documentation, encyclopaedia). `front`: home, section, topic, search and index pages. `other`: the rest.
 */
export type PageKind = 'news-article' | 'article' | 'front' | 'other';

export interface PageDetection {
  kind: PageKind;
  /** How sure we are that this is a news article, 0 to 1. */
  score: number;
  /** The evidence by name, for `explain` and tests. */
  signals: Record<string, number>;
}

export interface ArticleImage {
  /** Absolute http(s) URL. */
  url: string;
  alt: string;
  caption: string;
  /** CSS pixels, where the page says so. */
  width: number | null;
  height: number | null;
}

/** A link to another article, taken from the page before its card is removed. */
export interface RelatedLink {
  title: string;
  /** Absolute http(s) URL. */
  url: string;
  /** The outlet the card names. */
  source?: string;
  /** ISO 8601, where the card carries a machine-readable date. */
  publishedAt?: string;
  /** The time as the page shows it: "12 hours ago". */
  publishedText?: string;
  /** Absolute http(s) URL. */
  image?: string;
  /** At most 200 characters. */
  excerpt?: string;
  /** From a most-read list; only offered when the page has nothing better. */
  mostRead?: boolean;
}

/** One thing taken out of the page, so that it can be listed and put back. */
export interface Removal {
  /** The same for the same page content on every run; `ExtractOptions.keep` takes it. */
  id: string;
  kind: ClutterKindName;
  /** The rule that matched, as written in the table: `root:#disqus_thread`, `token:newsletter`, `phrase:en:…`, `model`. */
  rule: string;
  /** One readable line. */
  reason: string;
  /** The first 200 characters of what was removed. */
  text: string;
  /** A CSS selector that finds the removed element in the page. */
  selector: string;
}

export interface Article {
  url: string;
  canonicalUrl: string;
  title: string;
  dek: string;
  byline: string[];
  /** The outlet that wrote it, where the page names one other than the site; else empty. */
  source: string;
  siteName: string;
  /** ISO 8601 with the page's own calendar day and offset, never shifted to UTC; or null. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47, or empty. */
  lang: string;
  dir: 'ltr' | 'rtl';
  leadImage: ArticleImage | null;
  /** Sanitised body, without the title. */
  html: string;
  /** Body text: blocks joined by \n, no captions. */
  text: string;
  excerpt: string;
  wordCount: number;
  readingMinutes: number;
  related: RelatedLink[];
  removed: Removal[];
  /** The page shows this visitor only a part. */
  paywalled: boolean;
}

/**
 * Facts that need layout, taken from the live page because a clone or a parsed document has none.
 * Keyed by the elements of the document that is handed to `extractArticle`.
 */
export interface LayoutFacts {
  /** Elements that are not rendered (display none, visibility hidden, zero size with overflow hidden). */
  hidden: ReadonlySet<Element>;
  /** Elements positioned fixed or sticky: bars, pop-ups, overlays. */
  overlay: ReadonlySet<Element>;
}

export interface ExtractOptions {
  /** The page's address: links resolve against it (and the document's own `<base>`). */
  url: string;
  /** Read a page that detection would refuse. */
  force?: boolean;
  /** Ids of removals to put back. */
  keep?: string[];
  /** Kinds of clutter to put back wherever they stand. */
  keepKinds?: readonly string[];
  facts?: LayoutFacts;
}

export type RefusalReason = 'empty' | 'too-short' | 'front' | 'other' | 'not-html' | 'too-large' | 'failed';

export type ExtractResult =
  | { status: 'article'; article: Article }
  | { status: 'not-article'; page: PageKind; reason: RefusalReason };
