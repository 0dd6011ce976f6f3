import { type ArticlePart, decoyPart } from './decoys';
import type { LanguagePack, StoryText } from './language-pack';
import type { DecoyType, Half } from './planted-page';
import type { Random } from './random';
import { SHAPES, type Shape, type ShapeName } from './shapes';
import { node } from './tree';

const SHORT_PARAGRAPHS = 3;

/** Decoys that this half's pages take turns with, so many on each. */
const DECOYS = ['prose', 'subhead', 'links', 'correction', 'table'] as const satisfies DecoyType[];
const MOST_DECOYS = 2;

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
export function articleParts(
  {
    pack,
    shape: shapeName,
    half,
    index,
  }: { pack: LanguagePack; shape: ShapeName; half: Half; index: number },
  random: Random,
) {
  const shape: Shape = SHAPES[shapeName];
  const own = storiesOf(pack, half);
  const story = own[(index >> 1) % own.length];
  if (!story) throw new Error(`No story for ${pack.lang} ${half}`);
  const parts: ArticlePart[] =
    shape.length === 'long'
      ? [story, ...pack.stories.filter((other) => other !== story)].flatMap(section)
      : story.paragraphs.slice(0, shape.length === 'short' ? SHORT_PARAGRAPHS : undefined).map(paragraph);
  const turns = [0, 1].map((i) => DECOYS[(index + i * 2) % DECOYS.length]).slice(0, MOST_DECOYS);
  for (const type of shape.length === 'short' ? turns.slice(0, 1) : turns) {
    if (!type) continue;
    const decoy = decoyPart(type, pack.decoys, random);
    if (type === 'correction') parts.push(decoy);
    else parts.splice(1 + random.below(parts.length - 1), 0, decoy);
  }
  return { story, parts, paths: { own: pathOf(pack, story.title) } };
}

function paragraph(text: string): ArticlePart {
  return { trees: [node('p', 'paragraph', text)], blocks: [text] };
}

/** A round-up's section: one story's text beneath its headline, but for the story that gives the page its own. */
function section({ title, paragraphs }: StoryText, position: number): ArticlePart[] {
  if (position === 0) return paragraphs.map(paragraph);
  return [{ trees: [node('h2', 'subhead', title)], blocks: [title] }, ...paragraphs.map(paragraph)];
}
