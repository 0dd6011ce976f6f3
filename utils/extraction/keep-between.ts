import { type Block, type Box, isProse } from './blocks';
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
  const isKept = (block: Block | undefined): boolean => block !== undefined && kept[block.index] === 1;
  const isKeptProse = (block: Block | undefined): boolean =>
    block !== undefined && isKept(block) && isProse(block);
  for (let i = 1; i < texts.length; i++) {
    if (isKept(texts[i]) || !isKeptProse(texts[i - 1])) continue;
    let end = i;
    while (end < texts.length && !isKept(texts[end])) end++;
    const run = texts.slice(i, end);
    const isOwn =
      run.length <= RUN &&
      isKeptProse(texts[end]) &&
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
