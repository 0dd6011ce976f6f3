// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { addressOf, HEADLINES, listOf, paragraphs } from './related-page';

const URL_OF_PAGE = 'https://ledger.example/local/lower-footbridge-reopens-before-winter-48213';
const rules = (inside: string, start: string, lang = 'en', after = ''): string[] =>
  rulesOn(
    parse(
      `<html lang="${lang}"><head><title>Lower footbridge reopens before winter</title></head><body><main><article><h1>Lower footbridge reopens before winter</h1>${paragraphs[0]}${paragraphs[1]}${inside}${paragraphs[2]}${paragraphs[3]}</article>${after}</main></body></html>`,
    ),
    URL_OF_PAGE,
    start,
  );

describe('links to nowhere in a line of their own', () => {
  const RULE = 'structure:pressed';
  it.each([
    ['alone', '<p><a href="#">Descargar</a></p>', 'Descargar'],
    [
      'several',
      '<p><a href="#">공유하기</a> <a href="#">글자크기 변경</a> <a href="javascript:print()">인쇄하기</a></p>',
      '공유하기',
    ],
    [
      'with the question that they answer',
      '<p>Did this help you? Pass it on.</p><p><a href="#">Send it to a friend</a></p>',
      'Did this help you?',
    ],
  ])('are buttons: %s', (_, html, start) => expect(rules(html, start)).toContain(RULE));

  it('are none where one leads to a place', () => {
    expect(rules('<p><a href="#fn1">The first note</a></p>', 'The first note')).not.toContain(RULE);
    expect(rules('<h3><a href="#">The north pier</a></h3>', 'The north pier')).not.toContain(RULE);
  });
});

describe('headlines under a label in a box among the paragraphs', () => {
  const RULE = 'structure:inset-list';
  const box = (label: string, list = listOf(HEADLINES)) => `<div><div>${label}${list}</div></div>`;
  const start = HEADLINES[0] as string;

  it.each([
    ['Top 5 heute', 'de'],
    ['Топ-3 за неделю', 'ru'],
    ['댓글 많은 기사', 'ko'],
    ['Aus dem Netz', 'de'],
    ['Dig deeper', 'en'],
  ])('are taken by a stem of such labels: %s', (label, lang) =>
    expect(rules(box(`<p><strong>${label}</strong></p>`), start, lang)).toContain(RULE),
  );

  it('are the article’s under a label that says none, where it announces them, or on this page', () => {
    expect(rules(box('<h3>The three drawings</h3>'), start)).not.toContain(RULE);
    expect(rules(`<p>Three to read:</p>${box('<h3>Dig deeper</h3>')}`, start)).not.toContain(RULE);
    const anchors = `<ul>${HEADLINES.map((title, i) => `<li><a href="#part-${i}">${title}</a></li>`).join('')}</ul>`;
    expect(rules(box('<h3>Dig deeper</h3>', anchors), start)).not.toContain(RULE);
  });
});

describe('lines that begin with a name in bold and a time', () => {
  const RULE = 'structure:thread';
  const lines =
    '<p><b>Nurcan Demirel</b> (20 November 2026 11:02):<br>I read it with wet eyes.</p><p><b>Guest</b> (2 hours ago):<br>Please name the source.</p>';

  it('are readers’ below the text', () => {
    const after = `<div><h4>What do readers think of it?</h4>${lines}</div>`;
    expect(rules('', 'Nurcan', 'en', after)).toContain(RULE);
    expect(rules('', 'What do readers', 'en', after)).toContain(RULE);
  });

  it('may be anything without a time, or alone', () => {
    expect(rules('', 'Nurcan', 'en', lines.replace(/\([^)]*\)/g, '(a reader)'))).not.toContain(RULE);
    expect(rules('', 'Nurcan', 'en', lines.split('</p>')[0])).not.toContain(RULE);
  });
});

describe('a summary by a machine', () => {
  const RULE = 'structure:summary';
  const points = '<ul><li>Residents are of two minds.</li><li>The last word comes in spring.</li></ul>';

  it.each([
    ['en', '<h3>In brief</h3><div>Summarised by AI</div>'],
    ['zh-Hant', '<div>AI 重點摘要</div>'],
    ['he', '<h3>עיקרי הדברים</h3><div>סוכם באמצעות AI</div>'],
    ['hi', '<b>एआई से तैयार मुख्य बिंदु</b><br>'],
    ['ru', '<h4>Кратко от нейросети</h4>'],
  ])('goes with what it says, by who makes what: %s', (lang, head) =>
    expect(rules(`<section>${head}${points}</section>`, 'Residents are', lang)).toContain(RULE),
  );

  it('may be a line that offers it to the reader of this page', () =>
    expect(
      rules('<p>In a hurry? Our AI helper sums up this article in three highlights.</p>', 'In a hurry'),
    ).toContain(RULE));

  it('is not what an article tells of one', () => {
    const told =
      '<p>The summary was written by artificial intelligence, the editor said, and nobody had read it.</p>';
    expect(rules(told, 'The summary')).not.toContain(RULE);
    const section = `<section><h2>AI and the summary of the report</h2>${paragraphs.join('').replaceAll('The', 'This')}</section>`;
    expect(rules(section, 'AI and the summary')).not.toContain(RULE);
  });
});

describe('an appeal of some length', () => {
  const appeal = (buttons: string, image = '') =>
    `<section class="x1">${image}<h2>You have come this far</h2><p>Nine of us work above an ironmonger’s shop, and every gift becomes a railway ticket, a call more, a fact looked up twice.</p>${buttons}</section>`;
  const RULE = 'structure:aside';

  it('ends in more than one answer', () =>
    expect(rules(appeal('<button>Once</button><button>Every month</button>'), 'Nine of us')).toContain(RULE));

  it('is the article’s own with one button, or a picture', () => {
    expect(rules(appeal('<button>Show more</button>'), 'Nine of us')).not.toContain(RULE);
    expect(
      rules(
        appeal('<button>Once</button><button>Again</button>', '<img src="/a.jpg" width="900" height="600">'),
        'Nine of us',
      ),
    ).not.toContain(RULE);
  });
});

describe('an address', () => {
  it('is whom to ask, below the text', () =>
    expect(
      rules(
        '',
        'Our curators',
        'en',
        '<address><div><p>Our curators read 400 titles a day.</p></div></address>',
      ),
    ).toContain('root:address'));
});

describe('a heading over an author’s own list', () => {
  const list = `<ul>${HEADLINES.map((title) => `<li><a href="${addressOf(title)}">${title}</a></li>`).join('')}</ul>`;
  it('is told by the sentence that announces the list', () => {
    const heading = '<h2>Further reading</h2>';
    const announced = '<p>The regulator has published three notes that are worth the time:</p>';
    expect(rules('', HEADLINES[0] as string, 'en', `<div>${heading}${list}</div>`)).toContain(
      'phrase:en:further reading',
    );
    expect(rules('', HEADLINES[0] as string, 'en', `<div>${heading}${announced}${list}</div>`)).not.toContain(
      'phrase:en:further reading',
    );
  });
});
