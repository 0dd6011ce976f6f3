import type { Box } from '../blocks';
import type { PhraseMatch } from '../clutter/phrases';
import type { StoryList } from './story-lists';

/** What is asked of a list again and again while a page's lists are judged, found once. Belongs to one extraction. */
export interface ListMemo {
  told: Map<StoryList, readonly PhraseMatch[]>;
  boxes: Map<StoryList, readonly Box[]>;
  names: Map<StoryList, ReadonlySet<string>>;
}

export const createListMemo = (): ListMemo => ({ told: new Map(), boxes: new Map(), names: new Map() });

/** The known value, or one found now and kept. */
export function remember<K extends object, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}
