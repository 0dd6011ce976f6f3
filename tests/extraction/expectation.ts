import type { PageKind, RefusalReason } from '../../utils/extraction/article';
import type { ClutterKindName } from '../../utils/extraction/clutter/kinds';

/** The shape of a fixture's `expected.json`. What is left out is not checked. */
export interface Expectation {
  /** The one thing this page is there to show. */
  purpose: string;
  /** The page's address, as `extractArticle` is told it. */
  url: string;
  status: 'article' | 'not-article';
  /** What `detectPage` says. */
  kind?: PageKind;
  /** Only with `not-article`. */
  reason?: RefusalReason;
  title?: string;
  dek?: string;
  byline?: string[];
  source?: string;
  siteName?: string;
  canonicalUrl?: string;
  /** Calendar date, or the whole ISO 8601 string where the page gives one; null: the page has none. */
  publishedAt?: string | null;
  modifiedAt?: string | null;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  leadImage?: { url: string; alt?: string; caption?: string } | null;
  paywalled?: boolean;
  /** The whole body text, blocks joined by \n. */
  text?: string;
  /** Phrases that the text holds. */
  mustContain?: string[];
  /** Phrases that neither the text nor the text of the html holds. */
  mustNotContain?: string[];
  /** Markup that the sanitised html holds (or doesn't), as strings of HTML source. */
  htmlContains?: string[];
  htmlLacks?: string[];
  /** Selectors with the number of elements that the sanitised html has of each. */
  htmlCounts?: Record<string, number>;
  /** All related links, in page order. `null` for a field that must be absent. */
  related?: ExpectedRelated[];
  /** Kinds that are among the removals. */
  removedKinds?: ClutterKindName[];
  /** Kinds that must not be among them. */
  keptKinds?: ClutterKindName[];
}

export interface ExpectedRelated {
  title: string;
  url: string;
  source?: string;
  publishedText?: string;
}
