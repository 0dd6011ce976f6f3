// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { explainPage } from '../../scripts/explain/explain-page';
import { formatExplanation } from '../../scripts/explain/format-explanation';
import { loadFixture, parse } from '../extraction/fixtures';

const explained = (name: string) => {
  const { html, expected } = loadFixture(name);
  return explainPage(parse(html), { url: expected.url });
};

it('shows every part of an explanation', () => {
  const explanation = explained('next-article-appended');
  const text = formatExplanation(explanation);
  for (const part of [
    'kind: news-article',
    'metadata (',
    '← h1',
    'candidates',
    '  → the model',
    '  won: ',
    'body: ',
    `removed: ${explanation.removed?.length}`,
    `related links: ${explanation.related?.length}`,
  ])
    expect(text).toContain(part);
  for (const { kind, rule } of explanation.removed ?? []) expect(text).toContain(`  ${kind}  ${rule}`);
  for (const { url } of explanation.related ?? []) expect(text).toContain(url);
});

it('shows blocks when they are asked for', () => {
  const explanation = explained('newsletter-inline');
  expect(formatExplanation(explanation)).not.toContain('blocks: ');
  const rows = formatExplanation(explanation, { blocks: true }).split('blocks: ')[1]?.trimEnd().split('\n');
  expect(rows?.length).toBe(1 + (explanation.blocks?.length ?? 0));
});

it('says in one line why a page was refused', () => {
  const text = formatExplanation(explained('front-page'));
  expect(text).toContain('refused (front): it is a front page, a section or an index; --force reads it');
  expect(text).toContain('kind: front');
  expect(text).not.toContain('metadata');
});
