import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { daySchema } from '#lib/domain/partial-date';

const removedSchema = z.record(
  z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  z.strictObject({ on: daySchema, why: z.string().min(1) }),
);

/** When a published record was taken out, and why, in words for whoever asks for it. */
export interface Removed {
  readonly on: string;
  readonly why: string;
}

/** Where the list of records that were taken out lies. */
export const removedPath = (root: string): string => join(root, 'removed.json');

/**
 * The records that were published and taken out without another in their place, each under its kind and slug.
 *
 * @throws Error when the list has another shape than `{ "programs/name": { "on": "2026-10-01", "why": "…" } }`
 */
export function readRemoved(root: string): ReadonlyMap<string, Removed> {
  const path = removedPath(root);
  return new Map(existsSync(path) ? Object.entries(removedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))) : []);
}

/** What is said at the address of a record that was taken out. */
export const removedInWords = ({ on, why }: Removed): string => `This record was taken out on ${on}. ${why}`;
