import type { Diagnostic } from './diagnostic';

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The diagnostic as a GitHub workflow command, which shows it beside the line in a pull request. */
export function annotate(diagnostic: Diagnostic): string {
  const { place, severity, file, code, message, help } = diagnostic;
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(place ? [`line=${place.line}`, `col=${place.column}`] : []),
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}. ${help}`)}`;
}
