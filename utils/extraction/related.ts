import type { RelatedLink } from './article';
import { foldPhrase } from './clutter/phrases';
import { type JudgeContext, judgeList, type ListWorth } from './related/judge-list';
import { isPaging } from './related/list-place';
import { proposeLists, type RelatedContext } from './related/propose-lists';
import { type CardHeadline, readCard } from './related/read-card';
import type { StoryList } from './related/story-lists';

/** No reader follows more; pages that offer hundreds are indexes. */
const MOST_LINKS = 20;

/** Other stories that the page points to, in page order: taken as data, before their cards are removed. */
export function collectRelated(of: RelatedContext): RelatedLink[] {
  const { lists, judge, read, headlineOf } = proposeLists(of);
  const judged = judgeAll(lists, judge);
  for (const worths of tiersOf(judged, judge.bodyEnd)) {
    const cards = judged.flatMap(({ list, worth }) => (worths.includes(worth) ? list.cards : []));
    const found = distinct(cards.flatMap((card) => headlineOf(card) ?? [])).slice(0, MOST_LINKS);
    if (found.length === 0) continue;
    const links = found.map((headline) => readCard(headline, read));
    return worths.includes('most-read') ? links.map((link) => ({ ...link, mostRead: true })) : links;
  }
  return [];
}

interface Judged {
  list: StoryList;
  worth: ListWorth;
}

/** What to offer, best first. An unannounced list counts only where no other says that it is related. */
function tiersOf(judged: readonly Judged[], bodyEnd: number): ListWorth[][] {
  const announced = judged.some(
    ({ list, worth }) => worth === 'related' && (list.cards[0]?.first ?? 0) >= bodyEnd,
  );
  return [announced ? ['related'] : ['related', 'likely'], ['site'], ['most-read']];
}

/** The first unannounced list after the article is taken to belong to it, and those that look the same below it. */
function judgeAll(lists: readonly StoryList[], judge: JudgeContext): Judged[] {
  let likely: StoryList | undefined;
  return lists.map((list) => {
    let worth = judgeList(list, judge);
    if (worth === 'likely' && isPagedElsewhere(list, lists)) worth = 'none';
    if (worth === 'likely' && (list.cards[0]?.first ?? 0) >= judge.bodyEnd) {
      if (likely && !(likely.box.tag === list.box.tag && likely.box.names === list.box.names)) worth = 'none';
      likely ??= list;
    }
    return { list, worth };
  });
}

/** Its stories are those that stand as previous and next on the page. */
function isPagedElsewhere({ cards }: StoryList, lists: readonly StoryList[]): boolean {
  const paged = new Set(lists.filter(isPaging).flatMap((list) => list.cards.map(({ url }) => url)));
  return cards.every(({ url }) => paged.has(url));
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
