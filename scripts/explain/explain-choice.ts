import type { Page } from '../../utils/extraction/blocks';
import type { Body } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import type { ExplainedCandidate, ExplainedChoice, ExplainedStep } from './explanation';
import type { Recorder } from './recorder';

const LINE_LENGTH = 100;

/** The first characters of a block's text, on one line. */
export const firstWords = (text: string): string =>
  text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 1)}…` : text;

interface Candidate extends ExplainedCandidate {
  kept: Uint8Array;
}

/** Which candidates were weighed for the body, which won and why, and what changed after that. */
export function explainChoice(
  { cuts, choices }: Recorder,
  { page, readability }: Reading,
  body: Body,
): ExplainedChoice {
  const final = Uint8Array.from(body.kept, (kept, i) => (kept && !body.captions[i] ? 1 : 0));
  const candidates: Candidate[] = [
    candidate(
      page,
      'Readability, on the tree without furniture and sure clutter',
      Uint8Array.from(final, (_, i) => (readability.has(i) ? 1 : 0)),
      final,
    ),
  ];
  for (const { cut, kept, expectedF1 } of cuts) {
    const before = candidates.at(-1);
    // Neighbouring cuts often keep the same blocks.
    if (before?.expectedF1 !== null && before && isSame(before.kept, kept))
      before.name = `${before.name.split(' to ')[0]} to ${cut}`;
    else
      candidates.push({
        ...candidate(page, `the model's best stretch, cut at ${cut}`, kept, final),
        expectedF1,
      });
  }
  const best = candidates.reduce((top, one) => ((one.expectedF1 ?? 0) > (top.expectedF1 ?? 0) ? one : top));
  const [first, second] = choices;
  const isDoubtful = choices.some(({ step }) => step === 'readability');
  const winner = isDoubtful ? (candidates[0] ?? best) : best;
  winner.won = true;
  const start = isDoubtful ? second : first;
  return {
    candidates: candidates.map(({ kept, ...one }) => one),
    why: isDoubtful
      ? `the model's best stretch has ${best.words} words, next to nothing beside Readability's ${winner.words}`
      : whyBest(best, candidates),
    steps: start ? explainSteps(page, choices.slice(choices.indexOf(start))) : [],
    words: wordsIn(page, final),
    captions: body.captions.reduce((sum, flag) => sum + flag, 0),
  };
}

function whyBest(best: Candidate, candidates: readonly Candidate[]): string {
  if (best.expectedF1 === null) return 'no cut keeps anything';
  const value = best.expectedF1.toFixed(4);
  const rivals = candidates.filter((one) => one !== best && one.expectedF1 !== null);
  const next = rivals.reduce((top, one) => Math.max(top, one.expectedF1 ?? 0), 0);
  const against = rivals.length === 0 ? 'all cuts keep the same' : `the next of the cuts ${next.toFixed(4)}`;
  return `highest expected F1, ${value}; ${against}`;
}

function candidate(page: Page, name: string, kept: Uint8Array, final: Uint8Array): Candidate {
  const shared = wordsIn(
    page,
    kept.map((flag, i) => flag & (final[i] as number)),
  );
  const words = wordsIn(page, kept);
  const all = words + wordsIn(page, final);
  return {
    name,
    texts: page.blocks.filter((block) => block.text !== '' && kept[block.index]).length,
    words,
    expectedF1: null,
    agreement: all === 0 ? 0 : (2 * shared) / all,
    won: false,
    kept,
  };
}

const wordsIn = (page: Page, kept: Uint8Array): number =>
  page.blocks.reduce((sum, block) => sum + (kept[block.index] ? block.facts.words : 0), 0);

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.every((flag, i) => flag === b[i]);

function explainSteps(page: Page, choices: Recorder['choices']): ExplainedStep[] {
  return choices.slice(1).flatMap(({ step, kept }, k) => {
    const before = choices[k]?.kept ?? kept;
    const changed = (from: number) =>
      page.blocks
        .filter(({ index }) => before[index] === from && kept[index] !== from)
        .map(
          (block) => firstWords(block.text) || `(${block.media.map((media) => media.localName).join(', ')})`,
        );
    const [added, dropped] = [changed(0), changed(1)];
    return added.length + dropped.length > 0 ? [{ step, added, dropped }] : [];
  });
}
