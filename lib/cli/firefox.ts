import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, onPath } from './browser';

const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Every place a Firefox as Mozilla or a distribution makes it may be, best first. `FIREFOX_PATH` is the only place when
 * it is set, so that a mistake in it is seen.
 */
export function firefoxPlaces(env: Environment): string[] {
  if (env.FIREFOX_PATH) return [env.FIREFOX_PATH];
  const windows = [env.PROGRAMFILES, env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  );
  return [...onPath(['firefox-esr', 'firefox'], env), mac, ...windows];
}

/** The path of a Firefox on this machine, or undefined when there is none. */
export function findFirefox(): string | undefined {
  return firefoxPlaces(process.env).find((path) => existsSync(path));
}

/** What to do when no Firefox is found. */
export const firefoxAdvice = `No Firefox found: its tests were skipped. Do one of these and run the command again:
  apt-get install firefox-esr               or get it from https://www.mozilla.org/firefox
  FIREFOX_PATH=/path/to/firefox npm test    use one that is somewhere else`;
