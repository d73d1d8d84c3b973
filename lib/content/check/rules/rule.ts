import type { Kind } from '#lib/content/kinds';
import type { DraftBody } from '#lib/content/read/body/render-body';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Slugs } from '#lib/content/read/slugs';
import type { Snapshot } from '#lib/content/read/snapshot';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { AnyValidFile, ValidFile } from '../validate';

/** A file on its way through the pipeline; `valid` is absent when its front matter does not match the schema of its kind. */
export interface CheckedFile {
  readonly parsed: ParsedFile;
  readonly valid: AnyValidFile | undefined;
  readonly draft: DraftBody;
}

/** All that a rule may look at. */
export interface Content {
  readonly checked: readonly CheckedFile[];
  readonly slugs: Slugs;
  /** The facts as they were last published; absent when no snapshot was taken. */
  readonly snapshot: Snapshot | undefined;
  /** `YYYY-MM-DD`; only for warnings. */
  readonly today: string;
}

/** A rule beyond the shape of one file. */
export type Rule = (content: Content) => Diagnostic[];

/** The files of one kind whose front matter has the right shape. */
export function selectValid<K extends Kind>({ checked }: Content, kind: K): ValidFile<K>[] {
  return checked.flatMap(({ valid }) => (valid?.kind === kind ? [valid as ValidFile<K>] : []));
}

/** All files whose front matter has the right shape. */
export const selectAllValid = ({ checked }: Content): AnyValidFile[] => checked.flatMap(({ valid }) => valid ?? []);
