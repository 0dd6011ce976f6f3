// What the body chooses on an invented page if the model says what a test says.
import { chooseBody } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import { parse } from './fixtures';
import { readingOf } from './reading';

export const TITLE = 'Lower footbridge reopens before winter';

const pageOf = (main: string): Document =>
  parse(
    `<html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${main}</main></body></html>`,
  );

export const readPageOf = (main: string): Reading =>
  readingOf(pageOf(main), 'https://ledger.example/local/footbridge');

/** The texts that are chosen if the model gives each block the probability that `scoreOf` says. */
export function chosenTexts(main: string, scoreOf: (text: string) => number): string[] {
  const reading = readPageOf(main);
  const { blocks } = reading.page;
  const scores = Float64Array.from(blocks, ({ text }) => scoreOf(text));
  const { kept } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
  return blocks.filter(({ index, text }) => kept[index] === 1 && text !== '').map(({ text }) => text);
}
