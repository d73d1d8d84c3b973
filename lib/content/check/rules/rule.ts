import type { AnyCheckedRecord, CheckedRecord } from '#lib/content/check/checked-record';
import type { Kind } from '#lib/content/kinds';
import type { DraftBody } from '#lib/content/read/body/render-body';
import type { CopyList } from '#lib/content/read/copies';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Slugs } from '#lib/content/read/slugs';
import type { Snapshot } from '#lib/content/read/snapshot';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { AnyValidFile } from '../validate';

/** A file by itself; `valid` is absent when its front matter does not match the schema of its kind. */
export interface FileContent {
  readonly parsed: ParsedFile;
  readonly valid: AnyValidFile | undefined;
  readonly draft: DraftBody;
}

/**
 * A rule beyond the shape of front matter that looks at one file and nothing else, not even the day: what it finds is
 * kept until the file changes.
 */
export type FileRule = (content: FileContent) => Diagnostic[];

/** All that a rule over all files may look at. */
export interface Content {
  readonly checked: readonly AnyCheckedRecord[];
  readonly slugs: Slugs;
  /** The paths that content may link to. */
  readonly paths: ReadonlySet<string>;
  /** The facts as they were last published; absent when no snapshot was taken. */
  readonly snapshot: Snapshot | undefined;
  /** Records that were taken out with a reason, by kind and slug. */
  readonly removed: ReadonlyMap<string, unknown>;
  /** The repositories that hold copies. */
  readonly copies: CopyList;
  /** `YYYY-MM-DD`; only for warnings. */
  readonly today: string;
}

/** A rule that needs to know more than one file. It runs each time. */
export type Rule = (content: Content) => Diagnostic[];

/** The records of one kind whose front matter has the right shape. */
export function selectValid<K extends Kind>({ checked }: Content, kind: K): CheckedRecord<K>[] {
  return checked.flatMap((record) => (record.valid && record.kind === kind ? [record as CheckedRecord<K>] : []));
}

/** All records whose front matter has the right shape. */
export const selectAllValid = ({ checked }: Content): AnyCheckedRecord[] => checked.filter(({ valid }) => valid);
