// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { readPage } from '../../utils/extraction/read-page';
import { parse } from './fixtures';
import { readingOf, rulesOn } from './reading';
import { titlesOf } from './related-page';
import { REPORT_URL, readReport, reportPage } from './report';

const rulesIn = (inner: string, start: string): string[] => rulesOn(reportPage(inner), REPORT_URL, start);

describe('a list that a sentence announces', () => {
  const list =
    '<ul><li><a href="/tag/larks">Larks on the ridge</a></li><li><a href="/tag/huts">The wardens’ hut</a></li></ul>';

  it('is the article’s own, to whatever subjects it leads', () =>
    expect(rulesIn(`<p>Whoever wants to know more may turn to these pages:</p>${list}`, 'Larks on')).toEqual(
      [],
    ));

  it('is tags without one', () => expect(rulesIn(list, 'Larks on')).toContain('structure:tags'));
});

describe('a subhead, a paragraph and something to press', () => {
  const boxOf = (text: string) =>
    `<h2 class="u">What the wardens say</h2><p class="comment-text">${text}</p><aside><a href="/nature/hut.html"><b>The hut that moved</b></a></aside>`;
  const text = 'On the wall of the hut hang the notes of those who came before them';

  it('offer nothing where the paragraph quotes somebody', () =>
    expect(rulesIn(boxOf(`${text}: "Never the same lark twice", says one.`), 'What the')).toEqual([]));

  it('may where it does not', () =>
    expect(rulesIn(boxOf(`${text}, and one is very old.`), 'What the')).toContain('structure:prompt'));
});

describe('a heading by its role', () => {
  const heading = (level: string) =>
    `<div role="heading"${level} class="u">What the ridge’s neighbours comment</div>`;

  it.each([
    ['', 'h2'],
    [' aria-level="3"', 'h3'],
    [' aria-level="1"', 'h2'],
  ])('is a heading of the article’s, at its level: %j', (level, tag) =>
    expect(readReport(heading(level)).html).toContain(`<${tag}>What the ridge’s neighbours comment</${tag}>`),
  );
});

describe('a label over an advertisement that did not load', () => {
  it.each([
    ['en', 'Advertisement'],
    ['hi', 'विज्ञापन'],
    ['it', 'Annuncio pubblicitario'],
    ['ko', '광고'],
    ['ru', 'Реклама'],
  ])('heads nothing of the article, as a heading either: %s', (lang, label) => {
    const page = reportPage(`<div class="slot"><h2>${label}</h2><ul></ul></div>`);
    page.documentElement.lang = lang;
    const result = extractArticle(page, { url: REPORT_URL });
    expect(result.status === 'article' && result.article.text).not.toContain(label);
  });
});

describe('a first paragraph below a picture, parted from it and the next by breaks', () => {
  const pageOf = (first: string) => {
    const rest = reportPage('').querySelectorAll('article > p:not(.byline)');
    return parse(
      `<html lang="en"><head><title>Rangers count the birds of the ridge</title><meta property="og:type" content="article"></head><body><h1>Rangers count the birds of the ridge</h1><p>4 May 2025</p><article><span><img src="/a.jpg" width="900" height="600" alt=""></span><br>${first}<br><br>${[...rest].map(({ textContent }) => textContent).join('<br><br>')}</article></body></html>`,
    );
  };
  const textOf = (first: string): string => {
    const result = extractArticle(pageOf(first), { url: REPORT_URL });
    return result.status === 'article' ? result.article.text : '';
  };

  it('is a paragraph, where it is several sentences', () =>
    expect(textOf('The rangers rose at four. By six they had counted thirty larks.')).toContain(
      'thirty larks',
    ));

  it('is a caption, where it is a line', () =>
    expect(textOf('The ridge at dawn, from the hut')).not.toContain('from the hut'));
});

describe('a short article among offers below a line of names and days', () => {
  const offer = '<div class="slot"><h2>Get our app</h2><ul><li><a href="/app">Install</a></li></ul></div>';
  const page = () =>
    parse(
      `<html lang="en"><head><title>First snow on the salt pans</title></head><body><h1>First snow on the salt pans</h1><div>Ada Quill, reporter, desk@ledger.example, filed 25 November 2026 at 9.00, changed 25 November 2026 at 17.41</div><div class="text"><p>Snow fell on the pans before dawn.</p><p>The salters put down their rakes and watched.</p>${offer}<p>All the pictures were taken before eight.</p></div><div><p>${'The fire that began on the night of the twenty-eighth burned for six days and took sixty-three houses with it. '.repeat(9)}</p></div></body></html>`,
    );

  it('is not taken for one of them', () =>
    expect(rulesOn(page(), 'https://ledger.example/snow-1', 'Snow fell')).toEqual([]));
});

describe('a box without anything to read', () => {
  it('is none of the page’s boxes, and those after it are numbered as if it were not there', () => {
    const { boxes } = readPage(parse('<div><div><p></p><hr></div><section></section><p>Word</p></div>'));
    expect(boxes.map(({ tag, order }) => `${tag}${order}`)).toEqual(['body0', 'div1', 'p2']);
  });
});

describe('a byline that the page does not show', () => {
  const reading = (attribute: string) =>
    readReport('', { tail: `<p class="author-name" ${attribute}>Tilda Marsh</p>` }).byline;

  it('is none', () => {
    const own = ['Orla Venn'];
    expect([reading('hidden'), reading('')]).toEqual([own, own]);
    const { page } = readingOf(
      reportPage('<p class="author-name" hidden>Tilda Marsh</p><p class="author-note">By hand</p>'),
      REPORT_URL,
    );
    expect(page.called(/author/).map(({ textContent }) => textContent)).toEqual(['By hand']);
  });
});

describe('the one card of a list whose headline is no link', () => {
  const card = (action: string, address: string) =>
    titlesOf(
      `<section><h2>Related articles</h2><div class="item"><h4>Night buses return on four routes</h4><p>The operator has hired eleven people.</p><a href="${address}">${action}</a></div></section>`,
    );

  it('leads where its one link does', () =>
    expect(card('Find out more', '/local/night-buses-return-on-four-routes-48114')).toEqual([
      'Night buses return on four routes',
    ]));

  it('is no card where that leads to no story', () => expect(card('See all', '/local')).toEqual([]));
});
