/** Han, kana and Hangul say in four characters what alphabets say in ten. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_LENGTH = 5;
const LENGTH = 10;

/** White space folded, as outputs differ in it and pages don't mean it. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words in order, whatever parts them: letters and numbers, with the marks that belong to them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * Whether a text stands in an output: anywhere if it is long enough to be told, else as a line of its own, or as the
 * lines of a table's row, a cell each.
 */
export function textAppears(text: string, output: string): boolean {
  const wanted = foldSpaces(text);
  if (wanted.length >= (DENSE.test(wanted) ? DENSE_LENGTH : LENGTH))
    return foldSpaces(output).includes(wanted);
  const lines = output.split('\n').map(foldSpaces);
  return lines.some(
    (line, i) => line === wanted || (wanted.startsWith(`${line} `) && isRow(lines, i, wanted)),
  );
}

/** Whether the lines from one on are a text's parts. */
function isRow(lines: readonly string[], from: number, wanted: string): boolean {
  let row = '';
  for (let i = from; i < lines.length && row.length < wanted.length; i++) row += (row && ' ') + lines[i];
  return row === wanted;
}

/** Those of a box's texts that nothing else on the page says. */
export function distinctiveTexts(texts: readonly string[], elsewhere: readonly string[]): string[] {
  const rest = elsewhere.join('\n');
  return [...new Set(texts.map(foldSpaces))].filter((text) => text !== '' && !textAppears(text, rest));
}
