// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleToText } from '@/utils/export/text';
import { sampleArticle } from './sample-article';

/** The text of a body alone. */
function textOf(html: string): string {
  const article = sampleArticle({
    html,
    dek: '',
    byline: [],
    source: '',
    siteName: '',
    publishedAt: null,
    leadImage: null,
  });
  return articleToText(article).split('https://news.example/flood\n\n')[1]?.trimEnd() ?? '';
}

describe('articleToText', () => {
  it.each([
    ['words beside blocks', '<div>one<p>two</p>three</div>', 'one\n\ntwo\n\nthree'],
    ['a link around blocks', '<a href="https://a.example/"><p>one</p><p>two</p></a>', 'one\n\ntwo'],
    ['the spaces of the source', '<p>  one\n   <b> two </b> three</p>', 'one two three'],
    ['a no-break space', '<p>3&nbsp;&nbsp;m</p>', '3\u00a0\u00a0m'],
    ['a countdown', '<ol reversed><li>a</li><li>b</li></ol>', '2. a\n1. b'],
    ['a numbered item', '<ol><li value="7">a</li><li>b</li></ol>', '7. a\n8. b'],
    ['an empty item', '<ul><li></li><li>b</li></ul>', '• b'],
    ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    ['a list in a quote', '<blockquote><ul><li>a</li><li>b</li></ul></blockquote>', '> • a\n> • b'],
    ['code', '<pre>a\n\n  b</pre>', 'a\n\n  b'],
    [
      'a picture without a caption',
      '<figure><img src="https://a.example/i.png" alt="Alt"></figure><p>a</p>',
      'a',
    ],
    ['right to left', '<p dir="rtl">قال: «نعم»، ثم مضى.</p>', 'قال: «نعم»، ثم مضى.'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
