import { LIST_FEATURES, type ListFeature } from './list-features';

const AT = Object.fromEntries(LIST_FEATURES.map((name, index) => [name, index])) as Record<
  ListFeature,
  number
>;

/** What a short list of headlines right below the article looks like; blocks and boxes in between, and cards, at most. */
const MOST = { blocksAfter: 30, levelsUp: 4, rankAfter: 1, cards: 6, siteNames: 1, saysSiteWide: 0 } as const;
const LEAST_SCORE = 0.04;
const LEAST = { sameHost: 1, headlines: 0.75, titleWords: 4, cards: 2 } as const;

/**
 * Whether a list is what a page closes with: a few headlines of its own site, close below the text. Of such lists without
 * a label that is known, where nothing else was offered, 2 of 2 labelled ones were related on real pages.
 * @param list its features and what the model makes of them
 */
export const isRightBelow = ({ row, score }: { row: Float64Array; score: number }): boolean =>
  score >= LEAST_SCORE &&
  keysOf(MOST).every((name) => (row[AT[name]] as number) <= MOST[name]) &&
  keysOf(LEAST).every((name) => (row[AT[name]] as number) >= LEAST[name]);

const keysOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
