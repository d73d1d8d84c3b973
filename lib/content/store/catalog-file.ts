import { join } from 'node:path';
import { toSoundRecord } from '#lib/content/check/checked-record';
import { linkCatalog, type SoundRecords } from '#lib/content/link/link-catalog';
import type { FoundFile } from '#lib/content/read/files';
import type { Catalog } from '#lib/domain/catalog';
import type { Copies } from '#lib/domain/copy';
import { type Kind, kindNames } from '../kinds';
import { type Pack, peekHead, readPack, writePack } from './pack';
import { namesOf, parts, type Row, rowIn } from './row';
import { type Store, storeFolder } from './store';

type Name = Pick<FoundFile, 'kind' | 'name'>;

/** What a catalog was made of: digests of the code and of every file of content, and of their sizes and times. */
export interface Origin {
  readonly content: string;
  readonly stamp: string;
}

interface Head extends Origin {
  readonly code: string;
  readonly files: readonly Name[];
}

const fileName = 'catalog';

/** Body and properties: the findings and the places in the file are for the check alone. */
const listParts = (kind: Kind): number[] => [parts.body, ...namesOf(kind).map((_, index) => parts.properties + index)];

/**
 * Keeps the records of a catalog without errors, for the server to read at its start. What is there already for the
 * same content is left as it is.
 *
 * @throws Error when it cannot be written
 */
export function writeCatalog(store: Store, origin: Origin, records: readonly (Name & { readonly row: Row })[]): void {
  const path = join(store.folder, fileName);
  const files = records.map(({ kind, name }) => ({ kind, name }));
  const head: Head = { ...origin, code: store.code, files };
  const before = peekHead<Head>(path);
  if (before?.code === head.code && before.content === head.content && before.stamp === head.stamp) return;
  const cells = records.flatMap(({ kind, row }) => listParts(kind).map((part) => row.cell(part)));
  writePack(path, head, cells);
}

function listRecords(pack: Pack<Head>): SoundRecords {
  let start = 0;
  const records = pack.head.files.map((file) => {
    const length = listParts(file.kind).length;
    // The cells begin with the body: what stands before it in a whole row is not here.
    const row = rowIn(pack, start - parts.body, parts.body + length);
    start += length;
    return toSoundRecord(file, row);
  });
  const entries = kindNames.map((kind) => [kind, records.filter((record) => record.kind === kind)] as const);
  return Object.fromEntries(entries) as unknown as SoundRecords;
}

/**
 * The catalog as it was kept; nothing when none was, or when it was made of other content or by other code. Records
 * are read out of the file's bytes when they are asked for.
 *
 * @param project the folder that holds `.next`
 * @param code what the code must be, when it is known
 * @param current the origin of a catalog made now; the content is read only if sizes and times do not do
 * @param copies the repositories that hold copies
 */
export function readCatalog(
  project: string,
  code: string | undefined,
  current: { readonly stamp: string; readonly content: () => string },
  copies: Copies,
): Catalog | undefined {
  const pack = readPack<Head>(join(storeFolder(project), fileName));
  if (!pack || (code !== undefined && pack.head.code !== code)) return undefined;
  if (pack.head.stamp !== current.stamp && pack.head.content !== current.content()) return undefined;
  return linkCatalog(listRecords(pack), copies);
}
