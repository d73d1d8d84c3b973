import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { firstDayOf } from '#lib/domain/partial-date';
import { findEntries } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import { type Rule, selectAllValid } from './rule';

const diagnoseLate = (
  file: AnyValidFile,
  path: Path,
  limit: string,
  words: { message: string; help?: string; severity?: 'warning' },
): Diagnostic => diagnoseValue(file, path, { code: 'dates-order', label: `expected ${limit} or earlier`, ...words });

function checkChanged(file: AnyValidFile): Diagnostic[] {
  const { lastChanged, lastVerified } = file.data;
  if (lastChanged <= lastVerified) return [];
  const message = `\`lastChanged\` is ${lastChanged}, but the record was last verified on ${lastVerified}`;
  const help = `set \`lastVerified: ${lastChanged}\` if you checked the record that day`;
  return [diagnoseLate(file, ['lastChanged'], lastVerified, { message, help })];
}

/** A day in the future is only a warning: a computer whose clock is wrong must still be able to build the site. */
function checkVerified(file: AnyValidFile, today: string): Diagnostic[] {
  const { lastVerified } = file.data;
  if (lastVerified <= today) return [];
  const message = `\`lastVerified\` is ${lastVerified}, a day to come: today is ${today}`;
  return [diagnoseLate(file, ['lastVerified'], today, { severity: 'warning', message })];
}

function checkFigures(file: AnyValidFile): Diagnostic[] {
  const { lastVerified } = file.data;
  const { data } = file.front;
  const dated = [...findEntries('asOf', data), ...findEntries('lastSeen', data)];
  return dated.flatMap(({ path, value }) => {
    const date = String(value);
    if (firstDayOf(date) <= lastVerified) return [];
    const message = `\`${formatPath(path)}\` is ${date}, later than the day the record was last verified, ${lastVerified}`;
    return [diagnoseLate(file, path, lastVerified, { message })];
  });
}

/** No record changed after it was verified, none is verified in the future, and nothing in it is newer than that. */
export const datesOrder: Rule = (content) =>
  selectAllValid(content).flatMap((file) => [
    ...checkChanged(file),
    ...checkVerified(file, content.today),
    ...checkFigures(file),
  ]);
