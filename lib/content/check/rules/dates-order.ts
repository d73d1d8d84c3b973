import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { firstDayOf } from '#lib/domain/partial-date';
import { findEntries } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileRule } from './rule';

const diagnoseLate = (
  file: AnyValidFile,
  path: Path,
  limit: string,
  words: { message: string; help?: string },
): Diagnostic => diagnoseValue(file, path, { code: 'dates-order', label: `expected ${limit} or earlier`, ...words });

function checkChanged(file: AnyValidFile): Diagnostic[] {
  const { lastChanged, lastVerified } = file.data;
  if (lastChanged <= lastVerified) return [];
  const message = `\`lastChanged\` is ${lastChanged}, but the record was last verified on ${lastVerified}`;
  const help = `set \`lastVerified: ${lastChanged}\` if you checked the record that day`;
  return [diagnoseLate(file, ['lastChanged'], lastVerified, { message, help })];
}

function checkFigures(file: AnyValidFile): Diagnostic[] {
  const { lastVerified } = file.data;
  const { properties } = file;
  const dated = ['asOf', 'lastSeen', 'launched', 'on'].flatMap((name) => findEntries(name, properties));
  return dated.flatMap(({ path, value }) => {
    const date = String(value);
    if (typeof value === 'object' || firstDayOf(date) <= lastVerified) return [];
    const message = `\`${formatPath(path)}\` is ${date}, later than the day the record was last verified, ${lastVerified}`;
    return [diagnoseLate(file, path, lastVerified, { message })];
  });
}

/** No record changed after it was verified, and nothing in it is newer than that. */
export const datesOrder: FileRule = ({ valid }) => (valid ? [...checkChanged(valid), ...checkFigures(valid)] : []);
