// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { chooseBody } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import { parse } from './fixtures';
import { paragraphs } from './related-page';

const TITLE = 'Lower footbridge reopens before winter';

function readingOf(main: string): Reading {
  const html = `<html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${main}</main></body></html>`;
  let reading: Reading | undefined;
  const ignore = () => {};
  const trace = { detected: ignore, described: ignore, weighed: ignore, chose: ignore, settled: ignore };
  extractArticle(
    parse(html),
    { url: 'https://ledger.example/local/footbridge', force: true },
    { ...trace, read: (read) => (reading = read) },
  );
  if (!reading) throw new Error('nothing was read');
  return reading;
}

/** The texts that are chosen if the model gives each block the probability that `scoreOf` says. */
function chosenTexts(main: string, scoreOf: (text: string) => number): string[] {
  const reading = readingOf(main);
  const { blocks } = reading.page;
  const scores = Float64Array.from(blocks, ({ text }) => scoreOf(text));
  const { kept } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
  return blocks.filter(({ index, text }) => kept[index] === 1 && text !== '').map(({ text }) => text);
}

describe('a box that only its shape speaks against', () => {
  const LINE = 'The slipway is dry for two hours at low water.';
  const box = (line: string) =>
    `<div><h3>The upper crossing</h3><p>${line}</p><p><a href="/tides">See the tables</a></p></div>`;
  const isChosen = (line: string, probability: number) =>
    chosenTexts(paragraphs.slice(0, 2).join('') + box(line) + paragraphs.slice(2).join(''), (text) =>
      text === line ? probability : paragraphs.some((html) => html.includes(text)) ? 1 : 0,
    ).includes(line);

  it('stays where the model is fairly sure of it', () => {
    expect(isChosen(LINE, 0.7)).toBe(true);
    expect(isChosen(LINE, 0.5)).toBe(false);
  });

  it('goes all the same where its words speak against it', () => {
    expect(isChosen('Download our app to read on the way.', 0.7)).toBe(false);
  });
});

describe('a notice of two sentences beside long captions', () => {
  const NOTICE = 'The lower footbridge reopens on Tuesday. Cyclists are asked to dismount.';
  const captions = paragraphs.map((html) => html.replaceAll(/<.?p>/g, '')).join(' ');
  const page = `<div><p>${NOTICE}</p><p>${captions}</p><p>${captions}</p></div>`;

  it('is all there is if the model is sure of it', () => {
    expect(chosenTexts(page, (text) => (text === NOTICE ? 0.95 : 0.05))).toEqual([NOTICE]);
  });

  it('is doubted if the model is not', () => {
    expect(chosenTexts(page, (text) => (text === NOTICE ? 0.6 : 0.05))).toEqual([NOTICE, captions, captions]);
  });
});
