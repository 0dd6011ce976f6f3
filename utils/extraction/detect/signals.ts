import type { DetectOptions } from '../detect';
import { HeadFacts } from '../metadata/head-facts';
import { bodySignals } from './body-signals';
import { type ProseStretch, proseStretches } from './continuous-prose';
import { headSignals } from './head-signals';
import type { PageShape } from './page-shape';
import { readShape } from './read-shape';
import { shapeOfPage } from './shape-of-page';
import { urlSignals } from './url-signals';

/** All signals, with those that are made of others: what is dated and signed anywhere on the page. */
export function combineSignals(...parts: Readonly<Record<string, number>>[]): Record<string, number> {
  // A hundred names that no two pages have in the same order: without a prototype an object is a plain table, which
  // takes and finds them in a fifth of the time.
  const signals: Record<string, number> = Object.create(null);
  for (const part of parts) for (const name of Object.keys(part)) signals[name] = part[name] as number;
  const most = (...names: string[]): number => Math.max(0, ...names.map((name) => signals[name] ?? 0));
  const dated = most('ldDated', 'metaPublished', 'openingDate', 'openingTime', 'urlDate');
  const signed = most('ldAuthored', 'metaAuthor', 'openingByline');
  signals.dated = dated;
  signals.datedAndSigned = dated * signed;
  signals.datedProse = dated * most('proseMedium');
  signals.datedPost = dated * most('ogArticle', 'ldArticle', 'itemArticle');
  return signals;
}

/** Every signal that detection weighs, by name; `scripts/train-detect.ts` fits the weights to these same values. */
export function readSignals(
  document: Document,
  { url, facts, head = new HeadFacts(document), page }: DetectOptions,
): { signals: Record<string, number>; shape: PageShape; stretches: ProseStretch[] } {
  const shape = page ? shapeOfPage(page) : readShape(document, facts);
  const stretches = proseStretches(shape);
  const signals = combineSignals(urlSignals(url), headSignals(document, head), bodySignals(shape, stretches));
  return { signals, shape, stretches };
}
