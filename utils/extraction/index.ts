// Interim pipeline (Readability and DOMPurify only), so that the surfaces run on real pages from the first hour.
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import type { ExtractOptions, ExtractResult } from './article';

export type * from './article';

export function extractArticle(document: Document, options: ExtractOptions): ExtractResult {
  const clone = document.cloneNode(true) as Document;
  const r = new Readability(clone).parse();
  if (!r?.content) return { status: 'not-article', page: 'other', reason: 'empty' };
  const text = (r.textContent ?? '').trim();
  return {
    status: 'article',
    article: {
      url: options.url,
      canonicalUrl: options.url,
      title: r.title ?? '',
      dek: '',
      byline: r.byline ? [r.byline] : [],
      source: '',
      siteName: r.siteName ?? '',
      publishedAt: r.publishedTime ?? null,
      modifiedAt: null,
      lang: r.lang ?? '',
      dir: r.dir === 'rtl' ? 'rtl' : 'ltr',
      leadImage: null,
      html: DOMPurify.sanitize(r.content),
      text,
      excerpt: r.excerpt ?? '',
      wordCount: text.split(/\s+/).length,
      readingMinutes: Math.max(1, Math.round(text.split(/\s+/).length / 230)),
      related: [],
      removed: [],
      paywalled: false,
    },
  };
}
