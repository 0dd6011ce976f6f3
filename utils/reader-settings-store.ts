import { storage } from 'wxt/utils/storage';
import { parseReaderSettings, type ReaderSettings } from './reader-settings';

/** Whatever lies there: another version of the extension may have written it. */
const item = storage.defineItem<unknown>('local:readerSettings', { version: 1, fallback: null });

/** Where the reader's settings are kept, as the views use it. */
export interface ReaderSettingsStore {
  /** As they were when the reader opened. */
  initial: ReaderSettings;
  save(settings: ReaderSettings): Promise<void>;
  /** Calls back when another reader, in whatever tab, saves. */
  watch(changed: (settings: ReaderSettings) => void, signal: AbortSignal): void;
}

/** Reads the settings; storage that holds nonsense gives the defaults. */
export async function openReaderSettings(): Promise<ReaderSettingsStore> {
  return {
    initial: parseReaderSettings(await item.getValue()),
    save: (settings) => item.setValue(settings),
    watch(changed, signal) {
      const stop = item.watch((value) => changed(parseReaderSettings(value)));
      signal.addEventListener('abort', stop);
    },
  };
}
