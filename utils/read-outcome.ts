import type { Article, RefusalReason } from './extraction/article';

/** How the reader asks for a page: the part of `ExtractOptions` that a person decides. */
export interface ReadRequest {
  /** Read a page that detection would refuse. */
  force?: boolean;
  /** Ids of removals to put back. */
  keep?: string[];
}

/**
 * Why there is no article to show: the engine's own reasons, and what can happen between the surfaces.
 * `restricted`: the browser lets no extension touch the page. `pdf`: its PDF viewer. `closed`, `navigated`: the tab
 * went away, or to another page. `timeout`: no answer. `unexpected`: a fault of ours.
 */
export type ReadProblem =
  | RefusalReason
  | 'restricted'
  | 'pdf'
  | 'closed'
  | 'navigated'
  | 'timeout'
  | 'unexpected';

/** What came of reading a page, whatever the surface. Expected failures are values. */
export type ReadOutcome =
  | {
      status: 'article';
      article: Article;
      /** The kinds that were not removed, as the person wants them on this site. */
      leftAlone?: string[];
    }
  | { status: 'problem'; problem: ReadProblem };

export function problem(name: ReadProblem): ReadOutcome {
  return { status: 'problem', problem: name };
}
