import type { Build, PlantedCard } from './box-parts';
import type { PlantedKind } from './planted-kinds';
import type { Random } from './random';
import { node, type Tree } from './tree';
import { oneLink, sentence, shuffledPrompt, variedButton, variedHeading, variedLine } from './varied-parts';

const STORE_BADGES: readonly (readonly [src: string, alt: string])[] = [
  ['/badges/ios.svg', 'App Store'],
  ['/badges/android.svg', 'Google Play'],
];

/** Texts and two store badges, which are pictures. */
const badges: Build = ({ words }, random) => [
  variedHeading(words[0] ?? '', random),
  variedLine(words[1] ?? '', random),
  ...STORE_BADGES.map(([src, alt]) =>
    node('a', 'link', [node('img', 'image', [], { src, alt })], { href: '/app' }),
  ),
];

/** A question is to be typed in. */
const askBox: Build = ({ words }, random) => [
  variedHeading(words[0] ?? '', random),
  ...words.slice(1, -1).map((text) => variedLine(text, random)),
  node('div', 'row', [
    node('input', 'input', [], { type: 'text', placeholder: words.at(-1) ?? '' }),
    node('button', 'button', [node('span', 'plain', words.at(-1) ?? '')], { type: 'button' }),
  ]),
];

const thread: Build = ({ words, readers }, random) => [
  variedHeading(words[0] ?? '', random),
  ...(random.chance(0.5)
    ? [node('textarea', 'input', [], { rows: '3', placeholder: words[1] ?? '' })]
    : [variedLine(words[1] ?? '', random)]),
  variedButton(words.at(-1) ?? '', random),
  node(
    random.pick(['ol', 'ul', 'div'] as const),
    'list',
    readers
      .slice(0, 1 + random.below(readers.length))
      .map(({ name, text }, i) =>
        node(i % 2 === 0 ? 'div' : 'article', 'card', [
          node('span', 'name', name),
          node('p', 'text', text),
          node('button', 'small', [node('span', 'plain', `+${3 + i}`)], { type: 'button' }),
        ]),
      ),
  ),
];

const looseForm: Build = ({ words }, random) => {
  const [title = '', text = '', placeholder = '', action = ''] = words;
  const field = node('input', 'input', [], { type: random.pick(['email', 'text']), placeholder });
  return random.pick([
    () => [variedHeading(title, random), variedLine(text, random), field, variedButton(action, random)],
    () => [
      variedLine(text, random),
      node('form', 'form', [variedHeading(title, random), field, variedButton(action, random)]),
    ],
    () => [
      node('p', 'line', [
        node('strong', 'plain', title),
        ' ',
        text,
        ' ',
        node('a', 'link', action, { href: '/mail' }),
      ]),
    ],
    () => [
      variedHeading(title, random),
      variedLine(text, random),
      node('p', 'action', [node('a', 'link', action, { href: '/mail' })]),
    ],
  ])();
};

const answers: Build = ({ words }, random) => {
  const [title = '', ...rest] = words;
  const last = rest.pop() ?? '';
  const options = random.pick([
    () =>
      node(
        'ul',
        'list',
        rest.map((text) => node('li', 'item', [node('button', 'button', text, { type: 'button' })])),
      ),
    () =>
      node(
        'div',
        'list',
        rest.map((text) => node('div', 'item', [node('a', 'link', text, { href: '#' })])),
      ),
    () =>
      node(
        'fieldset',
        'list',
        rest.map((text, i) =>
          node('label', 'item', [text, node('input', 'input', [], { type: 'radio', value: String(i) })]),
        ),
      ),
    () =>
      node(
        'div',
        'list',
        rest.map((text) =>
          node('div', 'item', [
            node('input', 'input', [], { type: 'checkbox' }),
            node('span', 'plain', text),
          ]),
        ),
      ),
  ])();
  return [
    variedHeading(title, random),
    options,
    random.chance(0.6) ? variedButton(last, random) : variedLine(last, random),
  ];
};

