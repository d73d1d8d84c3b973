import { compareDiagnostics, type Diagnostic } from './diagnostic';

interface ReportOptions {
  /** How many content files were read. */
  readonly files: number;
  /** Whether to color for a terminal; plain text otherwise. */
  readonly color?: boolean;
}

type Paint = (style: 'red' | 'yellow' | 'blue' | 'bold', text: string) => string;

const styles = { red: 31, yellow: 33, blue: 34, bold: 1 } as const;
const plain: Paint = (_, text) => text;
const colored: Paint = (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m`;

function renderPlace({ place, label }: Diagnostic, paint: Paint, style: 'red' | 'yellow'): string[] {
  if (!place) return [];
  const margin = ' '.repeat(String(place.line).length);
  const text = place.text.replaceAll('\t', ' ');
  const mark = '^'.repeat(Math.max(1, place.width));
  const pointer = `${' '.repeat(place.column - 1)}${paint(style, label ? `${mark} ${label}` : mark)}`;
  return [
    paint('blue', `${margin} |`),
    `${paint('blue', `${place.line} |`)} ${text}`.trimEnd(),
    `${paint('blue', `${margin} |`)} ${pointer}`,
  ];
}

/** One fault as text of several lines, ending without a line break. */
export function renderDiagnostic(diagnostic: Diagnostic, color = false): string {
  const paint = color ? colored : plain;
  const style = diagnostic.severity === 'error' ? 'red' : 'yellow';
  const { place } = diagnostic;
  const margin = ' '.repeat(String(place?.line ?? '').length || 1);
  const where = place ? `${diagnostic.file}:${place.line}:${place.column}` : diagnostic.file;
  return [
    `${paint(style, `${diagnostic.severity}[${diagnostic.code}]`)}: ${paint('bold', diagnostic.message)}`,
    `${margin}${paint('blue', '-->')} ${where}`,
    ...renderPlace(diagnostic, paint, style),
    `${margin} ${paint('blue', '=')} help: ${diagnostic.help}`,
  ].join('\n');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The last line of a report that has faults. */
export function renderVerdict(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const warnings = diagnostics.length - errors.length;
  const touched = new Set(errors.map((error) => error.file)).size;
  if (errors.length === 0) return `${count(warnings, 'warning')} in ${count(files, 'content file')}.`;
  const also = warnings > 0 ? ` ${count(warnings, 'warning')} as well.` : '';
  return `✖ ${count(errors.length, 'error')} in ${touched} of ${count(files, 'content file')}. Nothing was published.${also}`;
}

/** All faults of all files in a stable order, each followed by an empty line, and the verdict; empty when all is well. */
export function renderReport(diagnostics: readonly Diagnostic[], { files, color = false }: ReportOptions): string {
  if (diagnostics.length === 0) return '';
  const faults = [...diagnostics].sort(compareDiagnostics).map((diagnostic) => `${renderDiagnostic(diagnostic, color)}\n\n`);
  return `${faults.join('')}${renderVerdict(diagnostics, files)}`;
}
