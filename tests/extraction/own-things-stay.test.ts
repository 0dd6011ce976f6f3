// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Article, extractArticle } from '../../utils/extraction';
import type { LanguagePack } from '../planted/language-pack';
import { LANGUAGES } from '../planted/languages';
import { parse } from './fixtures';

const packs = LANGUAGES.map((pack) => [pack.lang, pack] as const);
const URL_OF_PAGE = 'https://www.invented.example/2026/11/a.html';

function read(html: string): Article {
  const result = extractArticle(parse(html), { url: URL_OF_PAGE });
  if (result.status !== 'article') throw new Error(`refused: ${result.reason}`);
  return result.article;
}

const storyOf = (pack: LanguagePack, which: number) => {
  const story = pack.stories[which];
  if (!story) throw new Error(`No such story in ${pack.lang}`);
  return story;
};

const pageOf = (pack: LanguagePack, title: string, body: string, author = ''): string =>
  `<!DOCTYPE html><html lang="${pack.lang}" dir="${pack.dir}"><head><title>${title}</title>
<meta property="og:type" content="article">${author && `<meta name="author" content="${author}">`}</head><body>${body}</body></html>`;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('a list of things to tick off', () => {
  const tick = (text: string) => `<li><input type="checkbox"> ${text}</li>`;

  it.each(packs)('is the article’s own: %s', (_, pack) => {
    const { title, paragraphs: texts } = storyOf(pack, 0);
    const things = [...pack.headlines, ...storyOf(pack, 1).paragraphs].slice(0, 9);
    const list = `<ul>${things.map(tick).join('')}</ul>`;
    const { removed } = read(
      pageOf(pack, title, `<main><h1>${title}</h1>${paragraphs(texts)}${list}${paragraphs(texts)}</main>`),
    );
    expect(removed.filter(({ rule }) => rule === 'structure:form')).toEqual([]);
  });

  it.each(packs)('is a poll in a form, or if it is short: %s', (_, pack) => {
    const { title, paragraphs: texts } = storyOf(pack, 0);
    const answers = pack.headlines.slice(0, 4).map(tick).join('');
    const poll = `<div><ul>${answers}</ul><button type="button">OK</button></div>`;
    const { text } = read(
      pageOf(pack, title, `<main><h1>${title}</h1>${paragraphs(texts)}${poll}${paragraphs(texts)}</main>`),
    );
    for (const answer of pack.headlines.slice(0, 4)) expect(text).not.toContain(answer);
  });
});

describe('articles that endless scrolling appends', () => {
  const post = (title: string, texts: readonly string[]) =>
    `<article class="post"><header><h1 class="headline">${title}</h1></header><div>${paragraphs(texts)}</div></article>`;

  it.each(packs)('are none of this one: %s', (_, pack) => {
    const [own, next] = [storyOf(pack, 0), storyOf(pack, 1)];
    const body = `<main>${post(own.title, own.paragraphs)}${post(next.title, next.paragraphs)}</main>`;
    const { text, removed } = read(pageOf(pack, own.title, body));
    expect(text.split('\n')).toEqual([...own.paragraphs]);
    expect(removed.map(({ rule }) => rule)).toContain('structure:next-article');
  });

  it.each(packs)('are told from the chapters of one article: %s', (_, pack) => {
    const [own, next] = [storyOf(pack, 0), storyOf(pack, 1)];
    const chapter = (title: string, texts: readonly string[]) =>
      `<section class="chapter"><h2 class="chapter-title">${title}</h2>${paragraphs(texts)}</section>`;
    const body = `<main><h1 class="headline">${own.title}</h1>${chapter(pack.headlines[0] ?? '', own.paragraphs)}${chapter(next.title, next.paragraphs)}</main>`;
    const { text } = read(pageOf(pack, own.title, body));
    for (const line of [...own.paragraphs, ...next.paragraphs]) expect(text).toContain(line);
  });
});

describe('a note on the author after the text', () => {
  const AUTHOR = 'Marit Oxholm';
  const NOTE = `${AUTHOR} has written about rivers and the people along them since 2009.`;
  const pack = packs[0]?.[1] as LanguagePack;
  const { title, paragraphs: texts } = storyOf(pack, 0);
  const withNote = (before: readonly string[], note: string) =>
    read(
      pageOf(pack, title, `<main><h1>${title}</h1>${paragraphs(before)}${note}</main>`, AUTHOR),
    ).text.split('\n');

  it('goes', () => {
    expect(withNote(texts, `<p>${NOTE}</p>`)).toEqual([...texts]);
  });

  it.each([
    ['佐々木千尋', '佐々木千尋は二〇〇九年から川と人の暮らしを書いてきました。'],
    ['김하늘빛', '김하늘빛 기자는 2009년부터 강과 사람을 취재해 왔습니다.'],
    ['Marit Oxholm Travel', NOTE],
  ])('goes where the byline is %s', (byline, note) =>
    expect(
      read(
        pageOf(pack, title, `<main><h1>${title}</h1>${paragraphs(texts)}<p>${note}</p></main>`, byline),
      ).text.split('\n'),
    ).toEqual([...texts]),
  );

  it('stays under a heading of its own, and where the text speaks of the same person', () => {
    expect(withNote(texts, `<h2>Who walked the river</h2><p>${NOTE}</p>`)).toContain(NOTE);
    const said = `The measuring was done by ${AUTHOR}, who lives by the weir, and by two of her neighbours in their spare time.`;
    expect(withNote([...texts, said], `<p>${NOTE}</p>`)).toContain(NOTE);
  });
});

describe('names that speak of what the article is about', () => {
  const pack = packs[0]?.[1] as LanguagePack;
  const { title, paragraphs: texts } = storyOf(pack, 0);
  const withThing = (thing: string) => {
    const body = `<article><h1>${title}</h1>${paragraphs(texts.slice(0, 2))}${thing}${paragraphs(texts.slice(2))}</article>`;
    return read(pageOf(pack, title, body)).text;
  };

  it('are no share bar, where a heading’s id repeats its words', () => {
    const heading = 'What social media makes of it';
    expect(withThing(`<h2 id="what-social-media-makes-of-it">${heading}</h2>`)).toContain(heading);
  });

  it('are no share bar, where a box for social media holds the post that the article quotes', () => {
    const post = '<blockquote class="twitter-tweet"><p>The lamp is lit again.</p></blockquote>';
    expect(withThing(`<div class="social-media-embed">${post}</div>`)).toContain('The lamp is lit again.');
  });
});
