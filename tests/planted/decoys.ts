import type { DecoyTexts } from './language-pack';
import type { DecoyType, Half } from './planted-page';
import type { Random } from './random';
import { node, type Tree } from './tree';
import { variedDecoy } from './varied-decoys';

/** Of the build half's decoys, those built in ways that the check half has not. */
const VARIED_SHARE = 0.5;

/** A piece of an article: what it looks like, and what of it is the article's text. */
export interface ArticlePart {
  trees: readonly Tree[];
  blocks: readonly string[];
  decoy?: DecoyType;
}

/** Class names of articles' own containers that sound like clutter. */
export const FALSE_FRIENDS: Readonly<Record<Half, readonly string[]>> = {
  build: ['comment-body', 'promo-text', 'sidebar-main', 'ad-free-story', 'share-content'],
  check: ['comment-content', 'promo-body', 'main-sidebar-content', 'related-text', 'newsletter-body'],
};

/** The article's parts that a reader wants and a careless cleaner takes. */
export function decoyPart(
  type: Exclude<DecoyType, 'container'>,
  texts: DecoyTexts,
  random: Random,
  half: Half,
): ArticlePart {
  if (half === 'build' && type !== 'prose' && random.chance(VARIED_SHARE))
    return variedDecoy(type, texts, random);
  switch (type) {
    case 'prose': {
      const text = random.pick(texts.prose);
      return part(type, [node('p', 'paragraph', text)], [text]);
    }
    case 'subhead': {
      const [heading, text] = texts.subhead;
      const tag = random.pick(['h2', 'h3'] as const);
      return part(type, [node(tag, 'subhead', heading), node('p', 'paragraph', text)], [heading, text]);
    }
    case 'links': {
      const [intro, ...links] = texts.links;
      const items = links.map((text, i) =>
        node('li', 'entry', [node('a', 'source', text, { href: `https://records.example/file/${i + 1}` })]),
      );
      return part(type, [node('p', 'paragraph', intro), node('ul', 'entries', items)], [intro, ...links]);
    }
    case 'correction':
      return part(type, [node('p', 'note', [node('em', 'plain', texts.correction)])], [texts.correction]);
    case 'table': {
      const rows = texts.table.map((cells, i) =>
        node(
          'tr',
          'row',
          cells.map((cell) => node(i === 0 ? 'th' : 'td', 'figure', cell)),
        ),
      );
      return part(type, [node('table', 'table', [node('tbody', 'plain', rows)])], texts.table.flat());
    }
  }
}

export function part(decoy: DecoyType, trees: Tree[], blocks: readonly string[]): ArticlePart {
  return { decoy, trees, blocks };
}
