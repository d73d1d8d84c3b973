import { catalogue, type DiagnosticCode } from '#lib/diagnostics/catalogue';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { SourceText, Span } from './source-text';

/** A file as far as a fault needs to know it. `source` is absent when the file could not be read as text. */
export interface FaultyFile {
  readonly file: string;
  readonly source?: SourceText;
}

export interface Fault {
  readonly code: DiagnosticCode;
  readonly span?: Span;
  readonly message: string;
  readonly label?: string | undefined;
  /** What to do about this very fault; by default the general remedy of its code. */
  readonly help?: string | undefined;
  readonly severity?: 'warning';
}

/** A diagnostic from a fault and the file it stands in. */
export function diagnose(
  { file, source }: FaultyFile,
  { code, span, message, label, help, severity }: Fault,
): Diagnostic {
  const entry = catalogue[code];
  return {
    code,
    severity: severity ?? entry.severity,
    file,
    place: span && source?.place(span),
    message,
    label,
    help: help ?? entry.help,
  };
}
