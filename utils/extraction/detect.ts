import type { LayoutFacts, PageDetection, PageKind } from './article';
import type { Page } from './blocks';
import { bodySignals } from './detect/body-signals';
import { mainStretch, proseStretches } from './detect/continuous-prose';
import { readShape } from './detect/read-shape';
import { isReadable } from './detect/readable';
import { readSignals } from './detect/signals';
import { FRONT_MODEL, type LogisticModel, NEWS_MODEL } from './detect/weights';
import type { HeadFacts } from './metadata/head-facts';

export interface DetectOptions {
  /** The page's address. */
  url: string;
  /** What only layout tells; hidden elements are passed over. */
  facts?: LayoutFacts;
  /** What the page says of itself, if it has been read already. */
  head?: HeadFacts;
  /** The page, if it has been read already: to read it once more costs as much as all else here. */
  page?: Page;
}

/** Whether the page holds text enough to be read: what `other` pages need to be extracted. */
export function hasContinuousProse(document: Document, facts?: LayoutFacts): boolean {
  const shape = readShape(document, facts);
  const stretches = proseStretches(shape);
  return isReadable(shape, stretches, bodySignals(shape, stretches));
}

/** The probability that a model gives to signals. */
function logistic({ bias, weights }: LogisticModel): (signals: Readonly<Record<string, number>>) => number {
  const entries = Object.entries(weights);
  return (signals) => {
    let sum = bias;
    for (const [name, weight] of entries) sum += weight * (signals[name] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
}
const newsScore = logistic(NEWS_MODEL);
const frontScore = logistic(FRONT_MODEL);

/**
 * What kind of page this is, from general signals weighed by two fitted logistic models (`detect/weights.ts`).
 * `signals.continuousProse` is 1 where the page can be read as an article whatever its kind. Reads only; never throws.
 */
export function detectPage(document: Document, options: DetectOptions): PageDetection {
  const { signals, shape, stretches } = readSignals(document, options);
  const canBeRead = isReadable(shape, stretches, signals);
  const score = newsScore(signals);
  const front = frontScore(signals);
  Object.assign(signals, { continuousProse: canBeRead ? 1 : 0, front });
  return { kind: kindOf(), score, signals };

  function kindOf(): PageKind {
    if (shape.runs.length >= MIN_RUNS && isFrontPage(score, front, signals)) return 'front';
    if ((signals.itemShare ?? 0) >= ITEM_SHARE && (mainStretch(stretches)?.paragraphs ?? 0) >= MIN_ITEMS)
      return 'front';
    if (score >= NEWS_MODEL.threshold) return 'news-article';
    return canBeRead ? 'article' : 'other';
  }
}

/** A page with fewer texts than this lists nothing. */
const MIN_RUNS = 6;

/** A list of headlines with teasers: at least this share of the page's paragraphs follow a headline link … */
const TEASER_SHARE = 0.5;
/** … of at least this many (the signal is logarithmic: about eight) … */
const TEASER_CARDS = 0.5;
/** … and the model is at least this far from ruling a front out. Source: with it four of 1,454 corpus articles are taken for fronts. */
const TEASER_FRONT = 0.55;

/** An index that tells each story in a line or two: nearly all paragraphs, of at least so many, name another page. */
const ITEM_SHARE = 0.85;
const MIN_ITEMS = 8;

function isFrontPage(score: number, front: number, signals: Readonly<Record<string, number>>): boolean {
  // What has neither a link nor a paragraph, such as a timetable, lists no stories.
  if (front <= score || (signals.linkShare === 0 && signals.proseShare === 0)) return false;
  const hasTeasers = (signals.teaserShare ?? 0) >= TEASER_SHARE && (signals.cards ?? 0) >= TEASER_CARDS;
  return front >= (hasTeasers ? TEASER_FRONT : FRONT_MODEL.threshold);
}
