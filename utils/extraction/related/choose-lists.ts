import { saysLikeArticle } from './heading-stems';
import {
  headingOf,
  isExcluded,
  isFeed,
  isToldRelated,
  type JudgeContext,
  labelMatches,
  pagedElsewhere,
  type Shelf,
  shelfOf,
} from './judge-list';
import { listFeatures } from './list-features';
import { scoreList } from './list-model';
import { isAfterBody, styleOf } from './list-place';
import { ListSurroundings } from './list-surroundings';
import { isRightBelow } from './right-below';
import type { StoryList } from './story-lists';

/** A list with what it is worth. */
export interface JudgedList {
  list: StoryList;
  shelf: Shelf;
  /** What the model is told of it; for training. */
  row: Float64Array;
  /** 0 to 1. */
  score: number;
  isAfter: boolean;
  /** Its label, or its line, says that it is a list of stories. */
  isTold: boolean;
  /** It says that they are related to the article. */
  isToldRelated: boolean;
  /** Its cards are whole stories. */
  isFeed: boolean;
  /** It is told, or its heading has a stem of such words. */
  isSaid: boolean;
}

/** Lists that may be worth something, in page order. */
export function judgeLists(lists: readonly StoryList[], context: JudgeContext): JudgedList[] {
  const isPagedElsewhere = pagedElsewhere(lists, context);
  const judged = lists.filter((list) => !isExcluded(list, context) && !isPagedElsewhere(list));
  if (judged.length === 0) return [];
  const around = new ListSurroundings(lists, judged, context);
  return judged.map((list, i) => {
    const row = listFeatures(list, i, around, context);
    const isTold = labelMatches(list, context).length > 0;
    return {
      list,
      shelf: shelfOf(list, context),
      row,
      score: scoreList(row),
      isAfter: isAfterBody(list, context),
      isTold,
      isToldRelated: isToldRelated(list, context),
      isFeed: isFeed(list, context),
      isSaid: isTold || saysLikeArticle(headingOf(list, context)?.text ?? ''),
    };
  });
}

/** Scores from which a list belongs to the article: below it and within it, with and without a label that says so. */
const BELOW_TOLD = 0.6;
const BELOW = 0.65;
const WITHIN = 0.4;
const WITHIN_TOLD = 0.1;
/** In a column of the site's beside others, under a label that says so. */
const ASIDE_TOLD = 0.94;
/** Whole stories below the article need little more. */
const FEED = 0.05;
/** Where none below it does, the best whose heading says so in any words, from this score on. */
const SAID = 0.1;
/** Where nothing does, the best list below the article is offered from this score on. */
const NOTHING_BETTER = 0.15;
/** Where its label says what it is, from this one: a phrase that is known is more than the model can weigh. */
const TOLD = 0.2;
/** With it go those of the same make that score at least this share of it. */
const ALIKE_SHARE = 0.5;
const ALIKE_SHARE_BELOW = 0.6;

/** Where others are offered, those within the text too from this one: it points to a story between its paragraphs. */
const WITHIN_BESIDE = 0.3;

/**
 * The lists that are offered, in page order: the article's, with those of the site that are told; else all of one shelf. All numbers are those that did best in
 * cross-validation by site: see scripts/train-related/fit.py.
 */
export function chooseLists(judged: readonly JudgedList[]): JudgedList[] {
  const chosen = chooseBest(judged);
  if (chosen.every(({ shelf }) => shelf === 'most-read')) return chosen;
  return judged.filter(
    (one) =>
      chosen.includes(one) ||
      (!one.isAfter && one.shelf === 'article' && one.list.cards.length === 1 && one.score >= WITHIN_BESIDE),
  );
}

function chooseBest(judged: readonly JudgedList[]): JudgedList[] {
  // Between an article's paragraphs, what the site shows on every page was put for its readers too.
  const sure = judged.filter(({ shelf, score, isAfter, isToldRelated, isFeed }) =>
    isAfter
      ? (shelf === 'article' && score >= (isFeed ? FEED : isToldRelated ? BELOW_TOLD : BELOW)) ||
        (shelf === 'site' && isToldRelated && score >= ASIDE_TOLD)
      : shelf !== 'most-read' && score >= (isToldRelated ? WITHIN_TOLD : WITHIN),
  );
  const said = sure.some(({ isAfter }) => isAfter) ? undefined : bestSaid(judged);
  if (said) sure.push(said);
  if (sure.length > 0) return withAlike(sure, judged);
  let best: JudgedList | undefined;
  for (const one of judged)
    if (
      one.isAfter &&
      one.score >= (one.isTold ? TOLD : NOTHING_BETTER) &&
      (!best || rank(one) > rank(best)) &&
      countAlike(one, judged) <= MOST_ALIKE
    )
      best = one;
  if (!best) return [];
  const { list, shelf, score } = best;
  return judged.filter(
    (other) =>
      other.isAfter &&
      other.shelf === shelf &&
      (other === best ||
        other.score >= BELOW ||
        (isAlike(other.list, list) && other.score >= ALIKE_SHARE * score)),
  );
}

/** More stories under a heading are a section of the site. */
const MOST_SAID = 8;

/** Of the lists below the article, none of which is sure, the one with a heading that best says what it is. */
function bestSaid(judged: readonly JudgedList[]): JudgedList | undefined {
  const best = (lists: readonly JudgedList[]) => lists.toSorted((a, b) => b.score - a.score)[0];
  const below = judged.filter(({ isAfter, list }) => isAfter && list.cards.length <= MOST_SAID);
  const untold = below.filter(
    (one) => one.shelf === 'article' && !one.isTold && countAlike(one, judged) <= MOST_ALIKE,
  );
  return (
    best(below.filter(({ shelf, isSaid, score }) => shelf === 'article' && isSaid && score >= SAID)) ??
    best(
      below.filter(
        ({ shelf, isToldRelated, score }) => shelf === 'site' && isToldRelated && score >= BELOW_TOLD,
      ),
    ) ??
    best(untold.filter(isRightBelow))
  );
}

const countAlike = ({ list }: JudgedList, judged: readonly JudgedList[]): number =>
  judged.filter((other) => isAlike(other.list, list)).length;

/** More lists of one make are the site's contents. */
const MOST_ALIKE = 5;

/** What is read most is the last that is offered, unless it scores far better. */
const rank = ({ shelf, score }: JudgedList): number => (shelf === 'most-read' ? MOST_READ_SHARE : 1) * score;
const MOST_READ_SHARE = 0.5;

/** With lists that are sure go those made alike that score somewhat less, more so within the article than below it. */
function withAlike(sure: readonly JudgedList[], judged: readonly JudgedList[]): JudgedList[] {
  return judged.filter(
    (one) =>
      sure.includes(one) ||
      (one.shelf !== 'most-read' &&
        sure.some(
          ({ list, shelf, score, isAfter }) =>
            isAfter === one.isAfter &&
            (!isAfter || shelf === one.shelf) &&
            isAlike(one.list, list) &&
            one.score >= (isAfter ? ALIKE_SHARE_BELOW : ALIKE_SHARE) * score,
        )),
  );
}

const isAlike = (a: StoryList, b: StoryList): boolean => styleOf(a.box) === styleOf(b.box);
