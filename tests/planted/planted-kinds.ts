import { type ClutterKindName, KIND_NAMES } from '../../utils/extraction/clutter/kinds';

/** `boilerplate` is what has no other name: no publisher words it. */
export type PlantedKind = Exclude<ClutterKindName, 'boilerplate'>;

export const PLANTED_KINDS = KIND_NAMES.filter((kind): kind is PlantedKind => kind !== 'boilerplate');

/** None of these boxes may leak: they are what the extension is for. */
export const ZERO_LEAK_KINDS: readonly PlantedKind[] = ['comments', 'app-banner', 'ai-promo'];

/**
 * Where on a page a box stands. `between`: among the article's paragraphs. `end`: after the last, still in the
 * article's element. `after`: beneath that element.
 */
export type Place = 'top' | 'under-headline' | 'between' | 'end' | 'after' | 'bottom';

/** Where publishers put each kind. */
export const PLACES: Readonly<Record<PlantedKind, readonly Place[]>> = {
  comments: ['end', 'after'],
  'app-banner': ['top', 'between', 'after', 'bottom'],
  'ai-promo': ['under-headline', 'between', 'end', 'after'],
  newsletter: ['between', 'end', 'after'],
  'subscribe-nag': ['between', 'after', 'bottom'],
  'cookie-notice': ['top', 'bottom'],
  ad: ['top', 'between', 'after'],
  sponsored: ['between', 'end', 'after'],
  share: ['under-headline', 'end'],
  related: ['between', 'end', 'after'],
  'most-read': ['after'],
  'author-follow': ['under-headline', 'end'],
  'author-bio': ['end', 'after'],
  'video-chrome': ['under-headline', 'between'],
  poll: ['between', 'end'],
  'notification-prompt': ['top', 'bottom'],
  tags: ['end'],
  breadcrumbs: ['top'],
  donate: ['between', 'end'],
  'legal-footer': ['bottom'],
};
