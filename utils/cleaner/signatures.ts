import { type Block, type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';

/** Words of a line that signs an article, and of one that heads a note on its writer. */
const LINE_WORDS = 8;
/** More such lines are a list of things that the article is about. */
const MOST_LINES = 8;
/** Words that a name has where words stand apart, characters where they don't. */
const NAME = { words: 2, chars: 3 } as const;
const CLOSE_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A line that may sign an article. */
export type Signature = Pick<Block, 'index' | 'text'>;

/** Lines between headline and text that may sign it, whatever word stands before the name. */
export function signaturesOf(page: Page, titleIndex: number, body: Body): Signature[] {
  if (titleIndex < 0) return [];
  const lines = textsIn(page, { first: titleIndex + 1, end: body.first }).filter(
    ({ facts, links, text }) => facts.words <= LINE_WORDS && links === 0 && !/\p{N}/u.test(text),
  );
  return lines.length > MOST_LINES ? [] : lines;
}

/** Whether a short line ends in, or begins with, a name that a line below the headline says. */
export const repeatsSignature = (line: string, words: number, signatures: readonly string[]): boolean =>
  words <= LINE_WORDS && signatures.some((signature) => sharesName(line, signature));

/** Whether a text opens with a name that a line below the headline says: "Ana Ruiz: court reporter, two cats". */
export const opensWithSignature = (text: string, signatures: readonly string[]): boolean =>
  signatures.some((signature) => saysName(signature, text, 'start'));

const sharesName = (line: string, signature: string): boolean =>
  saysName(signature, line, 'end') || saysName(signature, line, 'start');

/** Whether a signature says the name at a text's end or start, if a name stands there. */
function saysName(signature: string, text: string, edge: 'start' | 'end'): boolean {
  const cut = <T extends { slice: (from: number, to?: number) => T }>(of: T, count: number): T =>
    edge === 'start' ? of.slice(0, count) : of.slice(-count);
  if (CLOSE_SCRIPT.test(text)) {
    const name = cut(text, NAME.chars);
    return name.length === NAME.chars && /^\p{L}+$/u.test(name) && signature.includes(name);
  }
  const name = cut(text.split(' '), NAME.words).map((word) => word.replace(/[,:;.–—-]+$/, ''));
  return (
    name.length === NAME.words &&
    name.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word)) &&
    ` ${signature} `.includes(` ${name.join(' ')} `)
  );
}
