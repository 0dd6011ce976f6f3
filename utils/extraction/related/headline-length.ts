import { countWords } from '../similarity';

/** Words, or characters in languages that join their words. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARS = 24;

/** Long enough for a headline; names of sections and services are not. */
export const isHeadline = (title: string): boolean =>
  breadthOf(title) >= HEADLINE_CHARS || countWords(title) >= HEADLINE_WORDS;

/** Characters; a syllable block of Korean holds what two letters or three do elsewhere. */
const breadthOf = (title: string): number => title.length + (title.match(HANGUL)?.length ?? 0);
const HANGUL = /\p{sc=Hangul}/gu;

/** Under a label that says what they are, headlines may be somewhat shorter; names of subjects are shorter still. */
const TITLE_WORDS = 3;
const TITLE_CHARS = 20;
const TITLE_SYLLABLES = 6;
export const isTitle = (title: string): boolean =>
  isHeadline(title) ||
  (breadthOf(title) >= TITLE_CHARS && countWords(title) >= TITLE_WORDS) ||
  (title.match(HANGUL)?.length ?? 0) >= TITLE_SYLLABLES;
