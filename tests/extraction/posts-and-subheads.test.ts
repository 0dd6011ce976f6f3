// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import type { LanguagePack } from '../planted/language-pack';
import { LANGUAGES } from '../planted/languages';
import { chosenTexts } from './chosen-texts';
import { parse } from './fixtures';
import { paragraphs } from './related-page';

const packs = LANGUAGES.map((pack) => [pack.lang, pack] as const);

/** The text of a page of one story with something amid its paragraphs. */
function textWith({ lang, dir, stories }: LanguagePack, inside: string): string {
  const [story] = stories;
  if (!story) throw new Error(`No story in ${lang}`);
  const html = story.paragraphs.map((text) => `<p>${text}</p>`);
  const body = [...html.slice(0, 2), inside, ...html.slice(2)].join('\n');
  const result = extractArticle(
    parse(
      `<html lang="${lang}" dir="${dir}"><head><title>${story.title}</title><meta property="og:type" content="article"></head><body><main><h1>${story.title}</h1>${body}</main></body></html>`,
    ),
    { url: 'https://www.invented.example/2026/11/a.html' },
  );
  if (result.status !== 'article') throw new Error(`refused: ${result.reason}`);
  return result.article.text;
}

describe('a post that is quoted amid the article', () => {
  const POSTS = ['Water at the door again', '玄関まで水が来た', 'Ich stand bis zum Knie darin'];

  it.each(packs)('stays where its writer signs it: %s', (_, pack) => {
    for (const said of POSTS) {
      const post = `${said} — Ada (@ada_quill) 4.5.2026`;
      expect(textWith(pack, `<blockquote><p>${post}</p></blockquote>`)).toContain(post);
    }
  });

  it.each(packs)('stays in the network’s own box: %s', (_, pack) => {
    const said = pack.stories[1]?.paragraphs[0] ?? '';
    const box = `<blockquote class="twitter-tweet"><p>${said}</p></blockquote>`;
    expect(textWith(pack, box)).toContain(said);
  });

  it('is not brought back by who signs it alone', () => {
    const signature = '— Ada Quill (@ada_quill) May 4, 2026';
    const chosen = chosenTexts(`${paragraphs[0]}<div>${signature}</div>${paragraphs[1]}`, (text) =>
      text === signature ? 0.01 : 1,
    );
    expect(chosen).not.toContain(signature);
    expect(chosen).toHaveLength(2);
  });
});

describe('a subhead with a misleading class or id', () => {
  it.each(packs)('stays between paragraphs: %s', (_, pack) => {
    const subhead = pack.headlines[0] ?? '';
    for (const name of ['class="popular"', 'id="cookie-notice"', 'class="newsletter-title"'])
      expect(textWith(pack, `<h2 ${name}>${subhead}</h2>`), name).toContain(subhead);
  });
});
