import { articleParts } from './article-parts';
import { bodyTrees, splitAtBoxes } from './body-trees';
import { plantBoxes, type SetBox } from './boxes';
import { FALSE_FRIENDS } from './decoys';
import type { LanguagePack } from './language-pack';
import { NAMINGS } from './naming';
import type { Place } from './planted-kinds';
import type { Half, PlantedDecoy, PlantedPage } from './planted-page';
import { type Random, randomFrom } from './random';
import { escapeHtml, renderTree } from './render-tree';
import { type ShapeName, shapeOf } from './shapes';
import { inBlock, node, type Tree } from './tree';
import type { WordingTurns } from './wording-turns';

export interface PageRequest {
  id: string;
  pack: LanguagePack;
  shape: ShapeName;
  half: Half;
  /** Of the page's language and half, and shared by all its pages. */
  turns: WordingTurns;
}

/** One page with its planted boxes and decoys, and the truth about it. */
export function buildPage(request: PageRequest): PlantedPage {
  const { id, pack, half } = request;
  const random = randomFrom(id);
  const shape = shapeOf(request.shape);
  const { story, parts, path } = articleParts(request, random);
  const origin = `https://www.${pack.lang.toLowerCase()}-planted.example`;
  const text = parts.flatMap(({ blocks }) => blocks).join('\n');
  const frame = [story.title, pack.siteName, pack.byline.replace('{author}', story.author), pack.shownDate];
  const boxes = plantBoxes(request, { story, shape, origin, known: [text, ...frame, ...pack.nav] }, random);

  const friend =
    shape.naming !== 'classless' && !shape.flat && random.chance(0.4)
      ? random.pick(FALSE_FRIENDS[half])
      : undefined;
  const outer = shape.flat ? 'loose' : undefined;
  const container = node('div', outer ?? 'body', bodyTrees(parts, boxesAt(boxes, 'between'), shape, random));
  const body = friend ? { ...container, attributes: { class: friend } } : container;
  const bodies = shape.split ? splitAtBoxes(body) : [body];
  const decoys: PlantedDecoy[] = parts.flatMap(({ decoy, blocks }) =>
    decoy ? [{ type: decoy, texts: blocks }] : [],
  );
  if (friend) decoys.push({ type: 'container', texts: parts.flatMap(({ blocks }) => blocks).slice(0, 3) });

  const at = (place: Place) => boxesAt(boxes, place);
  const endBoxes = at('end');
  if (shape.inside && !shape.split && bodies[0]) {
    bodies[0] = { ...bodies[0], children: [...bodies[0].children, ...endBoxes] };
    endBoxes.length = 0;
  }
  const page = node('div', 'page', [
    inBlock(
      'site',
      node('header', 'header', [
        node('a', 'logo', pack.siteName, { href: '/' }),
        node(
          'nav',
          'nav',
          pack.nav.map((name, i) => node('a', 'section', name, { href: `/section/${i + 1}` })),
        ),
      ]),
    ),
    ...at('top'),
    inBlock(
      'article',
      node('main', outer ?? 'main', [
        node('article', outer ?? 'story', [
          node('h1', 'headline', story.title),
          node('p', 'byline', pack.byline.replace('{author}', story.author)),
          node('time', 'date', pack.shownDate, { datetime: DATE }),
          ...at('under-headline'),
          ...(shape.length === 'short' ? [leadImage(pack, path)] : []),
          ...bodies,
          ...endBoxes,
        ]),
        ...at('after'),
      ]),
    ),
    ...at('bottom'),
  ]);

  return {
    id,
    lang: pack.lang,
    shape: request.shape,
    half,
    url: `${origin}${path}`,
    html: documentHtml(request, {
      origin,
      title: story.title,
      author: story.author,
      path,
      random,
      page,
    }),
    title: story.title,
    text,
    boxes: boxes.map(({ kind, texts }) => ({ kind, texts })),
    decoys,
    related: boxes
      .filter(({ kind }) => kind === 'related')
      .flatMap(({ cards }) => cards.map(({ title, path }) => ({ title, url: `${origin}${path}` }))),
  };
}

const DATE = '2026-11-18T09:40:00+00:00';

function boxesAt(boxes: readonly SetBox[], place: Place): Tree[] {
  return boxes.filter((box) => box.place === place).map(({ tree }) => tree);
}

function leadImage({ caption }: LanguagePack, path: string): Tree {
  return node('figure', 'figure', [
    node('img', 'photo', [], { src: `/img${path}.jpg`, alt: caption, width: '1200', height: '675' }),
    node('figcaption', 'caption', caption),
  ]);
}

interface DocumentParts {
  origin: string;
  title: string;
  author: string;
  path: string;
  random: Random;
  page: Tree;
}

function documentHtml({ id, pack, shape }: PageRequest, parts: DocumentParts): string {
  const { origin, title, author, path, random, page } = parts;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: DATE,
    author: { '@type': 'Person', name: author },
  };
  const jsonLd = random.chance(0.5)
    ? `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`
    : '';
  return `<!DOCTYPE html>
<html lang="${pack.lang}"${pack.dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} | ${pack.siteName}`)}</title>
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(pack.siteName)}">
<link rel="canonical" href="${origin}${path}">
${jsonLd}</head>
<body>
${renderTree(page, NAMINGS[shapeOf(shape).naming], id)}
</body>
</html>
`;
}
