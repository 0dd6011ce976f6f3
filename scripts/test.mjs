// `npm test`: installs what is missing, runs every check, and ends with a summary. The counts are left in
// .cache/test/results.json, where scripts/ci.mjs reads them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages, root, runTool } from './setup.mjs';

/** @typedef {{ name: string, passed: number, failed: number }} CheckResult */

const reports = `${root}.cache/test`;

ensurePackages();
ensureBrowsers(['chromium', 'firefox']);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {CheckResult[]} */
const results = [
  tool('prepare', 'wxt', ['prepare']),
  tool('types', 'tsc', ['--noEmit']),
  tool('lint', 'biome', ['check', '.']),
  suite('unit', []),
  suite('end to end', ['--config', 'vitest.e2e.config.ts']),
];
writeFileSync(`${reports}/results.json`, JSON.stringify(results));

console.log('\n── summary ──');
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${passed} passed, ${failed} failed`);
}
process.exit(results.every(({ failed }) => failed === 0) ? 0 : 1);

/**
 * A tool that passes or fails as a whole.
 * @param {string} name
 * @param {Parameters<typeof runTool>[0]} command
 * @param {string[]} args
 * @returns {CheckResult}
 */
function tool(name, command, args) {
  console.log(`\n── ${name} ──`);
  return runTool(command, args) ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
}

/**
 * A Vitest run, counted by its JSON report.
 * @param {string} name
 * @param {string[]} args
 * @returns {CheckResult}
 */
function suite(name, args) {
  console.log(`\n── ${name} ──`);
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`;
  const ok = runTool('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { name, passed: 0, failed: 1 };
  const { numPassedTests: passed, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A test that was skipped counts as failed, and so does a run that failed outside its tests (a file that does not load).
  const failed = numTotalTests - passed;
  return { name, passed, failed: ok ? failed : Math.max(1, failed) };
}
