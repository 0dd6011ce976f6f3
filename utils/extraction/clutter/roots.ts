import type { Box } from '../blocks';
import { MOST_CHARACTERS, splitTokens } from '../tokens';
import { CLUTTER_KINDS, type ClutterKind, type ClutterKindName, KIND_NAMES } from './kinds';

export interface Root {
  kind: ClutterKindName;
  selector: string;
}

const ROOTS: readonly Root[] = KIND_NAMES.flatMap((kind) =>
  (CLUTTER_KINDS[kind] as ClutterKind).roots.map((selector) => ({ kind, selector })),
);

/** `.name`, `#name` and bare tags are looked up; only the rest is left to the selector engine. */
const SIMPLE = /^[.#]?[\w-]+$/;
const ID_PREFIX = /^\[id\^="([^"]+)"\]$/;

/** Bare tags, or classes or ids, without the mark before them. */
const named = (mark: '' | '.' | '#'): ReadonlyMap<string, Root> =>
  new Map(
    ROOTS.filter(({ selector }) => SIMPLE.test(selector) && /^[.#]?/.exec(selector)?.[0] === mark).map(
      (root) => [root.selector.slice(mark.length), root],
    ),
  );
const BY_TAG = named('');
const BY_CLASS = named('.');
const BY_ID = named('#');
const BY_PREFIX = ROOTS.flatMap((root) => {
  const prefix = ID_PREFIX.exec(root.selector)?.[1];
  return prefix ? [{ prefix, root }] : [];
});
const OTHERS = ROOTS.filter((root) => !SIMPLE.test(root.selector) && !ID_PREFIX.test(root.selector));
const OTHER = OTHERS.map((root) => root.selector).join(',');

/** The first words of these names: what holds none of them is no known embed. */
export const ROOT_WORDS: ReadonlySet<string> = new Set(
  [...BY_CLASS.keys(), ...BY_ID.keys(), ...BY_PREFIX.map(({ prefix }) => prefix)].flatMap(
    (name) => splitTokens(name)[0] ?? [],
  ),
);

/**
 * The known embed that a box is, if it is one. Of very long names not all words are known, so they are looked through.
 * @param mayBeRoot whether a box's names hold one of `ROOT_WORDS`
 */
export const rootOf = (box: Box, mayBeRoot: (box: Box) => boolean): Root | undefined =>
  (mayBeRoot(box) || box.names.length > MOST_CHARACTERS ? rootOfNames(box) : undefined) ??
  BY_TAG.get(box.tag) ??
  (box.marks.mayBeRoot && box.element.matches(OTHER)
    ? OTHERS.find(({ selector }) => box.element.matches(selector))
    : undefined);

function rootOfNames({ names, marks: { id } }: Box): Root | undefined {
  const ofId = id && (BY_ID.get(id) ?? BY_PREFIX.find(({ prefix }) => id.startsWith(prefix))?.root);
  return ofId || rootOfClass(names);
}

function rootOfClass(names: string): Root | undefined {
  for (const name of names.split(/\s+/)) {
    const root = BY_CLASS.get(name);
    if (root) return root;
  }
  return undefined;
}
