import { formatRange } from '#lib/format/range';
import { anyOf, type Lettered, lettersOf } from './lettered';
import { findLength, type StudyLength } from './study-length';

interface Measured {
  readonly letter: string;
  readonly length: StudyLength;
}

const cannot = 'the lengths cannot be compared';

const monthsOf = ({ length }: Measured): string => formatRange(length.months);

function sayTwo(short: Measured, long: Measured): string {
  const [a, b] = [short.length.months, long.length.months];
  if (a.max < b.min)
    return `${short.letter} is shorter than ${long.letter}: ${monthsOf(short)} months against ${monthsOf(long)}`;
  const isSame = a.min === b.min && a.max === b.max;
  return isSame ? 'the lengths are the same' : `the lengths overlap: ${monthsOf(short)} and ${monthsOf(long)} months`;
}

/** Lengths of two or more programs, or of two or more degrees, as a clause: months with months of the same mode of study. */
export function sayLengths(columns: readonly Lettered[]): string {
  const measured = columns.flatMap(({ letter, item }): Measured[] => {
    const length = findLength(item);
    return length ? [{ letter, length }] : [];
  });
  const missing = columns.filter(({ letter }) => !measured.some((one) => one.letter === letter));
  const none = missing.length > 0 && `no whole length of ${anyOf(missing)} is on record`;
  const [short, long] = measured.sort((a, b) => a.length.months.min - b.length.months.min);
  if (!short || !long) return `${none}`;
  const modes = new Set(measured.map(({ length }) => length.mode));
  if (modes.has('part-time') && modes.size > 1) {
    const part = measured.filter(({ length }) => length.mode === 'part-time');
    return [`${cannot}: only that of ${lettersOf(part)} is of part-time study`, none].filter(Boolean).join('; ');
  }
  const said =
    measured.length === 2
      ? sayTwo(short, long)
      : `by length, shortest first: ${measured.map((one) => `${one.letter} ${monthsOf(one)}`).join(', ')} months`;
  return [said, none].filter(Boolean).join('; ');
}
