import { type Block, type Box, type Page, textsIn } from '../extraction/blocks';
import type { Reading } from '../extraction/candidates';
import { isAction } from '../extraction/clutter/find-asides';
import type { ClutterKindName } from '../extraction/clutter/kinds';
import type { ClutterMatch } from '../extraction/clutter/match';
import { consentTalk } from './consent';
import { SHAPE_RULES } from './outside';
import { isPlayer } from './players';
import type { TopicReader } from './vocabulary';

/** A notice with its choices, a player's controls: words and blocks. */
const SMALL = { words: 60, blocks: 16 };
/** A line of fewer words is a button or a mark: it does not say what a box is. */
const SAYING_WORDS = 4;

/** What a kind that is off stands on, be it by the faintest word: no other kind may take it. */
export function blocksOfKindsOff(
  reading: Reading,
  kinds: ReadonlySet<ClutterKindName>,
  read: TopicReader,
): Uint8Array {
  const { page } = reading;
  const off = new Uint8Array(page.blocks.length);
  const named = namedBlocks(reading, kinds);
  const veto = (first: number, end: number, heedsNames: boolean): void => {
    for (let i = first; i < end; i++) if (!(heedsNames && named[i])) off[i] = 1;
  };
  if (!kinds.has('cookie-notice'))
    for (const { text, index, facts } of page.blocks)
      if (facts.words <= SMALL.words && read(text).has('cookies')) off[index] = 1;
  for (const { first, end, lines } of smallBoxes(page)) {
    if (!kinds.has('cookie-notice') && isNotice(lines, read)) veto(first, end, false);
    else if (
      (!kinds.has('legal-footer') && lines[0] && read(lines[0].text).has('legal')) ||
      (!kinds.has('video-chrome') && isPlayer(lines, read))
    )
      veto(first, end, true);
  }
  const says = (first: number, end: number, is: (kind: ClutterKindName) => boolean): number => {
    for (let i = first; i < end; i++) if (speaksOf(reading, i, is)) return i;
    return end;
  };
  for (const match of reading.clutter) {
    const { kind, rule, sure, first, end } = match;
    if (kinds.has(kind) || kind === 'boilerplate' || isByButton(match, reading)) continue;
    if (kind === 'video-chrome' && kinds.has('ai-promo') && isVoiceOfAi(match, reading)) continue;
    const isPhrase = rule.startsWith('phrase:');
    // "Listen" on the button of a promo makes no player of it: the first line says what a box is.
    const isLater =
      isPhrase && says(first, end, (other) => kinds.has(other)) < says(first, end, (other) => other === kind);
    if (kind === 'cookie-notice') veto(first, end, false);
    else if (!isLater && (sure || isPhrase)) veto(first, end, isPhrase || SHAPE_RULES.has(rule));
  }
  return off;
}

/**
 * Whether nothing but a button below other lines gives a find its kind: "Listen", "Close" and "Allow" stand under
 * prompts of any kind.
 */
export function isByButton(match: ClutterMatch, reading: Reading): boolean {
  const { kind, rule } = match;
  if (!rule.startsWith('phrase:') && !SHAPE_RULES.has(rule)) return false;
  const texts = textsIn(reading.page, match);
  const telling = texts.filter(({ index }) => speaksOf(reading, index, (of) => of === kind));
  const [only] = texts;
  if (texts.length === 1 && only && kind === 'video-chrome') return isAction(only);
  return (
    telling.length === 1 &&
    telling[0] !== texts[0] &&
    telling.every(({ facts: { words } }) => words < SAYING_WORDS) &&
    texts.some(({ facts: { words } }) => words >= SAYING_WORDS)
  );
}

/** Texts in boxes to which the page's own name gives a kind that is on, whatever a button in them says. */
function namedBlocks({ clutter, page }: Reading, kinds: ReadonlySet<ClutterKindName>): Uint8Array {
  const named = new Uint8Array(page.blocks.length);
  for (const { sure, rule, kind, first, end } of clutter)
    if (sure && rule.startsWith('token:') && kinds.has(kind)) named.fill(1, first, end);
  return named;
}

/** Whether "Listen" is a label over a line that offers a voice of AI: what plays then is the offer. */
function isVoiceOfAi(match: ClutterMatch, reading: Reading): boolean {
  const lines = textsIn(reading.page, match).filter(({ facts }) => facts.words >= SAYING_WORDS);
  const isSaid = (kind: ClutterKindName) =>
    lines.some(({ index }) => speaksOf(reading, index, (of) => of === kind));
  return !isSaid(match.kind) && isSaid('ai-promo');
}

/** Whether a phrase of such a kind stands in a block. */
const speaksOf = ({ facts }: Reading, index: number, is: (kind: ClutterKindName) => boolean): boolean =>
  facts.phrases[index]?.some(({ kind }) => is(kind)) ?? false;

/** Whether a box's first words are those of a notice about cookies and consent, however they call it. */
function isNotice(lines: readonly Block[], read: TopicReader): boolean {
  const first = lines.find(({ facts }) => facts.words >= SAYING_WORDS);
  return first !== undefined && consentTalk(first.text, read) === 'notice';
}

/** The texts of every small box that holds a few; of what stands alone, where no other small box is around it. */
function* smallBoxes(page: Page): Generator<{ first: number; end: number; lines: Block[] }> {
  for (const box of page.boxes) {
    // A form that takes an address says for whose letters: neither notice nor player is one.
    if (!isSmall(box) || takesAddress(box)) continue;
    const lines = textsIn(page, box);
    if (lines.length > 1 || (lines.length === 1 && !(box.parent && isSmall(box.parent))))
      yield { first: box.first, end: box.end, lines };
  }
}

const takesAddress = ({ inputs, element }: Box): boolean =>
  inputs > 0 && element.querySelector('input[type="email"]') !== null;

const isSmall = ({ words, first, end }: Box): boolean => words <= SMALL.words && end - first <= SMALL.blocks;
