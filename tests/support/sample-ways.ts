import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { PriceTerms } from '#lib/domain/price-terms';
import { fieldWays } from '#lib/ways/field-ways';
import { catalogOf, degree, field, institution, known, money, program, withPathways } from './sample-records';

const data = field('data', 'Data');
/** A university in a country. */
export const at = (slug: string, country = 'US') => ({ ...institution(slug, slug.toUpperCase()), country });
const inData = { field: data, institution: at('a') };

type Rate = readonly [amount: number, basis: string, terms?: PriceTerms, asOf?: string];

/** A price of several rates, each for some; the first leads. */
export function rates(
  currency: MoneyRange['currency'],
  ...[first, ...others]: readonly [Rate, ...Rate[]]
): Fact<MoneyRange> {
  const rate = ([amount, basis, terms = {}, asOf = '2026']: Rate) => {
    const fact = known(money(amount, amount, currency), asOf);
    if (fact.state !== 'known') throw new Error('not known');
    return { ...fact, ...terms, basis };
  };
  return { ...rate(first), also: others.map(rate) };
}

const tenOfForty: Partial<CreditPathway> = {
  credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
};
const fortyCredits: Degree['credits'] = known({ amount: 40, system: 'us-semester-hour', unit: 'credits' });

/** Programs with the degree each leads to, and degrees that none does. */
export function waysOf(
  pairs: readonly { program?: Partial<Program>; degree?: Partial<Degree>; pathway?: Partial<CreditPathway> }[],
  direct: readonly Degree[],
  from?: string,
) {
  const programs = pairs.map((pair, number) =>
    withPathways(program(`p${number}`, { ...inData, priceHoldsExam: true, ...pair.program }), [
      [degree(`d${number}`, { ...inData, credits: fortyCredits, ...pair.degree }), { ...tenOfForty, ...pair.pathway }],
    ]),
  );
  return fieldWays(catalogOf(programs, direct), data, from);
}

/** Places, their currencies, and in each the ways with their least and most total. */
export const lines = ({ places }: ReturnType<typeof fieldWays>) =>
  places.map(({ is, tables }) => [
    is,
    ...tables.map(({ currency, ways }) => [
      currency,
      ...ways.map(({ pathway, degree: { slug }, total }) => [
        [pathway?.program.slug, slug].filter(Boolean).join(' > '),
        total?.min,
        total?.max,
      ]),
    ]),
  ]);

/** A degree that no program leads to. */
export const straight = (slug: string, tuition: Fact<MoneyRange>, country = 'US') =>
  degree(slug, { field: data, institution: at(`u-${slug}`, country), tuition });

/** The same fact as one that we inferred. */
export const inferred = <T>(fact: Fact<T>): Fact<T> => (fact.state === 'known' ? { ...fact, how: 'inferred' } : fact);
