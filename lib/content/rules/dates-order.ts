import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { firstDayOf } from '#lib/domain/partial-date';
import { entriesNamed } from '../data-walk';
import { diagnose } from '../fault';
import type { AnyValidFile } from '../validate';
import { pathInWords } from '../words';
import { allValid, type Rule } from './rule';

const label = (limit: string): string => `expected ${limit} or earlier`;

function changedAfterChecked(file: AnyValidFile): Diagnostic[] {
  const { lastChanged, lastVerified } = file.data;
  if (lastChanged <= lastVerified) return [];
  const message = `\`lastChanged\` is ${lastChanged}, but the record was last verified on ${lastVerified}`;
  const help = `set \`lastVerified: ${lastChanged}\` if you checked the record that day`;
  return [
    diagnose(file, {
      code: 'dates-order',
      span: file.front.valueSpan(['lastChanged']),
      message,
      label: label(lastVerified),
      help,
    }),
  ];
}

/** A clock set wrong must not take the site down, so a day to come is only a warning. */
function checkedInFuture(file: AnyValidFile, today: string): Diagnostic[] {
  const { lastVerified } = file.data;
  if (lastVerified <= today) return [];
  const message = `\`lastVerified\` is ${lastVerified}, a day to come: today is ${today}`;
  const span = file.front.valueSpan(['lastVerified']);
  return [diagnose(file, { code: 'dates-order', severity: 'warning', span, message, label: label(today) })];
}

function datedAfterChecked(file: AnyValidFile): Diagnostic[] {
  const { lastVerified } = file.data;
  const { data } = file.front;
  const dated = [...entriesNamed('asOf', data), ...entriesNamed('lastSeen', data)];
  return dated.flatMap(({ path, value }) => {
    const date = String(value);
    if (firstDayOf(date) <= lastVerified) return [];
    const message = `\`${pathInWords(path)}\` is ${date}, later than the day the record was last verified, ${lastVerified}`;
    return [
      diagnose(file, { code: 'dates-order', span: file.front.valueSpan(path), message, label: label(lastVerified) }),
    ];
  });
}

/** No record changed after it was verified, none is verified in the future, and nothing in it is newer than that. */
export const datesOrder: Rule = (content) =>
  allValid(content).flatMap((file) => [
    ...changedAfterChecked(file),
    ...checkedInFuture(file, content.today),
    ...datedAfterChecked(file),
  ]);
