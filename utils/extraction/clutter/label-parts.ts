import { type Block, isBreak } from '../blocks';
import { countWords } from '../similarity';
import { OWN_PART } from '../tags';
import type { ClutterKindName } from './kinds';
import type { PhraseMatch } from './phrases';

/** What parts a label from what stands beside it in one line: "AD · Scroll to continue", "【PR】". */
const PARTS = /\s*[·•|｜】〕\]]\s*|\s+[–—―-]\s+/;
/** Whether there is any: quicker than looking for all that goes with it. */
const PART = /[·•|｜】〕\]]|\s[–—―-]\s/;
/** Marks that stand behind labels alone, not within a sentence. */
const LABEL_MARK = /^[^\p{L}]*[\p{L}\p{M} ]+(?:\s*[|｜·•】〕\]])/u;
/** "Advertisement: frames that let in the light." What is paid for under other names may be a credit: "Partner: …". */
const BEFORE_COLON = /^([^:：]{2,30})[:：]\s*\S/;
const BRACKETS = new Set(')）］】]');
/** "Recommended for you [Ad]". */
const IN_BRACKETS_BEHIND = /\S\s*[(（[［【]\s?([^()（）［］【】[\]]{2,20}?)\s?[)）\]］】]$/;
/** Words of a line whose every part is a label. */
const LINE_WORDS = 12;
/** What is paid for says so before anything else. */
const PAID: ReadonlySet<ClutterKindName> = new Set(['ad', 'sponsored']);

/** What the parts of a line say that says nothing as a whole: labels with a mark or an element's end between them. */
export function matchParts(block: Block, match: (text: string) => PhraseMatch[]): PhraseMatch[] {
  const { text, facts } = block;
  const isShort = facts.words <= LINE_WORDS;
  /** What a part says as a whole, of some kinds or of any. */
  const told = (part: string | undefined, of: (kind: ClutterKindName) => boolean = () => true) =>
    part ? match(part).find(({ whole, kind }) => whole && of(kind)) : undefined;
  const before = told(labelBefore(block), (kind) => kind === 'ad');
  if (before) return [{ ...before, opens: true }];
  const behind = isShort ? told(labelBehind(text), (kind) => PAID.has(kind)) : undefined;
  if (behind) return [behind];
  const ofLines = toldByLines(block, told);
  if (ofLines) return [{ ...ofLines, opens: true }];
  // Most lines are one piece: that is asked first, as this is done to every line of a page.
  const isSplit = isOfElements(block);
  const parts = isSplit ? elementTexts(block) : PART.test(text) ? text.split(PARTS) : [];
  const [first, ...others] = parts.filter((part) => part.trim() !== '');
  if (first === undefined || others.length === 0 || first.length > LABEL_CHARS) return [];
  const opening = told(first);
  if (!opening) return [];
  if (PAID.has(opening.kind) && (isSplit || saysLabel(first, text))) return [{ ...opening, opens: true }];
  if (!isShort) return [];
  const all = [opening, ...others.map((part) => told(part))];
  const found = all.find((one) => one && PAID.has(one.kind)) ?? opening;
  return all.every((one) => one !== undefined) ? [found] : [];
}

/**
 * What the first line of a block says, or the last, where breaks part it in lines: what heads a box that was poured into
 * one paragraph, or what is to be pressed below it.
 */
function toldByLines(
  { nodes, box, breaks }: Block,
  told: (line: string | undefined) => PhraseMatch | undefined,
): PhraseMatch | undefined {
  // Lines of an item, a cell or a heading are its own: "Basic", "Premium".
  if (breaks === 0 || OWN_PART.test(box.tag)) return undefined;
  const lines = [''];
  for (const node of nodes)
    if (isBreak(node)) lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  const [first, ...others] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const last = others.pop();
  if (first === undefined || last === undefined) return undefined;
  const isOffer = countWords([first, ...others].join(' ')) >= OFFER_WORDS;
  return told(asLabel(first)) ?? (isOffer ? told(asLabel(last)) : undefined);
}

const asLabel = (line: string): string | undefined => (line.length <= LABEL_CHARS ? line : undefined);

/** Words of the fewest that offer what the line below them leads to. */
const OFFER_WORDS = 5;

/** What a line opens with that is set apart from the rest by a colon or by its capitals alone. */
function labelBefore({ text, box, strongChars }: Block): string | undefined {
  const [, capitals, next] = CAPITALS_BEFORE.exec(text) ?? [];
  if (capitals && next !== next?.toUpperCase()) return capitals;
  return box.tag === 'li' || strongChars > 0 ? undefined : BEFORE_COLON.exec(text)?.[1];
}

/** What stands in brackets at a line's end. */
const labelBehind = (text: string): string | undefined =>
  BRACKETS.has(text[text.length - 1] ?? '') ? IN_BRACKETS_BEHIND.exec(text)?.[1] : undefined;

/** "ADVERTISEMENT Frames that let in the light": a word in capitals, and the next one. */
const CAPITALS_BEFORE = /^(\p{Lu}{5,}) (\p{L}+)/u;

/** Characters of the longest label. */
const LABEL_CHARS = 60;

/** Whether a line is made of several elements with no text of its own between them. */
function isOfElements({ nodes }: Block): boolean {
  if (nodes.length < 2) return false;
  let elements = 0;
  for (const node of nodes)
    if (node.nodeType === 1) elements++;
    else if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  return elements > 1;
}

const elementTexts = ({ nodes }: Block): string[] =>
  nodes.filter((node) => node.nodeType === 1).map((node) => node.textContent ?? '');

/** In capitals, or behind it a mark that no sentence has there: "Anzeige – Mann gesteht" is a headline. */
const saysLabel = (label: string, text: string): boolean =>
  LABEL_MARK.test(text) || (label === label.toUpperCase() && label !== label.toLowerCase());
