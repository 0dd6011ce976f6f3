import type { PageKind, RefusalReason, RelatedLink, Removal } from '../../utils/extraction/article';
import type { MetadataField } from '../../utils/extraction/metadata';
import type { ChoiceStep } from '../../utils/extraction/trace';

/** How one page was read, stage by stage, as plain data. A stage that was not reached is null. */
export interface Explanation {
  url: string;
  status: 'article' | 'not-article';
  /** Only with `not-article`. */
  reason?: RefusalReason;
  detection: ExplainedDetection | null;
  metadata: ExplainedValue[] | null;
  choice: ExplainedChoice | null;
  removed: Removal[] | null;
  related: RelatedLink[] | null;
  blocks: ExplainedBlock[] | null;
}

export interface ExplainedDetection {
  kind: PageKind;
  /** How sure detection is of a news article, 0 to 1. */
  score: number;
  /** The heaviest first. */
  signals: ExplainedSignal[];
}

export interface ExplainedSignal {
  name: string;
  value: number;
  /** What it adds to the log odds of a news article, and of a front page. */
  news: number;
  front: number;
}

export interface ExplainedValue {
  field: MetadataField;
  value: string;
  /** Empty where nothing on the page says so. */
  origin: string;
}

export interface ExplainedChoice {
  candidates: ExplainedCandidate[];
  /** Why the winner won, in one line. */
  why: string;
  /** What was put to or taken from the winner afterwards. */
  steps: ExplainedStep[];
  /** Words of the body, captions left out. */
  words: number;
  captions: number;
}

export interface ExplainedCandidate {
  name: string;
  /** Texts that it keeps, and their words. */
  texts: number;
  words: number;
  /** By the model's own probabilities; null for a candidate that is not weighed that way. */
  expectedF1: number | null;
  /** F1 in words between this candidate and the body that came out in the end. */
  agreement: number;
  won: boolean;
}

export interface ExplainedStep {
  step: ChoiceStep;
  added: string[];
  dropped: string[];
}

export interface ExplainedBlock {
  index: number;
  /** The element that holds it, with its class and id as written. */
  tag: string;
  names: string;
  words: number;
  /** Of being the article's text, by the model. */
  probability: number;
  readability: boolean;
  /** Clutter or furniture that no candidate was shown. */
  pruned: boolean;
  fate: 'text' | 'caption' | 'media' | 'dropped';
  /** The first 100 characters. */
  text: string;
}
