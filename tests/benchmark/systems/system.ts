/** What a page says of itself according to a system; a field that the system does not report is absent. */
export interface PageMeta {
  title?: string;
  author?: string | string[];
  /** ISO 8601. */
  date?: string;
  kind?: string;
  status?: string;
}

export interface SystemOutput {
  /** The article's HTML; empty where the system found none. */
  html: string;
  meta: PageMeta;
}

/**
 * One extractor under measurement. Only `run` is timed. Each system is a bundle of its own, so that none shares
 * library instances, hooks or the JIT's type feedback with another.
 */
export interface System<Raw> {
  run(document: Document, url: string): Raw;
  read(raw: Raw, document: Document, url: string): SystemOutput;
  /** What kind of page this is, if the system tells that alone; timed on a document of its own. */
  detect?(document: Document, url: string): unknown;
}

declare global {
  var benchmarkSystems: Record<string, System<unknown>> | undefined;
}

export function registerSystem<Raw>(name: string, system: System<Raw>): void {
  globalThis.benchmarkSystems ??= {};
  globalThis.benchmarkSystems[name] = system as System<unknown>;
}