const ask: Build = ({ words }, random) => {
  const [text = '', ...rest] = words;
  return [
    random.chance(0.5) ? variedHeading(text, random) : variedLine(text, random),
    ...rest.map((answer) => variedButton(answer, random)),
  ];
};

/** Names in a row with a sign between them. */
const inlineRow: Build = ({ words }, random) => {
  const [label = '', ...rest] = words;
  const sign = random.pick([' | ', ' · ', ', ', ' / ']);
  return [
    node(random.pick(['p', 'div'] as const), 'line', [
      `${label} `,
      ...rest.flatMap((text, i) => [...(i > 0 ? [sign] : []), node('a', 'link', text, { href: `/x/${i}` })]),
    ]),
  ];
};

const iconRow: Build = ({ words }, random) => {
  const [label = '', ...rest] = words;
  return [
    ...(random.chance(0.6) ? [node('span', 'heading', label)] : [node('p', 'heading', label)]),
    node(
      'div',
      'list',
      rest.map((text, i) =>
        node(
          'a',
          'item',
          [node('img', 'image', [], { src: `/i/${i}.svg`, alt: text }), node('span', 'plain', text)],
          { href: `/x/${i}` },
        ),
      ),
    ),
  ];
};

const crumbs: Build = ({ words }, random) => {
  const sign = random.pick([' › ', ' / ', ' > ', ' » ']);
  return [
    node(
      random.pick(['p', 'div', 'nav'] as const),
      'line',
      words.flatMap((text, i) => [...(i > 0 ? [sign] : []), node('a', 'link', text, { href: `/s/${i}` })]),
    ),
  ];
};

const bioLine: Build = ({ words }, random) => {
  const text = words.at(-1) ?? '';
  const line = random.chance(0.5)
    ? node('p', 'line', [node('em', 'plain', text)])
    : node('div', 'line', text);
  return words.length > 1 ? [variedHeading(words[0] ?? '', random), line] : [line];
};

const textAd: Build = ({ words }, random) => {
  const [label = '', text = '', action = ''] = words;
  const href = `https://track.example/c?id=${random.below(90000) + 10000}`;
  return [
    node(random.pick(['span', 'small', 'p'] as const), 'heading', label),
    random.chance(0.5)
      ? node('a', 'link', [node('div', 'line', text), node('span', 'button', action)], {
          href,
          rel: 'sponsored',
        })
      : node('div', 'inner', [
          node('p', 'line', text),
          node('p', 'action', [node('a', 'link', action, { href, rel: 'nofollow sponsored' })]),
        ]),
  ];
};

function cardTree({ title, path, meta, paragraphs }: PlantedCard, random: Random): Tree {
  const picture = node('img', 'image', [], { src: `/img${path}.jpg`, alt: random.chance(0.5) ? title : '' });
  const texts = paragraphs.map((text) => node(random.chance(0.5) ? 'p' : 'div', 'text', text));
  const head = node(random.pick(['h3', 'h4', 'h5', 'div', 'p'] as const), 'title', title);
  return random.pick([
    () =>
      node('div', 'card', [
        node('a', 'link', [picture, head, node('span', 'meta', meta)], { href: path }),
        ...texts,
      ]),
    () => node('div', 'card', [node('a', 'link', [head], { href: path }), node('p', 'meta', meta), ...texts]),
    () =>
      node('article', 'card', [
        node('a', 'link', [picture], { href: path }),
        node('div', 'meta', meta),
        node('h3', 'title', [node('a', 'link', title, { href: path })]),
        ...texts,
      ]),
    () =>
      node('div', 'card', [
        node('div', 'cell', [node('a', 'link', [picture], { href: path })]),
        node('div', 'cell', [
          node('a', 'link', [node('span', 'title', title)], { href: path }),
          node('time', 'meta', meta),
          ...texts,
        ]),
      ]),
  ])();
}

