import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARCHETYPES } from './archetypes';
import { archetypeExpectation } from './expectation';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

describe.each(Object.entries(ARCHETYPES))('%s', (name, { story, markup, purpose }) => {
  it('is in the repository as it is generated', () => {
    expect(readFileSync(join(fixtures, name, 'page.html'), 'utf8')).toBe(markup(story));
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
    expect(expected).toEqual(archetypeExpectation(story, purpose));
  });

  it('carries foreign articles longer than its own, and nothing of them in its own', () => {
    const own = story.paragraphs.join('\n');
    for (const card of story.cards) expect(card.text.length).toBeGreaterThan(own.length);
    const { mustNotContain = [] } = archetypeExpectation(story, purpose);
    expect(mustNotContain.filter((phrase) => own.includes(phrase))).toEqual([]);
  });
});
