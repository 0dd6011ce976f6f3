// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { loadFixtures, parse } from './fixtures';

const fixture = loadFixtures().find(({ name }) => name === 'newsletter-inline');
if (!fixture) throw new Error('The fixture newsletter-inline is gone.');
const { html, expected } = fixture;

function read(keepKinds?: string[]) {
  const result = extractArticle(parse(html), { url: expected.url, keepKinds });
  if (result.status !== 'article') throw new Error(result.reason);
  return result.article;
}

test('a kind that is to stay stands where it stood, and is no removal', () => {
  const { text, removed } = read(['newsletter']);
  const [before = '', after = ''] = text.split('The Saturday Tide');
  expect(before).toContain('Patching has become dearer');
  expect(after).toContain('The new bridges are to be made of larch');
  expect(removed.map(({ kind }) => kind)).not.toContain('newsletter');
});

test('a name that is no kind changes nothing', () => {
  expect(read(['no-such-kind'])).toEqual(read());
});
