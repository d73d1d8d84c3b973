import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type Environment = Readonly<Record<string, string | undefined>>;

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome and Chromium install themselves on a Mac and on Windows, where they are not on the PATH. */
function usualPlaces(env: Environment): string[] {
  const mac = ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]);
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
      : [],
  );
  return [...mac, ...windows];
}

/** Where programs of these names would be if they are on the PATH. */
export function onPath(names: readonly string[], env: Environment): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Every place a browser may be, best first: the environment's choice, Playwright's own, the PATH, the usual folders.
 * `CHROMIUM_PATH` is the only place when it is set, so that a mistake in it is seen.
 */
export function browserPlaces(env: Environment, playwrightsOwn: string): string[] {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  return [playwrightsOwn, ...onPath(commands, env), ...usualPlaces(env)];
}

/** The path of a Chromium or Chrome on this machine, or undefined when there is none. */
export function findBrowser(): string | undefined {
  return browserPlaces(process.env, chromium.executablePath()).find((path) => path && existsSync(path));
}

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Switches for a browser that only looks at our own server. Chromium refuses to run as root with its sandbox on,
 * which is the rule in containers.
 */
export function browserSwitches(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ];
}

/** What to do when no browser is found. */
export const browserAdvice = `No browser found for the end-to-end tests. Do one of these and run the command again:
  npx playwright install chromium          get one that only Playwright uses
  CHROMIUM_PATH=/path/to/chrome npm test   use one that is somewhere else
Everything but the browser runs with: npm run check`;

/**
 * Installs browsers by the system's package manager, each that it has, but only as root on a machine that says it is
 * there for tests.
 */
export function installInCi(packages: readonly string[]): void {
  if (!process.env.CI || !isRoot() || packages.length === 0) return;
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The wait is for a machine without network, which would otherwise try for minutes.
  for (const args of [['update'], ...packages.map((name) => ['install', '--yes', name])])
    spawnSync('apt-get', ['-o', 'Acquire::http::Timeout=15', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
