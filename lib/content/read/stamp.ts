import { stat } from 'node:fs/promises';
import { findFiles } from './files';

/** A text that differs whenever a content file under `root` is added, removed or saved. */
export async function readStamp(root: string): Promise<string> {
  const found = await findFiles(root);
  const stats = await Promise.all(found.map(({ path }) => stat(path)));
  return found.map(({ path }, index) => `${path} ${stats[index]?.mtimeMs}`).join('\n');
}
