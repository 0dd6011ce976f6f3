import type { Removal } from './article';
import { type Block, isBox, type Page } from './blocks';
import type { Body } from './body';
import { KIND_NAMES } from './clutter/kinds';
import type { ClutterMatch } from './clutter/match';

const TEXT_LENGTH = 200;

/** A removal with what it covers, so that it can be put back. */
export interface CoveredRemoval extends Removal {
  first: number;
  end: number;
}

/**
 * Everything that is left out and named: the finder's matches without the article's own blocks, the widest first,
 * and what the model drops between the article's first and last line.
 */
export function listRemovals(page: Page, clutter: readonly ClutterMatch[], body: Body): CoveredRemoval[] {
  const listed: CoveredRemoval[] = [];
  const selectors = new Map<Element, string>();
  /** Which kind covers a block: 0 none, else its place in the table plus one. */
  const covered = new Uint8Array(page.blocks.length);
  const widest = [...clutter].sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  for (const match of widest) {
    if (match.end === match.first || isTaken(match, body, covered)) continue;
    covered.fill(KIND_NAMES.indexOf(match.kind) + 1, match.first, match.end);
    listed.push(toRemoval(page, match, selectors));
  }
  for (let i = body.first; i < body.end; i++) {
    const block = page.blocks[i] as Block;
    if (body.kept[i] || covered[i] || block.text === '') continue;
    let end = i + 1;
    while (
      end < body.end &&
      !body.kept[end] &&
      !covered[end] &&
      page.blocks[end]?.box.parent === block.box.parent
    )
      end++;
    listed.push(
      toRemoval(
        page,
        {
          kind: 'boilerplate',
          rule: 'model',
          reason: 'reads like boilerplate where it stands',
          items: [block],
          first: i,
          end,
          sure: false,
        },
        selectors,
      ),
    );
    i = end - 1;
  }
  return listed.sort((a, b) => a.first - b.first).map(withUniqueId());
}

function isTaken(match: ClutterMatch, body: Body, covered: Uint8Array): boolean {
  const kind = KIND_NAMES.indexOf(match.kind) + 1;
  let fresh = false;
  for (let i = match.first; i < match.end; i++) {
    if (body.kept[i]) return true;
    // A box of one kind inside a box of another is a thing of its own: cards below the comments.
    if (match.sure ? covered[i] !== kind : covered[i] === 0) fresh = true;
  }
  return !fresh;
}

function toRemoval(page: Page, match: ClutterMatch, selectors: Map<Element, string>): CoveredRemoval {
  const texts: string[] = [];
  for (let i = match.first, length = 0; i < match.end && length < TEXT_LENGTH; i++) {
    const text = page.blocks[i]?.text ?? '';
    if (text === '') continue;
    texts.push(text);
    length += text.length + 1;
  }
  const text = texts.join(' ').slice(0, TEXT_LENGTH);
  const item = match.items[0];
  return {
    id: hash(`${match.kind} ${match.rule} ${text}`),
    kind: match.kind,
    rule: match.rule,
    reason: match.reason,
    text,
    selector: item ? selectorOf((isBox(item) ? item : item.box).element, selectors) : '',
    first: match.first,
    end: match.end,
  };
}

/** The same text removed twice gets two ids, in page order. */
function withUniqueId(): (removal: CoveredRemoval) => CoveredRemoval {
  const seen = new Map<string, number>();
  return (removal) => {
    const count = (seen.get(removal.id) ?? 0) + 1;
    seen.set(removal.id, count);
    return count === 1 ? removal : { ...removal, id: `${removal.id}-${count}` };
  };
}

/** FNV-1a, 32 bits: short, and the same on every run. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** A path of tags and positions, from the nearest plain id. @param known paths of elements asked for before */
function selectorOf(element: Element, known: Map<Element, string>): string {
  const parent = element.parentElement;
  if (!parent) return '';
  let selector = known.get(element);
  if (selector === undefined) {
    const id = element.getAttribute('id');
    if (id && /^[A-Za-z][\w-]*$/.test(id)) selector = `#${id}`;
    else {
      const above = selectorOf(parent, known);
      selector = `${above === '' ? '' : `${above} > `}${stepOf(element)}`;
    }
    known.set(element, selector);
  }
  return selector;
}

function stepOf(element: Element): string {
  const { localName } = element;
  let position = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === localName) position++;
  return `${localName}:nth-of-type(${position})`;
}
