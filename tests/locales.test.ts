import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLUTTER_KINDS } from '../utils/extraction/clutter/kinds';

const messages: Record<string, { message: string; description?: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const keys = Object.keys(messages);

const sources = ['entrypoints', 'components', 'utils']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:ts|tsx|html)$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Each kind of clutter has a name, which the sources put together from the table's key. */
const kindKeys = Object.keys(CLUTTER_KINDS).map((kind) => `kind_${kind.replaceAll('-', '_')}`);

describe('_locales/en', () => {
  test('has every message that the sources ask for', () => {
    const asked = [
      ...sources.matchAll(/__MSG_(\w+)__|(?:getMessage|\bt)\(\s*'(\w+)'|data-i18n(?:-[\w-]+)?="(\w+)"/g),
    ];
    const wanted = [...asked.map(([, manifest, code, html]) => manifest ?? code ?? html ?? ''), ...kindKeys];
    expect(wanted).toContain('extName');
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('has none that nothing asks for', () => {
    const used = (key: string) => new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(sources);
    const unused = keys.filter((key) => !kindKeys.includes(key) && !used(key));
    expect(unused).toEqual([]);
  });

  test.each(keys)('%s says something, and what it is for', (key) => {
    expect(messages[key]?.message).toMatch(/\S/);
    expect(messages[key]?.description).toMatch(/\S/);
  });
});
