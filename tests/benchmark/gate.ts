// Holds a whole run against the floors pinned in floors.json, and our scores against score.py's.
import { readFileSync } from 'node:fs';
import { type CorpusSet, corpusHash } from './corpus';
import type { Failure, Outputs } from './measure-corpus';
import type { PlantedReport } from './planted';
import type { RelatedReport } from './related';
import type { RelatedFigures } from './related-score';
import type { DetectionReport, SetReport, TimeReport } from './report';
import type { FigureName, Figures } from './score';
import { scorePyDifferences } from './score-py';

interface Floors {
  /** `corpusHash` of the corpus that the figures were set on. */
  corpus: string;
  /** Our own figures, at the better of text and bare, may not fall below `min` or rise above `max`. */
  sets: Record<
    string,
    { min?: Partial<Record<FigureName, number>>; max?: Partial<Record<FigureName, number>> }
  >;
  /** Over several sets at once. */
  detection: { min?: Partial<DetectionReport>; max?: Partial<DetectionReport> };
  /** Links of the labelled pages, half by half. */
  related: Record<'build' | 'check', { min: Partial<RelatedFigures> }>;
  /** Counts over all planted pages, half by half. */
  planted: Record<
    'build' | 'check',
    { min: Partial<PlantedReport['check']>; max: Partial<PlantedReport['check']> }
  >;
  time: {
    /** Our time over Readability's with DOMPurify, page by page. */
    medianRatio: number;
    /** Milliseconds that no page may take. */
    slowestMs: number;
  };
  /** Detection alone: milliseconds a page, bytes of its bundle. */
  detect: { medianMs: number; p95Ms: number; bytes: number };
}

export interface GateInput {
  corpusDir: string;
  sets: CorpusSet[];
  outputs: Outputs;
  reports: SetReport[];
  detection: DetectionReport;
  time: TimeReport;
  related: RelatedReport | undefined;
  planted: PlantedReport;
  /** Of `detect.ts` bundled alone, minified and gzipped. */
  detectBytes: number;
  failures: Failure[];
}

interface Check {
  name: string;
  /** `undefined`: it could not be checked here, and counts as neither. */
  ok: boolean | undefined;
  detail: string;
}

/** Prints each check as a line. */
export async function checkGate(input: GateInput): Promise<{ passed: number; failed: number }> {
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const checks = [
    checkCorpus(input, floors),
    ...input.reports.flatMap((report) => checkFigures(report, floors)),
    ...checkLimits('detection', input.detection, floors.detection),
    ...checkLimits('related links, build half,', input.related?.build ?? {}, floors.related.build),
    ...checkLimits('related links, check half,', input.related?.check ?? {}, floors.related.check),
    ...checkLimits('planted pages, build half,', input.planted.build, floors.planted.build),
    ...checkLimits('planted pages, check half,', input.planted.check, floors.planted.check),
    ...checkTime(input, floors),
    ...checkLimits(
      'detection alone',
      { ...input.time.detect, bytes: input.detectBytes },
      { max: floors.detect },
    ),
    checkFailures(input),
    ...(await checkScorePy(input)),
  ];
  console.log('');
  for (const { name, ok, detail } of checks) {
    console.log(`${ok === undefined ? '?' : ok ? '✓' : '✗'} ${name}: ${detail}`);
  }
  return {
    passed: checks.filter(({ ok }) => ok === true).length,
    failed: checks.filter(({ ok }) => ok === false).length,
  };
}

function checkCorpus({ corpusDir }: GateInput, floors: Floors): Check {
  const hash = corpusHash(corpusDir);
  const ok = hash === floors.corpus;
  return {
    name: 'corpus',
    ok,
    detail: ok ? 'the one that the floors were set on' : `changed, its hash is ${hash}: set the floors anew`,
  };
}

function checkFigures({ name, systems }: SetReport, { sets }: Floors): Check[] {
  const checks = checkLimits(name, systems.broadsheet?.figures ?? {}, sets[name] ?? {});
  return checks.length > 0 ? checks : [{ name, ok: false, detail: 'floors.json has no figure for it' }];
}

function checkLimits(
  name: string,
  figures: object,
  { min = {}, max = {} }: { min?: object; max?: object },
): Check[] {
  const values = new Map<string, unknown>(Object.entries(figures));
  const check = (figure: string, limit: unknown, sign: 'at least' | 'at most'): Check => {
    const value = Number(values.get(figure) ?? Number.NaN);
    const ok = sign === 'at least' ? value >= Number(limit) : value <= Number(limit);
    return { name: `${name} ${figure}`, ok, detail: `${value.toFixed(4)} (${sign} ${limit})` };
  };
  return [
    ...Object.entries(min).map(([figure, limit]) => check(figure, limit, 'at least')),
    ...Object.entries(max).map(([figure, limit]) => check(figure, limit, 'at most')),
  ];
}

function checkTime({ time }: GateInput, { time: limits }: Floors): Check[] {
  const ratio = time.ratio.broadsheet?.median;
  const slowest = time.slowest[0];
  return [
    {
      name: 'time',
      ok: ratio !== undefined && ratio <= limits.medianRatio,
      detail: `${ratio?.toFixed(2) ?? 'no'} times Readability's, median (at most ${limits.medianRatio})`,
    },
    {
      name: 'slowest page',
      ok: slowest !== undefined && slowest.ms <= limits.slowestMs,
      detail: slowest
        ? `${slowest.set}/${slowest.id} ${slowest.ms.toFixed(0)} ms (at most ${limits.slowestMs})`
        : 'no page was measured',
    },
  ];
}

/** `extractArticle` never throws, hangs or brings its page down; what the peers do is only told. */
function checkFailures({ failures }: GateInput): Check {
  const ours = failures.filter(({ system }) => system === 'broadsheet');
  const list = ours.map(({ set, id, failure }) => `${set}/${id} ${failure}`).join(', ');
  return { name: 'no page fails', ok: ours.length === 0, detail: list || 'none did' };
}

async function checkScorePy({ corpusDir, sets, outputs, reports }: GateInput): Promise<Check[]> {
  return Promise.all(
    reports.map(async ({ name, systems }): Promise<Check> => {
      const check = `${name} scored as by score.py`;
      const set = sets.find((candidate) => candidate.name === name);
      if (!set) return { name: check, ok: false, detail: 'no such set' };
      const lines: Record<string, Record<string, Omit<Figures, 'n'>>> = {};
      for (const [system, report] of Object.entries(systems)) lines[system] = report.lines;
      const differences = await scorePyDifferences(corpusDir, name, outputs, lines);
      if (differences === 'no-python')
        return { name: check, ok: undefined, detail: 'there is no python3 here' };
      return {
        name: check,
        ok: differences.length === 0,
        detail: differences.join('; ') || 'to four decimals',
      };
    }),
  );
}
