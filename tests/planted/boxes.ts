import { pathOf } from './article-parts';
import type { PlantedCard } from './box-parts';
import { BOX_TREES } from './box-trees';
import type { PageRequest } from './build-page';
import type { StoryText } from './language-pack';
import { distinctiveTexts } from './matching';
import { PLACES, PLANTED_KINDS, type Place, type PlantedKind, ZERO_LEAK_KINDS } from './planted-kinds';
import type { Half, PlantedBox } from './planted-page';
import type { Random } from './random';
import type { Shape } from './shapes';
import { node, stringsOf, type Tree } from './tree';
import { VARIED_TREES } from './varied-trees';
import type { WordingTurns } from './wording-turns';

/** A box where it stands on its page. */
export interface SetBox extends PlantedBox {
  place: Place;
  tree: Tree;
  cards: readonly PlantedCard[];
}

interface Surroundings {
  story: StoryText;
  shape: Shape;
  origin: string;
  /** What the page says outside of its boxes. */
  known: readonly string[];
}

const CARDS = 3;
const LEAST_BOXES = 8;
const MORE_BOXES = 5;
/** Of pages whose shape doesn't ask for related cards. */
const RELATED_SHARE = 0.6;

/** The page's boxes with their places. One of the kinds that may never leak is always there. */
export function plantBoxes(request: PageRequest, around: Surroundings, random: Random): SetBox[] {
  const { pack } = request;
  const titles = random.shuffle(pack.headlines);
  const set = kindsFor(around.shape, request.turns, random).map((kind) => {
    const place = placeFor(kind, around.shape, random);
    const taken = kind === 'most-read' ? titles.slice(CARDS, 2 * CARDS) : titles.slice(0, CARDS);
    const cards =
      kind === 'related' ? relatedCards(request, around, taken, place, random) : plainCards(request, taken);
    return { kind, place, cards, tree: boxTree(kind, place, cards, request, around, random) };
  });
  return set.map((box) => {
    const others = set.filter((other) => other !== box).flatMap(({ tree }) => stringsOf(tree));
    const texts = distinctiveTexts(stringsOf(box.tree), [...around.known, ...others]);
    return { ...box, cards: box.kind === 'related' ? box.cards : [], texts };
  });
}

/** Kinds with the most wordings that no page has shown come first. */
function kindsFor(shape: Shape, turns: WordingTurns, random: Random): PlantedKind[] {
  const kinds = new Set<PlantedKind>([random.pick(ZERO_LEAK_KINDS)]);
  if (shape.wholeCards || random.chance(RELATED_SHARE)) kinds.add('related');
  const count = LEAST_BOXES + random.below(MORE_BOXES);
  const shuffled = random.shuffle(PLANTED_KINDS).sort((a, b) => turns.unused(b) - turns.unused(a));
  for (const kind of shuffled) if (kinds.size < count) kinds.add(kind);
  return [...kinds];
}

function placeFor(kind: PlantedKind, shape: Shape, random: Random): Place {
  const places = PLACES[kind];
  if (shape.wholeCards && kind === 'related') return random.pick(['end', 'after'] as const);
  if (shape.inside && places.includes('between')) return 'between';
  return random.pick(places);
}

function plainCards({ pack }: PageRequest, titles: readonly string[]): PlantedCard[] {
  return titles.map((title, i) => ({
    title,
    path: pathOf(pack, title),
    meta: pack.times[i % pack.times.length] ?? '',
    paragraphs: [],
  }));
}

function relatedCards(
  request: PageRequest,
  { story, shape }: Surroundings,
  titles: readonly string[],
  place: Place,
  random: Random,
): PlantedCard[] {
  const plain = plainCards(request, titles);
  if (place === 'between') return plain.slice(0, 1);
  if (!shape.wholeCards) return plain;
  const { pack } = request;
  const others = random.shuffle(pack.stories.filter((other) => other !== story));
  return plainCards(
    request,
    others.map(({ title }) => title),
  ).map((card, i) => ({ ...card, paragraphs: others[i]?.paragraphs ?? [] }));
}

function boxTree(
  kind: PlantedKind,
  place: Place,
  cards: readonly PlantedCard[],
  { pack, half, turns }: PageRequest,
  { story, shape }: Surroundings,
  random: Random,
): Tree {
  const words = turns.next(kind, random).map((text) => text.replace('{author}', story.author));
  const build =
    half === 'build' && random.chance(VARIED_SHARE) ? random.pick(VARIED_TREES[kind]) : BOX_TREES[kind];
  const children = build({ words, cards, readers: pack.readers, inline: place === 'between' }, random);
  if (shape.loose && place !== 'top' && place !== 'bottom')
    return { ...node('div', 'loose', children), block: kind };
  const inner = wrapped(children, half, random);
  const tag = random.pick(['section', 'aside', 'div'] as const);
  return { ...node(tag, 'root', inner), block: kind };
}

/** Of the build half's boxes, those built in ways that the check half has not. */
const VARIED_SHARE = 0.6;

/** Sites wrap what is in their boxes, in elements that say nothing; each half's do so in ways of their own. */
function wrapped(children: Tree[], half: Half, random: Random): Tree[] {
  const one = (inside: readonly Tree[]) => node('div', 'inner', inside);
  if (half === 'build') {
    const depth = random.below(4);
    if (depth === 3) return [one([one(children)])];
    return depth === 2 ? [one(children)] : children;
  }
  return random.chance(0.5) ? children.map((child) => one([child])) : [one([one(children)])];
}
