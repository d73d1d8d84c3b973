import { diagnoseValue } from '#lib/content/read/diagnose';
import { listValues } from '../find-entries';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** What an entry of a list is known by; a list of fields has a rule of its own. */
const keys: Readonly<Record<string, readonly string[]>> = {
  pathways: ['degree'],
  courses: ['code', 'title'],
  tracks: ['name'],
  terms: ['id', 'text'],
  endorsements: ['name', 'text'],
};

const normalize = (text: unknown): string => String(text).toLowerCase().replace(/\s+/g, ' ').trim();

const readKey = (entry: unknown, key: string): unknown =>
  typeof entry === 'object' && entry !== null ? entry[key as keyof typeof entry] : undefined;

/** No list says the same thing twice: one platform, one course, one degree that a program leads to. */
export const repeatedEntries: FileRule = ({ valid }) => {
  if (!valid) return [];
  return listValues(valid.properties).flatMap(({ path, value }) => {
    const name = String(path.at(-1));
    if (!Array.isArray(value) || name === 'alsoIn') return [];
    const list: readonly unknown[] = value;
    const readings = [(entry: unknown) => (typeof entry === 'string' ? entry : undefined)].concat(
      (keys[name] ?? []).map((key) => (entry: unknown) => readKey(entry, key) as string | undefined),
    );
    return list.flatMap((entry, index) => {
      const same = readings.find((reading) => {
        const written = reading(entry);
        return written && list.findIndex((other) => normalize(reading(other)) === normalize(written)) < index;
      });
      if (!same) return [];
      const message = `\`${formatPath([...path, index])}\` repeats "${same(entry)}", which stands in the same list`;
      return [
        diagnoseValue(valid, [...path, index], { code: 'repeated-entry', message, label: 'the second of its name' }),
      ];
    });
  });
};
