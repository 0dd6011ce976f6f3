import type { PageDetection } from '../../utils/extraction/article';
import type { Body } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import type { Metadata } from '../../utils/extraction/metadata';
import type { ChoiceStep, Trace, WeighedCut } from '../../utils/extraction/trace';

/** Keeps what the stages tell. */
export class Recorder implements Trace {
  detection: PageDetection | null = null;
  metadata: Metadata | null = null;
  reading: Reading | null = null;
  scores: Float64Array = new Float64Array();
  cuts: WeighedCut[] = [];
  /** The choice after each step, in order. */
  choices: { step: ChoiceStep; kept: Uint8Array }[] = [];
  body: Body | null = null;

  detected(detection: PageDetection): void {
    this.detection = detection;
  }

  described(metadata: Metadata): void {
    this.metadata = metadata;
  }

  read(reading: Reading, scores: Float64Array): void {
    this.reading = reading;
    this.scores = scores;
  }

  weighed(cut: WeighedCut): void {
    // The body is chosen once more where removals are put back: what counts is the last time.
    if (this.choices.length > 0) {
      this.cuts = [];
      this.choices = [];
    }
    this.cuts.push({ ...cut, kept: cut.kept.slice() });
  }

  chose(step: ChoiceStep, kept: Uint8Array): void {
    this.choices.push({ step, kept: kept.slice() });
  }

  settled(body: Body): void {
    this.body = body;
  }
}
