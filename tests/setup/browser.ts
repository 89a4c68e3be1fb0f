import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** A download that stands still must not hold the tests up for ever; ms. */
const DOWNLOAD_LIMIT = 300_000;

const installed = (): string | undefined =>
  [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...ELSEWHERE,
  ].find(existsSync);

const playwrights = (): string | undefined => [chromium.executablePath()].find(existsSync);

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: DOWNLOAD_LIMIT, env }).status === 0;
}

/**
 * Finds a Chromium, and installs one where there is none: the path in CHROMIUM_PATH, one that is installed, Playwright's
 * own download, the system's packages (as root).
 * @param say told what was done
 * @returns path of the executable
 * @throws Error that names what was tried
 */
export function findBrowser(say: (message: string) => void): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH: ${given} is not there`);
    say(`browser: ${given} (CHROMIUM_PATH)`);
    return given;
  }
  const found = installed() ?? playwrights();
  if (found) {
    say(`browser: ${found} (installed)`);
    return found;
  }

  say('browser: none installed, downloading Chromium through Playwright');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const downloaded = run(process.execPath, [cli, 'install', 'chromium']) ? playwrights() : undefined;
  if (downloaded) {
    say(`browser: ${downloaded} (downloaded)`);
    return downloaded;
  }

  if (process.getuid?.() === 0) {
    say('browser: the download failed, installing the chromium package');
    run('apt-get', ['update']);
    const packaged = run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) ? installed() : undefined;
    if (packaged) {
      say(`browser: ${packaged} (system package)`);
      return packaged;
    }
  }
  throw new Error(
    'No Chromium: set CHROMIUM_PATH, or install Chromium or Chrome. Tried the PATH, Playwright and apt-get.',
  );
}

/** Starts the browser with a fresh profile, quiet towards the network. */
export function launch(executablePath: string): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // The sandbox of Chromium refuses to run as root.
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args });
}
