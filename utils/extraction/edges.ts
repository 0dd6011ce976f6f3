import { type Block, isProse, type Page } from './blocks';
import { foldPhrase } from './clutter/phrases';
import type { Metadata } from './metadata';
import { createComparer } from './similarity';
import { HEADING } from './tags';

export interface EdgeFacts {
  title: string;
  /** Names that a line beside the headline consists of: byline, source, site. */
  names: readonly string[];
  bylines: readonly string[];
  dek: string;
}

/** What the page's metadata say of the lines at an article's edges. */
export const edgeFactsOf = ({ title, dek, byline, source, siteName }: Metadata): EdgeFacts => ({
  title,
  dek,
  names: [...byline, source, siteName],
  bylines: byline,
});

/** Longer lines are text, whatever they mention. Words. */
const FURNITURE_WORDS = 30;
/** Words that may remain of a byline or date line when names and numbers are taken out: "By", "Updated at", a month. */
const LEFT_OVER = 3;

/** The headline said again, and lines of names and dates, before the text begins. */
export function dropHeadFurniture(page: Page, kept: Uint8Array, barred: Uint8Array, facts: EdgeFacts): void {
  const title = foldPhrase(facts.title);
  const compare = createComparer(facts.title);
  const likeDek = createComparer(facts.dek);
  for (const block of page.blocks) {
    if (!kept[block.index] || block.text === '') continue;
    const isTitle = title !== '' && (beginsWithTitle(block, title) || compare(block.text) > 0.85);
    // A dek belongs to the headline where the byline comes after it.
    const isDek = facts.dek !== '' && likeDek(block.text) > 0.8 && standsOverByline(page, block, facts.names);
    if (isEntryTime(page, kept, block)) return;
    if (isTitle || isDek || isNamesAndDates(block, facts.names)) {
      kept[block.index] = 0;
      // Names and figures may be how a match ended: what finds the article's own things may say so.
      if (isTitle || isDek) barred[block.index] = 1;
    } else if (isProse(block)) return;
  }
}

/** Words that a page without boxes for them may add to its headline in one run: dek, name, day. */
const ADDED_WORDS = 40;

function beginsWithTitle({ text, facts }: Block, title: string): boolean {
  const folded = foldPhrase(text);
  if (folded === title) return true;
  const words = title.split(' ').length;
  return words >= TITLE_WORDS && facts.words <= words + ADDED_WORDS && folded.startsWith(`${title} `);
}

/** Words; a shorter title may begin a sentence of the text. */
const TITLE_WORDS = 4;

/** The hour over an entry of a report that is kept as it goes: other entries have one too. */
const isEntryTime = (page: Page, kept: Uint8Array, block: Block): boolean =>
  isHour(block) && page.blocks.some((other) => other !== block && kept[other.index] === 1 && isHour(other));

const isHour = ({ box, text }: Block): boolean => HEADING.test(box.tag) && HOUR.test(text);
const HOUR = /^\p{Nd}{1,2}\s?[:.hH]\s?\p{Nd}{2}(?!\p{Nd})/u;

const standsOverByline = (page: Page, block: Block, names: readonly string[]): boolean =>
  page.blocks
    .slice(block.index + 1, block.index + 5)
    .some((next) => next.text !== '' && isNamesAndDates(next, names));

/** Whether nothing of weight is left of a line without the page's names, numbers and punctuation. */
export function isNamesAndDates(block: Block, names: readonly string[]): boolean {
  if (block.facts.words > FURNITURE_WORDS || block.facts.endsSentence) return false;
  const mayBeDate = block.facts.digits > 0 || (block.facts.uppercase === 0 && /\p{Nd}/u.test(block.text));
  if (!mayBeDate && !names.some((name) => name.length >= 2 && block.text.includes(name))) return false;
  let rest = block.text;
  let known = false;
  for (const name of names) {
    if (name.length < 2 || !rest.includes(name)) continue;
    rest = rest.split(name).join(' ');
    known = true;
  }
  const left = rest.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (
    (DATE_OR_HOUR.test(rest) && (rest.match(PAIR)?.length ?? 0) <= PAIRS) ||
    (left.length === 0 && TWO_NUMBERS.test(rest))
  )
    known = true;
  const letters = left.reduce((sum, word) => sum + word.length, 0);
  return known && left.length <= LEFT_OVER && letters <= 24;
}

/** A year, a day in three numbers or before a full stop, an hour; in other digits any two numbers. */
const DATE_OR_HOUR =
  /\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]|(?<![\p{Nd}:])(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\p{Nd}:])|(?!\d)\p{Nd}[:./-](?!\d)\p{Nd}/u;
/** More pairs of numbers are the quarters of a match. */
const PAIRS = 2;
const PAIR = /\p{Nd}{1,3}:\p{Nd}{1,3}/gu;
/** A day and a month, or how a match ended: with names beside them the latter. */
const TWO_NUMBERS = /\p{Nd}{1,2}[:/-]\p{Nd}{1,2}/u;

/** Two words, or in scripts that don't part them three characters. */
const FULL_NAME = /\S\s+\S|^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{3,}$/u;

/** Bylines may go on with what the author writes about: "Ann Lee Travel". */
const withoutTrade = (name: string): string => name.split(/\s+/).slice(0, 2).join(' ');

/** A note on the author is no longer than this. Words. */
const NOTE_WORDS = 90;

/**
 * Notes on the author after the text: each opens with the author's name, which the text itself does not say, and has no
 * heading ("Why trust us") that makes it a section. An interview's last paragraph says a name that has been said before.
 */
export function dropTailNotes(page: Page, kept: Uint8Array, bylines: readonly string[]): void {
  const names = bylines.filter((name) => FULL_NAME.test(name)).map(withoutTrade);
  if (names.length === 0) return;
  const texts = page.blocks.filter((block) => block.text !== '' && kept[block.index]);
  for (let last = texts.pop(); last; last = texts.pop()) {
    const { text, facts, index } = last;
    const name = names.find((one) => text.startsWith(one));
    const above = texts.at(-1);
    if (!name || facts.words > NOTE_WORDS || !above || HEADING.test(above.box.tag)) return;
    if (texts.some((block) => isProse(block) && block.text.includes(name))) return;
    kept[index] = 0;
  }
}
