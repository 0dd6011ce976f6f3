import { CLUTTER_KINDS, type ClutterKindName, KIND_NAMES } from './kinds';

/** Kinds that are hidden in place, by the table and by what the person switched. */
export function kindsInPlace(switched: Partial<Record<ClutterKindName, boolean>>): Set<ClutterKindName> {
  return new Set(KIND_NAMES.filter((kind) => switched[kind] ?? CLUTTER_KINDS[kind].inPlace));
}
