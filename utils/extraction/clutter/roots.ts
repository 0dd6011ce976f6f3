import type { Box } from '../blocks';
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

const BY_NAME = new Map(
  ROOTS.filter((root) => SIMPLE.test(root.selector)).map((root) => [root.selector, root]),
);
const BY_PREFIX = ROOTS.flatMap((root) => {
  const prefix = ID_PREFIX.exec(root.selector)?.[1];
  return prefix ? [{ prefix, root }] : [];
});
const OTHERS = ROOTS.filter((root) => !SIMPLE.test(root.selector) && !ID_PREFIX.test(root.selector));
const OTHER = OTHERS.map((root) => root.selector).join(',');

/** Finds the known embed that a box is. Class strings repeat, so each is looked up once. */
export function createRootMatcher(): (box: Box) => Root | undefined {
  const known = new Map<string, Root | null>();
  const byNames = (box: Box): Root | undefined => {
    const cached = known.get(box.names);
    if (cached !== undefined) return cached ?? undefined;
    const { id } = box.marks;
    const found =
      (id && (BY_NAME.get(`#${id}`) ?? BY_PREFIX.find(({ prefix }) => id.startsWith(prefix))?.root)) ||
      box.names
        .split(/\s+/)
        .map((name) => BY_NAME.get(`.${name}`))
        .find((root) => root !== undefined);
    known.set(box.names, found || null);
    return found || undefined;
  };
  return (box) =>
    (box.names === '' ? undefined : byNames(box)) ??
    BY_NAME.get(box.tag) ??
    // More than a class and an id is what the remaining selectors ask for.
    (box.marks.isAttributed && box.element.matches(OTHER)
      ? OTHERS.find(({ selector }) => box.element.matches(selector))
      : undefined);
}
