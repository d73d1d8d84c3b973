import { compareText } from '#lib/domain/compare-text';
import type { DiagnosticCode } from './codes';

export type Severity = 'error' | 'warning';

/** Where a diagnostic points: `line` and `column` count from 1, `width` in characters, `text` is the whole line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly width: number;
  readonly text: string;
}

/** One thing that is wrong with one content file. `message` stands alone; `label` is said at the place; `help` is what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Absent when the whole file is meant. */
  readonly place?: Place | undefined;
  readonly message: string;
  readonly label?: string | undefined;
  readonly help: string;
}

/** The order of every report: warnings before errors, so that errors stand last in a terminal; then file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(a.severity === 'error') - Number(b.severity === 'error') ||
    compareText(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.code, b.code)
  );
}
