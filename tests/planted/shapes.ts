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
  /** What a paragraph is, where it is no `p`: a `div`, or a `p` in a wrapper of its own. */
  paragraphs?: 'divs' | 'wrapped';
  /** The article comes in sections of a few paragraphs. */
  sections?: true;
  /** The page's frame, the article and its paragraphs are children of one element. */
  flat?: true;
  /** Boxes have no element of their own: their pieces stand among the paragraphs. */
  loose?: true;
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

/** Shapes of the build half alone: more ways to be wrong there, so that what holds on it holds on others. */
export const BUILD_SHAPES = {
  'div-paragraphs': { naming: 'utility', inside: true, paragraphs: 'divs' },
  'wrapped-paragraphs': { naming: 'hashed', inside: true, paragraphs: 'wrapped' },
  'untold-divs': { naming: 'classless', inside: true, paragraphs: 'divs' },
  sections: { naming: 'utility', inside: true, sections: true },
  flat: { naming: 'hashed', flat: true },
  'flat-cards': { naming: 'utility', flat: true, wholeCards: true },
  loose: { naming: 'hashed', inside: true, loose: true },
  'loose-untold': { naming: 'classless', inside: true, loose: true },
  'loose-breaks': { naming: 'utility', inside: true, breaks: true, loose: true },
} as const satisfies Record<string, Shape>;

export type SharedShapeName = keyof typeof SHAPES;
export type ShapeName = SharedShapeName | keyof typeof BUILD_SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as SharedShapeName[];
export const BUILD_SHAPE_NAMES = Object.keys(BUILD_SHAPES) as (keyof typeof BUILD_SHAPES)[];
export const shapeOf = (name: ShapeName): Shape => ({ ...SHAPES, ...BUILD_SHAPES })[name];
