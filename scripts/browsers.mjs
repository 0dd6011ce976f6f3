// Finds the browsers that `npm start`, the tests and the benchmark drive; on Debian as root, installs them.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop } from './setup.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const home = process.env.HOME ?? '';
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const browsers = {
  chromium: {
    label: 'Chromium or Chrome',
    env: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    debian: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** Debian's fonts for the scripts that the screenshots show, each with a file that it brings. */
const debianFonts = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/**
 * The path of an installed browser: the one that CHROME_PATH or FIREFOX_PATH names, else the first in the usual places.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { env, commands, mac, windows } = browsers[name];
  const named = process.env[env];
  if (named) return named;
  /** @type {Partial<Record<NodeJS.Platform, string[]>>} */
  const places = {
    darwin: ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    ),
    win32: programs.flatMap((folder) => (folder ? windows.map((exe) => join(folder, exe)) : [])),
  };
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => commands.map((file) => join(dir, file)));
  return [...(process.platform === 'win32' ? [] : onPath), ...(places[process.platform] ?? [])].find(
    existsSync,
  );
}

/**
 * The path of a browser that has to be there. Ends the process with one line where it is not.
 * @param {BrowserName} name
 * @returns {string}
 */
export function needBrowser(name) {
  const { label, env } = browsers[name];
  return findBrowser(name) ?? stop(`${label} was not found: install it, or set ${env} to its path.`);
}

/**
 * Installs what is missing of the named browsers and the fonts, with apt, on Debian as root.
 * Elsewhere it only checks that the browsers are there, and ends the process with one line where one is not.
 * @param {BrowserName[]} names
 */
export function ensureBrowsers(names) {
  if (isDebianRoot()) {
    const missing = [
      ...names.filter((name) => !findBrowser(name)).map((name) => browsers[name].debian),
      ...Object.entries(debianFonts).flatMap(([name, file]) => (existsSync(file) ? [] : [name])),
    ];
    if (missing.length > 0) aptInstall(missing);
  }
  for (const name of names) needBrowser(name);
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  // Ubuntu's `chromium` is a snap, which does not run in containers: only Debian itself.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} names */
function aptInstall(names) {
  console.log(`Installing ${names.join(', ')} with apt…`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', ['-qq', 'update'], quiet) &&
    run(
      'apt-get',
      ['-qq', '-y', '-o=Dpkg::Use-Pty=0', 'install', '--no-install-recommends', ...names],
      quiet,
    );
  if (!done) stop(`apt-get could not install ${names.join(' ')}: see above.`);
}
