// Plain JavaScript and no dependency: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm installed is what the lock file asks for. A package that npm may leave out, such as a binary for
 * another platform, need not be there, but must not be there in another version.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, where npm notes what it installed
 */
export function inStep(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, devOptional, peer, link }]) => {
    if (path === '' || link) return true;
    const found = installed.packages?.[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

/** @param {string} path */
const readLock = (path) => /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')));

/**
 * Runs `npm ci` in the current folder unless everything is there already.
 *
 * @returns {boolean} false when npm failed, having said why itself
 */
export function installIfNeeded() {
  const note = 'node_modules/.package-lock.json';
  if (existsSync(note) && inStep(readLock('package-lock.json'), readLock(note))) return true;
  console.log('Installing what package-lock.json names (npm ci) …');
  // Under npm on Windows `npm` is a script no program can start; its own path always can be.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
