import type { Block, Box, Page } from '../extraction/blocks';
import type { Reading } from '../extraction/candidates';
import { isAction } from '../extraction/clutter/find-asides';
import type { ClutterKindName, PhraseLanguage } from '../extraction/clutter/kinds';
import { LEGAL_WORDS } from '../extraction/clutter/legal-words';
import type { ClutterMatch } from '../extraction/clutter/match';
import { consentReader } from './consent';
import { isPlayer } from './players';
import { foldStems, stemPattern } from './stems';

/** A notice with its choices, a player's controls: words and blocks. */
const SMALL = { words: 60, blocks: 16 };
/** A line of fewer words is a button or a mark: it does not say what a box is. */
const SAYING_WORDS = 4;

/** What a kind that is off stands on, be it by the faintest word: no other kind may take it. */
export function blocksOfKindsOff(
  reading: Reading,
  kinds: ReadonlySet<ClutterKindName>,
  languages: readonly PhraseLanguage[],
): Uint8Array {
  const off = new Uint8Array(reading.page.blocks.length);
  if (!kinds.has('cookie-notice')) markNotices(reading.page, off, languages);
  if (!kinds.has('legal-footer')) markLegal(reading.page, off, languages);
  if (!kinds.has('video-chrome'))
    for (const lines of smallBoxes(reading.page))
      if (isPlayer(lines, languages)) for (const { index } of lines) off[index] = 1;
  const says = (first: number, end: number, is: (kind: ClutterKindName) => boolean): number => {
    for (let i = first; i < end; i++) if (reading.facts.phrases[i]?.some(({ kind }) => is(kind))) return i;
    return end;
  };
  for (const match of reading.clutter) {
    const { kind, rule, sure, first, end } = match;
    if (kinds.has(kind) || kind === 'boilerplate' || isByButton(match, reading)) continue;
    // "Listen" on the button of a promo makes no player of it: the first line says what a box is.
    const isLater =
      rule.startsWith('phrase:') &&
      says(first, end, (other) => kinds.has(other)) < says(first, end, (other) => other === kind);
    if (kind === 'cookie-notice' || (!isLater && (sure || rule.startsWith('phrase:'))))
      off.fill(1, first, end);
  }
  return off;
}

/**
 * Whether nothing but a button below other lines gives a find its kind: "Listen", "Close" and "Allow" stand under
 * prompts of any kind.
 */
export function isByButton({ kind, rule, first, end }: ClutterMatch, { page, facts }: Reading): boolean {
  if (!rule.startsWith('phrase:') && rule !== 'structure:aside' && rule !== 'structure:prompt') return false;
  const texts = page.blocks.slice(first, end).filter(({ text }) => text !== '');
  const telling = texts.filter(({ index }) => facts.phrases[index]?.some((phrase) => phrase.kind === kind));
  const [only] = texts;
  if (texts.length === 1 && only && kind === 'video-chrome') return isAction(only);
  return (
    telling.length === 1 &&
    telling[0] !== texts[0] &&
    telling.every(({ facts: { words } }) => words < SAYING_WORDS) &&
    texts.some(({ facts: { words } }) => words >= SAYING_WORDS)
  );
}

/** The line that begins a small box of legal lines, wherever the site puts it. */
function markLegal(page: Page, off: Uint8Array, languages: readonly PhraseLanguage[]): void {
  const pattern = stemPattern(languages.flatMap((language) => LEGAL_WORDS[language] ?? []));
  for (const lines of smallBoxes(page)) {
    const [first] = lines;
    if (first && pattern.test(foldStems(first.text))) for (const { index } of lines) off[index] = 1;
  }
}

/** Texts that name cookies, and boxes whose first words are those of such a notice, however they call it. */
function markNotices(page: Page, off: Uint8Array, languages: readonly PhraseLanguage[]): void {
  const talk = consentReader(languages);
  for (const { text, index } of page.blocks) if (text !== '' && talk(text) === 'cookies') off[index] = 1;
  for (const lines of smallBoxes(page)) {
    const first = lines.find(({ facts }) => facts.words >= SAYING_WORDS);
    if (first && talk(first.text) === 'notice') for (const { index } of lines) off[index] = 1;
  }
}

/** The texts of every small box that holds a few; of what stands alone, where no other small box is around it. */
function* smallBoxes(page: Page): Generator<Block[]> {
  for (const box of page.boxes) {
    if (!isSmall(box)) continue;
    const lines = linesOf(box, page);
    if (lines.length > 1 || (lines.length === 1 && !(box.parent && isSmall(box.parent)))) yield lines;
  }
}

const isSmall = ({ words, first, end }: Box): boolean => words <= SMALL.words && end - first <= SMALL.blocks;

const linesOf = ({ first, end }: Box, page: Page): Block[] =>
  page.blocks.slice(first, end).filter(({ text }) => text !== '');
