// Runs inside the benchmark's browser page: one corpus page through the systems that are loaded beside it.
import type { PageMeta } from './systems/system';

export interface MeasureRequest {
  set: string;
  id: string;
  url: string;
  /** Names of systems, in the order they are to run. */
  systems: string[];
}

export interface Measurement {
  /** Body text with captions. */
  text: string;
  /** Body text without captions and media-only figures. */
  bare: string;
  meta: PageMeta;
  /** Milliseconds for extraction alone, on a parsed document. */
  ms: number;
  /** Milliseconds for detection alone, on a parsed document; of systems that have it. */
  detectMs?: number;
  /** What the system threw; text and meta are then empty. */
  error?: string;
}

declare global {
  /** From the corpus's `to-text.js`. */
  function toText(html: string, bare: boolean): string;
  function measure(request: MeasureRequest): Promise<Record<string, Measurement>>;
}

globalThis.measure = async ({ set, id, url, systems }) => {
  const response = await fetch(`/corpus/${set}/${id}`);
  if (!response.ok) throw new Error(`Page ${set}/${id}: HTTP ${response.status}`);
  const html = await response.text();
  const measured: Record<string, Measurement> = {};
  for (const name of systems) measured[name] = measureOne(name, html, url);
  return measured;
};

function measureOne(name: string, html: string, url: string): Measurement {
  const system = globalThis.benchmarkSystems?.[name];
  if (!system) throw new Error(`No system is called ${name}`);
  const detectMs = system.detect && timeDetection(system.detect, html, url);
  const document = freshDocument(html);
  const start = performance.now();
  try {
    const raw = system.run(document, url);
    const ms = performance.now() - start;
    const { html: article, meta } = system.read(raw, document, url);
    return { text: toText(article, false), bare: toText(article, true), meta, ms, detectMs };
  } catch (error) {
    return { text: '', bare: '', meta: {}, ms: performance.now() - start, error: String(error) };
  }
}

/** A document of its own for each run, because a system may change what it is given. */
function freshDocument(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // What the one before left behind is collected now: of two equal systems, ratios were up to 17 without this, 4 with.
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  return document;
}

function timeDetection(
  detect: (document: Document, url: string) => unknown,
  html: string,
  url: string,
): number {
  const document = freshDocument(html);
  const start = performance.now();
  detect(document, url);
  return performance.now() - start;
}
