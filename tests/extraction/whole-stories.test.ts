// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { STORY_RULES } from '../../utils/extraction/clutter/find-stories';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { addressOf, HEADLINES, paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';
const TITLE = 'Lower footbridge reopens before winter';
const TEXTS = [
  'Four lines that stopped in the spring for want of drivers will run again from the first of the month, and the last bus leaves the harbour at ten past one.',
  'A map that was thought lost hung behind a panel in the reading room, where a carpenter found it on Monday while he was looking for a draught.',
];
const body = (i: number): string => TEXTS.map((text) => `<p>${i + 1}. ${text}</p>`).join('');
const own = `<div class="lead"><h1>${TITLE}</h1>${paragraphs.join('')}</div>`;
const rules = (after: string, before = own): string[] =>
  rulesOn(
    parse(
      `<html lang="en"><head><title>${TITLE}</title></head><body><main>${before}${after}</main></body></html>`,
    ),
    URL_OF_PAGE,
    '1. Four lines',
  );
const unlinked = HEADLINES.map((title, i) => `<li><h3>${title}</h3><div>${body(i)}</div></li>`).join('');

describe('whole stories beside the box of the page’s own', () => {
  it.each([
    ['below a label', `<section><h2>More on this</h2><ol>${unlinked}</ol></section>`],
    [
      'below a label, as terms and what is said of them',
      `<section><h2>Keep reading</h2><dl>${HEADLINES.map((title, i) => `<dt>${title}</dt><dd>${body(i)}</dd>`).join('')}</dl></section>`,
    ],
    [
      'below readers’ comments',
      `<aside><h4>Join the conversation</h4><p>Came for the headline.</p><button>Log in to comment</button></aside><section><h2>Swipe for more</h2><ol>${unlinked}</ol></section>`,
    ],
  ])('are told %s', (_, after) => expect(rules(after)).toContain(STORY_RULES.whole));

  it('are told by headlines that lead to them, whatever else stands beside those', () => {
    const cards = HEADLINES.map(
      (title, i) =>
        `<details open><summary><a href="${addressOf(title)}">${title}</a> <span>Canvas and Wire</span></summary>${body(i)}</details>`,
    );
    expect(rules(`<div>${cards.join('')}</div>`)).toContain(STORY_RULES.linked);
  });

  it('are the article’s own parts where nothing tells them', () => {
    expect(rules(`<ol>${unlinked}</ol>`)).not.toContain(STORY_RULES.whole);
    expect(rules(`<section><h2>The models we tested</h2><ol>${unlinked}</ol></section>`)).not.toContain(
      STORY_RULES.whole,
    );
    expect(
      rules(`<section><h2>Advertisement – continue reading below</h2><ol>${unlinked}</ol></section>`),
    ).not.toContain(STORY_RULES.whole);
  });
});

describe('lines with a name and a time below their headlines', () => {
  const signed = (lines: readonly string[]): string =>
    `<div>${HEADLINES.map((title, i) => `<section><h3>${title}</h3><div>${lines[i]}</div>${body(i)}</section>`).join('')}</div>`;

  it('tell whole stories where each has another', () =>
    expect(rules(signed(['Ann Lee 3 hours ago', 'Omar Sayed 12 Feb', 'Wade Pell 5 hours ago']))).toContain(
      STORY_RULES.whole,
    ));

  it.each([
    ['where one writer keeps a live blog', ['Ann Lee, 12:05', 'Ann Lee, 12:40', 'Ann Lee, 13:10']],
    ['where they tell the time alone', ['12:05', '12:40', '13:10']],
    ['where they are sentences', ['It cost 40 euros.', 'It weighs 2 kilos.', 'It took 3 days.']],
  ])('tell none %s', (_, lines) => expect(rules(signed(lines))).not.toContain(STORY_RULES.whole));
});

describe('whole stories below a text that no box holds', () => {
  const flat = (line: string): string =>
    HEADLINES.map(
      (title, i) => `<hr><h2><a href="${addressOf(title)}">${title}</a></h2>${line}${body(i)}`,
    ).join('');
  const head = `<h1>${TITLE}</h1>${paragraphs.join('')}`;

  it('are told by a name below each headline', () =>
    expect(rules(flat('<p><i>Wilf Ansell, Harbour Post</i></p>'), head)).toContain(STORY_RULES.linked));

  it('are chapters of a round-up without', () =>
    expect(rules(flat(''), head)).not.toContain(STORY_RULES.linked));
});

describe('the next article of a page that goes on', () => {
  const next = (names: string, tag = 'h1') =>
    `<div class="${names}"><${tag} class="head">${HEADLINES[0]}</${tag}>${body(0)}</div>`;
  const first = `<div class="article"><h1 class="head">${TITLE}</h1>${paragraphs.join('')}</div>`;

  it('may have a class more than this one', () =>
    expect(rules(next('article infinite'), first)).toContain(STORY_RULES.next));

  it('has a main heading of its own, and a class of this one’s', () => {
    expect(rules(next('article infinite', 'h2'), first)).not.toContain(STORY_RULES.next);
    expect(rules(next('appendix'), first)).not.toContain(STORY_RULES.next);
  });
});