const cards: Build = ({ words, cards: chosen, inline }, random) => {
  const [title = '', label = ''] = words;
  const [first] = chosen;
  if (inline && first) {
    const link = node('a', 'link', first.title, { href: first.path });
    return random.pick([
      () => [node('p', 'line', [`${label} `, link])],
      () => [node('p', 'line', [node('b', 'plain', label)]), node('p', 'line', [link])],
      () => [variedHeading(label, random), node('ul', 'list', [node('li', 'item', [link])])],
      () => [node('span', 'label', label), node('div', 'title', [link])],
      () => [
        node('a', 'link', [node('span', 'label', label), node('div', 'title', first.title)], {
          href: first.path,
        }),
      ],
    ])();
  }
  const whole = chosen.some(({ paragraphs }) => paragraphs.length > 0);
  const plainList = node(
    random.pick(['ul', 'ol'] as const),
    'list',
    chosen.map(({ title, path }) => node('li', 'item', [node('a', 'link', title, { href: path })])),
  );
  const list =
    !whole && random.chance(0.3)
      ? plainList
      : node(
          random.pick(['div', 'ul'] as const),
          'list',
          chosen.map((card) => cardTree(card, random)),
        );
  return [variedHeading(title, random), list];
};

const ranks: Build = ({ words, cards: chosen }, random) => [
  variedHeading(words[0] ?? '', random),
  node(
    'div',
    'list',
    chosen.map(({ title, path }, i) =>
      node('div', 'item', [node('span', 'meta', String(i + 1)), node('a', 'link', title, { href: path })]),
    ),
  ),
];

const offers: Build = ({ words }, random) => [
  node(random.pick(['div', 'h4', 'span', 'p'] as const), 'heading', words[0] ?? ''),
  node(
    random.pick(['ul', 'div'] as const),
    'list',
    words.slice(1).map((title, i) => {
      const href = `https://offers.example/r?u=${random.below(90000) + 10000}-${i}`;
      return node('li', 'card', [
        node(
          'a',
          'link',
          [node('img', 'image', [], { src: `/thumb/${i}.jpg`, alt: '' }), node('span', 'title', title)],
          { href, rel: 'nofollow' },
        ),
      ]);
    }),
  ),
];

const controls: Build = ({ words }, random) => {
  const player = node('div', 'frame', [
    node('iframe', 'video', [], { src: 'https://player.example/e/1', title: '' }),
  ]);
  const items = words.map((text) => node(random.pick(['button', 'span', 'li'] as const), 'item', text));
  const list = node(
    'ul',
    'list',
    words.map((text) => node('li', 'item', text)),
  );
  return random.pick([
    () => [player, node('div', 'list', items)],
    () => [player, list],
    () => [
      node('video', 'video', [], { src: '/video/a.mp4' }),
      ...words.map((text) => node('div', 'item', text)),
    ],
  ])();
};

const smallPrint: Build = ({ words }, random) => [
  node('p', 'line', [
    `${words[0] ?? ''} `,
    ...words
      .slice(1)
      .flatMap((text, i) => [
        ...(i > 0 ? [random.pick([' | ', ' · '])] : []),
        node('a', 'link', text, { href: `/l/${i}` }),
      ]),
  ]),
];

/** More ways to build each kind's box, for the build half alone: what is learned on these must hold on the others. */
export const VARIED_TREES: Readonly<Record<PlantedKind, readonly Build[]>> = {
  comments: [shuffledPrompt, thread, thread, sentence],
  'app-banner': [shuffledPrompt, badges, sentence, oneLink],
  'ai-promo': [shuffledPrompt, askBox, sentence, oneLink],
  newsletter: [looseForm],
  'subscribe-nag': [shuffledPrompt, sentence, oneLink],
  'cookie-notice': [ask, shuffledPrompt],
  ad: [textAd],
  sponsored: [offers],
  share: [inlineRow, iconRow],
  related: [cards],
  'most-read': [ranks],
  'author-follow': [ask, sentence],
  'author-bio': [bioLine],
  'video-chrome': [controls],
  poll: [answers],
  'notification-prompt': [ask],
  tags: [inlineRow, iconRow],
  breadcrumbs: [crumbs],
  donate: [shuffledPrompt, sentence, oneLink],
  'legal-footer': [smallPrint],
};
