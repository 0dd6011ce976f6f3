import { type Block, type Box, type Page, textsIn } from '../extraction/blocks';
import type { Body } from '../extraction/body';
import type { Reading } from '../extraction/candidates';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';
import { judgeLists } from '../extraction/related/choose-lists';
import { proposeLists } from '../extraction/related/propose-lists';
import type { StoryList } from '../extraction/related/story-lists';
import type { Steps } from '../extraction/steps';
import { isForeign } from './foreign';
import { whySpared } from './spared';
import { COMPANY_SCORE, WHOLES } from './with-company';

/**
 * What the judge of lists has to give one below the article, and one within. The reader asks for more to offer one: what is
 * hidden has to be no part of the article, which the block model says as well.
 */
const JUDGED = { below: 0.6, within: 0.5 } as const;
/** A line that is little but its link needs less doubt of the block model: two have to agree here as well. */
const POINTER_SCORE = 0.4;
/** Words that stand in one box with a list besides its cards: its label, a link to all of them. */
const LABEL_WORDS = 16;

export interface StoryContext {
  title: string;
  url: string;
  base: string;
}

/**
 * Lists of other stories, whatever stands over them: by what the judge of lists makes of their cards, where the block
 * model takes none of their text for the article's.
 */
export function* findStoryLists(
  reading: Reading,
  scores: Float64Array,
  body: Body,
  context: StoryContext,
): Steps<ClutterMatch[]> {
  const { page } = reading;
  const { lists, judge } = proposeLists({
    ...reading,
    ...context,
    isBody: (index) => body.kept[index] === 1 && body.captions[index] !== 1,
  });
  yield;
  const judged = judgeLists(lists, judge);
  yield;
  const none = (box: Box, limit: number) => isForeign(box, page, scores, body, limit);
  return judged
    .filter(({ score, isAfter }) => score >= (isAfter ? JUDGED.below : JUDGED.within))
    .flatMap(({ list, shelf }) => {
      const limit = list.cards.length === 1 ? POINTER_SCORE : COMPANY_SCORE;
      return boxesOf(list, page)
        .filter((box) => none(box, limit))
        .map((box) => grown(box, page, (outer) => none(outer, COMPANY_SCORE)))
        .map((box) =>
          matchOf(
            shelf === 'most-read' ? 'most-read' : 'related',
            'model:stories',
            'a list of other stories',
            [box],
            true,
          ),
        );
    });
}

/** The box around a list; flat in the page, those of its cards. */
function boxesOf({ box, cards }: StoryList, page: Page): Box[] {
  const first = Math.min(...cards.map((card) => card.first));
  const end = Math.max(...cards.map((card) => card.end));
  if (wordsBeside(page, box, { first, end }) <= LABEL_WORDS && !WHOLES_BUT_LISTS.has(box.tag)) return [box];
  return cards.flatMap((card) => card.box ?? []);
}

const WHOLES_BUT_LISTS: ReadonlySet<string> = new Set(['body', 'main', 'article', 'nav', 'header', 'footer']);

/** With its label and what leads to all of it. */
function grown(list: Box, page: Page, isNone: (box: Box) => boolean): Box {
  let outer = list;
  for (let box = list.parent; box && !WHOLES.has(box.tag); box = box.parent) {
    if (wordsBeside(page, box, list) > LABEL_WORDS || !isNone(box) || whySpared(box.element) !== null) break;
    outer = box;
  }
  return outer;
}

const wordsBeside = (page: Page, outer: Box, inner: Pick<Box, 'first' | 'end'>): number =>
  textsIn(page, outer)
    .filter(({ index }) => index < inner.first || index >= inner.end)
    .reduce((sum, { facts }: Block) => sum + facts.words, 0);
