import type { NamingName } from './naming';

/** How a site builds its pages. */
export interface Shape {
  naming: NamingName;
  /** Boxes stand between the paragraphs, in the article's own container, wherever their kind can. */
  inside?: true;
  /** Each box between paragraphs ends the container and starts another. */
  split?: true;
  /** Paragraphs are parted by two line breaks. */
  breaks?: true;
  /** Related cards carry the whole text of other articles. */
  wholeCards?: true;
  length?: 'short' | 'long';
}

export const SHAPES = {
  semantic: { naming: 'semantic' },
  modules: { naming: 'modules' },
  hashed: { naming: 'hashed' },
  utility: { naming: 'utility' },
  classless: { naming: 'classless' },
  'custom-elements': { naming: 'custom' },
  'embed-roots': { naming: 'embeds' },
  inside: { naming: 'hashed', inside: true },
  'split-by-ads': { naming: 'utility', split: true, inside: true },
  'whole-cards': { naming: 'modules', wholeCards: true },
  'whole-cards-untold': { naming: 'hashed', wholeCards: true },
  'image-led': { naming: 'semantic', length: 'short' },
  'line-breaks': { naming: 'classless', breaks: true },
  'very-long': { naming: 'utility', inside: true, length: 'long' },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];
