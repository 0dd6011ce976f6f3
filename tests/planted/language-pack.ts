import type { PlantedKind } from './planted-kinds';

/** An invented article. */
export interface StoryText {
  title: string;
  author: string;
  paragraphs: readonly string[];
}

/** A reader's comment. */
export interface ReaderComment {
  name: string;
  text: string;
}

/** What looks like clutter and is none. */
export interface DecoyTexts {
  /** Paragraphs of an article that speak of comments, apps, AI, newsletters or cookies. */
  prose: readonly string[];
  /** A subhead that could be a box's, and the paragraph under it. */
  subhead: readonly [heading: string, paragraph: string];
  /** A line and the links it announces, within the article. */
  links: readonly [intro: string, ...links: string[]];
  correction: string;
  table: readonly (readonly string[])[];
}

/**
 * How publishers word each kind in one language: several wordings, each a list of strings whose meaning `box-trees.ts`
 * gives (mostly heading, line, button). `{author}` stands for the article's writer. Even ones are for the build half
 * of the pages, odd ones for the check half.
 */
export type Wordings = Readonly<Record<PlantedKind, readonly (readonly string[])[]>>;

/** Everything that pages in one language are made of. */
export interface LanguagePack {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  siteName: string;
  /** The site's sections. */
  nav: readonly string[];
  /** "By {author}". */
  byline: string;
  shownDate: string;
  caption: string;
  stories: readonly StoryText[];
  /** Headlines of other articles. */
  headlines: readonly string[];
  /** "3 hours ago" */
  times: readonly string[];
  readers: readonly ReaderComment[];
  /** Prose: even ones for the build half, odd ones for the check half. The rest: for the build half. */
  decoys: DecoyTexts;
  checkDecoys: Omit<DecoyTexts, 'prose'>;
  wordings: Wordings;
}
