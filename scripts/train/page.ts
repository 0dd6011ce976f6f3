// Runs in the browser page: what training needs of one corpus page.

import { COMPANIES } from '../../utils/extraction/company';
import { FEATURE_NAMES } from '../../utils/extraction/features/feature-names';
import { Furniture } from '../../utils/extraction/prune';
import { splitTokens } from '../../utils/extraction/tokens';
import { wordPlaces } from '../../utils/extraction/word-weights';
import { readParsed } from './read-parsed';

interface Dump {
  names: readonly string[];
  rows: string;
  texts: string[];
  /** Per block, the words of its box, its parent's and so on, nearest first, as far as they are local. */
  tokens: string[][][];
  /** Per block, the places of its words in the table of weights. */
  words: number[][];
  /** Lists of `Company`, by name. */
  company: Record<string, number[]>;
  /** 0 seen by Readability, 1 not, 2 site furniture that the model does not see either. */
  pruned: number[];
}

const LEVELS = 60;

function dump(html: string, address: string | null): Dump {
  const url = address ?? 'https://unknown.example/';
  const { reading } = readParsed(html, url, {
    tokens: () => () => ({ sum: 0, low: 0, high: 0 }),
    words: () => () => ({ mean: 0, low: 0, high: 0, against: 0, start: 0 }),
  });
  const { page } = reading;
  const readChars = [0];
  for (const block of page.blocks)
    readChars.push((readChars.at(-1) ?? 0) + (reading.readability.has(block.index) ? block.facts.chars : 0));
  const total = readChars.at(-1) ?? 0;
  let binary = '';
  const bytes = new Uint8Array(reading.rows.values.buffer);
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return {
    names: FEATURE_NAMES,
    rows: btoa(binary),
    texts: page.blocks.map((block) => block.text),
    tokens: page.blocks.map((block) => {
      const levels: string[][] = [];
      for (let box = block.box; levels.length < LEVELS; ) {
        const share = total === 0 ? 0 : ((readChars[box.end] ?? 0) - (readChars[box.first] ?? 0)) / total;
        if (share >= 0.25) break;
        levels.push(splitTokens(box.names));
        if (!box.parent) break;
        box = box.parent;
      }
      return levels;
    }),
    words: page.blocks.map(wordPlaces),
    company: Object.fromEntries(COMPANIES.map((name) => [name, [...reading.company[name]]])),
    pruned: [...reading.pruned].map((pruned, i) => (reading.furniture[i] === Furniture.chrome ? 2 : pruned)),
  };
}

Object.assign(globalThis, { dump });
