import { type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';

/** Words of a line that signs an article, and of one that heads a note on its writer. */
const LINE_WORDS = 8;
/** Words that a name has where words stand apart, characters where they don't. */
const NAME = { words: 2, chars: 3 } as const;
const CLOSE_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Lines between headline and text that may sign it, whatever word stands before the name. */
export const signaturesOf = (page: Page, titleIndex: number, body: Body): string[] =>
  titleIndex < 0
    ? []
    : textsIn(page, { first: titleIndex + 1, end: body.first })
        .filter(({ facts, links, text }) => facts.words <= LINE_WORDS && links === 0 && !/\p{N}/u.test(text))
        .map(({ text }) => text);

/** Whether a short line ends in, or begins with, a name that a line below the headline says. */
export const repeatsSignature = (line: string, words: number, signatures: readonly string[]): boolean =>
  words <= LINE_WORDS && signatures.some((signature) => sharesName(line, signature));

function sharesName(line: string, signature: string): boolean {
  if (CLOSE_SCRIPT.test(line))
    return [line.slice(-NAME.chars), line.slice(0, NAME.chars)].some(
      (name) => name.length === NAME.chars && /^\p{L}+$/u.test(name) && signature.includes(name),
    );
  const words = line.split(' ');
  if (words.length < NAME.words) return false;
  return [words.slice(-NAME.words), words.slice(0, NAME.words)].some(
    (name) =>
      name.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word)) && ` ${signature} `.includes(` ${name.join(' ')} `),
  );
}
