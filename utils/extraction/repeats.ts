import { type Block, isProse, type Page } from './blocks';

/** Stretches of running text that a copy repeats in a row; less is a refrain, or the same advice twice. */
const COPY_PROSE = 3;
const COPY_WORDS = 100;
/** Kept texts without a match that may stand between two that match. */
const GAP = 6;

/**
 * Drops what repeats an earlier part of the article word for word and in order: sites that write their text once for
 * each width of the window, and show one of the copies.
 */
export function dropCopies(page: Page, kept: Uint8Array): void {
  const texts = page.blocks.filter(({ index, text }) => kept[index] === 1 && text !== '');
  const places = new Map<string, number>();
  /** For each text the place of the same text before it; -1 where there is none. */
  const earlier = texts.map(({ text }, at) => {
    const place = places.get(text) ?? -1;
    if (place < 0) places.set(text, at);
    return place;
  });
  for (let at = 0; at < texts.length; at++) {
    if ((earlier[at] as number) < 0 || !isProse(texts[at] as Block)) continue;
    const end = runEnd(earlier, at);
    const run = texts.slice(at, end).filter((_, k) => (earlier[at + k] as number) >= 0);
    const prose = run.filter(isProse);
    if (prose.length >= COPY_PROSE && prose.reduce((sum, { facts }) => sum + facts.words, 0) >= COPY_WORDS)
      for (const { index } of run) kept[index] = 0;
    at = end - 1;
  }
}

/** Where the texts from `at` on cease to follow each other as they did before. */
function runEnd(earlier: readonly number[], at: number): number {
  let end = at + 1;
  let last = earlier[at] as number;
  for (let next = end; next < earlier.length && next - end < GAP; next++) {
    const place = earlier[next] as number;
    if (place <= last || place - last > GAP) continue;
    last = place;
    end = next + 1;
  }
  return end;
}

/**
 * Keeps a paragraph that says once more what the one right above it says: a slip of the writer's, or a stand-in for text
 * to come. The model takes whatever repeats for furniture.
 */
export function keepTwins(page: Page, kept: Uint8Array, barred: Uint8Array): void {
  for (const [i, block] of page.blocks.entries()) {
    const before = page.blocks[i - 1];
    if (!before || kept[i] === 1 || barred[i] === 1 || kept[i - 1] === 0) continue;
    if (block.text === before.text && isProse(block) && isSetAlike(block, before)) kept[i] = 1;
  }
}

const isSetAlike = ({ box: a }: Block, { box: b }: Block): boolean =>
  a.style === b.style && a.parent === b.parent;
