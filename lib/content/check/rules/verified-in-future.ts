import { diagnoseValue } from '#lib/content/read/diagnose';
import { type Rule, selectAllValid } from './rule';

/** A day in the future is only a warning: a computer whose clock is wrong must still be able to build the site. */
export const verifiedInFuture: Rule = (content) =>
  selectAllValid(content).flatMap((record) => {
    const { lastVerified } = record.data;
    if (lastVerified <= content.today) return [];
    const message = `\`lastVerified\` is ${lastVerified}, a day to come: today is ${content.today}`;
    const label = `expected ${content.today} or earlier`;
    return [diagnoseValue(record, ['lastVerified'], { code: 'dates-order', severity: 'warning', label, message })];
  });
