import { type Block, type Box, isBox, linkDensity, type Page, styleOf } from './blocks';

/** So much of the text that seems to be the article stands in the main box. Share of characters. */
const MAIN_SHARE = 0.7;

/** Where a block stands as seen from the box that holds most of the article. */
export interface Place {
  /** -1 before the main box, 0 in it, 1 after it. */
  side: number;
  /** Boxes between the block and the main box; -1 outside. */
  depth: number;
  /** How much of the main box's text comes before the block, 0 to 1. */
  position: number;
  /** The main box's own part that the block stands in; null outside. */
  part: Part | null;
}

export interface Part {
  order: number;
  words: number;
  linkDensity: number;
  controls: number;
  /** How much of the main box's prose stands in parts of the same tag and classes, 0 to 1. */
  styleShare: number;
}

export interface MainBox {
  box: Box;
  /** One place a block. */
  places: Place[];
}

/**
 * The smallest box that holds most of what a candidate takes for the article.
 * @param taken characters the candidate takes before each block; the last entry is their total. Where it takes
 * nothing, the page's prose stands in.
 */
export function findMainBox(page: Page, taken: Float64Array): MainBox {
  const total = taken[page.blocks.length] as number;
  const held = (box: Box) =>
    total > 0 ? (taken[box.end] as number) - (taken[box.first] as number) : box.prose;
  const most = MAIN_SHARE * (total > 0 ? total : page.prose);
  let main = page.root;
  for (;;) {
    const inner = main.items.find((item): item is Box => isBox(item) && held(item) >= most);
    if (!inner || most === 0) break;
    main = inner;
  }
  return { box: main, places: placesIn(page, main) };
}

function placesIn(page: Page, main: Box): Place[] {
  const parts = partsOf(main);
  const places: Place[] = [];
  let before = 0;
  let k = 0;
  for (const block of page.blocks) {
    const i = block.index;
    const side = i < main.first ? -1 : i >= main.end ? 1 : 0;
    if (side !== 0) {
      places.push({ side, depth: -1, position: side < 0 ? 0 : 1, part: null });
      continue;
    }
    while (k < parts.length - 1 && i >= (parts[k]?.end ?? 0)) k++;
    places.push({
      side,
      depth: Math.min(12, block.box.depth - main.depth),
      position: before / Math.max(1, main.chars),
      part: parts[k]?.part ?? null,
    });
    before += block.facts.chars;
  }
  return places;
}

function partsOf(main: Box): { end: number; part: Part }[] {
  const styles = new Map<number, number>();
  const proseOf = (item: Block | Box) => (isBox(item) ? item.prose : item.facts.chars);
  for (const item of main.items) styles.set(styleOf(item), (styles.get(styleOf(item)) ?? 0) + proseOf(item));
  return main.items.map((item, order) => ({
    end: isBox(item) ? item.end : item.index + 1,
    part: {
      order,
      words: isBox(item) ? item.words : item.facts.words,
      linkDensity: linkDensity(item),
      controls: isBox(item) ? item.controls : 0,
      styleShare: (styles.get(styleOf(item)) ?? 0) / Math.max(1, main.prose),
    },
  }));
}
