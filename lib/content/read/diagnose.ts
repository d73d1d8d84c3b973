import { type DiagnosticCode, diagnosticCodes } from '#lib/diagnostics/codes';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { FrontMatter, Path } from './front-matter';
import type { SourceText, Span } from './source-text';

/** What a diagnostic needs to know of its file. `source` is absent when the file could not be read as text. */
export interface DiagnosedFile {
  readonly file: string;
  readonly source?: SourceText;
}

/** What a check says about a file; the rest follows from the code. */
export interface DiagnosticInput {
  readonly code: DiagnosticCode;
  readonly span?: Span;
  readonly message: string;
  readonly label?: string | undefined;
  /** What to do in this very case; by default the general help of the code. */
  readonly help?: string | undefined;
  readonly severity?: 'warning';
}

/** Makes a diagnostic: finds the line and column in the file, and fills in the severity and help of the code. */
export function diagnose(
  { file, source }: DiagnosedFile,
  { code, span, message, label, help, severity }: DiagnosticInput,
): Diagnostic {
  const entry = diagnosticCodes[code];
  return {
    code,
    severity: severity ?? entry.severity ?? 'error',
    file,
    place: span && source?.place(span),
    message,
    label,
    help: help ?? entry.help,
  };
}

/** A file whose front matter could be read. */
export type DiagnosedFront = DiagnosedFile & { readonly front: FrontMatter };

/** Makes a diagnostic of a value in front matter. */
export const diagnoseValue = (file: DiagnosedFront, path: Path, input: Omit<DiagnosticInput, 'span'>): Diagnostic =>
  diagnose(file, { ...input, span: file.front.locateValue(path) });

/** Makes a diagnostic of a property in front matter, whatever its value. */
export const diagnoseProperty = (file: DiagnosedFront, path: Path, input: Omit<DiagnosticInput, 'span'>): Diagnostic =>
  diagnose(file, { ...input, span: file.front.locateKey(path) });
