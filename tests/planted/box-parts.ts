import type { ReaderComment } from './language-pack';
import type { Random } from './random';
import { node, type Tree } from './tree';

/** A link to another article, as a box shows it. */
export interface PlantedCard {
  title: string;
  /** Site-relative. */
  path: string;
  meta: string;
  /** The other article's whole text, where the card carries it. */
  paragraphs: readonly string[];
}

export interface BoxContent {
  words: readonly string[];
  cards: readonly PlantedCard[];
  readers: readonly ReaderComment[];
  /** Between the article's paragraphs. */
  inline: boolean;
}

/** The pieces of one kind's box. */
export type Build = (content: BoxContent, random: Random) => Tree[];

/** A box's heading, in one of the elements that sites use for one. */
export function heading(text: string, random: Random): Tree {
  const tag = random.pick(['h2', 'h3', 'h4', 'div', 'p'] as const);
  if (tag === 'p') return node('p', 'heading', [node('strong', 'plain', text)]);
  return node(tag, 'heading', text);
}

export function line(text: string, random: Random): Tree {
  return node(random.pick(['p', 'div', 'p'] as const), 'line', text);
}

export function button(text: string, random: Random): Tree {
  return random.chance(0.5)
    ? node('button', 'button', text, { type: 'button' })
    : node('a', 'button', text, { href: '/go' });
}
