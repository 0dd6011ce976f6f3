import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every way to turn a string into live DOM or code. `utils/extraction/sanitize.ts` is the one place that may. */
const stringToDom =
  /\b(?:innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|eval)\b|\bouterHTML\s*=[^=]|\bdocument\.write|\bnew Function\b/;

const EXEMPT = new Set([
  'utils/extraction/sanitize.ts',
  // Plain objects in place of a DOM: its property of that name, which Readability sets, makes nothing of a string.
  'utils/extraction/light-dom.ts',
]);

const sources = ['entrypoints', 'components', 'utils']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:ts|tsx|html)$/.test(file) && !EXEMPT.has(file));

describe('untrusted HTML reaches a DOM only through sanitize.ts', () => {
  test('the sources are found', () => {
    expect(sources).toContain('utils/extraction/index.ts');
  });

  test.each(sources)('%s', (file) => {
    const offending = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (stringToDom.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
    expect(offending).toEqual([]);
  });
});
