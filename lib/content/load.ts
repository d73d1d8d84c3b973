import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { compareDiagnostics } from '#lib/diagnostics/diagnostic';
import type { Catalog } from '#lib/domain/catalog';
import { checkBody } from './body/check-body';
import { type Kind, kindNames } from './kinds';
import { linkCatalog, type SoundFiles } from './link/link-catalog';
import type { SoundFile } from './link/record';
import { type ParsedFile, parseFrontMatter } from './parse';
import { pathsOf } from './paths';
import { type ContentFile, type FoundFile, findFiles, readContentFile } from './read';
import { checkRecords } from './rules/check-records';
import type { CheckedFile } from './rules/rule';
import { slugsOf } from './slugs';
import { digestsOf, readSnapshot, type Snapshot } from './snapshot';
import { splitFile } from './split';
import { validateFile } from './validate';

interface LoadOptions {
  /** The folder that holds `programs/`, `degrees/` and so on. */
  readonly root: string;
  /** The current day as `YYYY-MM-DD`. Only warnings depend on it. */
  readonly today: string;
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

/** Results of a step and the faults it found, over many files. */
class Findings {
  readonly diagnostics: Diagnostic[] = [];

  /** Keeps the faults of a step and passes on what it made. */
  keep<T extends { diagnostics: readonly Diagnostic[] }>(result: T): T {
    this.diagnostics.push(...result.diagnostics);
    return result;
  }
}

function parseFile(file: ContentFile, findings: Findings): ParsedFile | undefined {
  const { split } = findings.keep(splitFile(file));
  return split && findings.keep(parseFrontMatter(split)).parsed;
}

function checkFile(file: ContentFile, paths: ReadonlySet<string>, findings: Findings): CheckedFile[] {
  const parsed = parseFile(file, findings);
  if (!parsed) return [];
  const { valid } = findings.keep(validateFile(parsed));
  const { draft } = findings.keep(checkBody(parsed, { paths, valid: valid !== undefined }));
  return [{ parsed, valid, draft }];
}

function byKind(checked: readonly CheckedFile[]): SoundFiles {
  const sound = checked.flatMap(({ valid, draft }) => (valid ? [{ ...valid, draft }] : []));
  const entries = kindNames.map((kind) => [kind, sound.filter((file) => file.kind === kind)] as const);
  return Object.fromEntries(entries) as { [K in Kind]: SoundFile<K>[] };
}

/** Files read at a time: a system allows a process about a thousand open at once. */
const batchSize = 100;

async function readAll(found: readonly FoundFile[], findings: Findings): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (let start = 0; start < found.length; start += batchSize) {
    const results = await Promise.all(found.slice(start, start + batchSize).map(readContentFile));
    files.push(...results.flatMap((result) => findings.keep(result).read ?? []));
  }
  return files;
}

/**
 * Reads, checks and links all content under `root`. Never throws for what an editor wrote: every fault of every file
 * is in `diagnostics`, and the catalog is there only when none of them is an error.
 */
export async function loadCatalog({ root, today }: LoadOptions): Promise<Loaded> {
  const findings = new Findings();
  const found = await findFiles(root);
  const files = await readAll(found, findings);
  const slugs = slugsOf(found);
  const paths = pathsOf(slugs);
  const checked = files.flatMap((file) => checkFile(file, paths, findings));
  findings.diagnostics.push(...checkRecords({ checked, slugs, snapshot: await readSnapshot(root), today }));
  const diagnostics = findings.diagnostics.sort(compareDiagnostics);
  const sound = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
  return {
    catalog: sound ? linkCatalog(byKind(checked)) : undefined,
    diagnostics,
    digests: digestsOf(checked.map(({ parsed }) => parsed)),
    files: found.length,
  };
}
