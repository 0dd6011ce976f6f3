/** A card under the article: another story, with its whole text in one run-on block. */
export interface Card {
  title: string;
  source: string;
  /** As the page shows it, without the icon's alt text. */
  time: string;
  path: string;
  text: string;
}

/** The page's own furniture, in the page's language. */
export interface Phrases {
  logoAlt: string;
  aiImageAlt: string;
  aiHeading: string;
  aiLine: string;
  comments: string;
  noComments: string;
  related: string;
  timeAlt: string;
  appKicker: string;
  appHeading: string;
  appLine: string;
  appStoreAlt: string;
  playStoreAlt: string;
}

/** What one archetype page says, whatever its markup. */
export interface Story {
  lang: string;
  dir: 'ltr' | 'rtl';
  origin: string;
  path: string;
  siteName: string;
  source: string;
  /** Day first, as it stands glued to the source. */
  shownDate: string;
  /** ISO 8601 calendar date. */
  date: string;
  title: string;
  paragraphs: string[];
  cards: Card[];
  phrases: Phrases;
}
