import { inMoney } from '#lib/calculator/own';
import { areYearsApart, isOld } from '#lib/domain/age';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import { firmnessOf, isWeak } from '#lib/domain/firmness';
import type { Currency } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { isOpen } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { workOutWay } from './work-out-way';

/** What is left to pay of a degree after a program. */
interface Remaining {
  readonly degree: Degree;
  readonly currency: Currency;
  readonly left: NumberRange;
  readonly record: Known<NumberRange>;
  readonly isInferred: boolean;
}

/** The degrees that a program counts toward by a university’s own word. */
const degreesOf = ({ pathways }: Program): Degree[] =>
  pathways.filter((pathway) => !pathway.degree.unnamed && !isWeak(firmnessOf(pathway))).map(({ degree }) => degree);

/** What remains of each degree, where the price is one that anybody pays. */
function remainingOf(
  catalog: Catalog,
  program: Program,
  degrees: readonly Degree[],
  from: string | undefined,
): Remaining[] {
  return degrees.flatMap((degree): Remaining[] => {
    const worked = workOutWay(catalog, degree, program, from);
    if (!worked?.route.tuition || worked.forSome) return [];
    const { left, whole, unit } = worked.figures;
    const record = [left, whole, unit].find(({ value }) => value)?.record;
    if (!record || record.includes?.includes('program')) return [];
    const { tuition, currency } = worked.route;
    return [{ degree, currency, left: tuition, record, isInferred: worked.isInferred }];
  });
}

const name = ({ title, institution }: Degree): string => `${title}, ${institution.short}`;

const tell = ({ left, currency, record, isInferred }: Remaining): string => {
  const told = [formatYear(record.asOf), isInferred && 'inferred', isOld(record) && 'check before you pay'];
  return `${inMoney(currency)(left)} (${told.filter(Boolean).join(', ')})`;
};

/** The least that remains against the next: nothing where too few can be compared, or the least is not clear. */
function tellLeast(all: readonly Remaining[], degrees: number): string | undefined {
  const [least, ...others] = [...all].sort((a, b) => a.left.min - b.left.min || a.left.max - b.left.max);
  if (!least) return undefined;
  const isSame = ({ left }: Remaining) => left.min === least.left.min && left.max === least.left.max;
  const [same, dearer] = [others.filter(isSame), others.filter((one) => !isSame(one))];
  const [next] = dearer;
  if (!next || next.left.min <= least.left.max) return undefined;
  const more = { min: next.left.min - least.left.max, max: next.left.max - least.left.min };
  const apart = areYearsApart([least.record.asOf, next.record.asOf])
    ? ' The prices are of years far apart, so the difference today may be another.'
    : '';
  const names = formatList([least, ...same].map(({ degree }) => name(degree)));
  const among =
    all.length < degrees
      ? `Of ${degrees} degrees, ${all.length} have prices in ${least.currency} that can be compared. Of these, least left to pay after the program`
      : 'Least left to pay after the program';
  return `${among}: ${tell(least)}, ${names}. That is ${inMoney(least.currency)(more)} less than the next, ${tell(next)}, ${name(next.degree)}. Tuition; fees may come on top.${apart}`;
}

export interface LeastLeft {
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * Which degree leaves the least to pay after a program, and by how much, with the years of the prices: in each currency
 * in which at least two can be compared. Nothing for a program that nobody can begin.
 *
 * @param from where someone lives, by its code: chooses rates
 */
export function leastLeft(catalog: Catalog, program: Program, from?: string): LeastLeft[] {
  const degrees = isOpen(program) ? degreesOf(program) : [];
  const all = remainingOf(catalog, program, degrees, from);
  return [...new Set(all.map(({ currency }) => currency))].flatMap((currency): LeastLeft[] => {
    const those = all.filter((one) => one.currency === currency);
    const text = tellLeast(those, degrees.length);
    return text ? [{ text, sources: [...new Set(those.flatMap(({ record }) => record.sources))] }] : [];
  });
}
