import { diagnose } from '../fault';
import { digestOf, recordName } from '../snapshot';
import { allValid, type Rule } from './rule';

/**
 * Feeds, the sitemap and readers trust `lastChanged`. A record whose facts differ from the last snapshot must say that
 * they changed on that day or later.
 */
export const changedWithoutDate: Rule = (content) => {
  const { snapshot } = content;
  if (!snapshot) return [];
  return allValid(content).flatMap((file) => {
    const before = snapshot.records[recordName(file)];
    const unchanged = before === undefined || before === digestOf(file.front.data);
    if (unchanged || file.data.lastChanged >= snapshot.takenOn) return [];
    const message = `a fact of this record changed since ${snapshot.takenOn}, but \`lastChanged\` is ${file.data.lastChanged}`;
    return [
      diagnose(file, {
        code: 'changed-without-date',
        span: file.front.valueSpan(['lastChanged']),
        message,
        label: 'expected the day you changed the fact',
      }),
    ];
  });
};
