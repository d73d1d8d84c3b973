import type { Authored } from '#lib/content/kinds';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import { isSmallUnit } from '#lib/domain/credit';
import type { AuthoredFact, AuthoredKnown } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { formatPath } from '../words';
import type { FileRule } from './rule';
import { isExplained } from './usual-figures';

/** Two prices of one record that are never further apart than `times`. */
interface Pair {
  readonly path: Path;
  readonly price: number;
  readonly beside: number;
  readonly what: string;
  readonly times: number;
}

type Price = AuthoredFact<MoneyRange>;

const isKnown = (price: Price): price is AuthoredKnown<MoneyRange> => price.state === 'known';

/** A price and those under its `also`: for other people, of other years, of a part. */
const ofRivals = (path: Path, price: Price, times: number): Pair[] =>
  isKnown(price)
    ? price.also
        .filter((other) => isKnown(other) && other.value.currency === price.value.currency)
        .map(({ value }) => ({ path, price: price.value.max, beside: value.max, what: 'a price under `also`', times }))
    : [];

function ofUnits({ tuition, tuitionPerUnit, credits }: Authored<'degrees'>): Pair[] {
  if (!isKnown(tuition) || credits.state !== 'known') return [];
  const { value } = tuition;
  return tuitionPerUnit.flatMap(({ unit, price }, index): Pair[] => {
    if (!isKnown(price) || price.value.currency !== value.currency || !isSmallUnit(unit)) return [];
    const path = ['tuitionPerUnit', index];
    const whole = price.value.max * credits.value.amount;
    return [{ path, price: whole, beside: value.max, what: '`tuition`, times the size of the degree,', times: 2.5 }];
  });
}

function ofProgram({ price, courses, courseCount }: Authored<'programs'>): Pair[] {
  const own = courses.flatMap((course) => (isKnown(course.price) ? [course.price.value] : []));
  const alike = isKnown(price) ? own.filter(({ currency }) => currency === price.value.currency) : [];
  const dearest = Math.max(...alike.map(({ max }) => max));
  const number = Math.max(courseCount?.value ?? 0, courses.length);
  return [
    ...courses.flatMap((course, index) => ofRivals(['courses', index, 'price'], course.price, 4)),
    ...(isKnown(price) && alike.length > 0
      ? [
          {
            path: ['price'],
            price: price.value.max,
            beside: dearest * number,
            what: 'all courses at the dearest',
            times: 3,
          },
        ]
      : []),
  ];
}

/** No price is far from another of the same record, unless `unusual` beside it says why. */
export const figuresAlike: FileRule = ({ valid }) => {
  if (valid?.kind !== 'programs' && valid?.kind !== 'degrees') return [];
  const { properties } = valid;
  const pairs =
    valid.kind === 'programs'
      ? ofProgram(valid.data)
      : [...ofRivals(['tuition'], valid.data.tuition, 12), ...ofUnits(valid.data)];
  return pairs.flatMap(({ path, price, beside, what, times }) => {
    const far = price > 0 && beside > 0 && Math.max(price / beside, beside / price) > times;
    if (!far || isExplained(properties, path)) return [];
    const message = `\`${formatPath(path)}\` comes to ${price}, and ${what} to ${beside}: never more than ${times} times apart on record`;
    return [diagnoseValue(valid, path, { code: 'figure-unusual', message, label: 'is a digit missing or too many?' })];
  });
};
