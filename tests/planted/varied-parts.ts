import type { Build } from './box-parts';
import type { Random } from './random';
import { node, type Tree } from './tree';

/** Headings, lines and buttons in more elements than `box-parts.ts` knows. */
export function variedHeading(text: string, random: Random): Tree {
  const tag = random.pick(['h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span', 'p', 'strong'] as const);
  if (tag === 'p') return node('p', 'heading', [node(random.pick(['strong', 'b', 'em']), 'plain', text)]);
  if (tag === 'strong') return node('div', 'heading', [node('strong', 'plain', text)]);
  return node(tag, 'heading', text);
}

export function variedLine(text: string, random: Random): Tree {
  const tag = random.pick(['p', 'div', 'span', 'p-em', 'div-p', 'small'] as const);
  if (tag === 'p-em') return node('p', 'line', [node('em', 'plain', text)]);
  if (tag === 'div-p') return node('div', 'line', [node('p', 'plain', text)]);
  if (tag === 'small') return node('div', 'line', [node('small', 'plain', text)]);
  return node(tag, 'line', text);
}

export function variedButton(text: string, random: Random): Tree {
  const link = (): Tree => node('a', 'button', text, { href: random.pick(['/go', '#', '/account/start']) });
  const tag = random.pick(['button', 'a', 'p-a', 'div-a', 'span', 'input', 'h-a'] as const);
  if (tag === 'button') return node('button', 'button', [node('span', 'plain', text)], { type: 'button' });
  if (tag === 'p-a') return node('p', 'action', [link()]);
  if (tag === 'div-a' || tag === 'h-a') return node('div', 'action', [link()]);
  if (tag === 'span')
    return node('div', 'action', [node('span', 'button', text, { role: 'button', tabindex: '0' })]);
  if (tag === 'input') return node('input', 'button', [], { type: 'submit', value: text });
  return link();
}

/** One paragraph that says it all: bold words, a sentence, a link. */
export const sentence: Build = ({ words }, random) => {
  const [first = '', ...rest] = words;
  const action = rest.pop() ?? '';
  const lead = node(random.pick(['strong', 'b', 'span', 'em']), 'plain', first);
  const link = node('a', 'link', action, { href: '/go' });
  const text = rest.join(' ');
  return [
    node('p', 'line', random.chance(0.6) ? [lead, ' ', text, ' ', link] : [lead, ' ', link, ' ', text]),
  ];
};

/** The whole box is one link. */
export const oneLink: Build = ({ words }, random) => {
  const [first = '', ...rest] = words;
  const action = rest.pop() ?? '';
  return [
    node(
      'a',
      'link',
      [
        node(random.pick(['div', 'h3', 'span'] as const), 'heading', first),
        ...rest.map((text) => node(random.pick(['div', 'p'] as const), 'line', text)),
        node('span', 'button', action),
      ],
      { href: '/go' },
    ),
  ];
};

/** Pieces in another order than publishers mostly set them, with a picture or a cross to close it. */
export const shuffledPrompt: Build = ({ words }, random) => {
  const [first = '', ...rest] = words;
  const action = rest.pop() ?? '';
  const head = variedHeading(first, random);
  const lines = rest.map((text) => variedLine(text, random));
  const press = variedButton(action, random);
  const picture = node('img', 'image', [], { src: '/static/panel.png', alt: '', width: '96', height: '96' });
  const cross = node('button', 'close', '×', { type: 'button', 'aria-label': 'x' });
  return random.pick([
    () => [picture, head, ...lines, press],
    () => [head, ...lines, press, cross],
    () => [cross, ...lines, head, press],
    () => [node('div', 'inner', [head, ...lines]), node('div', 'actions', [press])],
    () => [node('div', 'inner', [picture]), node('div', 'inner', [head, ...lines, press])],
    () => [head, press, ...lines],
    () => [head, ...lines, press],
  ])();
};
