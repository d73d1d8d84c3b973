import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { compareDiagnostics } from '#lib/diagnostics/diagnostic';
import type { Catalog } from '#lib/domain/catalog';
import { readRemoved } from '#lib/site/removed-records';
import { type CheckedFile, checkFile, type Findings } from './check/check-file';
import { checkRecords } from './check/check-records';
import { type AnyCheckedRecord, toCheckedRecord } from './check/checked-record';
import { listPaths } from './check/paths';
import { kindNames } from './kinds';
import { linkCatalog, type SoundRecords } from './link/link-catalog';
import { readCopies } from './read/copies';
import { findFiles, nameFile, type RawFile, readRawFile } from './read/files';
import { findMisplaced } from './read/misplaced';
import { listSlugs } from './read/slugs';
import { listDigests, readSnapshot, type Snapshot } from './read/snapshot';
import { combineHashes, hashFile, readStamp } from './read/stamp';
import { writeCatalog } from './store/catalog-file';
import { readChecked, writeChecked } from './store/checked-files';
import { parts, type Row, rowOf } from './store/row';
import type { Store } from './store/store';

interface LoadOptions {
  /** The folder that holds `programs/`, `degrees/` and so on. */
  readonly root: string;
  /** The current day as `YYYY-MM-DD`. Only warnings depend on it. */
  readonly today: string;
  /** Where results are kept, so that only files that changed are read again; without it all of them are. */
  readonly store?: Store | undefined;
  /** Checks many files, each by itself; in this thread, one after the other, when left out. */
  readonly checkMany?: (files: readonly RawFile[]) => CheckedFile[] | Promise<CheckedFile[]>;
}

interface Loaded {
  /** All records; absent while any file has an error. */
  readonly catalog: Catalog | undefined;
  /** Every error and warning, in the order of the report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Digests of the facts of every file that could be read. */
  readonly digests: Snapshot['records'];
  /** How many content files were found. */
  readonly files: number;
}

interface File extends RawFile {
  readonly file: string;
  readonly hash: string;
}

type Checked = File & { readonly row: Row };

/** The results for all files: those kept for the same bytes, and new ones for the rest. */
async function checkFiles(
  files: readonly File[],
  { store, checkMany = (rest) => rest.map(checkFile) }: LoadOptions,
): Promise<Checked[]> {
  const kept = store ? readChecked(store) : new Map();
  const isKept = ({ file, hash }: File): boolean => kept.get(file)?.hash === hash;
  const rest = files.filter((file) => !isKept(file));
  const rows = new Map((await checkMany(rest)).map((texts, index) => [rest[index], rowOf(texts)]));
  const checked = files.map((file) => ({ ...file, row: rows.get(file) ?? kept.get(file.file)?.row }));
  if (store && (rest.length > 0 || kept.size !== files.length)) tryTo(() => writeChecked(store, checked));
  return checked;
}

/** Keeping a result saves time later, and where it cannot be kept nothing is lost but that. */
function tryTo(keep: () => void): void {
  try {
    keep();
  } catch {}
}

function groupByKind(records: readonly AnyCheckedRecord[]): SoundRecords {
  const entries = kindNames.map((kind) => [kind, records.filter((record) => record.kind === kind)] as const);
  return Object.fromEntries(entries) as unknown as SoundRecords;
}

/**
 * Reads, checks and links all content under `root`. Never throws because of what an editor wrote: everything wrong is
 * in `diagnostics`, and the catalog is there only when none of them is an error. It is then kept in the store too.
 */
export async function loadCatalog(options: LoadOptions): Promise<Loaded> {
  const { root, today, store } = options;
  const found = await findFiles(root);
  const stamp = readStamp(root, found);
  const files = found.map((one): File => {
    const raw = readRawFile(one);
    return { ...raw, file: nameFile(one), hash: hashFile(raw.bytes) };
  });
  const checked = await checkFiles(files, options);
  const results = checked.map((one) => ({ ...one, findings: JSON.parse(one.row.text(parts.findings)) as Findings }));
  const records = results.flatMap((one) => toCheckedRecord(one, one.row, one.findings) ?? []);
  const slugs = listSlugs(found);
  const { snapshot, diagnostics: unread } = await readSnapshot(root);
  const lists = { snapshot, removed: readRemoved(root), copies: readCopies(root) };
  const content = { checked: records, slugs, paths: listPaths(slugs), ...lists, today };
  const alone = results.flatMap(({ findings }) => findings.diagnostics);
  const diagnostics = [...unread, ...findMisplaced(root), ...alone, ...checkRecords(content)].sort(compareDiagnostics);
  const sound = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
  if (store && sound) {
    const hashes = files.map(({ hash }) => hash);
    tryTo(() => writeCatalog(store, { stamp, content: combineHashes(root, found, hashes) }, checked));
  }
  return {
    catalog: sound ? linkCatalog(groupByKind(records), lists.copies.copies) : undefined,
    diagnostics,
    digests: listDigests(records),
    files: found.length,
  };
}
