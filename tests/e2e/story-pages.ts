import type { LanguagePack } from '../planted/language-pack';
import { LANGUAGES } from '../planted/languages';
import { randomFrom } from '../planted/random';
import type { Route } from './page-server';

export const STORY_LANGUAGES = ['en', 'de', 'ko', 'ja', 'zh', 'ar', 'he', 'hi'] as const;
export type StoryLanguage = (typeof STORY_LANGUAGES)[number];

/** What a page is mostly made of. */
export const STORY_SHAPES = [
  ...(['short', 'long', 'image-led', 'table-heavy', 'quote-heavy'] as const),
  ...(['ten-thousand-words', 'eighty-images', 'video-only', 'live-blog', 'no-title', 'long-title'] as const),
] as const;
export type StoryShape = (typeof STORY_SHAPES)[number];

/** Pages of articles that are clean already, to look at the reader rather than at what it removes. */
export function storyPath(lang: StoryLanguage, shape: StoryShape): string {
  return `/story/${lang}/${shape}`;
}

/** Every page, and the pictures that they show. */
export function storyRoutes(): Record<string, Route> {
  const routes: Record<string, Route> = {};
  for (const lang of STORY_LANGUAGES)
    for (const shape of STORY_SHAPES) routes[storyPath(lang, shape)] = storyPage(lang, shape);
  for (let n = 0; n < 80; n++) {
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' };
    routes[picturePath(n)] = { body: picture(n), headers };
    routes[`${picturePath(n)}?small`] = { body: picture(n), headers };
  }
  return routes;
}

const picturePath = (n: number) => `/pictures/${n}.svg`;

/** Hills under a sky, each picture in colours and of a shape of its own; every fifth stands upright. */
function picture(n: number): string {
  const { width, height } = pictureSize(n);
  const hue = (n * 47) % 360;
  const hill = (top: number, lightness: number) =>
    `<path fill="hsl(${(hue + top * 90) % 360} 30% ${lightness}%)" d="M0 ${height * top}Q${width * 0.3} ${height * (top - 0.22)} ${width * 0.6} ${height * top}T${width} ${height * (top - 0.05)}V${height}H0Z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 35% 78%)"/><circle cx="${width * 0.72}" cy="${height * 0.26}" r="${height * 0.08}" fill="#fff8e0"/>${hill(0.55, 52)}${hill(0.7, 40)}${hill(0.85, 28)}</svg>`;
}

const pictureSize = (n: number) =>
  n % 5 === 4 ? { width: 900, height: 1200 } : { width: 1600, height: 1000 };

/** The page of one story, in markup as plain as it gets. */
export function storyPage(lang: StoryLanguage, shape: StoryShape): string {
  const pack = LANGUAGES.find((each) => each.lang.startsWith(lang));
  const story = pack?.stories[0];
  if (!pack || !story) throw new Error(`No language pack for ${lang}.`);
  const title = titleOf(pack, shape);
  const heading = title ? `<h1>${title}</h1>` : '';
  const facts = { '@type': 'NewsArticle', headline: title, datePublished: '2026-11-18T07:40:00+01:00' };
  const data = JSON.stringify({ '@context': 'https://schema.org', ...facts, author: { name: story.author } });
  return `<!doctype html>
<html lang="${pack.lang}" dir="${pack.dir}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${pack.siteName}">
<script type="application/ld+json">${data}</script>
</head>
<body>
<main><article>
${heading}
${bodyOf(pack, shape)}
</article></main>
${related(pack)}
</body>
</html>`;
}

function titleOf({ stories, headlines }: LanguagePack, shape: StoryShape): string {
  const title = stories[0]?.title ?? '';
  if (shape === 'no-title') return '';
  if (shape !== 'long-title') return title;
  let long = title;
  for (let n = 0; long.length < 240; n++) long += `; ${headlines[n % headlines.length]}`;
  return long.slice(0, 300);
}

