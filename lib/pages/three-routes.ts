import type { Catalog } from '#lib/domain/catalog';
import { computedFact, isOneVersion, type Known, type Provenance } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { addRanges, midpoint, type NumberRange } from '#lib/domain/range';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';

/** A stretch of a route: where it is studied and for how many months. */
export interface Stretch {
  readonly kind: 'program' | 'degree';
  readonly months: number;
}

/** One way to go: what it costs and takes in all. */
export interface Route {
  readonly id: 'program' | 'both' | 'degree';
  readonly title: string;
  readonly price: Known<MoneyRange>;
  readonly months: Known<NumberRange>;
  readonly stretches: readonly Stretch[];
}

/**
 * Three records tell the story: a program, the degree its holders can finish, and the degree taken whole.
 * Stop at the program, program then degree, degree directly: price (one currency) and months of each.
 * Nothing unless all six figures are known and priced in one currency, since a route with a gap would mislead.
 */
export function threeRoutes(
  catalog: Catalog,
  records: { program: string; degreeAfter: string; degreeDirect: string },
): readonly Route[] | undefined {
  const program = catalog.programs.find(({ slug }) => slug === records.program);
  const after = catalog.degrees.find(({ slug }) => slug === records.degreeAfter);
  const direct = catalog.degrees.find(({ slug }) => slug === records.degreeDirect);
  if (program?.price.state !== 'known' || program.duration.state !== 'known') return undefined;
  const left = after?.tuitionAfterProgram;
  const monthsLeft = after?.durationAfterProgram;
  if (left?.state !== 'known' || monthsLeft?.state !== 'known') return undefined;
  if (direct?.tuition.state !== 'known' || direct.duration.state !== 'known') return undefined;
  // A price of one version beside the months of another says something that was never true.
  if (!isOneVersion([program.price, program.duration])) return undefined;
  const { currency } = program.price.value;
  if (left.value.currency !== currency || direct.tuition.value.currency !== currency) return undefined;
  const bothPrice = { ...addRanges([program.price.value, left.value]), currency };
  const bothMonths = addRanges([program.duration.value, monthsLeft.value]);
  const priceParts = [program.price, left].map((part) => `${formatMoney(part.value)} of ${formatYear(part.asOf)}`);
  const monthParts = [program.duration, monthsLeft].map(
    (part) => `${formatRange(part.value)} of ${formatYear(part.asOf)}`,
  );
  const programStretch: Stretch = { kind: 'program', months: midpoint(program.duration.value) };
  return [
    {
      id: 'program',
      title: 'Stop at the MicroMasters',
      price: program.price,
      months: program.duration,
      stretches: [programStretch],
    },
    {
      id: 'both',
      title: 'MicroMasters, then the degree',
      price: computedFact(bothPrice, priceParts.join(' + '), [program.price, left]),
      months: computedFact(bothMonths, monthParts.join(' + '), [program.duration, monthsLeft]),
      stretches: [programStretch, { kind: 'degree', months: midpoint(monthsLeft.value) }],
    },
    {
      id: 'degree',
      title: 'The degree directly',
      price: direct.tuition,
      months: direct.duration,
      stretches: [{ kind: 'degree', months: midpoint(direct.duration.value) }],
    },
  ];
}

/** How much less the program and its degree cost than the degree directly; nothing when they do not cost less. */
export function savedByProgram(routes: readonly Route[]): MoneyRange | undefined {
  const [both, direct] = (['both', 'degree'] as const).map(
    (wanted) => routes.find(({ id }) => id === wanted)?.price.value,
  );
  if (!both || !direct || direct.min <= both.max) return undefined;
  return { min: direct.min - both.max, max: direct.max - both.min, currency: both.currency };
}

const withParts = (told: string, { how, working }: Provenance): string =>
  how === 'computed' && working ? `${told}; ${working}` : told;

/** How old the price of a route is; of program and degree together also what was added, of which years. */
export const tellPrice = ({ id, price }: Route): string =>
  id === 'both' ? withParts(describePrice(price), price) : describePrice(price);

/** The same of its months. */
export const tellMonths = ({ months }: Route): string => withParts(describeProvenance(months), months);
