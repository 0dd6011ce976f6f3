// Takes the pages with planted clutter through the systems. Needs no corpus.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { plantedPages } from '../planted/plan';
import type { Half } from '../planted/planted-page';
import { BenchPage, bundle, serveCorpus } from './browser';
import { spread } from './corpus';
import type { SystemName } from './measure-corpus';
import type { PlantedMeasurement, PlantedRequest } from './planted-measure';
import {
  leakedNever,
  type PlantedPageScore,
  plantedFigures,
  type ScoredPage,
  scorePlanted,
} from './planted-score';
import { type PlantedScores, printPlanted, printPlantedWorst } from './planted-table';

export interface PlantedOptions {
  systems: SystemName[];
  sample?: number;
  ids?: string[];
  /** Figures and each page's score go here, as JSON. */
  json?: string;
}

/** Measures and prints. @returns false when no page was chosen. */
export async function benchPlanted({ systems, sample, ids, json }: PlantedOptions): Promise<boolean> {
  const all = plantedPages();
  const named = ids ? all.filter(({ id }) => ids.includes(id)) : all;
  const pages = sample ? spread(named, sample) : named;
  if (pages.length === 0) return false;
  const scores = await measurePlantedPages(pages, systems);
  printPlanted(scores);
  // The check half's pages are shown only when asked for by name: who has read them can't be checked on them.
  const shown = scores.broadsheet?.filter(({ page }) => ids || page.half === 'build');
  if (shown) printPlantedWorst(shown);
  if (json) writeFileSync(json, JSON.stringify(jsonReport(scores)));
  return true;
}

/** Our own figures of both halves, and on the check half those of the kinds that may never leak. */
export async function plantedReport() {
  const { broadsheet: scores = [] } = await measurePlantedPages(plantedPages(), ['broadsheet']);
  const half = (name: Half) => scores.filter(({ page }) => page.half === name);
  const check = half('check');
  return {
    build: plantedFigures(half('build')),
    check: { ...plantedFigures(check), leakedNever: leakedNever(check) },
  };
}

export type PlantedReport = Awaited<ReturnType<typeof plantedReport>>;

/** Writes one page, to be looked at. @returns false when there is no such page. */
export function writePlantedPage(id: string, file: string): boolean {
  const page = plantedPages().find((candidate) => candidate.id === id);
  if (!page) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page.html);
  console.log(`${page.url}\n\n${page.text}`);
  return true;
}

/** Each page through each system, in one browser. */
export async function measurePlantedPages<
  Page extends ScoredPage & { id: string; html: string; url: string },
>(
  pages: readonly Page[],
  systems: SystemName[],
): Promise<Partial<Record<SystemName, PlantedPageScore<Page>[]>>> {
  const server = await serveCorpus('.');
  const scripts = [
    ...(await Promise.all(systems.map((name) => bundle(`tests/benchmark/systems/${name}.ts`)))),
    await bundle('tests/benchmark/planted-measure.ts'),
  ];
  const browser = new BenchPage({ origin: server.origin, scripts });
  const scores: Partial<Record<SystemName, PlantedPageScore<Page>[]>> = Object.fromEntries(
    systems.map((name) => [name, []]),
  );
  try {
    for (const page of pages) {
      const request: PlantedRequest = { html: page.html, url: page.url, systems };
      const answer = await browser.call<Record<string, PlantedMeasurement>>('measurePlanted', request);
      for (const name of systems) {
        const measured = answer.ok ? answer.value[name] : { text: '', error: answer.message };
        if (measured?.error) console.log(`${name} failed on ${page.id}: ${measured.error}`);
        if (measured) scores[name]?.push(scorePlanted(page, measured));
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return scores;
}

function jsonReport(scores: PlantedScores) {
  return Object.fromEntries(
    Object.entries(scores).map(([system, all]) => [
      system,
      {
        figures: plantedFigures(all),
        pages: all.map(({ page, leaked, lost, ...rest }) => ({
          id: page.id,
          leaked: leaked.map(({ box, text }) => ({ kind: box.kind, text })),
          lost: lost.map(({ decoy, text }) => ({ type: decoy.type, text })),
          ...rest,
        })),
      },
    ]),
  );
}
