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

/** Whether a text stands in an output: anywhere if it is long enough to be told, else as a line of its own. */
export function textAppears(text: string, output: string): boolean {
  const wanted = foldSpaces(text);
  if (wanted.length >= (DENSE.test(wanted) ? DENSE_LENGTH : LENGTH))
    return foldSpaces(output).includes(wanted);
  return output.split('\n').some((line) => foldSpaces(line) === wanted);
}

/** Those of a box's texts that nothing else on the page says. */
export function distinctiveTexts(texts: readonly string[], elsewhere: readonly string[]): string[] {
  const rest = elsewhere.join('\n');
  return [...new Set(texts.map(foldSpaces))].filter((text) => text !== '' && !textAppears(text, rest));
}
