import type { Authored } from '#lib/content/kinds';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { AuthoredFact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { currentCourses } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** A figure that is larger than what it is a part of: where it stands, and both in words. */
type Excess = readonly [at: Path, part: string, whole: string];

const known = <T>(fact: AuthoredFact<T>): T | undefined => (fact.state === 'known' ? fact.value : undefined);

function exceeds(part: AuthoredFact<MoneyRange>, whole: AuthoredFact<MoneyRange>): Excess | undefined {
  const [small, large] = [known(part), known(whole)];
  if (!small || !large || small.currency !== large.currency || small.min <= large.max) return undefined;
  return [[], `${small.min} ${small.currency}`, `the ${large.max} of the whole`];
}

const at = (path: Path, excess: Excess | undefined): Excess[] => (excess ? [[path, excess[1], excess[2]]] : []);

/** A month has four and a half weeks at most, and the first and last week of a course may be broken. */
const weeksIn = (months: number): number => months * 4.5 + 1;

function ofCourses({ courses, price, duration, courseCount }: Authored<'programs'>): Excess[] {
  const months = known<NumberRange>(duration)?.max;
  const found = courses.flatMap((course, index): Excess[] => {
    if (course.version) return [];
    const weeks = known<NumberRange>(course.weeks)?.min;
    const long = weeks !== undefined && months !== undefined && weeks > weeksIn(months);
    return [
      ...at(['courses', index, 'price'], exceeds(course.price, price)),
      ...(long ? [[['courses', index, 'weeks'], `${weeks} weeks`, `the ${months} months of the whole`] as const] : []),
    ];
  });
  const listed = currentCourses({ courses }).length;
  const tooMany = courseCount && !courseCount.note && listed > courseCount.value;
  const excess: Excess = [['courseCount', 'value'], `${listed} courses below`, 'it, and no `note` says why'];
  return tooMany ? [...found, excess] : found;
}

function ofPathways({ pathways }: Authored<'programs'>): Excess[] {
  return pathways.flatMap(({ credit, remains }, index) => {
    if (!credit?.of || !remains) return [];
    const left = new RegExp(String.raw`(\d+(?:\.\d+)?) ${credit.unit}\b`, 'i').exec(remains)?.[1];
    if (left === undefined || credit.is !== 'exact' || Number(left) + credit.amount === credit.of) return [];
    return [[['pathways', index, 'remains'], `${left} and ${credit.amount}`, `the ${credit.of} of the whole`] as const];
  });
}

const ofOutcomes = ({ outcomes }: Authored<'programs'>): Excess[] =>
  outcomes.flatMap(({ value, of }, index) =>
    typeof value === 'number' && of !== undefined && value > of
      ? [[['outcomes', index, 'value'], String(value), `the ${of} it is a part of`] as const]
      : [],
  );

const ofChances = ({ chances }: Authored<'guides'>): Excess[] =>
  chances.flatMap(({ counted }, index) =>
    counted && counted.value > counted.of
      ? [[['chances', index, 'counted', 'value'], String(counted.value), `the ${counted.of} it is a part of`] as const]
      : [],
  );

function ofDegree({ tuition, tuitionAfterProgram, duration, partTimeDuration }: Authored<'degrees'>): Excess[] {
  const [full, part] = [known<NumberRange>(duration), known<NumberRange>(partTimeDuration)];
  const short = full && part && part.max < full.min;
  return [
    ...at(['tuitionAfterProgram'], exceeds(tuitionAfterProgram, tuition)),
    ...(short ? [[['partTimeDuration', 'months'], `${part.max} months`, `the ${full.min} of full time`] as const] : []),
  ];
}

function excessesOf(valid: NonNullable<Parameters<FileRule>[0]['valid']>): Excess[] {
  if (valid.kind === 'guides') return ofChances(valid.data);
  if (valid.kind === 'degrees') return ofDegree(valid.data);
  if (valid.kind !== 'programs') return [];
  return [...ofCourses(valid.data), ...ofPathways(valid.data), ...ofOutcomes(valid.data)];
}

/** No part is more than its whole: a course than its program, what is left than what there is, full time than part time. */
export const partsAndWholes: FileRule = ({ valid }) => {
  if (!valid) return [];
  return excessesOf(valid).map(([path, part, whole]) => {
    const message = `\`${formatPath(path)}\` does not agree with the rest: ${part}, against ${whole}`;
    return diagnoseValue(valid, path, { code: 'part-exceeds-whole', message, label: 'these do not add up' });
  });
};
