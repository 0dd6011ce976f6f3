/** A piece of a page before its markup is chosen. */
export interface Tree {
  /** The element that publishers with plain HTML would use. */
  tag: string;
  /** What it is to the reader; namings make class names of it, or don't. */
  role: string;
  /** Names this part of the page and what is in it, in place of the block around it. */
  block?: string;
  attributes?: Readonly<Record<string, string>>;
  children: readonly (Tree | string)[];
}

export function node(
  tag: string,
  role: string,
  children: readonly (Tree | string)[] | string,
  attributes: Readonly<Record<string, string>> = {},
): Tree {
  return { tag, role, attributes, children: typeof children === 'string' ? [children] : children };
}

/** The same tree as a block of its own. */
export function inBlock(block: string, tree: Tree): Tree {
  return { ...tree, block };
}

/** Every string in the tree, in order. */
export function stringsOf(tree: Tree): string[] {
  return tree.children.flatMap((child) => (typeof child === 'string' ? [child] : stringsOf(child)));
}