function bodyOf(pack: LanguagePack, shape: StoryShape): string {
  const paragraphs = pack.stories.flatMap((story) => story.paragraphs);
  const [first = '', second = '', third = '', ...others] = paragraphs;
  const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
  switch (shape) {
    case 'short':
      return p([first, second]);
    case 'video-only':
      return `<iframe src="https://www.youtube.com/embed/a1b2c3d4e5" title="${pack.headlines[0]}"></iframe>\n${p([first])}`;
    case 'image-led':
      return `${figure(pack, 0)}\n${p([first, second])}\n${figure(pack, 4)}\n${p([third, ...others.slice(0, 3)])}\n${figure(pack, 2)}\n${p(others.slice(3, 6))}`;
    case 'eighty-images':
      return Array.from({ length: 80 }, (_, n) => `${figure(pack, n)}\n${p([nth(paragraphs, n)])}`).join(
        '\n',
      );
    case 'table-heavy':
      return `${p([first, second])}\n${table(pack, 1)}\n${p([third])}\n${table(pack, 4)}\n${p(others.slice(0, 3))}`;
    case 'quote-heavy':
      return `${p([first])}\n<blockquote><p>${second}</p><p>${third}</p></blockquote>\n${p(others.slice(0, 2))}\n<blockquote><p>${nth(others, 3)}</p></blockquote>\n<p>${stressed(nth(others, 4))}</p>\n<p>${stressed(nth(others, 5))}</p>`;
    case 'live-blog':
      return Array.from(
        { length: 12 },
        (_, n) => `<h2>${String(20 - n)}:05 ${nth(pack.headlines, n)}</h2>\n${p([nth(paragraphs, n)])}`,
      ).join('\n');
    case 'ten-thousand-words':
      return sections(shuffled(paragraphs, 110, 100), shuffled(paragraphs, 30, 7), 110);
    default:
      return `${figure(pack, 1)}\n${sections(paragraphs, pack.headlines, 21)}\n${list(pack)}`;
  }
}

const nth = (texts: readonly string[], n: number): string => texts[n % texts.length] ?? '';

/**
 * So many paragraphs of the language's words in an order of chance: sentences that came again would look like what
 * pages say more than once.
 */
function shuffled(paragraphs: readonly string[], count: number, length: number): string[] {
  const words = paragraphs
    .join(' ')
    .replace(/["“”«»„.!?]/g, '')
    .split(' ');
  const random = randomFrom(`a story of ${length}`);
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length }, () => random.pick(words));
    return length < 20
      ? chosen.join(' ')
      : `${chosen.slice(0, 20).join(' ')}. ${chosen.slice(20).join(' ')}.`;
  });
}

/** Paragraphs under a heading for each four, every third of them a smaller one. */
function sections(paragraphs: readonly string[], headings: readonly string[], count: number): string {
  const parts: string[] = [];
  for (let n = 0; n < count; n++) {
    if (n > 0 && n % 4 === 0) {
      const level = n % 12 === 0 ? 'h3' : 'h2';
      parts.push(`<${level}>${nth(headings, n / 4)}</${level}>`);
    }
    // A number makes a paragraph that comes again another one.
    const again = n >= paragraphs.length ? ` (${n})` : '';
    parts.push(`<p>${nth(paragraphs, n)}${again}</p>`);
  }
  return parts.join('\n');
}

function figure(pack: LanguagePack, n: number): string {
  const { width, height } = pictureSize(n);
  return `<figure><img src="${picturePath(n)}" width="${width}" height="${height}" alt="${nth(pack.headlines, n)}"><figcaption>${pack.caption}</figcaption></figure>`;
}

/** The pack's table, with its columns repeated so many times. */
function table({ decoys }: LanguagePack, times: number): string {
  const cells = (row: readonly string[], tag: string) =>
    Array.from({ length: times }, () => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')).join('');
  const [head = [], ...rows] = decoys.table;
  const body = [...rows, ...rows, ...rows].map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><caption>${decoys.subhead[0]}</caption><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
}

function list({ decoys }: LanguagePack): string {
  const [intro, ...links] = decoys.links;
  return `<p>${intro}</p><ul>${links.map((text, n) => `<li><a href="/document/${n}">${text}</a></li>`).join('')}</ul>`;
}

/** The first third of a text stressed, the second a title of a work, and a note after it. */
function stressed(text: string): string {
  const third = Math.ceil(text.length / 3);
  return `<em>${text.slice(0, third)}</em>${text.slice(third, 2 * third)}<strong>${text.slice(2 * third)}</strong><sup>1</sup>`;
}

function related({ headlines, times, siteName }: LanguagePack): string {
  const cards = headlines
    .slice(3, 7)
    .map(
      (headline, n) =>
        `<div class="related-card"><a href="/related/${n}"><img src="${picturePath(n + 5)}?small" width="160" height="100" alt=""></a><h3><a href="/related/${n}">${headline}</a></h3><p class="related-source">${siteName}</p><p class="related-time">${nth(times, n)}</p></div>`,
    );
  return `<section class="related-articles"><h2>Related</h2>${cards.join('')}</section>`;
}
