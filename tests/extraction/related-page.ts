// An invented article page with whatever a test puts below it or between its paragraphs.
import type { RelatedLink } from '../../utils/extraction/article';
import { extractArticle } from '../../utils/extraction/index';
import { parse } from './fixtures';

const URL_OF_PAGE = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';

const SENTENCES = [
  'The council said on Tuesday that the lower footbridge would reopen before the first frost, nine months after the flood.',
  '“We have waited long enough,” said Marta Quill, who runs the bakery on the north bank and lost half of her customers.',
  'Engineers replaced two of the five piers and raised the deck by forty centimetres, according to the final report.',
  'The repairs cost twice the first estimate, mostly because of steel prices, and the town will borrow the difference.',
];
export const paragraphs = SENTENCES.map((sentence, i) => `<p>${sentence} ${SENTENCES[(i + 1) % 4]}</p>`);

export const HEADLINES = [
  'Night buses return on four routes next month',
  'Museum finds a lost harbour map behind a panel',
  'Teachers and town agree on smaller classes',
];
export const addressOf = (title: string): string => `/local/${title.toLowerCase().replace(/\W+/g, '-')}`;
export const absolute = (title: string): string => `https://ledger.example${addressOf(title)}`;
export const link = (title: string, inner = title): string => `<a href="${addressOf(title)}">${inner}</a>`;
export const listOf = (titles: readonly string[]): string =>
  `<ul>${titles.map((title) => `<li>${link(title)}</li>`).join('')}</ul>`;

export function relatedOf(after: string, inside = '', lang = 'en'): RelatedLink[] {
  const html = `<html lang="${lang}"><head><title>Lower footbridge reopens before winter</title></head><body>
    <nav><a href="/local">Local</a><a href="/sport">Sport</a></nav>
    <main><article><h1>Lower footbridge reopens before winter</h1><p>4 March 2025</p>
    ${paragraphs[0]}${paragraphs[1]}${inside}${paragraphs[2]}${paragraphs[3]}</article>${after}</main></body></html>`;
  const result = extractArticle(parse(html), { url: URL_OF_PAGE });
  return result.status === 'article' ? result.article.related : [];
}
export const titlesOf = (after: string, inside = '', lang = 'en'): string[] =>
  relatedOf(after, inside, lang).map(({ title }) => title);
