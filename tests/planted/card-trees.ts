import { type Build, heading, type PlantedCard } from './box-parts';
import type { Random } from './random';
import { node, type Tree } from './tree';

function card({ title, path, meta, paragraphs }: PlantedCard, random: Random): Tree {
  const tag = random.pick(['h3', 'h4', 'div'] as const);
  return node('article', 'card', [
    node('a', 'link', [node('img', 'image', [], { src: `/img${path}.jpg`, alt: title })], { href: path }),
    node(tag, 'title', [node('a', 'link', title, { href: path })]),
    node('div', 'meta', meta),
    ...paragraphs.map((text) => node('p', 'text', text)),
  ]);
}

/** Cards of other articles; between paragraphs one line with a link. */
export const related: Build = ({ words, cards, inline }, random) => {
  const [title = '', label = ''] = words;
  const [first] = cards;
  if (inline && first)
    return [
      node('p', 'line', [
        node('strong', 'label', label),
        ' ',
        node('a', 'link', first.title, { href: first.path }),
      ]),
    ];
  return [
    heading(title, random),
    node(
      'div',
      'list',
      cards.map((one) => card(one, random)),
    ),
  ];
};

export const ranking: Build = ({ words, cards }, random) => [
  heading(words[0] ?? '', random),
  node(
    'ol',
    'list',
    cards.map(({ title, path }) => node('li', 'item', [node('a', 'link', title, { href: path })])),
  ),
];

/** Headlines that lead to advertisers. */
export const sponsored: Build = ({ words }, random) => [
  node('div', 'heading', words[0] ?? ''),
  ...words.slice(1).map((title, i) =>
    node('div', 'card', [
      node('a', 'title', title, {
        href: `https://offers.example/c/${random.below(90000) + 10000}-${i}`,
        rel: 'sponsored nofollow',
        target: '_blank',
      }),
    ]),
  ),
];
