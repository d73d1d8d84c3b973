import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Copies, copySchema } from '#lib/domain/copy';
import { SourceText } from './source-text';

const copiesSchema = z.record(z.string().regex(/^[^/\s]+\/[^/\s]+$/), copySchema);

/** The list of repositories that hold copies, with its text to point at. */
export interface CopyList {
  readonly copies: Copies;
  readonly source: SourceText;
}

/** Where that list lies. */
export const copiesPath = (root: string): string => join(root, 'copies.json');

/**
 * Reads what the repositories that hold copies say of their license.
 *
 * @throws Error when the list has another shape than
 *   `{ "owner/name": { "license": "MIT", "seen": "LICENSE", "on": "2026-10-01" } }`
 */
export function readCopies(root: string): CopyList {
  const path = copiesPath(root);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  return { copies: new Map(Object.entries(copiesSchema.parse(JSON.parse(text)))), source: new SourceText(text) };
}
