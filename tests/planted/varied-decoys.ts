import { type ArticlePart, part } from './decoys';
import type { DecoyTexts } from './language-pack';
import type { DecoyType } from './planted-page';
import type { Random } from './random';
import { node } from './tree';

const source = (text: string, i: number) =>
  node('a', 'source', text, { href: `https://records.example/file/${i + 1}` });

/** The same decoys in other markups, for the build half alone. */
export function variedDecoy(
  type: Exclude<DecoyType, 'container' | 'prose'>,
  texts: DecoyTexts,
  random: Random,
): ArticlePart {
  switch (type) {
    case 'subhead': {
      const [heading, text] = texts.subhead;
      const head = random.pick([
        () => node('h4', 'subhead', heading),
        () => node('p', 'subhead', [node('strong', 'plain', heading)]),
        () => node('h3', 'subhead', [node('span', 'plain', heading)]),
      ])();
      return part(type, [head, node('p', 'paragraph', text)], [heading, text]);
    }
    case 'links': {
      const [intro, ...links] = texts.links;
      const list = random.pick([
        () => [
          node(
            'ol',
            'entries',
            links.map((text, i) => node('li', 'entry', [source(text, i)])),
          ),
        ],
        () => [
          node(
            'ul',
            'entries',
            links.map((text, i) => node('li', 'entry', [node('p', 'plain', [source(text, i)])])),
          ),
        ],
        () => links.map((text, i) => node('p', 'entry', ['– ', source(text, i)])),
      ])();
      return part(type, [node('p', 'paragraph', intro), ...list], [intro, ...links]);
    }
    case 'correction': {
      const { correction } = texts;
      const note = random.pick([
        () => node('div', 'note', [node('p', 'plain', correction)]),
        () => node('p', 'note', [node('small', 'plain', correction)]),
        () => node('p', 'note', correction),
        () => node('div', 'note', correction),
      ])();
      return part(type, [note], [correction]);
    }
    case 'table': {
      const [head = [], ...rows] = texts.table;
      const cells = (tag: 'th' | 'td', row: readonly string[]) =>
        node(
          'tr',
          'plain',
          row.map((cell) => node(tag, 'plain', cell)),
        );
      const table = node('table', 'table', [
        node('thead', 'plain', [cells('th', head)]),
        node(
          'tbody',
          'plain',
          rows.map((row) => cells('td', row)),
        ),
      ]);
      const framed = random.chance(0.5) ? node('div', 'frame', [table]) : node('figure', 'frame', [table]);
      return part(type, [framed], texts.table.flat());
    }
  }
}
