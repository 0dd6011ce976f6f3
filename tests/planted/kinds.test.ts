// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { BOX_TREES } from './box-trees';
import { LANGUAGES } from './languages';
import { textAppears } from './matching';
import { NAMINGS } from './naming';
import { PLACES, PLANTED_KINDS } from './planted-kinds';
import { randomFrom } from './random';
import { renderTree } from './render-tree';
import { node, stringsOf } from './tree';

/** Markups whose names say nothing, and a language a script. */
const MARKUPS = ['classless', 'hashed', 'custom'] as const;
const SPOKEN = ['en', 'ko', 'ru', 'ar', 'ja', 'hi'];
const packs = LANGUAGES.filter(({ lang }) => SPOKEN.includes(lang));

describe.each(PLANTED_KINDS)('a page with %s among or below its paragraphs', (kind) => {
  it.each(packs.flatMap((pack) => MARKUPS.map((markup) => [pack.lang, markup, pack] as const)))(
    'is clean, in %s, %s',
    (_, markup, pack) => {
      const [story] = pack.stories;
      const [wording] = pack.wordings[kind];
      if (!story || !wording) throw new Error(`Nothing to say of ${kind}`);
      const cards = pack.headlines.slice(0, 3).map((title, i) => ({
        title,
        path: `/2026/11/${i}.html`,
        meta: pack.times[i] ?? '',
        paragraphs: [],
      }));
      const isTop = PLACES[kind][0] === 'top';
      const inline = !isTop && PLACES[kind].includes('between');
      const words = wording.map((text) => text.replace('{author}', story.author));
      const random = randomFrom(`${kind}-${markup}`);
      const box = node(
        'div',
        'root',
        BOX_TREES[kind]({ words, cards, readers: pack.readers, inline }, random),
      );
      const paragraphs = story.paragraphs.map((text) => node('p', 'paragraph', text));
      const page = node('div', 'page', [
        ...(isTop ? [box] : []),
        node('h1', 'headline', story.title),
        node('div', 'body', inline ? [...paragraphs.slice(0, 3), box, ...paragraphs.slice(3)] : paragraphs),
        ...(inline || isTop ? [] : [box]),
      ]);
      const html = `<!DOCTYPE html><html lang="${pack.lang}"><head><title>${story.title}</title></head><body>${renderTree(page, NAMINGS[markup], kind)}</body></html>`;
      const document = new DOMParser().parseFromString(html, 'text/html');
      const result = extractArticle(document, {
        url: 'https://www.invented.example/2026/11/a.html',
        force: true,
      });
      if (result.status !== 'article') throw new Error(`refused: ${result.reason}`);
      const leaked = stringsOf(box).filter((text) => textAppears(text, result.article.text));
      expect(leaked).toEqual([]);
      for (const text of story.paragraphs) expect(result.article.text).toContain(text);
    },
  );
});
