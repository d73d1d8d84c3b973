import { diagnoseValue } from '#lib/content/read/diagnose';
import { isOverdue, recordCheck } from '#lib/domain/next-check';
import { monthsSince } from '#lib/domain/partial-date';
import { type Rule, selectAllValid } from './rule';

/** Warns of records that nobody has checked for a year. */
export const staleRecord: Rule = (content) =>
  selectAllValid(content).flatMap((file) => {
    if (!isOverdue(recordCheck(file.data), content.today)) return [];
    const months = monthsSince(file.data.lastVerified, content.today);
    const message = `the record was last verified ${months} months ago`;
    return [diagnoseValue(file, ['lastVerified'], { code: 'stale-record', message, label: 'check the record again' })];
  });
