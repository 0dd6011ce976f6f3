import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderSettings } from '../utils/reader-settings';
import type { ReaderSettingsStore } from '../utils/reader-settings-store';

type Change = Partial<ReaderSettings> | ((current: ReaderSettings) => Partial<ReaderSettings>);

/** The settings, and the way to change some of them: shown at once, saved, and followed where another reader saves. */
export function useReaderSettings(
  store: ReaderSettingsStore,
  report: (error: unknown) => void,
): [settings: ReaderSettings, change: (change: Change) => void] {
  const [settings, setSettings] = useState(store.initial);
  // Two presses before the next drawing both count.
  const latest = useRef(settings);
  const show = useCallback((next: ReaderSettings) => {
    latest.current = next;
    setSettings(next);
  }, []);

  useEffect(() => {
    const unmounted = new AbortController();
    store.watch(show, unmounted.signal);
    return () => unmounted.abort();
  }, [store, show]);

  const change = useCallback(
    (change: Change) => {
      const part = typeof change === 'function' ? change(latest.current) : change;
      const next = { ...latest.current, ...part };
      show(next);
      store.save(next).catch(report);
    },
    [store, show, report],
  );
  return [settings, change];
}
