import { join } from 'node:path';
import { digestCode } from './code-digest';

/** Where results of reading content are kept between one run and the next, and which code they belong to. */
export interface Store {
  readonly folder: string;
  /** A digest of the code that reads content; what other code has kept is not used. */
  readonly code: string;
}

/** The folder of a project's store: `next build` leaves it alone, and empties all else in `.next`. */
export const storeFolder = (project: string): string => join(project, '.next', 'cache', 'content');

/** The store of a project; nothing in a deployment without source code, which keeps nothing new. */
export function openStore(project: string): Store | undefined {
  const code = digestCode(project);
  return code === undefined ? undefined : { folder: storeFolder(project), code };
}
