import { diagnoseValue } from '#lib/content/read/diagnose';
import { formatPath } from '../words';
import { type Rule, selectAllValid } from './rule';

/** A day in the future is only a warning: a computer whose clock is wrong must still be able to build the site. */
export const verifiedInFuture: Rule = (content) =>
  selectAllValid(content).flatMap((record) => {
    const sources = Object.entries('sources' in record.data ? record.data.sources : {});
    const days = [
      { path: ['lastVerified'], day: record.data.lastVerified },
      ...sources.map(([id, { goneOn }]) => ({ path: ['sources', id, 'goneOn'], day: goneOn })),
    ];
    return days.flatMap(({ path, day }) => {
      if (!day || day <= content.today) return [];
      const message = `\`${formatPath(path)}\` is ${day}, a day to come: today is ${content.today}`;
      const label = `expected ${content.today} or earlier`;
      return [diagnoseValue(record, path, { code: 'dates-order', severity: 'warning', label, message })];
    });
  });
