// Runs in the browser page: the lists of stories on one page, with what the judge is told of each.
import { chooseBody } from '../../utils/extraction/body';
import { edgeFactsOf } from '../../utils/extraction/edges';
import { collectRelated } from '../../utils/extraction/related';
import { judgeLists } from '../../utils/extraction/related/choose-lists';
import type { Shelf } from '../../utils/extraction/related/judge-list';
import { LIST_FEATURES } from '../../utils/extraction/related/list-features';
import { proposeLists } from '../../utils/extraction/related/propose-lists';
import { isRightBelow } from '../../utils/extraction/related/right-below';
import { scoreBlocks, weighers } from '../../utils/extraction/score-blocks';
import { baseUrl } from '../../utils/extraction/urls';
import { readParsed } from '../train/read-parsed';

/** A list that may be worth something, as the model sees it and as a person would find it. */
export interface DumpedList {
  label: string | null;
  style: string;
  shelf: Shelf;
  row: number[];
  isAfter: boolean;
  isTold: boolean;
  isToldRelated: boolean;
  isFeed: boolean;
  isSaid: boolean;
  /** Stands right below the article, if the model does not think too little of it. */
  isRightBelow: boolean;
  first: number;
  cards: { url: string; title: string | null }[];
}

export interface DumpedPage {
  title: string;
  /** What is offered now. */
  now: { title: string; url: string }[];
  lists: DumpedList[];
}

function dumpLists(html: string, url: string): DumpedPage {
  const { document, metadata, reading } = readParsed(html, url, weighers);
  const { page } = reading;
  const body = chooseBody(reading, scoreBlocks(reading), edgeFactsOf(metadata));
  const isBody = (index: number) => body.kept[index] === 1 && body.captions[index] !== 1;
  const context = {
    page,
    facts: reading.facts,
    clutter: reading.clutter,
    furniture: reading.furniture,
    titleIndex: reading.titleIndex,
    isBody,
    title: metadata.title,
    url,
    base: baseUrl(document, url),
  };
  const { lists, judge, headlineOf } = proposeLists(context);
  return {
    title: metadata.title,
    now: collectRelated(context).map((link) => ({ title: link.title, url: link.url })),
    lists: judgeLists(lists, judge).map(
      ({ list, shelf, row, isAfter, isTold, isToldRelated, isFeed, isSaid }) => ({
        label: list.label === null ? null : (page.blocks[list.label]?.text ?? null),
        style: [list.box, list.box.parent].map((box) => `${box?.tag}.${box?.names}`).join(' < '),
        shelf,
        row: [...row],
        isAfter,
        isTold,
        isToldRelated,
        isFeed,
        isSaid,
        isRightBelow: isRightBelow({ row, score: 1 }),
        first: list.cards[0]?.first ?? 0,
        cards: list.cards.map((card) => ({ url: card.url, title: headlineOf(card)?.text ?? null })),
      }),
    ),
  };
}

Object.assign(globalThis, { dumpLists, LIST_FEATURES });
