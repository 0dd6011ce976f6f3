import { isArticleNote } from '../extraction/article-notes';
import { type Block, isBreak } from '../extraction/blocks';

/** Words of an offer that is one paragraph. */
const PITCH_WORDS = 32;
/** Characters on something to press. */
const ACTION_CHARS = 40;
/** What sets the words of one line apart within a paragraph. */
const SET_APART = new Set(['strong', 'b', 'em', 'i', 'span', 'small', 'u', 'mark', 'a', 'br']);

/**
 * Whether a paragraph is an offer: a line set apart, perhaps some more words, and a link of a few words that stands by
 * itself at a line's end or its beginning. A link within a sentence of an article has words on its sides.
 */
export function isPitch(block: Block): boolean {
  const { links, facts, text } = block;
  if (links < 1 || links > 2 || facts.words > PITCH_WORDS || isArticleNote(text)) return false;
  const nodes = block.nodes.filter(isInk);
  const others = nodes.filter((node) => !isLink(node) && !isBreak(node));
  const actions = nodes.filter(isLink);
  if (others.length === 0 || actions.length !== links || !actions.every(isShort)) return false;
  return (
    actions.every((action) => {
      const [before, after] = [nodes[nodes.indexOf(action) - 1], nodes[nodes.indexOf(action) + 1]];
      return standsApart(before, 'end') && standsApart(after, 'start');
    }) && nodes.some((node) => !isLink(node) && node.nodeType === 1)
  );
}

/** The same away from any article, where no sentence is to be told from an offer: a line set apart, and a link at the end. */
export function isPitchByShape({ nodes, links, facts, text }: Block): boolean {
  const ink = nodes.filter(isInk);
  const [head, action] = [ink[0], ink.at(-1)];
  if (!head || !action || links !== 1 || facts.words > PITCH_WORDS || isArticleNote(text)) return false;
  return isLink(action) && isShort(action) && !isLink(head) && head.nodeType === 1 && !isBreak(head);
}

const SENTENCE_END = /[.!?。！？؟।…:：|/·•–—-]["'”’»)」』]*$/;
const SENTENCE_START = /^["'“‘«(「『]?(?:\p{Lu}|\p{Lo}|\p{N}|[|/·•–—-])/u;

/** An element, the paragraph's edge, or words that end or begin there. */
function standsApart(node: Node | undefined, edge: 'end' | 'start'): boolean {
  if (!node) return true;
  if (node.nodeType === 1) return SET_APART.has((node as Element).localName);
  const text = (node.textContent ?? '').trim();
  return (edge === 'end' ? SENTENCE_END : SENTENCE_START).test(text);
}

const isInk = (node: Node): boolean =>
  (node.nodeType === 1 && (isBreak(node) || (node.textContent ?? '').trim() !== '')) ||
  (node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
const isLink = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName === 'a';
const isShort = ({ textContent }: Node): boolean => (textContent ?? '').trim().length <= ACTION_CHARS;
