import type { LayoutFacts } from '../extraction/article';
import type { Page } from '../extraction/blocks';
import type { ClutterKindName } from '../extraction/clutter/kinds';
import type { ClutterMatch } from '../extraction/clutter/match';
import type { Steps } from '../extraction/steps';
import { textOf } from './choose';
import { controlsBeside } from './controls-beside';
import { keyOf } from './key';
import { backdrops, overlayAround } from './overlays';
import { findShareIcons } from './share-icons';
import { whySpared } from './spared';
import { elementsOf } from './targets';
import { unseenProse } from './unseen-prose';

/** How much of a page is cleaned: all clutter of an article, only what lies over the page, or nothing. */
export type Scope = 'article' | 'overlays' | 'nothing';

/** Something that is to be hidden. */
export interface Find {
  /** Names the same thing on other pages of the site. */
  key: string;
  kind: ClutterKindName;
  /** Its first words. */
  text: string;
  elements: Element[];
  /** It lay over the page: scrolling may have been locked for it. */
  overlay: boolean;
}

export interface Found {
  matches: ClutterMatch[];
  body: Element[];
  rolledBack: boolean;
}

export interface FindsContext {
  document: Document;
  page: Page;
  facts: LayoutFacts;
  scope: Scope;
  /** Those that are hidden. */
  kinds: ReadonlySet<ClutterKindName>;
}

/** Characters of a thing's text that are kept to know it by. */
const TEXT_LENGTH = 200;

/** What to hide of a page by what was found on it: nothing twice, and nothing that the article stands in. */
export function* toFinds(
  { document, page, facts, scope, kinds }: FindsContext,
  { matches, body }: Found,
): Steps<Find[]> {
  /** What may not go: what the article stands in or may come to stand in, and everything around it. */
  const kept = new Set<Element>();
  for (const element of [...body, ...unseenProse(facts)])
    for (let at: Element | null = element; at; at = at.parentElement) kept.add(at);
  const taken = new Set<Element>();
  const finds: Find[] = [];
  let last: { match: ClutterMatch; find: Find } | undefined;
  for (const match of [...matches].sort((a, b) => a.first - b.first)) {
    yield;
    const own = elementsOf(match.items);
    const first = own?.[0];
    if (!own || !first) continue;
    const words = page.blocks
      .slice(match.first, match.end)
      .reduce((sum, block) => sum + block.facts.words, 0);
    const overlay = overlayAround(page, first, words, facts);
    if (scope === 'overlays' && !overlay) continue;
    const elements = (overlay && !kept.has(overlay) ? [overlay] : own).filter(
      (element) => !taken.has(element),
    );
    if (elements.length === 0) continue;
    if (elements.some((element) => kept.has(element) || whySpared(element) !== null)) continue;
    if (!overlay && first.parentElement && kept.has(first.parentElement))
      elements.push(
        ...controlsBeside(elements).filter((control) => !taken.has(control) && !kept.has(control)),
      );
    for (const element of elements) taken.add(element);
    // A heading and the cards under it, found one by one, are one thing to the person.
    if (last && !overlay && last.match.kind === match.kind && last.match.end === match.first) {
      last.find.elements.push(...elements);
      last.match = match;
      continue;
    }
    const find: Find = {
      key: keyOf(match, first),
      kind: match.kind,
      text: textOf(match.items, page.blocks, TEXT_LENGTH),
      elements: overlay ? [...elements, ...backdrops(document, facts)] : elements,
      overlay: overlay !== null,
    };
    finds.push(find);
    last = { match, find };
  }
  if (scope === 'article' && kinds.has('share'))
    for (const { row, text } of yield* findShareIcons(document, kept)) {
      const isTaken = [...taken].some((element) => element.contains(row));
      if (isTaken || whySpared(row) !== null) continue;
      const key = keyOf({ kind: 'share', rule: 'structure:share-icons' }, row);
      finds.push({ key, kind: 'share', text: text.slice(0, TEXT_LENGTH), elements: [row], overlay: false });
    }
  return finds;
}
