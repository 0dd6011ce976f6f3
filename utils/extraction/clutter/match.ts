import type { Block, Box } from '../blocks';
import type { ClutterKindName } from './kinds';

/** Something on the page that is not the article: found here, acted on elsewhere. */
export interface ClutterMatch {
  kind: ClutterKindName;
  /** `root:…`, `token:…`, `phrase:…`, `structure:…` */
  rule: string;
  /** One readable line. */
  reason: string;
  /** Siblings in one box, in page order: what to hide or drop. */
  items: (Block | Box)[];
  /** Blocks covered: `first` to `end - 1`. */
  first: number;
  end: number;
  /** Unsure matches inform the block model and name what it drops; only sure ones go by themselves. */
  sure: boolean;
}

export const rangeOf = (items: readonly (Block | Box)[]): { first: number; end: number } => {
  const head = items[0];
  const tail = items[items.length - 1];
  if (!head || !tail) return { first: 0, end: 0 };
  return {
    first: 'items' in head ? head.first : head.index,
    end: 'items' in tail ? tail.end : tail.index + 1,
  };
};

export const matchOf = (
  kind: ClutterKindName,
  rule: string,
  reason: string,
  items: (Block | Box)[],
  sure: boolean,
): ClutterMatch => ({ kind, rule, reason, items, ...rangeOf(items), sure });
