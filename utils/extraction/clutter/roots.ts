import type { Box } from '../blocks';
import { evenSpaces } from '../characters';
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

/** Finds the known embed that a box is. Class strings repeat, so each is looked up once. */
export function createRootMatcher(): (box: Box) => Root | undefined {
  const known: (Root | null)[] = [];
  const byNames = (box: Box): Root | undefined => {
    const cached = known[box.namesId];
    if (cached !== undefined) return cached ?? undefined;
    const { id } = box.marks;
    const found =
      (id && (BY_ID.get(id) ?? BY_PREFIX.find(({ prefix }) => id.startsWith(prefix))?.root)) ||
      rootOfClass(box.names);
    known[box.namesId] = found || null;
    return found || undefined;
  };
  return (box) =>
    (box.names === '' ? undefined : byNames(box)) ??
    BY_TAG.get(box.tag) ??
    (box.marks.mayBeRoot && box.element.matches(OTHER)
      ? OTHERS.find(({ selector }) => box.element.matches(selector))
      : undefined);
}

function rootOfClass(names: string): Root | undefined {
  // Single spaces nearly always, and a pattern takes several times as long.
  for (const name of evenSpaces(names).split(' ')) {
    const root = BY_CLASS.get(name);
    if (root) return root;
  }
  return undefined;
}
