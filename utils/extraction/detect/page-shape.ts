import type { TextFacts } from '../text-facts';
import { type Counter, IN } from './shape-tags';

/** A run of text between two block borders, measured. Characters of unspaced scripts and of Korean count double. */
export interface TextRun {
  chars: number;
  linkChars: number;
  stops: number;
  quotes: number;
  /** The text itself where it is short; longer texts may be cut, as they are only measured. */
  text: string;
  /** Whether a digit of any script stands in it: without one it holds no date, time or price. */
  hasDigit: boolean;
  isHeading: boolean;
  inList: boolean;
  inCell: boolean;
  /** Inside navigation, a footer or a dialog. */
  isFurniture: boolean;
  /** Inside something named or tagged as a side matter. Templates wrap whole articles in such names, so it may give way. */
  isAside: boolean;
  hasTime: boolean;
  /** What it begins with: a text, or an element that holds it. */
  node: Node;
}

/** The visible page as a list of text runs, with counts of what else stands in it. */
export interface PageShape extends Record<Counter, number> {
  runs: TextRun[];
  /** Index of the run that follows the first `<h1>`'s beginning; -1 without one. */
  h1: number;
}

export const emptyShape = (): PageShape => ({
  runs: [],
  images: 0,
  controls: 0,
  tables: 0,
  code: 0,
  times: 0,
  articles: 0,
  videos: 0,
  h1: -1,
  h1Count: 0,
});

/** How much a text is, in Latin letters' worth. */
export const widthOf = ({ chars, unspaced, hangul }: TextFacts): number => chars + unspaced + hangul;

/**
 * A run of text that begins at a node.
 * @param linkChars characters of it that are in links, before any count double
 * @param state what it stands in, as bits of `IN`
 */
export function runOf(
  node: Node,
  text: string,
  facts: TextFacts,
  linkChars: number,
  state: number,
  hasTime: boolean,
): TextRun {
  const chars = widthOf(facts);
  return {
    chars,
    linkChars: linkChars === 0 ? 0 : (linkChars * chars) / facts.chars,
    stops: facts.stops,
    quotes: facts.quotes,
    text,
    hasDigit: facts.hasDigit,
    isHeading: (state & IN.heading) !== 0,
    inList: (state & IN.list) !== 0,
    inCell: (state & IN.cell) !== 0,
    isFurniture: (state & IN.furniture) !== 0,
    isAside: (state & IN.aside) !== 0,
    hasTime,
    node,
  };
}

/** A line of links longer than this is a headline, ended by a single break (characters). */
export const LINK_LINE = 20;

const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|respond|footer|nav|navigation|menu|cookie|consent|modal)(?:$|[\s_-])/i;
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search']);

export const isFurnitureRole = (role: string | null): boolean => role !== null && FURNITURE_ROLES.has(role);

/** Whether a class or id names a side matter. */
export const isAsideName = (names: string): boolean => names !== '' && ASIDE_NAMES.test(names);
