import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One line of a set's `truth.jsonl`. A field that a set has no truth for is absent; `null` or '' says "none". */
export interface Truth {
  id: string;
  url: string | null;
  title?: string | null;
  author?: string | string[] | null;
  date?: string | null;
  body?: string;
  with?: string[];
  without?: string[];
  kind?: string;
}

export interface CorpusSet {
  name: string;
  /** The pages to run: all of the set's, or a sample of them. */
  truth: Truth[];
  /** Whether `truth` is the whole set. */
  whole: boolean;
}

/** In the order of the corpus's own table; a set that is not named here comes after. */
const order = ['scrapinghub', 'newspaper4k', 'wcxb', 'trafilatura', 'mozilla', 'not-articles'];

export interface Selection {
  /** Names of sets; all of them when empty. */
  sets: string[];
  /** Pages a set, evenly spread. */
  sample?: number;
  /** Only these pages. */
  ids?: string[];
}

/** The names of the sets in a corpus directory. */
export function setNames(corpusDir: string): string[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return readdirSync(corpusDir)
    .filter((name) => existsSync(truthFile(corpusDir, name)))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The chosen sets with their chosen pages; a set of which no page is chosen is left out. */
export function loadSets(corpusDir: string, { sets, sample, ids }: Selection): CorpusSet[] {
  return setNames(corpusDir)
    .filter((name) => sets.length === 0 || sets.includes(name))
    .map((name) => {
      const all = readTruth(corpusDir, name);
      const named = ids ? all.filter(({ id }) => ids.includes(id)) : all;
      const truth = sample ? spread(named, sample) : named;
      return { name, truth, whole: truth.length === all.length };
    })
    .filter(({ truth }) => truth.length > 0);
}

export function truthFile(corpusDir: string, set: string): string {
  return join(corpusDir, set, 'truth.jsonl');
}

export function pageFile(corpusDir: string, set: string, id: string): string {
  return join(corpusDir, set, 'pages', `${id}.html.gz`);
}

export function readPage(corpusDir: string, set: string, id: string): string {
  return gunzipSync(readFileSync(pageFile(corpusDir, set, id))).toString('utf8');
}

/** `count` items at even distances, the first always among them. */
export function spread<T>(items: T[], count: number): T[] {
  if (count >= items.length) return items;
  return items.filter(
    (_, i) => Math.floor((i * count) / items.length) !== Math.floor(((i - 1) * count) / items.length),
  );
}

/** SHA-256 over every truth, page and scoring file, so that a gate's floors are tied to the corpus they were set on. */
export function corpusHash(corpusDir: string): string {
  const hash = createHash('sha256');
  const add = (file: string) => hash.update(`${file}\0`).update(readFileSync(join(corpusDir, file)));
  for (const file of ['score.py', 'to-text.js']) add(file);
  for (const set of setNames(corpusDir)) {
    add(`${set}/truth.jsonl`);
    for (const page of readdirSync(join(corpusDir, set, 'pages')).sort()) add(`${set}/pages/${page}`);
  }
  return hash.digest('hex');
}

function readTruth(corpusDir: string, set: string): Truth[] {
  return readFileSync(truthFile(corpusDir, set), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth);
}
