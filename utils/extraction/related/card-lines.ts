import type { Block } from '../blocks';
import { HEADING, SKIPPED_TAGS } from '../tags';

/** A line of a card as a reader sees it: a kicker, a headline, a name, a day. */
export interface CardLine {
  text: string;
  block: Block;
  /** Part of a link to the card's story. */
  isLink: boolean;
  isHeading: boolean;
  /** The nearest element with a class of its own says headline or title. */
  isNamedTitle: boolean;
}

/** Elements that set words apart by looks alone; a headline may hold them. */
const TYPOGRAPHIC = new Set(
  'em i b strong mark sup sub u q cite abbr bdi bdo wbr font s small-caps code kbd samp var'.split(' '),
);
const TITLE_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:head(?:line|er)?|hed|title|titel|titulo|titre|h[1-4])s?(?:$|[-_\s\d]|(?<=[a-z])[A-Z])/i;
const SPACES = /\s+/g;

/** @param isStory whether a link as written leads to the card's story */
export function linesOfCard(blocks: readonly Block[], isStory: (href: string | null) => boolean): CardLine[] {
  return blocks.flatMap((block) => linesOfBlock(block, isStory));
}

function linesOfBlock(block: Block, isStory: (href: string | null) => boolean): CardLine[] {
  const outer = block.box.link;
  const heading = headingAbove(block);
  const named = TITLE_NAME.test(block.box.names);
  const base = {
    block,
    isLink: outer !== null && isStory(outer.getAttribute('href')),
    isHeading: heading,
    isNamedTitle: named,
  };
  const sentence = outer ? null : sentenceOf(block, isStory);
  if (sentence) return [{ ...base, isLink: true, text: sentence }];
  const reader = new LineReader(base, isStory);
  for (const node of block.nodes) reader.read(node);
  return reader.lines();
}

/** Words; a longer line is not one headline. */
const SENTENCE_WORDS = 20;
/** What a sentence goes on with behind its link: an outlet or a length stands behind a dash or in brackets. */
const GOES_ON = /^\s?[\p{L}.,;:!?…—'’”»][^\p{Nd}]*$/u;
const LABEL_END = /[:：|>»›→•·–-]\s*$/;

/** A headline of which the link is only a part: "The key <a>trends of autumn</a> to know". Null for any other line. */
function sentenceOf(block: Block, isStory: (href: string | null) => boolean): string | null {
  if (block.links !== 1 || block.nodes.length < 2 || block.facts.words > SENTENCE_WORDS) return null;
  let before = '';
  let after: string | null = null;
  for (const node of block.nodes) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.localName === 'a') {
      if (!isStory(element.getAttribute('href'))) return null;
      after = '';
    } else if (element || node.nodeType !== 3) return null;
    else if (after === null) before += (node as Text).data;
    else after += (node as Text).data;
  }
  const begins = /\p{L}{2}/u.test(before);
  if (after === null || LABEL_END.test(before) || (after.trim() !== '' && !GOES_ON.test(after))) return null;
  return begins || /\p{L}{2}/u.test(after) ? block.text : null;
}

function headingAbove(block: Block): boolean {
  for (let box = block.box, up = 0; up < 3; up++) {
    if (HEADING.test(box.tag)) return true;
    if (!box.parent || box.parent.end - box.parent.first > 1) return false;
    box = box.parent;
  }
  return false;
}

type LineBase = Omit<CardLine, 'text'>;

/** Splits a run of inline content where its elements end. */
class LineReader {
  private readonly found: CardLine[] = [];
  private text = '';
  private state: LineBase;

  constructor(
    private readonly base: LineBase,
    private readonly isStory: (href: string | null) => boolean,
  ) {
    this.state = base;
  }

  read(node: Node): void {
    if (node.nodeType === 3) {
      this.text += (node as Text).data;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return;
    if (tag === 'br') {
      this.flush();
      return;
    }
    if (TYPOGRAPHIC.has(tag)) {
      this.readInside(element);
      return;
    }
    this.flush();
    const outer = this.state;
    this.state = {
      ...outer,
      isLink: tag === 'a' ? this.isStory(element.getAttribute('href')) : outer.isLink,
      isNamedTitle: outer.isNamedTitle || TITLE_NAME.test(element.getAttribute('class') ?? ''),
    };
    this.readInside(element);
    this.flush();
    this.state = outer;
  }

  lines(): CardLine[] {
    this.flush();
    const words = this.found.map(({ text }) => text.split(' ').length);
    // A headline whose words are each an element of their own is still one line.
    const broken =
      this.found.length >= 3 &&
      words.every((count) => count <= 2) &&
      this.found.every(({ isLink }) => isLink);
    return broken
      ? [{ ...this.base, isLink: true, text: this.found.map(({ text }) => text).join(' ') }]
      : this.found;
  }

  private readInside(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.read(child);
  }

  private flush(): void {
    const text = this.text.replace(SPACES, ' ').trim();
    this.text = '';
    if (text !== '') this.found.push({ ...this.state, text });
  }
}
