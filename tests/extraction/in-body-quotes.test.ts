// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseBody } from '../../utils/extraction/body';
import { parse } from './fixtures';
import { readingOf } from './reading';
import { link, paragraphs } from './related-page';

const TITLE = 'Lower footbridge reopens before winter';

/** Whether a text is kept that the model gives one chance in ten. */
function keeps(main: string, start: string): boolean {
  const page = parse(
    `<html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${main}</main></body></html>`,
  );
  const reading = readingOf(page, 'https://ledger.example/local/footbridge');
  const { blocks } = reading.page;
  const isOwn = (text: string) => paragraphs.some((html) => html.includes(text.slice(0, 30)));
  const scores = Float64Array.from(blocks, ({ text }) => (isOwn(text) || text.endsWith(':') ? 0.95 : 0.1));
  const { kept } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
  return blocks.some(({ index, text }) => text.startsWith(start) && kept[index] === 1);
}
const amid = (html: string): string => `${paragraphs[0]}${html}${paragraphs[1]}`;

describe('a quotation in a line of its own', () => {
  it.each([
    ['“Nobody here pays a fine for being late.”', '“Nobody'],
    ['« Ici, elle pèse huit grammes. »', '« Ici'],
    ['„Schlimm ist, wenn hinten keiner mehr schiebt.“', '„Schlimm'],
    ['「声がないから静かだ、とは限りません」', '「声'],
  ])('%s stays', (text, start) =>
    expect(keeps(amid(`<blockquote><p>${text}</p></blockquote>`), start)).toBe(true),
  );

  it.each([
    [
      'that the text says too',
      amid('<blockquote><p>“We have waited long enough”</p></blockquote>'),
      '“We have waited long enough”',
    ],
    ['that leads elsewhere', amid(`<p>“${link('Museum finds a lost map')}”</p>`), '“Museum'],
    [
      'below the text',
      `${paragraphs.join('')}<blockquote><p>“Nobody here pays a fine.”</p></blockquote>`,
      '“Nobody',
    ],
  ])('%s goes', (_, html, start) => expect(keeps(html, start)).toBe(false));
});

describe('a list at an article’s end', () => {
  const items = `<ul><li>${link('The printing house')}, at weekends</li><li>${link('The paper mill')}, by arrangement</li></ul>`;
  it('stays below a sentence that announces it', () =>
    expect(
      keeps(`${paragraphs.join('')}<p>Two workshops like it can be visited:</p>${items}`, 'The paper mill'),
    ).toBe(true));

  it.each([
    ['nothing announces', items],
    ['a mere label stands over', `<p>Elsewhere:</p>${items}`],
    [
      'is headlines alone',
      `<p>Two workshops like it can be visited:</p>${items.replaceAll(/, [a-z ]+/g, '')}`,
    ],
  ])('goes where it %s', (_, html) =>
    expect(keeps(`${paragraphs.join('')}${html}`, 'The paper mill')).toBe(false),
  );
});
