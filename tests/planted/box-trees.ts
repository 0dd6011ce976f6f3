import { type Build, button, heading, line } from './box-parts';
import { ranking, related, sponsored } from './card-trees';
import type { PlantedKind } from './planted-kinds';
import { node } from './tree';

/** Heading, lines, and the last one a button. */
const prompt: Build = ({ words }, random) => [
  heading(words[0] ?? '', random),
  ...words.slice(1, -1).map((text) => line(text, random)),
  button(words.at(-1) ?? '', random),
];

/** A label and what can be pressed beside it. */
const row: Build = ({ words }, random) => [
  node('span', 'heading', words[0] ?? ''),
  node(
    'ul',
    'list',
    words.slice(1).map((text) => node('li', 'item', [button(text, random)])),
  ),
];

const links: Build = ({ words }, random) => {
  const [label = '', ...rest] = words;
  const list = rest.map((text, i) => node('a', 'item', text, { href: `/topic/${i + 1}` }));
  return random.chance(0.5)
    ? [
        node('span', 'heading', label),
        node(
          'ul',
          'list',
          list.map((link) => node('li', 'cell', [link])),
        ),
      ]
    : [node('span', 'heading', label), node('div', 'list', list)];
};

const form: Build = ({ words }, random) => {
  const [title = '', text = '', placeholder = '', action = ''] = words;
  return [
    heading(title, random),
    line(text, random),
    node('form', 'form', [
      node('input', 'input', [], { type: 'email', name: 'email', placeholder }),
      node('button', 'button', action, { type: 'submit' }),
    ]),
  ];
};

const comments: Build = (content, random) => {
  const shown = content.readers.slice(0, random.below(content.readers.length + 1));
  return [
    ...prompt(content, random),
    ...shown.map(({ name, text }) =>
      node('div', 'card', [node('div', 'name', name), node('p', 'text', text)]),
    ),
  ];
};

/** Two answers beside a text. */
const choice: Build = ({ words }, random) => {
  const [text = '', ...answers] = words;
  return [
    line(text, random),
    node(
      'div',
      'list',
      answers.map((answer) => node('button', 'button', answer, { type: 'button' })),
    ),
  ];
};

const poll: Build = ({ words }, random) => [
  heading(words[0] ?? '', random),
  node(
    'form',
    'form',
    words
      .slice(1, -1)
      .map((text) =>
        node('label', 'item', [node('input', 'input', [], { type: 'radio', name: 'answer' }), text]),
      ),
  ),
  node('button', 'button', words.at(-1) ?? '', { type: 'button' }),
];

const ad: Build = ({ words }, random) => {
  const [label = '', text = '', action = ''] = words;
  const href = `https://track.example/click/${random.below(90000) + 10000}`;
  return [
    node('div', 'heading', label),
    node('a', 'link', [node('img', 'image', [], { src: '/creative/300x250.png', alt: '' })], { href }),
    node('div', 'line', text),
    node('a', 'button', action, { href }),
  ];
};

const bio: Build = ({ words }, random) => [
  ...(words.length > 1 ? [heading(words[0] ?? '', random)] : []),
  node('img', 'image', [], { src: '/people/writer.jpg', alt: '', width: '64', height: '64' }),
  line(words.at(-1) ?? '', random),
];

const player: Build = ({ words }, random) => {
  const tag = random.pick(['span', 'button', 'div'] as const);
  return [
    node('video', 'video', [], { src: '/video/clip.mp4', preload: 'none' }),
    node(
      'div',
      'list',
      words.map((text) => node(tag, 'item', text)),
    ),
  ];
};

const trail: Build = ({ words }) => [
  node(
    'ol',
    'list',
    words.map((text, i) => node('li', 'item', [node('a', 'link', text, { href: `/s/${i}` })])),
  ),
];

const footer: Build = ({ words }, random) => [
  line(words[0] ?? '', random),
  node(
    'div',
    'list',
    words.slice(1).map((text, i) => node('a', 'item', text, { href: `/legal/${i}` })),
  ),
];

/** What each kind's box is made of, and so what the strings of its wordings mean. */
export const BOX_TREES: Readonly<Record<PlantedKind, Build>> = {
  comments,
  'app-banner': prompt,
  'ai-promo': prompt,
  newsletter: form,
  'subscribe-nag': prompt,
  'cookie-notice': choice,
  ad,
  sponsored,
  share: row,
  related,
  'most-read': ranking,
  'author-follow': prompt,
  'author-bio': bio,
  'video-chrome': player,
  poll,
  'notification-prompt': choice,
  tags: links,
  breadcrumbs: trail,
  donate: prompt,
  'legal-footer': footer,
};
