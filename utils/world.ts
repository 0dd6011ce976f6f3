import { browser } from 'wxt/browser';

export interface World {
  /** False once the extension is gone from under the script, or a newer one has taken its place. */
  alive(): boolean;
}

/**
 * Makes sure that a script runs once in a page, though it may be injected again: after a grant, after an update. The
 * scripts of an extension share a world of their own that no page can see.
 *
 * @returns null where the script runs already.
 */
export function claimWorld(name: string): World | null {
  const scope = globalThis as { broadsheetScripts?: Map<string, World> };
  scope.broadsheetScripts ??= new Map();
  const scripts = scope.broadsheetScripts;
  if (scripts.get(name)?.alive()) return null;
  const world: World = {
    alive: () => browser.runtime?.id !== undefined && scripts.get(name) === world,
  };
  scripts.set(name, world);
  return world;
}
