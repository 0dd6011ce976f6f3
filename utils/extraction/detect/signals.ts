import type { LayoutFacts } from '../article';
import { bodySignals } from './body-signals';
import { headSignals } from './head-signals';
import { type PageShape, readShape } from './page-shape';
import { urlSignals } from './url-signals';

/** Every signal that detection weighs, by name; `scripts/train-detect.ts` fits the weights to these same values. */
export function readSignals(
  document: Document,
  url: string,
  facts?: LayoutFacts,
): { signals: Record<string, number>; shape: PageShape } {
  const shape = readShape(document, facts);
  const signals: Record<string, number> = {
    ...urlSignals(url),
    ...headSignals(document),
    ...bodySignals(shape),
  };
  const dated = Math.max(
    signals.ldDated ?? 0,
    signals.metaPublished ?? 0,
    signals.openingDate ?? 0,
    signals.openingTime ?? 0,
  );
  signals.datedAndSigned =
    dated * Math.max(signals.ldAuthored ?? 0, signals.metaAuthor ?? 0, signals.openingByline ?? 0);
  signals.undated = 1 - Math.max(dated, signals.urlDate ?? 0);
  return { signals, shape };
}
