// Holds a run against the floors pinned in floors.json.
import { readFileSync } from 'node:fs';
import type { CorpusFigures, PlantedFigures } from './report';

interface Floors {
  planted: Record<'min' | 'max', Record<string, number>>;
  corpus: Record<'max', Record<string, number>>;
}

/** Prints each check as a line. Figures of time and layout shift depend on the machine: they are reported only. */
export function checkCleanGate(
  planted: PlantedFigures,
  corpus: CorpusFigures | undefined,
): { passed: number; failed: number } {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const figures = {
    planted: { ...planted, tasksByProcessor: planted.tasks.byProcessor },
    corpus: corpus && { ...corpus, tasksByProcessor: corpus.tasks.byProcessor },
  };
  const checks = [
    ...compare('planted', figures.planted, floors.planted.min, (value, limit) => value >= limit),
    ...compare('planted', figures.planted, floors.planted.max, (value, limit) => value <= limit),
    ...(figures.corpus
      ? compare('corpus', figures.corpus, floors.corpus.max, (value, limit) => value <= limit)
      : []),
  ];
  for (const { ok, line } of checks) console.log(`${ok ? '✓' : '✗'} ${line}`);
  const passed = checks.filter(({ ok }) => ok).length;
  return { passed, failed: checks.length - passed };
}

function compare(
  of: string,
  figures: object,
  limits: Readonly<Record<string, number>>,
  holds: (value: number, limit: number) => boolean,
): { ok: boolean; line: string }[] {
  const known = new Map<string, unknown>(Object.entries(figures));
  return Object.entries(limits).map(([name, limit]) => {
    const value = known.get(name);
    const ok = typeof value === 'number' && holds(value, limit);
    return { ok, line: `${of}, ${name}: ${value} (limit ${limit})` };
  });
}
