import type { PageDetection } from './article';
import type { Body } from './body';
import type { Reading } from './candidates';
import type { Metadata } from './metadata';

/** The stretch that one cut of the model's probabilities gives, and what it promises. */
export interface WeighedCut {
  /** Blocks below this probability go. */
  cut: number;
  kept: Uint8Array;
  words: number;
  /** Of the kept words against all that the model believes to be the article's, 0 to 1. The highest wins. */
  expectedF1: number;
}

/** What `body.ts` does to its choice, in this order. */
export type ChoiceStep =
  /** The stretch with the highest expected F1. */
  | 'best-cut'
  /** Readability's choice is believed, because the best cut keeps next to nothing beside it. */
  | 'readability'
  /** The headline said again and lines of names and dates go. */
  | 'head-lines'
  /** Tables and quotations are kept whole or not at all. */
  | 'wholes'
  /** Subheads of kept text come back, those of nothing go. */
  | 'subheads'
  /** Pictures, players and their captions. */
  | 'media';

/**
 * Is handed what each stage found, as it is found: for `explain`. A stage that has no one to tell keeps nothing and
 * computes nothing for it.
 */
export interface Trace {
  detected(detection: PageDetection): void;
  described(metadata: Metadata): void;
  read(reading: Reading, scores: Float64Array): void;
  weighed(cut: WeighedCut): void;
  /** The choice of blocks after a step. Later steps go on changing it: who wants to keep it copies it. */
  chose(step: ChoiceStep, kept: Uint8Array): void;
  settled(body: Body): void;
}
