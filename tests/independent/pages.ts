import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PageKind } from '../../utils/extraction/article';
import type { PlantedBox, PlantedPage } from '../planted/planted-page';

/** A page by an author who never saw the engine, its table or the other pages: own sentences, markup and wordings. */
export interface IndependentPage
  extends Pick<PlantedPage, 'id' | 'lang' | 'url' | 'html' | 'text' | 'related'> {
  /** The author's own name of the page's template. */
  shape: string;
  boxes: readonly (Omit<PlantedBox, 'kind'> & { kind: string })[];
  decoys: readonly { type: string; texts: readonly string[] }[];
}

/** A page of a news site or of another, and what kind it is. */
export interface IndependentKind {
  id: string;
  url: string;
  lang: string;
  /** The author's own name of what it is. */
  what: string;
  want: PageKind;
  html: string;
}

/** Authors of pages with clutter whose pages were looked at while rules were made, and on which the block model is trained. */
export const TRAINED_ON = [
  'a',
  'b',
  'd',
  'f',
  'g',
  'i',
  'j',
  'k',
  'l',
  'm',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'w',
  'y',
  'z',
  'za',
] as const;
/** Authors for checking: nothing was ever changed for their pages. Of n, a dozen lines that go wrong came to sight. */
export const UNSEEN = ['n', 'v', 'x'] as const;

export type Author = (typeof TRAINED_ON | typeof UNSEEN)[number];

export const independentPages = (author: Author): IndependentPage[] => read(author);

/** Pages of every kind: `c` and `h` are trained on, `e` is kept for checking. */
export const independentKinds = (author: 'c' | 'e' | 'h'): IndependentKind[] => read(author);

function read<T>(author: string): T[] {
  const file = new URL(`./${author}.jsonl.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
