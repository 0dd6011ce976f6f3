import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindMessage } from '../../components/removed-list';
import messages from '../../public/_locales/en/messages.json';
import { KIND_NAMES } from '../../utils/extraction/clutter/kinds';

const entries = Object.entries(messages) as [string, { message: string; description: string }][];

test.each(KIND_NAMES)('the kind %s has a name', (kind) => {
  expect(messages[kindMessage(kind)].message).not.toBe('');
});

test('every message says what it is for', () => {
  expect(entries.filter(([, { message, description }]) => !message || !description)).toEqual([]);
});

test('every message is used', () => {
  const sources = ['components', 'entrypoints', 'utils']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .concat('wxt.config.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = entries
    .map(([key]) => key)
    .filter((key) => !key.startsWith('kind_') && !sources.includes(key));
  expect(unused).toEqual([]);
});

test('the description fits the stores', () => {
  expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
});
