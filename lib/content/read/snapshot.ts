import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { daySchema } from '#lib/domain/partial-date';
import { diagnose } from './diagnose';

const snapshotSchema = z.strictObject({ takenOn: daySchema, records: z.record(z.string(), z.string()) });

/** The facts of every record as they were on one day, each record as a digest under its kind and slug. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Properties that may change without a fact having changed. */
const noFacts = new Set([
  'lastVerified',
  'lastChanged',
  'summary',
  'formerSlugs',
  'alsoKnownAs',
  'identifiers',
  'codes',
]);

/** That a source's page is gone changes no fact: the digest is that of the page when it was there. */
const withoutGone = (value: object): object => {
  if (!('link' in value) || value.link !== 'gone') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'link' && name !== 'goneOn'));
};

const normalize = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(withoutGone(value))
          .filter(([name]) => name !== 'unusual')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

/** A digest of the facts of a record's front matter; the order of its properties makes no difference. */
export function digestFacts(data: Readonly<Record<string, unknown>>): string {
  const facts = Object.fromEntries(Object.entries(data).filter(([name]) => !noFacts.has(name)));
  return createHash('sha256')
    .update(JSON.stringify(facts, (_, value) => normalize(value)))
    .digest('hex')
    .slice(0, 16);
}

/** Where the snapshot of a content folder lies. */
export const getSnapshotPath = (root: string): string => join(root, 'snapshot.json');

/** The snapshot of a content folder; nothing when it has none, and what is wrong when the file is no snapshot. */
export async function readSnapshot(
  root: string,
): Promise<{ snapshot?: Snapshot | undefined; diagnostics: readonly Diagnostic[] }> {
  try {
    const snapshot = snapshotSchema.parse(JSON.parse(await readFile(getSnapshotPath(root), 'utf8')));
    return { snapshot, diagnostics: [] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { diagnostics: [] };
    const message = 'the snapshot of published facts cannot be read';
    return { diagnostics: [diagnose({ file: 'content/snapshot.json' }, { code: 'snapshot-unreadable', message })] };
  }
}

/** Writes the facts of these files as the new snapshot. */
export async function writeSnapshot(root: string, takenOn: string, digests: Snapshot['records']): Promise<void> {
  await writeFile(getSnapshotPath(root), `${JSON.stringify({ takenOn, records: digests }, undefined, 2)}\n`);
}

interface Digested {
  readonly kind: string;
  readonly slug: string;
  readonly digest: string;
}

/** The name of a file's record in a snapshot. */
export const nameRecord = ({ kind, slug }: Omit<Digested, 'digest'>): string => `${kind}/${slug}`;

/** The digests of all files, ordered by name. */
export function listDigests(files: readonly Digested[]): Snapshot['records'] {
  const entries = files.map((file) => [nameRecord(file), file.digest] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
