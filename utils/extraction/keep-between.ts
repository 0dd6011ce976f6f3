import { type Box, isProse, type Page } from './blocks';
import type { Reading } from './candidates';
import type { ClutterFacts } from './clutter/facts';

/** Texts that stand in one place between paragraphs. */
const RUN = 3;
/** Below this the model knows of something that these rules do not. */
const LEAST = 0.03;

/**
 * Sentences between an article's paragraphs that lead nowhere, offer nothing to press and say nothing of any clutter are
 * its own, whatever their box is called.
 */
export function keepBetween(
  reading: Reading,
  kept: Uint8Array,
  barred: Uint8Array,
  scores: Float64Array,
): void {
  const { page, facts } = reading;
  const texts = page.blocks.filter(({ text }) => text !== '');
  for (let i = 1; i < texts.length; i++) {
    if (kept[texts[i]?.index as number] || !isKeptProse(texts[i - 1]?.index, page, kept)) continue;
    let end = i;
    while (end < texts.length && !kept[texts[end]?.index as number]) end++;
    const run = texts.slice(i, end);
    const isOwn =
      run.length <= RUN &&
      isKeptProse(texts[end]?.index, page, kept) &&
      run.some(({ box }) => isNamed(box, facts)) &&
      run.every(
        (block) =>
          isProse(block) &&
          block.links === 0 &&
          block.facts.endsSentence &&
          !barred[block.index] &&
          facts.phrases[block.index] === undefined &&
          (scores[block.index] as number) >= LEAST &&
          (block.box.parent?.controls ?? 0) === 0,
      );
    if (isOwn) for (const { index } of run) kept[index] = 1;
    i = end;
  }
}

/** Called after a kind of clutter, itself or what it stands in: what misleads the model. */
const isNamed = (box: Box, facts: ClutterFacts): boolean =>
  facts.tokens(box).length > 0 || (box.parent !== null && facts.tokens(box.parent).length > 0);

const isKeptProse = (index: number | undefined, { blocks }: Page, kept: Uint8Array): boolean => {
  const block = index === undefined ? undefined : blocks[index];
  return block !== undefined && kept[block.index] === 1 && isProse(block);
};
