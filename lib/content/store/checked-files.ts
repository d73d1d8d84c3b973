import { join } from 'node:path';
import type { Pack } from './pack';
import { readPack, writePack } from './pack';
import { type Row, rowIn } from './row';
import type { Store } from './store';

/** A file that was checked, and the digest of its bytes. */
interface Checked {
  readonly file: string;
  readonly hash: string;
  readonly row: Row;
}

interface Head {
  readonly code: string;
  /** The files in the order of their rows, each with the digest of its bytes and the number of its cells. */
  readonly files: readonly (readonly [file: string, hash: string, cells: number])[];
}

const pathOf = ({ folder }: Store): string => join(folder, 'checked');

function listRows(pack: Pack<Head>): Checked[] {
  let start = 0;
  return pack.head.files.map(([file, hash, cells]) => {
    const row = rowIn(pack, start, cells);
    start += cells;
    return { file, hash, row };
  });
}

/** The results that were kept for files by this code, by the path of the file. */
export function readChecked(store: Store): ReadonlyMap<string, Checked> {
  const pack = readPack<Head>(pathOf(store));
  if (pack?.head.code !== store.code) return new Map();
  return new Map(listRows(pack).map((checked) => [checked.file, checked]));
}

/**
 * Keeps the results of these files and forgets all others.
 *
 * @throws Error when they cannot be written
 */
export function writeChecked(store: Store, checked: readonly Checked[]): void {
  const files = checked.map(({ file, hash, row }) => [file, hash, row.length] as const);
  const cells = checked.flatMap(({ row }) => Array.from({ length: row.length }, (_, part) => row.cell(part)));
  writePack(pathOf(store), { code: store.code, files } satisfies Head, cells);
}
