// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { foldSpaces, textAppears } from './matching';
import { NAMINGS } from './naming';
import { plantedPages } from './plan';
import { PLANTED_KINDS, ZERO_LEAK_KINDS } from './planted-kinds';
import type { PlantedPage } from './planted-page';
import { escapeHtml } from './render-tree';
import { BUILD_SHAPE_NAMES, SHAPE_NAMES, shapeOf } from './shapes';

const pages = plantedPages();
const parse = ({ html }: PlantedPage) => new DOMParser().parseFromString(html, 'text/html');
/** Namings whose class names say nothing of what a box is. */
const UNTOLD = ['hashed', 'utility', 'classless', 'custom'];
const untold = pages.filter(({ shape }) => UNTOLD.includes(shapeOf(shape).naming));
const VOID = ['img', 'input', 'br', 'meta', 'link'];

/** Tags that are closed in another order than they were opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>/g)) {
    if (VOID.includes(tag)) continue;
    if (!slash) open.push(tag);
    else if (open.pop() !== tag) wrong.push(tag);
  }
  return [...wrong, ...open];
}

describe('the planted set', () => {
  it('is the same on every run', () => {
    expect(plantedPages()).toEqual(pages);
  });

  it('has enough pages, languages and shapes, all of them different', () => {
    expect(pages.length).toBeGreaterThanOrEqual(200);
    expect(pages.length).toBeLessThanOrEqual(420);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ html }) => html)).size).toBe(pages.length);
    expect(new Set(pages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(pages.map(({ shape }) => shape))).toEqual(new Set([...SHAPE_NAMES, ...BUILD_SHAPE_NAMES]));
    expect(new Set(SHAPE_NAMES.map((shape) => shapeOf(shape).naming))).toEqual(new Set(Object.keys(NAMINGS)));
  });

  it.each(PLANTED_KINDS)('plants %s in every language, and in two markups without telling names', (kind) => {
    const having = (some: PlantedPage[]) =>
      some.filter(({ boxes }) => boxes.some((box) => box.kind === kind));
    for (const { lang } of LANGUAGES)
      expect(having(pages.filter((page) => page.lang === lang)), lang).not.toEqual([]);
    const namings = new Set(having(untold).map(({ shape }) => shapeOf(shape).naming));
    expect(namings.size).toBeGreaterThanOrEqual(2);
    expect(having(pages.filter(({ half }) => half === 'build'))).not.toEqual([]);
    expect(having(pages.filter(({ half }) => half === 'check'))).not.toEqual([]);
  });

  it('shows every wording of every language', () => {
    const unseen = LANGUAGES.flatMap(({ lang, wordings }) => {
      const shown = pages.filter((page) => page.lang === lang).map(({ html }) => html);
      return PLANTED_KINDS.flatMap((kind) =>
        wordings[kind]
          .filter((words) => {
            const pieces = words.flatMap((text) => text.split('{author}')).map(escapeHtml);
            return !shown.some(
              (html) => pieces.filter((text) => html.includes(text)).length > pieces.length / 3,
            );
          })
          .map((words) => `${lang} ${kind}: ${words.join(' | ')}`),
      );
    });
    expect(unseen).toEqual([]);
  });

  it('names no kind where class names are to say nothing', () => {
    const telling = new RegExp(`(class|id)="[^"]*\\b(${PLANTED_KINDS.join('|')})\\b`);
    const friends = /class="(comment|promo|sidebar|main-sidebar|ad-free|share|related|newsletter)-[a-z-]+"/g;
    const named = untold.filter(({ html }) => telling.test(html.replace(friends, '')));
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});

describe('the truth about each page', () => {
  it.each(pages.map((page) => [page.id, page] as const))('%s', (_, page) => {
    const document = parse(page);
    const shown = foldSpaces(document.body.textContent ?? '');
    expect(unbalanced(page.html)).toEqual([]);

    let from = 0;
    for (const block of page.text.split('\n')) {
      const at = shown.indexOf(foldSpaces(block), from);
      expect(at, block).toBeGreaterThanOrEqual(from);
      from = at + block.length;
    }
    for (const { kind, texts } of page.boxes) {
      expect(texts, kind).not.toEqual([]);
      for (const text of texts) {
        expect(shown).toContain(text);
        expect(textAppears(text, page.text), text).toBe(false);
      }
    }
    for (const text of page.decoys.flatMap(({ texts }) => texts)) expect(page.text).toContain(text);
    const origin = new URL(page.url).origin;
    const links = [...document.querySelectorAll('a')].map((link) => ({
      text: foldSpaces(link.textContent ?? ''),
      url: `${origin}${link.getAttribute('href')}`,
    }));
    for (const { title, url } of page.related)
      expect(
        links.some((link) => link.url === url && link.text.includes(title)),
        title,
      ).toBe(true);
  });
});

describe.each(LANGUAGES)('the words of $lang', ({ lang, stories, wordings, headlines }) => {
  it('has articles of six to fourteen paragraphs', () => {
    expect(stories.length).toBeGreaterThanOrEqual(3);
    for (const { paragraphs } of stories) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(6);
      expect(paragraphs.length).toBeLessThanOrEqual(14);
    }
    expect(new Set(headlines).size).toBeGreaterThanOrEqual(6);
  });

  it('words each kind in several ways, and those of one half not as those of the other', () => {
    for (const kind of PLANTED_KINDS) {
      const own = wordings[kind];
      expect(own.length, kind).toBeGreaterThanOrEqual(ZERO_LEAK_KINDS.includes(kind) ? 4 : 2);
      const firsts = own.map(([first]) => first);
      expect(new Set(firsts).size, kind).toBe(own.length);
    }
  });

  it('is written in its own script', () => {
    const script = new Intl.Locale(lang).maximize().script ?? '';
    const scripts: Record<string, RegExp> = {
      Latn: /\p{Script=Latin}/u,
      Kore: /\p{Script=Hangul}/u,
      Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      Hans: /\p{Script=Han}/u,
      Hant: /\p{Script=Han}/u,
      Arab: /\p{Script=Arabic}/u,
      Cyrl: /\p{Script=Cyrillic}/u,
      Deva: /\p{Script=Devanagari}/u,
      Hebr: /\p{Script=Hebrew}/u,
    };
    const expected = scripts[script];
    expect(expected, script).toBeDefined();
    const texts = [...stories.flatMap(({ paragraphs }) => paragraphs), ...headlines];
    expect(texts.filter((text) => !expected?.test(text))).toEqual([]);
  });
});
