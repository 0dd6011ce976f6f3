import { DEFAULT_READER_SETTINGS, type ReaderSettings } from '../../utils/reader-settings';
import type { ReaderSettingsStore } from '../../utils/reader-settings-store';

/** A store in memory: what was saved, and a way to save from elsewhere. */
export interface MemorySettingsStore extends ReaderSettingsStore {
  saved: ReaderSettings[];
  saveElsewhere(settings: ReaderSettings): void;
}

export function settingsStore(changes: Partial<ReaderSettings> = {}): MemorySettingsStore {
  const watchers = new Set<(settings: ReaderSettings) => void>();
  const saved: ReaderSettings[] = [];
  return {
    initial: { ...DEFAULT_READER_SETTINGS, ...changes },
    saved,
    save: async (settings) => {
      saved.push(settings);
    },
    watch(changed, signal) {
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed));
    },
    saveElsewhere(settings) {
      for (const changed of watchers) changed(settings);
    },
  };
}
