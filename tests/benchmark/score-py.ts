// Runs the corpus's own score.py, to hold our scores against it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { truthFile } from './corpus';
import type { Outputs, SystemName } from './measure-corpus';
import type { Figures } from './score';

const execute = promisify(execFile);
const LINES = ['text', 'bare', 'meta'] as const;

/**
 * Where score.py's figures for a set differ from ours by more than the rounding of its four decimals; one readable
 * line each. `ours`: by system and by line of score.py's output.
 * @throws Error when score.py itself fails.
 */
export async function scorePyDifferences(
  corpusDir: string,
  set: string,
  outputs: Outputs,
  ours: Record<string, Record<string, Omit<Figures, 'n'>>>,
): Promise<string[] | 'no-python'> {
  const dir = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  try {
    const systems = Object.keys(ours) as SystemName[];
    const files = systems.map((system) => {
      const file = join(dir, `${system}.json`);
      writeFileSync(file, JSON.stringify(outputs[system]?.[set]));
      return file;
    });
    const args = [join(corpusDir, 'score.py'), truthFile(corpusDir, set), ...files];
    const { stdout } = await execute('python3', args, { maxBuffer: 1 << 24 });
    const theirs = parseScorePy(stdout);
    return systems.flatMap((system) =>
      LINES.flatMap((line) =>
        compare(`${system} ${line}`, theirs[`${system}.json`]?.[line] ?? {}, ours[system]?.[line] ?? {}),
      ),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'no-python';
    throw error;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** score.py's report: by file, by line (`text`, `bare`, `meta`), by figure; values as it prints them. */
export function parseScorePy(stdout: string): Record<string, Record<string, Record<string, string>>> {
  const report: Record<string, Record<string, Record<string, string>>> = {};
  let file: Record<string, Record<string, string>> = {};
  for (const line of stdout.split('\n')) {
    const [, label, rest] = /^ {2}(text|bare|meta)\s+(.*)$/.exec(line) ?? [];
    if (label && rest !== undefined) {
      file[label] = Object.fromEntries(
        [...rest.matchAll(/(\w+) ([\d.]+|\{[^}]*\})/g)].map(([, name = '', value = '']) => [name, value]),
      );
    } else if (line !== '') {
      file = {};
      report[line] = file;
    }
  }
  return report;
}

function compare(label: string, theirs: Record<string, string>, ours: Omit<Figures, 'n'>): string[] {
  const figures = new Map<string, unknown>(Object.entries(ours));
  // A set without text figures has no such line at all.
  if (Object.keys(theirs).length === 0 && [...figures.keys()].every((name) => name === 'n')) return [];
  const names = new Set([...Object.keys(theirs), ...figures.keys()]);
  return [...names].flatMap((name) => {
    const their = theirs[name];
    const our = figures.get(name);
    const same =
      typeof our === 'number'
        ? Math.abs(Number(their) - our) <= 0.5001e-4
        : JSON.stringify(our) === their?.replaceAll("'", '"').replaceAll(/([:,]) /g, '$1');
    return same ? [] : [`${label} ${name}: ${their ?? 'none'} there, ${JSON.stringify(our) ?? 'none'} here`];
  });
}
