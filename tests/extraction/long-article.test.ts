// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';

const SYLLABLES = 'ba de fi lo mu na re si to vu ka le mi po su ta'.split(' ');

/** Paragraphs of invented words, no two alike. */
function paragraphs(count: number): string[] {
  let seed = 3;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const word = () => Array.from({ length: 1 + next(4) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const sentence = () => {
    const text = Array.from({ length: 8 + next(12) }, word).join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 3 + next(3) }, sentence).join(' '));
}

it('a very long article is kept to its last paragraph', () => {
  const texts = paragraphs(300);
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>A long story of rivers and towns</title></head><body>
    <header><a href="/">Home</a></header><main><article><h1>A long story of rivers and towns</h1>
    ${texts.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
    'text/html',
  );
  const result = extractArticle(document, { url: 'https://gazette.example/2026/long-story' });
  if (result.status !== 'article') throw new Error(result.reason);
  expect(result.article.wordCount).toBeGreaterThan(12_000);
  expect(result.article.text.split('\n')).toEqual(texts);
});
