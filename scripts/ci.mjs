// What CI runs: `npm test`, the gate of cleaning in place on some planted pages, and the benchmark's gate where the
// corpus is there. Ends with one line of totals.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { root, run } from './setup.mjs';

/** Planted pages that are cleaned in a browser: some five seconds each. */
const CLEAN_PAGES = '15';

const resultsFile = `${root}.cache/test/results.json`;

rmSync(resultsFile, { force: true });
const parts = [tests(), gate('cleaning in place', 'bench:clean', ['--planted-only', '--pages', CLEAN_PAGES])];
if (existsSync(`${root}../shared/corpus`)) parts.push(gate('benchmark', 'bench'));
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function tests() {
  const ok = run('npm', ['test']);
  if (!existsSync(resultsFile)) return { passed: 0, failed: 1 };
  /** @type {import('./test.mjs').CheckResult[]} */
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  return total(results, ok);
}

/**
 * A gate prints its own count of checks as its last `N passed, N failed`.
 *
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 */
function gate(name, script, args = []) {
  console.log(`\n── ${name} gate ──`);
  const { status, stdout } = spawnSync('npm', ['run', script, '--', '--gate', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  process.stdout.write(stdout ?? '');
  const ok = status === 0;
  const counts = [...(stdout ?? '').matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return total(
    counts ? [{ passed: Number(counts[1]), failed: Number(counts[2]) }] : [{ passed: ok ? 1 : 0, failed: 0 }],
    ok,
  );
}

/**
 * @param {{ passed: number, failed: number }[]} results
 * @param {boolean} ok A run that ended badly counts as a failure even where no single check says so.
 */
function total(results, ok) {
  const sum = { passed: 0, failed: 0 };
  for (const result of results) {
    sum.passed += result.passed;
    sum.failed += result.failed;
  }
  return ok ? sum : { ...sum, failed: Math.max(1, sum.failed) };
}
