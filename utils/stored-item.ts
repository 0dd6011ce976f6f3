import { browser } from 'wxt/browser';

/** Why something was not stored: the browser's quota, or its disk, is used up, or it gave no reason. */
export type StoreResult = { ok: true } | { ok: false; reason: 'full' | 'failed' };

export interface StoredItem<T> {
  readonly key: string;
  /** The value; its fallback where there is none yet or where what is stored makes no sense. */
  get(): Promise<T>;
  /** Stores a value. A failure is a value, too. */
  set(value: T): Promise<StoreResult>;
  /** Changes what is stored, one change after the other. */
  update(change: (value: T) => T): Promise<StoreResult>;
  /** Calls back with each new value, wherever it was set. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

interface StoredItemOptions<T> {
  key: string;
  /** Of the value's form, from 1. */
  version: number;
  fallback: T;
  /** The value, if it is of this version's form; null for anything else, and for parts that make no sense. */
  parse(raw: unknown): T | null;
  /** By the version that each leads to: makes a value of the version before into one of it. */
  migrations?: Readonly<Record<number, (before: unknown) => unknown>>;
}

interface Envelope {
  version: number;
  value: unknown;
}

/** One value in `storage.local`, with its version beside it. */
export function defineStoredItem<T>(options: StoredItemOptions<T>): StoredItem<T> {
  const { key, version, fallback } = options;
  let last: Promise<unknown> = Promise.resolve();

  const read = (stored: unknown): T => parseEnvelope(options, stored) ?? fallback;
  const get = async (): Promise<T> => {
    try {
      const stored = await browser.storage.local.get(key);
      return read(stored[key]);
    } catch (error) {
      // A damaged profile: the defaults are what is left, and nothing is done on any site by default.
      console.error(`Broadsheet: ${key} could not be read.`, error);
      return fallback;
    }
  };
  const set = async (value: T): Promise<StoreResult> => {
    try {
      const envelope: Envelope = { version, value };
      await browser.storage.local.set({ [key]: envelope });
      return { ok: true };
    } catch (error) {
      console.error(`Broadsheet: ${key} could not be stored.`, error);
      return { ok: false, reason: /quota|space|full/i.test(String(error)) ? 'full' : 'failed' };
    }
  };
  return {
    key,
    get,
    set,
    update(change) {
      const result = last.then(async () => set(change(await get())));
      last = result;
      return result;
    },
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) changed(read(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}

/** Null where nothing is stored, or nothing that can be understood: a later version's value above all. */
function parseEnvelope<T>(options: StoredItemOptions<T>, stored: unknown): T | null {
  if (!isEnvelope(stored) || stored.version > options.version) return null;
  let { value } = stored;
  for (let version = stored.version + 1; version <= options.version; version++) {
    const migrate = options.migrations?.[version];
    if (!migrate) return null;
    value = migrate(value);
  }
  return options.parse(value);
}

const isEnvelope = (stored: unknown): stored is Envelope =>
  isRecord(stored) && Number.isInteger(stored.version) && 'value' in stored;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
