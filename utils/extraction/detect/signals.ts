import type { LayoutFacts } from '../article';
import { HeadFacts } from '../metadata/head-facts';
import { bodySignals } from './body-signals';
import { type ProseStretch, proseStretches } from './continuous-prose';
import { headSignals } from './head-signals';
import { type PageShape, readShape } from './page-shape';
import { urlSignals } from './url-signals';

/** Adds the signals that are made of others: what is dated and signed anywhere on the page. */
export function combineSignals(parts: Readonly<Record<string, number>>): Record<string, number> {
  const most = (...names: string[]): number => Math.max(0, ...names.map((name) => parts[name] ?? 0));
  const dated = most('ldDated', 'metaPublished', 'openingDate', 'openingTime', 'urlDate');
  const signed = most('ldAuthored', 'metaAuthor', 'openingByline');
  return {
    ...parts,
    dated,
    datedAndSigned: dated * signed,
    datedProse: dated * most('proseMedium'),
    datedPost: dated * most('ogArticle', 'ldArticle', 'itemArticle'),
  };
}

/** Every signal that detection weighs, by name; `scripts/train-detect.ts` fits the weights to these same values. */
export function readSignals(
  document: Document,
  url: string,
  facts?: LayoutFacts,
  head = new HeadFacts(document),
): { signals: Record<string, number>; shape: PageShape; stretches: ProseStretch[] } {
  const shape = readShape(document, facts);
  const stretches = proseStretches(shape);
  const parts = { ...urlSignals(url), ...headSignals(document, head), ...bodySignals(shape, stretches) };
  return { signals: combineSignals(parts), shape, stretches };
}
