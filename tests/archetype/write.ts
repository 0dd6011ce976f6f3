// Writes tests/fixtures/archetype-*: npx tsx tests/archetype/write.ts && npx biome check --write tests/fixtures
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHETYPES } from './archetypes';
import { archetypeExpectation } from './expectation';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

for (const [name, { story, markup, purpose }] of Object.entries(ARCHETYPES)) {
  const folder = join(fixtures, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), markup(story));
  const expected = archetypeExpectation(story, purpose);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}
