import type { Authored } from '#lib/content/kinds';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import { firstDayOf, lastDayOf } from '#lib/domain/partial-date';
import { listValues } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** A date that stands after one that it cannot be later than, and that one in words. */
interface Late {
  readonly path: Path;
  readonly date: string;
  readonly limit: string;
  readonly because: string;
}

/** A date is later than another when no day it can mean is as early as the last day the other can mean. */
const isLater = (date: string, limit: string): boolean => firstDayOf(date) > lastDayOf(limit);

const readDate = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** A figure of a later time than all of its sources speak for. Where one of them has no date, nothing can be said. */
function ofSources({ properties, data }: AnyValidFile): Late[] {
  const dates = new Map('sources' in data ? Object.entries(data.sources).map(([id, { asOf }]) => [id, asOf]) : []);
  return listValues(properties).flatMap(({ path, value, within: [group] }): Late[] => {
    const date = path.at(-1) === 'asOf' ? readDate(value) : undefined;
    if (!date || !group || !('sources' in group) || !Array.isArray(group.sources)) return [];
    const own = group.sources.map((id) => dates.get(String(id)));
    if (own.length === 0 || !own.every((limit) => limit !== undefined && isLater(date, limit))) return [];
    const limit =
      own
        .filter((one) => one !== undefined)
        .sort()
        .at(-1) ?? '';
    return [{ path, date, limit, because: 'none of its sources speaks for a time after' }];
  });
}

function ofStatus({ status, launched, lastVerified }: Authored<'programs'>): Late[] {
  const { closesOn, lastSeen, asOf } = status;
  return [
    ...(closesOn && launched && isLater(launched.on, closesOn)
      ? [{ path: ['launched', 'on'], date: launched.on, limit: closesOn, because: '`status.closesOn` is' }]
      : []),
    ...(lastSeen && isLater(lastSeen, asOf)
      ? [{ path: ['status', 'lastSeen'], date: lastSeen, limit: asOf, because: '`status.asOf` is' }]
      : []),
    ...(status.is === 'closing' && closesOn && isLater(lastVerified, closesOn)
      ? [
          {
            path: ['lastVerified'],
            date: lastVerified,
            limit: closesOn,
            because: 'by then it was closed: `status.closesOn` is',
          },
        ]
      : []),
  ];
}

function ofChanges({ changes, lastChanged }: Authored<'programs' | 'degrees'>): Late[] {
  return changes.flatMap(({ on, holdsFrom }, index): Late[] => {
    const path = ['changes', index, 'on'];
    const newer = changes[index - 1]?.on;
    if (isLater(on, lastChanged)) return [{ path, date: on, limit: lastChanged, because: '`lastChanged` is' }];
    if (holdsFrom && isLater(on, holdsFrom)) return [{ path, date: on, limit: holdsFrom, because: '`holdsFrom` is' }];
    return newer && isLater(on, newer)
      ? [{ path, date: on, limit: newer, because: 'the newest stands first, and above it is' }]
      : [];
  });
}

/** Nothing is newer than what it rests on, and nothing ends before it begins. */
export const figureDates: FileRule = ({ valid }) => {
  if (!valid) return [];
  const found = [
    ...ofSources(valid),
    ...(valid.kind === 'programs' ? ofStatus(valid.data) : []),
    ...(valid.kind === 'programs' || valid.kind === 'degrees' ? ofChanges(valid.data) : []),
  ];
  return found.map(({ path, date, limit, because }) => {
    const message = `\`${formatPath(path)}\` is ${date}, but ${because} ${limit}`;
    return diagnoseValue(valid, path, { code: 'dates-order', message, label: `expected ${limit} or earlier` });
  });
};
