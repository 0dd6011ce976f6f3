import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ReadOutcome, ReadRequest } from './read-outcome';

/** What popup, page and background ask of each other. A handler never throws: a rejection means that nobody answered. */
interface Protocol {
  /** True from a reader script that is ready; without one the message is rejected. */
  isReaderThere(): boolean;
  readArticle(request: ReadRequest): ReadOutcome;
  /** Shows the reader over the page; false where it could not be mounted. */
  openPageReader(request: ReadRequest): boolean;
  /** From a page reader to the background: its tab goes to that related article now. */
  leaveForRelated(url: string): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
