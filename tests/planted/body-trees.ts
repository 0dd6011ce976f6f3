import type { ArticlePart } from './decoys';
import type { Random } from './random';
import type { Shape } from './shapes';
import { node, type Tree } from './tree';

/** The article's parts in order, with the boxes among them: never first nor last. */
export function bodyTrees(
  parts: readonly ArticlePart[],
  boxes: readonly Tree[],
  shape: Shape,
  random: Random,
): Tree[] {
  const gaps = random.shuffle(parts.slice(1).map((_, i) => i + 1));
  const slotOf = (box: number) => gaps[box % gaps.length];
  const trees = parts.flatMap(({ trees }, i) => [
    ...boxes.filter((_, box) => slotOf(box) === i),
    ...trees.map((tree) => dressed(tree, shape)),
  ]);
  return shape.sections ? inSections(trees) : trees;
}

function dressed(tree: Tree, shape: Shape): Tree {
  if (tree.role !== 'paragraph') return tree;
  // As old publishing systems write it: bare text and two line breaks.
  if (shape.breaks) return { ...tree, role: 'bare' };
  if (shape.paragraphs === 'divs') return { ...tree, tag: 'div' };
  return shape.paragraphs === 'wrapped' ? node('div', 'block', [tree]) : tree;
}

const SECTION_PARTS = 3;

/** A few parts a section; a box that stands between two sections is in neither. */
function inSections(trees: readonly Tree[]): Tree[] {
  const sections: Tree[] = [];
  let run: Tree[] = [];
  const flush = () => {
    if (run.length > 0) sections.push(node('section', 'part', run));
    run = [];
  };
  for (const tree of trees) {
    if (run.length >= SECTION_PARTS) flush();
    if (tree.block !== undefined && run.length === 0) sections.push(tree);
    else run.push(tree);
  }
  flush();
  return sections;
}

/** Each box ends the container and another begins. */
export function splitAtBoxes(body: Tree): Tree[] {
  const bodies: Tree[] = [];
  let run: (Tree | string)[] = [];
  const flush = () => {
    if (run.length > 0) bodies.push({ ...body, children: run });
    run = [];
  };
  for (const child of body.children) {
    if (typeof child === 'string' || child.block === undefined) run.push(child);
    else {
      flush();
      bodies.push(child);
    }
  }
  flush();
  return bodies;
}
