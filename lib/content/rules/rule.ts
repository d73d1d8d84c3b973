import type { DraftBody } from '#lib/content/body/render-body';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { Kind } from '../kinds';
import type { ParsedFile } from '../parse';
import type { Slugs } from '../slugs';
import type { Snapshot } from '../snapshot';
import type { AnyValidFile, ValidFile } from '../validate';

/** A file on its way through the pipeline; `valid` is absent when its front matter has not the shape of its kind. */
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
export function validOf<K extends Kind>({ checked }: Content, kind: K): ValidFile<K>[] {
  return checked.flatMap(({ valid }) => (valid?.kind === kind ? [valid as ValidFile<K>] : []));
}

/** All files whose front matter has the right shape. */
export const allValid = ({ checked }: Content): AnyValidFile[] => checked.flatMap(({ valid }) => valid ?? []);
