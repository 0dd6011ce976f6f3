import type { RelatedLink } from './article';
import { PLAYER_RULE } from './clutter/find-players';
import type { ClutterKindName } from './clutter/kinds';
import type { ClutterMatch } from './clutter/match';
import { foldPhrase } from './clutter/phrases';
import { Furniture } from './prune';
import { chooseLists, judgeLists } from './related/choose-lists';
import { proposeLists, type RelatedContext } from './related/propose-lists';
import { type CardHeadline, readCard } from './related/read-card';
import type { Card } from './related/story-cards';
import type { StoryList } from './related/story-lists';

/** No reader follows more; pages that offer hundreds are indexes. */
const MOST_LINKS = 20;

/** Other stories that the page points to, in page order: taken as data, before their cards are removed. */
export function collectRelated(of: RelatedContext): RelatedLink[] {
  const { lists, judge, read, headlineOf } = proposeLists(of);
  const chosen = chooseLists(judgeLists(lists, judge));
  const isMostRead = chosen.some(({ shelf }) => shelf === 'most-read');
  const isOffer = offersIn(of.clutter);
  const headlines = chosen.flatMap(({ list, isToldRelated }) =>
    list.cards.flatMap((card) =>
      isOffer(card.at, isToldRelated ? list.label : null) || isOtherChrome(card, list, of.furniture)
        ? []
        : (headlineOf(card) ?? []),
    ),
  );
  return distinct(headlines)
    .slice(0, MOST_LINKS)
    .map((headline) => ({ ...readCard(headline, read), ...(isMostRead && { mostRead: true }) }));
}

/** A link of the footer's that stands behind a list as if it were its next row. */
const isOtherChrome = (card: Card, { cards: [first] }: StoryList, furniture: Uint8Array): boolean =>
  furniture[card.at] === Furniture.chrome && furniture[first?.at ?? card.at] !== Furniture.chrome;

/** Kinds of clutter that offer something else than stories: what leads away from them is none, whatever stands beside it. */
const OFFERS: ReadonlySet<ClutterKindName> = new Set([
  'app-banner',
  'ai-promo',
  'donate',
  'notification-prompt',
  'cookie-notice',
]);

/** An appeal closes pages: its phrase may take in more than it speaks of, and a list's own label inside is nearer. */
function offersIn(clutter: readonly ClutterMatch[]): (index: number, label: number | null) => boolean {
  const offers = clutter.filter(
    ({ sure, kind, rule }) => sure && (OFFERS.has(kind) || (kind === 'video-chrome' && rule === PLAYER_RULE)),
  );
  return (index, label) =>
    offers.some(
      ({ kind, rule, first, end }) =>
        first <= index &&
        index < end &&
        (kind !== 'donate' || !rule.startsWith('phrase:') || (label ?? -1) < first),
    );
}

function distinct(headlines: readonly CardHeadline[]): CardHeadline[] {
  const urls = new Set<string>();
  const titles = new Set<string>();
  return headlines.filter(({ card, text }) => {
    const folded = foldPhrase(text);
    if (urls.has(card.url) || titles.has(folded)) return false;
    urls.add(card.url);
    titles.add(folded);
    return true;
  });
}
