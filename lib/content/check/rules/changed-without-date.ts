import { diagnoseValue } from '#lib/content/read/diagnose';
import { nameRecord } from '#lib/content/read/snapshot';
import { type Rule, selectAllValid } from './rule';

/**
 * Feeds, the sitemap and readers trust `lastChanged`. A record whose facts differ from the last snapshot must say that
 * they changed on that day or later.
 */
export const changedWithoutDate: Rule = (content) => {
  const { snapshot } = content;
  if (!snapshot) return [];
  return selectAllValid(content).flatMap((file) => {
    const before = snapshot.records[nameRecord(file)];
    const unchanged = before === undefined || before === file.digest;
    if (unchanged || file.data.lastChanged >= snapshot.takenOn) return [];
    const message = `a fact of this record changed since ${snapshot.takenOn}, but \`lastChanged\` is ${file.data.lastChanged}`;
    const label = 'expected the day you changed the fact';
    return [diagnoseValue(file, ['lastChanged'], { code: 'changed-without-date', message, label })];
  });
};
