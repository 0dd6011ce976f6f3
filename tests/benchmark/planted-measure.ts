// Runs inside the benchmark's browser page: one planted page through the systems that are loaded beside it.
import type { ExtractResult } from '../../utils/extraction/article';
import { detectPage, extractArticle } from '../../utils/extraction/index';
import { plainText } from './plain-text';

export interface PlantedRequest {
  html: string;
  url: string;
  /** Names of systems, in the order they are to run. */
  systems: string[];
}

/** What one system made of one page. */
export interface PlantedMeasurement {
  /** Body text, captions left out. */
  text: string;
  /** Only Broadsheet tells them. */
  related?: { title: string; url: string }[];
  /** Why there is no article, where the system says so. */
  refusal?: string;
  error?: string;
}

declare global {
  function measurePlanted(request: PlantedRequest): Record<string, PlantedMeasurement>;
  function measureKind(request: Omit<PlantedRequest, 'systems'>): { kind: string; status: string };
}

globalThis.measureKind = ({ html, url }) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { kind: detectPage(document, { url }).kind, status: extractArticle(document, { url }).status };
};

globalThis.measurePlanted = ({ html, url, systems }) =>
  Object.fromEntries(systems.map((name) => [name, measureOne(name, html, url)]));

function measureOne(name: string, html: string, url: string): PlantedMeasurement {
  const system = globalThis.benchmarkSystems?.[name];
  if (!system) throw new Error(`No system is called ${name}`);
  const document = new DOMParser().parseFromString(html, 'text/html');
  try {
    const raw = system.run(document, url);
    const text = plainText(system.read(raw, document, url).html);
    return name === 'broadsheet' ? { text, ...ownFacts(raw as ExtractResult) } : { text };
  } catch (error) {
    return { text: '', error: String(error) };
  }
}

function ownFacts(result: ExtractResult): Partial<PlantedMeasurement> {
  if (result.status !== 'article') return { related: [], refusal: `${result.page}, ${result.reason}` };
  // A most-read list is offered only where there is nothing better: it is neither wanted nor wrong.
  const related = result.article.related.filter(({ mostRead }) => !mostRead);
  return { related: related.map(({ title, url }) => ({ title, url })) };
}
