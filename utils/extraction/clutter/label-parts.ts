import type { Block } from '../blocks';
import type { ClutterKindName } from './kinds';
import type { PhraseMatch } from './phrases';

/** What parts a label from what stands beside it in one line: "AD · Scroll to continue", "【PR】". */
const PARTS = /\s*[·•|｜】〕\]]\s*|\s+[–—―-]\s+/;
/** Marks that stand behind labels alone, not within a sentence. */
const LABEL_MARK = /^[^\p{L}]*[\p{L}\p{M} ]+(?:\s*[|｜·•】〕\]])/u;
/** Words of a line whose every part is a label. */
const LINE_WORDS = 12;
/** What is paid for says so before anything else. */
const PAID: ReadonlySet<ClutterKindName> = new Set(['ad', 'sponsored']);

/** What the parts of a line say that says nothing as a whole: labels with a mark or an element's end between them. */
export function matchParts(block: Block, match: (text: string) => PhraseMatch[]): PhraseMatch[] {
  if (block.text === '') return [];
  const parts = partsOf(block);
  if (parts.length < 2) return [];
  const paid = match(parts[0] as string).find(({ kind, whole }) => whole && PAID.has(kind));
  if (paid && saysLabel(parts[0] as string, block.text)) return [{ ...paid, opens: true }];
  if (block.facts.words > LINE_WORDS) return [];
  const told = parts.map((part) => match(part).find(({ whole }) => whole));
  const found = told.find((one) => one && PAID.has(one.kind)) ?? told[0];
  return found && told.every((one) => one !== undefined) ? [found] : [];
}

/** Texts of a line's elements where it is made of elements alone, else what stands between its marks. */
function partsOf({ nodes, text }: Block): string[] {
  const inked = nodes.filter((node) => node.nodeType === 1 || (node.textContent ?? '').trim() !== '');
  const isOfElements = inked.length > 1 && inked.every((node) => node.nodeType === 1);
  const parts = isOfElements ? inked.map((node) => node.textContent ?? '') : text.split(PARTS);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** In capitals, or behind it a mark that no sentence has there: "Anzeige – Mann gesteht" is a headline. */
const saysLabel = (label: string, text: string): boolean =>
  LABEL_MARK.test(text) || (label === label.toUpperCase() && label !== label.toLowerCase());
