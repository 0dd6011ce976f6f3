// Takes every page of the chosen sets through the chosen systems.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchPage, bundle, serveCorpus } from './browser';
import { type CorpusSet, spread, type Truth } from './corpus';
import type { Measurement, MeasureRequest } from './measure';
import type { PageMeta } from './systems/system';

export type SystemName = 'broadsheet' | 'readability' | 'defuddle';

/** One system's output for one set, in the form that score.py reads, with milliseconds beside it. */
export interface SetOutput {
  text: Record<string, string>;
  bare: Record<string, string>;
  meta: Record<string, PageMeta>;
  ms: Record<string, number>;
  /** Milliseconds for detection alone, of systems that have it. */
  detectMs?: Record<string, number>;
}

export type Outputs = Partial<Record<SystemName, Record<string, SetOutput>>>;

export interface Failure {
  set: string;
  id: string;
  system: SystemName;
  failure: 'hung' | 'crashed' | 'threw';
  message: string;
}

interface Job {
  set: string;
  truth: Truth;
  /** In the order in which they are to run. */
  systems: SystemName[];
}

/**
 * Page processes: every system of a page runs in one of them, in turn. Two, because that many cores are always there;
 * one where times are compared, as each process has threads of its own that compile and collect.
 */
const workersFor = (systems: readonly SystemName[]): number => (systems.length > 1 ? 1 : 2);
const WARM_UP_PAGES = 12;
/** A page over this many milliseconds is measured again alone, since the other worker may have held it up. */
const SUSPECT_MS = 1000;

export async function measureCorpus(
  corpusDir: string,
  sets: CorpusSet[],
  systems: SystemName[],
  /** A model file to take in place of the committed one. */
  model?: string,
): Promise<{ outputs: Outputs; failures: Failure[] }> {
  const outputs: Outputs = {};
  const failures: Failure[] = [];
  for (const system of systems) {
    outputs[system] = {};
    for (const { name } of sets) outputs[system][name] = { text: {}, bare: {}, meta: {}, ms: {} };
  }
  const jobs = sets
    .flatMap(({ name, truth }) => truth.map((page) => ({ set: name, truth: page })))
    .map((job, i): Job => ({ ...job, systems: alternate(systems, i) }));

  const server = await serveCorpus(corpusDir);
  const scripts = [
    readFileSync(join(corpusDir, 'to-text.js'), 'utf8'),
    ...(await Promise.all(systems.map((name) => bundle(`tests/benchmark/systems/${name}.ts`, model)))),
    await bundle('tests/benchmark/measure.ts'),
  ];
  const pages = Array.from(
    { length: workersFor(systems) },
    () => new BenchPage({ origin: server.origin, scripts }),
  );
  const keep = ({ set, truth }: Job, system: SystemName, measured: Measurement) => {
    const output = outputs[system]?.[set];
    if (!output) return;
    output.text[truth.id] = measured.text;
    output.bare[truth.id] = measured.bare;
    output.meta[truth.id] = measured.meta;
    output.ms[truth.id] = measured.ms;
    if (measured.detectMs !== undefined) {
      output.detectMs ??= {};
      output.detectMs[truth.id] = measured.detectMs;
    }
    if (measured.error) {
      failures.push({ set, id: truth.id, system, failure: 'threw', message: measured.error });
    }
  };
  const run = async (page: BenchPage, job: Job) => {
    const together = await page.call<Record<string, Measurement>>('measure', requestFor(job));
    if (together.ok) {
      for (const system of job.systems) {
        const measured = together.value[system];
        if (measured) keep(job, system, measured);
      }
      return;
    }
    // One system's hang must not be charged to the others: each gets the page alone.
    for (const system of job.systems) {
      const single = { ...job, systems: [system] };
      const alone = await page.call<Record<string, Measurement>>('measure', requestFor(single));
      const measured = alone.ok ? alone.value[system] : undefined;
      if (measured) keep(job, system, measured);
      if (!alone.ok) {
        failures.push({
          set: job.set,
          id: job.truth.id,
          system,
          failure: alone.failure,
          message: alone.message,
        });
      }
    }
  };

  try {
    const queue = [...jobs];
    await Promise.all(
      pages.map(async (page) => {
        for (const job of spread(jobs, WARM_UP_PAGES)) await page.call('measure', requestFor(job));
        for (let job = queue.shift(); job; job = queue.shift()) {
          await run(page, job);
          progress(jobs.length - queue.length, jobs.length);
        }
      }),
    );
    const [page] = pages;
    for (const job of jobs) {
      const ms = outputs.broadsheet?.[job.set]?.ms;
      const first = ms?.[job.truth.id];
      if (!page || !ms || first === undefined || first < SUSPECT_MS) continue;
      const again = await page.call<Record<string, Measurement>>('measure', {
        ...requestFor(job),
        systems: ['broadsheet'],
      });
      if (again.ok) ms[job.truth.id] = Math.min(first, again.value.broadsheet?.ms ?? first);
    }
  } finally {
    await Promise.all(pages.map((page) => page.close()));
    server.close();
  }
  return { outputs, failures };
}

/** Who goes first changes page by page: the second finds warmer caches. */
function alternate(systems: SystemName[], index: number): SystemName[] {
  const [first, second, ...rest] = systems;
  return index % 2 === 0 || !first || !second ? systems : [second, first, ...rest];
}

function requestFor({ set, truth, systems }: Job): MeasureRequest {
  return { set, id: truth.id, url: truth.url ?? 'https://unknown.invalid/', systems };
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(done < all ? `\r${done}/${all}` : '\r\x1b[K');
}
