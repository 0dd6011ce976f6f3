// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleToHtml } from '@/utils/export/html';
import { articleToMarkdown } from '@/utils/export/markdown';
import { articleToText } from '@/utils/export/text';
import { sampleArticle } from './sample-article';

// Read as plain files, never written by a test: a missing golden fails. To change one, edit it.
const golden = (extension: string) =>
  readFileSync(new URL(`goldens/rich-article.${extension}`, `file://${import.meta.dirname}/`), 'utf8');

describe('the rich article', () => {
  it('as HTML', () => {
    expect(`${articleToHtml(sampleArticle())}\n`).toBe(golden('html'));
  });

  it('as Markdown', () => {
    expect(articleToMarkdown(sampleArticle())).toBe(golden('md'));
  });

  it('as plain text', () => {
    expect(articleToText(sampleArticle())).toBe(golden('txt'));
  });
});
