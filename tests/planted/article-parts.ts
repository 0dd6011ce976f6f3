import type { PageRequest } from './build-page';
import { type ArticlePart, decoyPart } from './decoys';
import type { DecoyTexts, LanguagePack, StoryText } from './language-pack';
import type { DecoyType, Half } from './planted-page';
import type { Random } from './random';
import { shapeOf } from './shapes';
import { node } from './tree';

const SHORT_PARAGRAPHS = 3;

const DECOYS = ['prose', 'subhead', 'links', 'correction', 'table'] as const satisfies DecoyType[];
/** A page's decoys; a short article has one. */
const DECOYS_A_PAGE = 2;

/** Which of a language's stories the half may use: the check half's are its own. */
export function storiesOf({ stories }: LanguagePack, half: Half): readonly StoryText[] {
  const last = stories.slice(-1);
  return half === 'check' ? last : stories.slice(0, -1);
}

export function pathOf(pack: LanguagePack, title: string): string {
  const all = [...pack.stories.map((story) => story.title), ...pack.headlines];
  return `/2026/11/story-${1000 + all.indexOf(title) * 37}.html`;
}

/** The page's story, and its text in parts with the decoys among them. */
export function articleParts({ pack, shape: shapeName, half }: PageRequest, random: Random) {
  const shape = shapeOf(shapeName);
  const story = random.pick(storiesOf(pack, half));
  const parts: ArticlePart[] =
    shape.length === 'long'
      ? [story, ...pack.stories.filter((other) => other !== story)].flatMap(section)
      : story.paragraphs.slice(0, shape.length === 'short' ? SHORT_PARAGRAPHS : undefined).map(paragraph);
  for (const type of random.shuffle(DECOYS).slice(0, shape.length === 'short' ? 1 : DECOYS_A_PAGE)) {
    const decoy = decoyPart(type, decoyTexts(pack, half), random, half);
    if (type === 'correction') parts.push(decoy);
    else parts.splice(1 + random.below(parts.length - 1), 0, decoy);
  }
  const marked = half === 'build' ? parts.map((part) => withMarks(part, random)) : parts;
  return { story, parts: marked, path: pathOf(pack, story.title) };
}

function decoyTexts({ decoys, checkDecoys }: LanguagePack, half: Half): DecoyTexts {
  const turn = half === 'build' ? 0 : 1;
  const prose = decoys.prose.filter((_, i) => i % 2 === turn);
  return half === 'build' ? { ...decoys, prose } : { ...checkDecoys, prose };
}

function paragraph(text: string): ArticlePart {
  return { trees: [node('p', 'paragraph', text)], blocks: [text] };
}

/** A round-up's section: one story's text beneath its headline, but for the story that gives the page its own. */
function section({ title, paragraphs }: StoryText, position: number): ArticlePart[] {
  if (position === 0) return paragraphs.map(paragraph);
  return [{ trees: [node('h2', 'subhead', title)], blocks: [title] }, ...paragraphs.map(paragraph)];
}

/** Of paragraphs, those with words that are set apart or linked. */
const MARKED_SHARE = 0.25;

function withMarks(part: ArticlePart, random: Random): ArticlePart {
  const [tree] = part.trees;
  const text = tree?.children[0];
  if (part.trees.length !== 1 || tree?.role !== 'paragraph' || typeof text !== 'string') return part;
  if (!random.chance(MARKED_SHARE)) return part;
  const middle = Math.floor(text.length / 3);
  const from = text.indexOf(' ', middle) + 1 || middle;
  const to = text.indexOf(' ', from + 12);
  const end = to > 0 ? to : from + 6;
  const marked = random.pick([
    (inside: string) => node('a', 'source', inside, { href: 'https://elsewhere.example/report' }),
    (inside: string) => node('em', 'plain', inside),
    (inside: string) => node('strong', 'plain', inside),
  ])(text.slice(from, end));
  return { ...part, trees: [{ ...tree, children: [text.slice(0, from), marked, text.slice(end)] }] };
}
