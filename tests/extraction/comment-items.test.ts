// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { parse } from './fixtures';
import { readingOf } from './reading';
import { paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/footbridge-48213';
const OPINIONS = [
  'I have crossed it every day for thirty years, and nobody on this council has ever asked me what I think of the steps, which are too steep for a pram and too smooth for the rain.',
  'Ask the harbour office about the piers before you praise the engineers, they have the drawings of the first bridge and will show them to whoever brings a cake on a Friday.',
  'My grandmother sold eels under the old one. She would have said that a bridge that closes for nine months is a wall with a view, and she would have been right about it.',
];

const pageOf = (body: string): string =>
  `<html lang="en"><head><title>Lower footbridge reopens before winter</title><meta property="og:type" content="article"></head>
    <body><main><h1>Lower footbridge reopens before winter</h1>${body}</main></body></html>`;

function textOf(body: string): string {
  const result = extractArticle(parse(pageOf(body)), { url: URL_OF_PAGE });
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

describe('comments told by form alone', () => {
  // Esperanto, which the table does not speak.
  const head = '<h3>Kion vi pensas?</h3><p>Diru al la najbaroj vian penson pri tio.</p>';
  const send = '<button type="button">Ek</button>';
  const reader = (name: string, said: string): string => `<div><div>${name}</div><p>${said}</p></div>`;
  const two = reader('Ilka Ferro', OPINIONS[0] as string) + reader('T. Vento', OPINIONS[1] as string);

  it.each([
    ['in a box of their own', `<section>${head}${send}<div>${two}</div></section>`],
    ['flat among the paragraphs', `${head}${send}${two}`],
    [
      'below a link to press, or what says that it is a button',
      ['<a href="#">Ek</a>', '<span role="button" tabindex="0">Ek</span>']
        .map((press) => `<section>${head}<div>${press}</div><div>${two}</div></section>`)
        .join(''),
    ],
    ['a single one', `<section>${head}${send}${reader('Ilka Ferro', OPINIONS[0] as string)}</section>`],
    [
      'below a field to write in, with a time and a count',
      `<div>${head}<textarea></textarea>${send}<ol>${OPINIONS.map(
        (said, i) =>
          `<li><span>Ilka Ferro</span><p>hodiaŭ, 1${i}:20</p><p>${said}</p><button type="button">+${i}</button></li>`,
      ).join('')}</ol></div>`,
    ],
  ])('%s', (_, comments) => {
    const text = textOf(`<div>${paragraphs.join('')}${comments}</div>`);
    for (const opinion of OPINIONS) expect(text).not.toContain(opinion.slice(0, 40));
    for (const html of paragraphs) expect(text).toContain(html.replaceAll(/<[^>]*>/g, ''));
  });

  it.each([
    ['voices that nobody was asked for', two],
    ['a box of facts below a button that shares', `${send}${reader('La ponto', OPINIONS[0] as string)}`],
    [
      'what is compared, box by box, each below its button',
      OPINIONS.map((said) => `<div><p>Ponto</p>${send}${reader('La rivero', said)}</div>`).join(''),
    ],
    [
      'parts of a guide below a button',
      `${send}<div><h3>La ponto</h3><p>${OPINIONS[0]}</p></div><div><h3>La rivero</h3><p>${OPINIONS[1]}</p></div>`,
    ],
  ])('are not what looks a little like them: %s', (_, own) => {
    const text = textOf(`<div>${paragraphs.join('')}${own}${paragraphs[0]}</div>`);
    expect(text).toContain(OPINIONS[0]);
  });

  it.each([
    ['teasers', `${send}${two.replaceAll('.</p>', ', <a href="/ponto">plu</a>.</p>')}`],
    [
      'picture’s caption',
      `<figure><p>Foto</p>${send}${reader('Foto', 'Ilka Ferro staras sur la ponto en majo.')}</figure>`,
    ],
    [
      'fields with their notes',
      `<form><p>Skribu</p>${send}<div><p>Nomo</p><input><p>${OPINIONS[1]}</p></div></form>`,
    ],
    ['addresses', `${send}${two.replaceAll('.</p>', '</p>')}`],
  ])('are no %s', (_, own) => {
    const { clutter } = readingOf(
      parse(pageOf(`<div>${paragraphs.join('')}</div><div>${own}</div>`)),
      URL_OF_PAGE,
    );
    expect(clutter.map(({ rule }) => rule)).not.toContain('structure:thread');
  });
});
