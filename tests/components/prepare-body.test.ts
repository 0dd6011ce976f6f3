// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { prepareBody } from '../../components/prepare-body';
import { sampleArticle } from './sample';
import { english } from './strings';

const prepare = (html: string, images = true) => prepareBody(sampleArticle({ html }), images, english);

describe('headings', () => {
  test.each([
    ['<h3>a</h3><h3>b</h3>', ['h2', 'h2']],
    ['<h2>a</h2><h4>b</h4><h6>c</h6><h4>d</h4>', ['h2', 'h3', 'h4', 'h3']],
    ['<h4>a</h4><h2>b</h2><h3>c</h3>', ['h2', 'h2', 'h3']],
    ['<h2>a</h2><h2> </h2><h3>b</h3>', ['h2', 'h3']],
  ])('%s come in order', (html, levels) => {
    const { content, headings } = prepare(html);
    const shown = [...content.querySelectorAll('h2, h3, h4, h5, h6')];
    expect(shown.map(({ localName }) => localName)).toEqual(levels);
    expect(headings.map(({ id }) => content.querySelector(`[id="${id}"]`))).toEqual(shown);
  });

  test('longer than any heading are an introduction, and no place to go to', () => {
    const { content, headings } = prepare(
      `<h2>${'Long words '.repeat(20)}<em>end</em></h2><h3>${'h'.repeat(200)}</h3>`,
    );
    expect([...content.children].map(({ localName }) => localName)).toEqual(['p', 'h2']);
    expect(content.querySelector('.introduction > em')?.textContent).toBe('end');
    expect(headings.map(({ level }) => level)).toEqual([2]);
  });

  test('keep their own anchors', () => {
    const { headings } = prepare('<h2 id="why">Why</h2><p><a href="#why">why</a></p>');
    expect(headings).toEqual([{ id: 'user-content-why', level: 2, text: 'Why' }]);
  });
});

describe('a list', () => {
  const picture = '<figure><img src="https://a.example/1.jpg" alt=""></figure>';

  test('of nothing but pictures is none', () => {
    const { content } = prepare(`<ul><li>${picture}</li> <li>${picture}</li></ul><p>Text.</p>`);
    expect([...content.children].map(({ localName }) => localName)).toEqual(['figure', 'figure', 'p']);
  });

  test.each([
    `<ul><li>${picture}</li><li>Text.</li></ul>`,
    `<ul><li>Text. ${picture}</li></ul>`,
    '<ul></ul>',
  ])('stays one where there is more or nothing in it: %s', (html) => {
    expect(prepare(html).content.querySelectorAll('ul')).toHaveLength(1);
  });
});

test('a wide table scrolls in a box that the keyboard reaches; one within it does not again', () => {
  const table =
    '<table><caption>Tides</caption><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table>';
  const boxes = prepare(table).content.querySelectorAll<HTMLElement>('.table-scroll');
  expect([...boxes].map((box) => [box.tabIndex, box.getAttribute('aria-label')])).toEqual([[0, 'Tides']]);
});

test('a card says where it leads, and leads there in a tab of its own', () => {
  const { content } = prepare(
    '<figure data-bs-embed=""><a href="https://www.video.example/1">Storm</a></figure>',
  );
  const link = content.querySelector('a');
  expect(link?.textContent).toBe('StormOpens at video.example');
  expect(link?.target).toBe('_blank');
});

describe('pictures', () => {
  const figure = (more = '', caption = '') =>
    `<figure><img src="https://a.example/1.jpg" alt="A wall" ${more}>${caption}</figure>`;

  test('can be enlarged, and their buttons say which', () => {
    const { content } = prepare(figure());
    expect(content.querySelector('button > img')?.parentElement?.getAttribute('aria-label')).toBe(
      'Enlarge: A wall',
    );
  });

  test.each([
    ['small ones', figure('width="120"')],
    [
      'those that are links',
      '<figure><a href="https://a.example/"><img src="https://a.example/1.jpg"></a></figure>',
    ],
  ])('but not %s', (_name, html) => {
    expect(prepare(html).content.querySelector('button')).toBeNull();
  });

  test('switched off, they leave their words and are nowhere', () => {
    const captioned = figure('', '<figcaption>The wall in July.</figcaption>');
    const { content, lead } = prepare(
      `${captioned}${figure()}<figure><img src="https://a.example/2.jpg"></figure>`,
      false,
    );
    expect(content.querySelector('img')).toBeNull();
    expect(lead).toBeNull();
    expect(content.textContent).toBe('The wall in July.Picture: A wall');
    expect(content.querySelectorAll('figure')).toHaveLength(2);
  });
});
