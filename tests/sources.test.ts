import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every way to turn a string into live DOM or code. `utils/extraction/sanitize.ts` is the one place that may. */
const stringToDom =
  /\b(?:innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|eval)\b|\bouterHTML\s*=[^=]|\bdocument\.write|\bnew Function\b/;

/** A class of our own that has such a property turns nothing into a DOM; whoever used it would still be found. */
const ownAccessor = /^\s*[gs]et innerHTML\(/;

const sources = ['entrypoints', 'components', 'utils']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:ts|tsx|html)$/.test(file) && file !== 'utils/extraction/sanitize.ts');

describe('untrusted HTML reaches a DOM only through sanitize.ts', () => {
  test('the sources are found', () => {
    expect(sources).toContain('utils/extraction/index.ts');
  });

  test.each(sources)('%s', (file) => {
    const offending = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        stringToDom.test(line) && !ownAccessor.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      );
    expect(offending).toEqual([]);
  });
});
