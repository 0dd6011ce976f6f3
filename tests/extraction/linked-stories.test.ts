// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { STORY_RULES } from '../../utils/extraction/clutter/find-stories';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { addressOf, HEADLINES, paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';
const OTHERS = [
  'Four lines that stopped in the spring for want of drivers will run again from the first of the month, and the last bus leaves the harbour at ten past one.',
  'The operator has hired eleven people since June, three of them from the ferry, and says that it will not promise a fifth line before it has found two more.',
];

const pageOf = (
  after: string,
  body = `<article><h1>Lower footbridge reopens before winter</h1><p>4 March 2025</p>${paragraphs.join('')}</article>`,
): Document =>
  parse(
    `<html lang="en"><head><title>Lower footbridge reopens before winter</title></head><body><main>${body}${after}</main></body></html>`,
  );

const text = OTHERS.map((sentence) => `<p>${sentence}</p>`).join('');
const isLinked = (document: Document, start = OTHERS[0] as string): boolean =>
  rulesOn(document, URL_OF_PAGE, start).includes(STORY_RULES.linked);

describe('a whole story of another page', () => {
  const card = (title: string, line: string, body = text) =>
    `<div class="item"><a href="${addressOf(title)}"><h3>${title}</h3></a><span>${line}</span><div>${body}</div></div>`;
  const [first = '', second = ''] = HEADLINES;

  it.each([
    ['with a time below its headline', card(first, 'The Ledger · 2 hours ago')],
    ['with a day alone', card(first, '麦垛网 · 03-13')],
    [
      'under a kicker',
      card(first, 'The Ledger · 2 hours ago').replace('<a href', '<div>Transport</div><a href'),
    ],
    [
      'below a label',
      `<section><h2>Related articles</h2><div class="item"><header><h2><a href="${addressOf(first)}">${first}</a></h2><p>Harbour Post</p></header>${text}</div></section>`,
    ],
    [
      'folded away below a label',
      `<div><h3>Related articles</h3><details><summary><a href="${addressOf(first)}">${first}</a></summary><div>${text}</div></details></div>`,
    ],
    [
      'in a row of such',
      card(first, 'Harbour Post') +
        card(
          second,
          'Harbour Post',
          '<p>A map that was thought lost hung behind a panel in the reading room, where a carpenter found it on Monday.</p><p>It shows the second basin as it was planned and never built, with a note in red ink that nobody has been able to read so far.</p>',
        ),
    ],
    [
      'beside another that is made otherwise',
      card(first, 'Harbour Post') +
        `<section class="item"><header><h2><a href="${addressOf(second)}">${second}</a></h2></header><p>A map that was thought lost hung behind a panel in the reading room, where a carpenter found it on Monday.</p><p>It shows the second basin as it was planned and never built, with a note in red ink that nobody has been able to read so far.</p></section>`,
    ],
    [
      'in a row of such that hold lists of links',
      [first, second]
        .map((title) =>
          card(
            title,
            'Harbour Post',
            `${text}<ul><li><a href="/d/1">River levels at all gauges</a></li><li><a href="/d/2">Help with drying a house</a></li></ul>`,
          ).replace(text, title === first ? text : text.replaceAll('Four', 'Five')),
        )
        .join(''),
    ],
  ])('is found %s', (_, after) => expect(isLinked(pageOf(`<div>${after}</div>`))).toBe(true));

  it.each([
    ['a single one that nothing says is news', card(first, 'Harbour Post')],
    ['what has a count of votes or an address below its headline', card(first, '99 Hudson Street')],
    [
      'what leads away from the site',
      card(first, '2 hours ago').replaceAll('href="/', 'href="https://elsewhere.example/'),
    ],
  ])('is not %s', (_, after) => expect(isLinked(pageOf(`<div>${after}</div>`))).toBe(false));

  it('is not a part of the text that opens with a label and a headline', () => {
    const part = `<div class="part"><aside><div>Related:</div><a href="${addressOf(first)}">${first}</a></aside>${text}</div>`;
    const body = `<h1>Lower footbridge reopens before winter</h1><div class="part">${paragraphs.join('')}</div>${part}`;
    expect(isLinked(pageOf('', body))).toBe(false);
  });

  it('is not an item of the article itself', () => {
    const items = HEADLINES.map((title) => card(title, '2 hours ago')).join('');
    const body = `<article><h1>Lower footbridge reopens before winter</h1>${paragraphs.join('')}${items}</article>`;
    expect(isLinked(pageOf('', body))).toBe(false);
  });
});
