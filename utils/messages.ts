import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CleanerState, CleanOrder } from './cleaner/state';
import type { PageKind } from './extraction/article';
import type { ReadOutcome, ReadRequest } from './read-outcome';

/** What the extension's own pages and its background ask of the scripts in a tab. A handler never throws: a rejection means that nobody answered. */
interface ToTab {
  /** True from a reader script that is ready; without one the message is rejected. */
  isReaderThere(): boolean;
  readArticle(request: ReadRequest): ReadOutcome;
  /** Shows the reader over the page; false where it could not be mounted. */
  openPageReader(request: ReadRequest): boolean;

  /** Cleans by this order; answers once the page has been looked at. */
  cleanPage(order: CleanOrder): CleanerState;
  cleanerState(): CleanerState;
  /** The key of what was put back; null where it is not hidden any more. */
  putThingBack(id: string): string | null;
  putAllBack(): void;
  /** Puts everything back and ends. `automatic`: only where the page was cleaned because its site is. */
  stopCleaning(request: { automatic: boolean }): void;
}

/** What scripts in a tab tell the background. Nothing here acts on the person's behalf but by the person's own settings. */
interface ToBackground {
  /** The watcher has found something to do on the page in its tab. */
  pageSeen(page: { kind: PageKind; startedAt: number }): void;
  /** How many things are hidden now, for the badge. */
  hiddenCount(count: number): void;
  /** From a page reader: its tab goes to that related article now. */
  leaveForRelated(url: string): void;
  /** The reader over a page was closed. */
  readerClosed(page: { url: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ToTab & ToBackground>();
