// Makes a fresh clone ready to run. Only Node's own modules may be imported here: nothing else is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's directory, with a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's directory, its output shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] Added to this process's own environment.
 * @returns {boolean} Whether it ended with exit status 0.
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Runs the command-line program of an installed package with this same Node.
 * @param {'wxt' | 'tsc' | 'biome' | 'vitest' | 'tsx'} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(tool, args, env) {
  return run(process.execPath, [`${root}node_modules/${tools[tool]}`, ...args], env);
}

const tools = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  tsx: 'tsx/dist/cli.mjs',
};

/**
 * Installs the npm packages that the lock file names, where they are missing or of another version.
 * Ends the process with one line where that fails.
 */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
  if (!existsSync(`${root}node_modules/.package-lock.json`)) {
    console.log('Installing the npm packages…');
    // `--include=dev`: the tools that build are dev dependencies, which NODE_ENV=production would leave out.
    if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) stop('npm ci failed: see above.');
  } else if (!installedAsLocked()) {
    console.log('Bringing the npm packages up to date…');
    if (!run('npm', ['install', '--include=dev', '--no-audit', '--no-fund']))
      stop('npm install failed: see above.');
  }
}

function installedAsLocked() {
  const wanted = packagesOf(`${root}package-lock.json`);
  const installed = packagesOf(`${root}node_modules/.package-lock.json`);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      // Optional packages are those of other platforms, which npm rightly leaves out.
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * Ends the process with one line that says what the person can do.
 * @param {string} line
 * @returns {never}
 */
export function stop(line) {
  console.error(line);
  process.exit(1);
}
