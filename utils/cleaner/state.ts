import type { SwitchedKinds } from '../settings';
import type { Scope } from './finds';
import type { HiddenThing } from './hidden-things';

/** What the cleaner is told when it is sent to a page. */
export interface CleanOrder {
  /** The person asked for this very page, which then need not be news. */
  asked: boolean;
  /** Other pages of the site are cleaned as well: those that this one goes on to without loading. */
  onward: boolean;
  /** Kinds of clutter that the person switched on or off. */
  kinds: SwitchedKinds;
  /** When the watcher began, on the page's own clock (`performance.now()`): what the benchmark counts from. */
  startedAt?: number;
  /** Keys of what the person has put back on this site: things and pages. */
  kept: string[];
}

/** `rolled-back`: finds were given up, as too much of the article would have gone. `fought`: the page shows something again and again, and it was left to it. */
export type CleanerNotice = 'rolled-back' | 'fought';

export interface CleanerState {
  /** False where the person wants the page as it is. */
  active: boolean;
  scope: Scope;
  hidden: HiddenThing[];
  notice: CleanerNotice | null;
  /** When the watcher began and the first frame without the clutter was drawn, on the page's own clock. */
  startedAt: number | null;
  cleanedAt: number | null;
}

/** Of a page that nothing has been done to. */
export const IDLE: CleanerState = {
  active: false,
  scope: 'nothing',
  hidden: [],
  notice: null,
  startedAt: null,
  cleanedAt: null,
};
