import type { Block, Box, Page } from '../blocks';
import { Furniture } from '../prune';
import type { TokenCache } from '../tokens';
import { appealListener } from './appeals';
import { CLUTTER_KINDS, type ClutterKindName } from './kinds';
import { matchParts } from './label-parts';
import { pageLanguages } from './page-languages';
import { type PhraseMatch, phraseMatcher } from './phrases';
import { type NamesMeaning, readNames, type TokenMatch } from './token-kinds';

export interface FindContext {
  /** The page's own title: stories under another title are not this article. */
  title: string;
  /** The block that shows the title, or -1. */
  titleIndex: number;
  /** The page's address. */
  url: string;
}

/** Kinds whose heading stands over a whole section, other people's words included. */
export const SECTION_KINDS: ReadonlySet<ClutterKindName> = new Set([
  'comments',
  'related',
  'most-read',
  'sponsored',
]);

/** What the finder learned about each block and box on its way, for the block model. */
export interface ClutterFacts {
  phrases: (PhraseMatch[] | undefined)[];
  /** What a text says, for blocks that were passed over as site furniture. */
  tell: (text: string) => PhraseMatch[];
  tokens: (box: Box) => readonly TokenMatch[];
  /** Whether a box's names may hold a known embed's. */
  mayBeRoot: (box: Box) => boolean;
  /** What a text asks of the page's reader, if it asks anything. */
  appeal: (text: string) => ClutterKindName | undefined;
}

/** Whether a block says something of a kind that is taken away, or that is collected: lists of stories. */
export const tellsOf = (facts: ClutterFacts, index: number, action: 'remove' | 'collect'): boolean =>
  facts.phrases[index]?.some(({ kind }) => CLUTTER_KINDS[kind].action === action) ?? false;

/** A phrase in a longer block is a sentence that mentions it. Words. */
const PHRASE_WORDS = 45;

/** Reads what each block says and each box is called. */
export function readClutterFacts(
  page: Page,
  furniture: Uint8Array,
  cache: TokenCache,
  lang: string,
): ClutterFacts {
  const languages = pageLanguages(page, lang);
  const match = phraseMatcher(languages);
  const phrases: (PhraseMatch[] | undefined)[] = [];
  for (const block of page.blocks) {
    if (block.facts.words > PHRASE_WORDS || furniture[block.index] === Furniture.chrome) continue;
    const said = match(block.text || altText(block));
    const found = said.some(({ whole }) => whole) ? said : [...matchParts(block, match), ...said];
    if (found.length > 0) phrases[block.index] = found;
  }
  const known: NamesMeaning[] = [];
  const namesOf = (box: Box): NamesMeaning => {
    known[box.namesId] ??= readNames(cache.words(box.names));
    return known[box.namesId] as NamesMeaning;
  };
  return {
    phrases,
    tell: match,
    tokens: (box) => namesOf(box).kinds,
    mayBeRoot: (box) => namesOf(box).mayBeRoot,
    appeal: appealListener(languages),
  };
}

/** A lone picture speaks by its alternative text: store badges, logos of share services. */
const altText = (block: Block): string =>
  block.media.map((media) => media.getAttribute('alt') ?? '').join(' ');
