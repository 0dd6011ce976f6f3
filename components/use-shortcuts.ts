import { useEffect, useRef } from 'preact/hooks';
import { type KeySource, type ShortcutAction, shortcutOf } from './shortcuts';

export type ShortcutActions = Partial<Record<ShortcutAction, () => void>>;

/** Lets keys act on the reader; an action that is missing leaves its keys to the browser. */
export function useShortcuts(keys: KeySource, actions: ShortcutActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const unmounted = new AbortController();
    keys((event) => {
      const action = shortcutOf(event);
      const act = action && latest.current[action];
      if (!act) return;
      // Firefox would begin to search for what is typed.
      event.preventDefault();
      act();
    }, unmounted.signal);
    return () => unmounted.abort();
  }, [keys]);
}
