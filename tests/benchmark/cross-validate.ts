// Our engine with the block model of the fold that saw no page of the same site: what to expect on other sites.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusSet } from './corpus';
import { type Failure, measureCorpus, type Outputs, type SetOutput } from './measure-corpus';

/**
 * @param directory `fold-<k>.json`, a model, and `fold-<k>.ids`, a line `<set> <id>` for each page that it never saw, as
 *   scripts/train/fit.py writes them with `--fold-models`.
 */
export async function measureFolds(
  corpusDir: string,
  sets: CorpusSet[],
  directory: string,
): Promise<{ outputs: Outputs; failures: Failure[] }> {
  const outputs: Record<string, SetOutput> = {};
  const failures: Failure[] = [];
  for (let fold = 0; existsSync(join(directory, `fold-${fold}.json`)); fold++) {
    const unseen = new Set(readFileSync(join(directory, `fold-${fold}.ids`), 'utf8').split('\n'));
    const held = sets
      .map((set) => ({ ...set, truth: set.truth.filter(({ id }) => unseen.has(`${set.name} ${id}`)) }))
      .filter((set) => set.truth.length > 0);
    const measured = await measureCorpus(
      corpusDir,
      held,
      ['broadsheet'],
      join(directory, `fold-${fold}.json`),
    );
    failures.push(...measured.failures);
    for (const [name, part] of Object.entries(measured.outputs.broadsheet ?? {})) {
      const whole = outputs[name] ?? { text: {}, bare: {}, meta: {}, ms: {} };
      outputs[name] = whole;
      for (const field of ['text', 'bare', 'meta', 'ms'] as const) Object.assign(whole[field], part[field]);
    }
  }
  return { outputs: { broadsheet: outputs }, failures };
}
