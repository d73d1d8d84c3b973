import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { repositoryUrl, siteUrl } from '#lib/site/config';
import { operator } from '#lib/site/operator';

/** Everything a build is made of. */
const ingredients = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'tsconfig.json',
];

// Next empties this folder before it builds: a failed or a bare `next build` leaves no stamp.
const stampFile = join('.next', 'stamp');

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A fingerprint of the files a build is made of, their names included, and of the settings written into it.
 *
 * @param root folder of the project
 * @param settings values that change the build without changing a file
 */
export function fingerprint(root: string, settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of ingredients.flatMap((path) => filesUnder(join(root, path))).sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const current = (): string => fingerprint('.', [repositoryUrl, JSON.stringify(operator), process.version]);

/** What is noted of a build: what it was made of, and the address of the site that is written into its pages. */
interface Stamp {
  readonly madeOf?: string;
  readonly siteUrl?: string;
}

const readStamp = (): Stamp => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {});

/** Whether the build in `.next` was made of the files and settings of now. */
export const buildIsFresh = (): boolean => readStamp().madeOf === current();

/** The address of the site that the build in `.next` names in its pages. */
export const builtFor = (): string => readStamp().siteUrl ?? siteUrl;

/** Notes what the build that has just ended was made of. */
export function stampBuild(): void {
  writeFileSync(stampFile, JSON.stringify({ madeOf: current(), siteUrl } satisfies Stamp));
}
