import type { LayoutFacts, PageKind } from '../extraction/article';
import type { Page } from '../extraction/blocks';
import { chooseBody } from '../extraction/body';
import { readCandidatesInSteps } from '../extraction/candidates';
import { readClutterFacts } from '../extraction/clutter/facts';
import { findClutter } from '../extraction/clutter/find';
import type { ClutterKindName } from '../extraction/clutter/kinds';
import type { ClutterMatch } from '../extraction/clutter/match';
import { detectPage } from '../extraction/detect';
import { edgeFactsOf } from '../extraction/edges';
import { readMetadataInSteps } from '../extraction/metadata';
import { HeadFacts } from '../extraction/metadata/head-facts';
import { findFurniture } from '../extraction/prune';
import { readPageInSteps } from '../extraction/read-page-in-steps';
import { scoreBlocksInSteps, weighers } from '../extraction/score-blocks';
import type { Steps } from '../extraction/steps';
import { TokenCache } from '../extraction/tokens';
import { baseUrl } from '../extraction/urls';
import { layoutFactsInSteps } from '../layout-facts';
import { chooseMatches, overlayMatches } from './choose';
import { findStoryLists } from './find-story-lists';
import { type Find, type Found, type Scope, toFinds } from './finds';

export interface Examination {
  kind: PageKind;
  finds: Find[];
  /** What the article stands in, in page order. */
  body: Element[];
  rolledBack: boolean;
  /** The same as long as the page says the same. */
  signature: string;
}

export interface ExamineOptions {
  url: string;
  kinds: ReadonlySet<ClutterKindName>;
  /** The person asked for this page: prose that is no news is cleaned as well. */
  asked: boolean;
  isOurs(element: Element): boolean;
  /** The signature of the last time: where it is still that, there is nothing to do, and null comes back. */
  before: string;
}

/** Reads the live page and says what to hide. Changes nothing; in steps, each a few milliseconds. */
export function* examine(document: Document, options: ExamineOptions): Steps<Examination | null> {
  const { url } = options;
  const head = new HeadFacts(document);
  const { kind, score } = detectPage(document, { url, head });
  yield;
  const scope = scopeOf(kind, options.asked);
  if (scope === 'nothing') return { kind, finds: [], body: [], rolledBack: false, signature: '' };
  const facts = yield* layoutFactsInSteps(document, options.isOurs);
  yield;
  const page = yield* readPageInSteps(document, facts);
  const signature = signatureOf(page, kind, facts);
  yield;
  if (signature === options.before) return null;
  const found =
    scope === 'article'
      ? yield* findOnArticle(document, page, head, score, options)
      : { matches: yield* findOnFront(page, options), body: [], rolledBack: false };
  yield;
  const finds = yield* toFinds({ document, page, facts, scope, kinds: options.kinds }, found);
  return { kind, finds, body: found.body, rolledBack: found.rolledBack, signature };
}

export function scopeOf(kind: PageKind, asked: boolean): Scope {
  if (kind === 'news-article' || (asked && kind === 'article')) return 'article';
  return kind === 'front' || asked ? 'overlays' : 'nothing';
}

function* findOnArticle(
  document: Document,
  page: Page,
  head: HeadFacts,
  newsScore: number,
  { url, kinds }: ExamineOptions,
): Steps<Found> {
  const metadata = yield* readMetadataInSteps(document, { url, head, page });
  yield;
  const reading = yield* readCandidatesInSteps(page, { ...metadata, url, newsScore }, weighers);
  yield;
  const scores = yield* scoreBlocksInSteps(reading);
  yield;
  const edges = edgeFactsOf(metadata);
  const body = chooseBody(reading, scores, edges);
  yield;
  const { title } = metadata;
  const stories = kinds.has('related')
    ? yield* findStoryLists(reading, scores, body, { title, url, base: baseUrl(document, url) })
    : [];
  yield;
  const { chosen, rolledBack } = yield* chooseMatches(reading, scores, body, kinds, edges, stories);
  const kept = page.blocks.filter(({ index, text }) => body.kept[index] === 1 && text !== '');
  return { matches: chosen, body: [...new Set(kept.map(({ box }) => box.element))], rolledBack };
}

function* findOnFront(page: Page, { url, kinds }: ExamineOptions): Steps<ClutterMatch[]> {
  const facts = readClutterFacts(page, findFurniture(page), new TokenCache(), '');
  yield;
  const clutter: ClutterMatch[] = [];
  for (const match of findClutter(page, facts, { title: '', titleIndex: -1, url })) {
    clutter.push(match);
    yield;
  }
  return overlayMatches(clutter, kinds);
}

/** Adds up what the page says and where: cheap, and told apart from any other text well enough. */
function signatureOf(page: Page, kind: PageKind, facts: LayoutFacts): string {
  let sum = 0;
  for (const { text, index } of page.blocks)
    sum =
      (Math.imul(sum, 31) + Math.imul(text.length + 1, index + 1) + text.charCodeAt(text.length >> 1)) | 0;
  return [kind, page.blocks.length, page.chars, sum, facts.overlay.size].join(' ');
}
