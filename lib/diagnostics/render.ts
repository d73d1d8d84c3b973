import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic';

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

/** Widest excerpt of a line, in characters: a paragraph of a text is one long line. */
const excerptWidth = 100;
const leadWidth = 40;

/** The part of a long line around the marked place, with `column` counted within it. */
function excerpt({ text, column, width }: Place): { text: string; column: number; width: number } {
  const flat = text.replaceAll('\t', ' ');
  if (flat.length <= excerptWidth) return { text: flat, column, width };
  const from = Math.max(0, Math.min(column - 1 - leadWidth, flat.length - excerptWidth));
  const part = flat.slice(from, from + excerptWidth);
  const [head, tail] = [from > 0 ? '…' : '', from + excerptWidth < flat.length ? '…' : ''];
  const start = column - 1 - from;
  return {
    text: `${head}${part}${tail}`,
    column: start + head.length + 1,
    width: Math.min(width, part.length - start),
  };
}

function renderPlace({ place, label }: Diagnostic, paint: Paint, style: 'red' | 'yellow'): string[] {
  if (!place) return [];
  const margin = ' '.repeat(String(place.line).length);
  const { text, column, width } = excerpt(place);
  const mark = '^'.repeat(Math.max(1, width));
  const pointer = `${' '.repeat(column - 1)}${paint(style, label ? `${mark} ${label}` : mark)}`;
  return [
    paint('blue', `${margin} |`),
    `${paint('blue', `${place.line} |`)} ${text}`.trimEnd(),
    `${paint('blue', `${margin} |`)} ${pointer}`,
  ];
}

/** One diagnostic as text of several lines, ending without a line break. */
function renderDiagnostic(diagnostic: Diagnostic, color: boolean): string {
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

function renderVerdict(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const warnings = diagnostics.length - errors.length;
  const touched = new Set(errors.map((error) => error.file)).size;
  if (errors.length === 0) return '';
  const also = warnings > 0 ? ` ${count(warnings, 'warning')} above the errors.` : '';
  return `✖ ${count(errors.length, 'error')} in ${touched} of ${count(files, 'content file')}. Nothing was published.${also}`;
}

/**
 * All diagnostics of all files in a stable order, errors last, an empty line after each, and a last line that counts the
 * errors when there are any. Empty when all is well.
 */
export function renderReport(diagnostics: readonly Diagnostic[], { files, color = false }: ReportOptions): string {
  const rendered = [...diagnostics].sort(compareDiagnostics).map((diagnostic) => renderDiagnostic(diagnostic, color));
  return [...rendered, renderVerdict(diagnostics, files)].join('\n\n').trim();
}
