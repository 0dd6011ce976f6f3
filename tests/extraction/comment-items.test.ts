// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { parse } from './fixtures';
import { paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/footbridge-48213';
const OPINIONS = [
  'I have crossed it every day for thirty years, and nobody on this council has ever asked me what I think of the steps, which are too steep for a pram and too smooth for the rain.',
  'Ask the harbour office about the piers before you praise the engineers, they have the drawings of the first bridge and will show them to whoever brings a cake on a Friday.',
  'My grandmother sold eels under the old one. She would have said that a bridge that closes for nine months is a wall with a view, and she would have been right about it.',
];

function textOf(body: string): string {
  const html = `<html lang="en"><head><title>Lower footbridge reopens before winter</title><meta property="og:type" content="article"></head>
    <body><main><h1>Lower footbridge reopens before winter</h1>${body}</main></body></html>`;
  const result = extractArticle(parse(html), { url: URL_OF_PAGE });
  return result.status === 'article' ? result.article.text : '';
}

const each = (wrap: (text: string, i: number) => string): string => OPINIONS.map(wrap).join('');

describe('comments named one by one', () => {
  it.each([
    [
      'WordPress',
      each((text, i) => `<li class="comment even depth-1" id="comment-9${i}"><p>${text}</p></li>`),
    ],
    ['an id alone', each((text, i) => `<div id="comment_48${i}"><p>${text}</p></div>`)],
    ['German', each((text) => `<div class="kommentar"><p>${text}</p></div>`)],
    ['French', each((text) => `<article class="commentaire-item"><p>${text}</p></article>`)],
    [
      'one within the other',
      `<div class="comment"><p>${OPINIONS[0]}</p><div class="comment"><p>${OPINIONS[1]}</p><div class="comment"><p>${OPINIONS[2]}</p></div></div></div><div class="comment"><p>Well said.</p></div>`,
    ],
    ['a single one with a number', `<div id="comment-7"><p>${OPINIONS.join(' ')}</p></div>`],
  ])('are found without a heading: %s', (_, comments) => {
    const text = textOf(`<div>${paragraphs.join('')}</div><div>${comments}</div>`);
    for (const opinion of OPINIONS) expect(text).not.toContain(opinion.slice(0, 40));
    for (const html of paragraphs) expect(text).toContain(html.replaceAll(/<[^>]*>/g, ''));
  });

  it.each([
    [
      'reports of a match',
      each((text, i) => `<div class="live-match-comment" data-minute="${i}"><p>${text}</p></div>`),
    ],
    ['a column', each((text) => `<div class="commentary"><p>${text}</p></div>`)],
  ])('are not what is called a little like them: %s', (_, entries) => {
    const text = textOf(`<div>${paragraphs.join('')}${entries}</div>`);
    for (const opinion of OPINIONS) expect(text).toContain(opinion);
  });

  it('are not the article, whatever its box is called', () => {
    const text = textOf(`<div class="comment"><div class="comment-body">${paragraphs.join('')}</div></div>`);
    for (const html of paragraphs) expect(text).toContain(html.replaceAll(/<[^>]*>/g, ''));
  });
});
