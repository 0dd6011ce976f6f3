// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleToMarkdown } from '@/utils/export/markdown';
import { sampleArticle } from './sample-article';

/** The Markdown of a body alone. */
function markdownOf(html: string): string {
  const article = sampleArticle({
    html,
    dek: '',
    byline: [],
    source: '',
    siteName: '',
    publishedAt: null,
    leadImage: null,
  });
  return articleToMarkdown(article).split('<https://news.example/flood>\n\n')[1]?.trimEnd() ?? '';
}

describe('articleToMarkdown', () => {
  it.each([
    ['a heading in the words', '<p># Not a heading</p>', '\\# Not a heading'],
    ['a list in the words', '<p>1) one</p>', '1\\) one'],
    ['a tag in the words', '<p>Use &lt;div&gt; if 3 < 4</p>', 'Use \\<div> if 3 < 4'],
    ['an entity in the words', '<p>&amp;copy; A&B</p>', '\\&copy; A&B'],
    ['strikethrough in the words', '<p>~~no~~</p>', '\\~\\~no\\~\\~'],
    ['bold beside a letter', '<p>눈이 <b>(많이)</b>온다</p>', '눈이 <strong>(많이)</strong>온다'],
    ['bold beside a space', '<p>It is <b>“new”</b> here</p>', 'It is **“new”** here'],
    ['emphasis within a word', '<p>한<em>국</em>어</p>', '한*국*어'],
    ['bold in bold', '<p><b>a <strong>b</strong></b></p>', '**a b**'],
    [
      'a link after an exclamation mark',
      '<p>Oh!<a href="https://a.example/">b</a></p>',
      'Oh!<a href="https://a.example/">b</a>',
    ],
    [
      'a link that is its address',
      '<p><a href="https://a.example/">https://a.example/</a></p>',
      '<https://a.example/>',
    ],
    [
      'a link around blocks',
      '<a href="https://a.example/"><p>one</p><p>two</p></a>',
      '[one two](https://a.example/)',
    ],
    ['a link without words', '<p>a <a href="https://a.example/"></a>b</p>', 'a b'],
    [
      'a linked image',
      '<p><a href="https://a.example/"><img src="https://a.example/i.png" alt="I"></a></p>',
      '[![I](https://a.example/i.png)](https://a.example/)',
    ],
    ['code without a code element', '<pre>a_b<br>c</pre>', '```\na_b\nc\n```'],
    ['a fence in code', '<pre><code>```\nx</code></pre>', '````\n```\nx\n````'],
    ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    [
      'lists in a cell',
      '<table><tr><th>A</th></tr><tr><td>x<ul><li>1</li><li>2</li></ul></td></tr></table>',
      '| A   |\n| --- |\n| x<br>• 1<br>• 2 |',
    ],
    [
      'what is folded away',
      '<details><summary>Method</summary><p>Gauges.</p></details>',
      '**Method**\n\nGauges.',
    ],
    ['ruby without brackets', '<p><ruby>川<rt>かわ</rt></ruby></p>', '川(かわ)'],
  ])('%s', (_name, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});
