import { diagnoseValue } from '#lib/content/read/diagnose';
import { monthsSince } from '#lib/domain/partial-date';
import { staleAfterMonths } from '#lib/domain/program';
import { type Rule, selectAllValid } from './rule';

/** Warns of records that nobody has checked for a year. */
export const staleRecord: Rule = (content) =>
  selectAllValid(content).flatMap((file) => {
    const months = monthsSince(file.data.lastVerified, content.today);
    if (months < staleAfterMonths) return [];
    const message = `the record was last verified ${months} months ago`;
    return [diagnoseValue(file, ['lastVerified'], { code: 'stale-record', message, label: 'check the record again' })];
  });
