import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryUrl } from '#lib/site/config';

/** All that decides what a content file is read as: our own code, and the versions of what we use. */
const ingredients = ['lib/content', 'lib/diagnostics', 'lib/domain', 'lib/site'];
const versions = 'package-lock.json';

/**
 * A digest of the code that reads content, so that nothing is kept beyond a change of its rules.
 *
 * @param project the folder that holds `lib/`
 * @returns nothing where there is no source code, as in a deployment: what lies there was put there by its build
 */
export function digestCode(project: string): string | undefined {
  if (!existsSync(join(project, 'lib/content'))) return undefined;
  const hash = createHash('sha256').update(`${process.version}\n${repositoryUrl}\n`);
  const files = ingredients.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  for (const name of [...files.sort(), versions]) hash.update(`${name}\n`).update(readFileSync(join(project, name)));
  return hash.digest('hex');
}
