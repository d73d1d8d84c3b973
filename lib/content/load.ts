import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { compareDiagnostics } from '#lib/diagnostics/diagnostic';
import type { Catalog } from '#lib/domain/catalog';
import { checkBody } from './check/body/check-body';
import { checkRecords } from './check/check-records';
import { listPaths } from './check/paths';
import type { CheckedFile } from './check/rules/rule';
import { validateFile } from './check/validate';
import { type Kind, kindNames } from './kinds';
import { linkCatalog, type SoundFiles } from './link/link-catalog';
import type { SoundFile } from './link/record';
import { type ContentFile, type FoundFile, findFiles, readContentFile } from './read/files';
import { type ParsedFile, parseFrontMatter } from './read/parse';
import { listSlugs } from './read/slugs';
import { digestAll, readSnapshot, type Snapshot } from './read/snapshot';
import { splitFile } from './read/split';

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

/** The diagnostics of all steps and all files. */
class Findings {
  readonly diagnostics: Diagnostic[] = [];

  /** Notes the diagnostics of a step and passes its result on. */
  collect<T extends { diagnostics: readonly Diagnostic[] }>(result: T): T {
    this.diagnostics.push(...result.diagnostics);
    return result;
  }
}

function parseFile(file: ContentFile, findings: Findings): ParsedFile | undefined {
  const { split } = findings.collect(splitFile(file));
  return split && findings.collect(parseFrontMatter(split)).parsed;
}

function checkFile(file: ContentFile, paths: ReadonlySet<string>, findings: Findings): CheckedFile[] {
  const parsed = parseFile(file, findings);
  if (!parsed) return [];
  const { valid } = findings.collect(validateFile(parsed));
  const { draft } = findings.collect(checkBody(parsed, { paths, valid: valid !== undefined }));
  return [{ parsed, valid, draft }];
}

function groupByKind(checked: readonly CheckedFile[]): SoundFiles {
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
    files.push(...results.flatMap((result) => findings.collect(result).read ?? []));
  }
  return files;
}

/**
 * Reads, checks and links all content under `root`. Never throws because of what an editor wrote: everything wrong is
 * in `diagnostics`, and the catalog is there only when none of them is an error.
 */
export async function loadCatalog({ root, today }: LoadOptions): Promise<Loaded> {
  const findings = new Findings();
  const found = await findFiles(root);
  const files = await readAll(found, findings);
  const slugs = listSlugs(found);
  const paths = listPaths(slugs);
  const checked = files.flatMap((file) => checkFile(file, paths, findings));
  findings.diagnostics.push(...checkRecords({ checked, slugs, snapshot: await readSnapshot(root), today }));
  const diagnostics = findings.diagnostics.sort(compareDiagnostics);
  const sound = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
  return {
    catalog: sound ? linkCatalog(groupByKind(checked)) : undefined,
    diagnostics,
    digests: digestAll(checked.map(({ parsed }) => parsed)),
    files: found.length,
  };
}
