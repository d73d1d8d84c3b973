import type { Degree } from '#lib/domain/catalog';
import { countsFor } from '#lib/domain/price-terms';
import { formatCountry } from '#lib/format/country';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import type { Figure } from './figure';
import { tellApart, tellRate } from './rates';
import type { RouteSum } from './route-sum';
import type { Asked } from './row';
import { restsOn } from './used';

type Told = Pick<Asked, 'question' | 'figures'>;

const owners = { left: 'degree', unit: 'degree', whole: 'direct', otherPrice: 'other' } as const;

/** What a degree costs others, where the rate of a country was not found; nothing where its tuition was not found at all. */
export const tellNotForYou = ({ tuition, institution }: Degree, from: string): string | undefined =>
  tuition.state === 'known'
    ? `What ${institution.short} charges someone from your country, ${formatCountry(from)}, was not found; on record is ${tellRate(tuition)}.`
    : undefined;

/** Tuition that is on record for others, while the visitor’s own rate is not. */
export function notForYou({ question: { from, recorded } }: Told, routes: readonly RouteSum[]): string[] {
  const missing = new Set(routes.flatMap((route) => route.missing));
  const direct = missing.has('whole') || missing.has('unit') ? recorded.direct : undefined;
  const other = missing.has('otherPrice') ? recorded.other : undefined;
  const degrees = [direct, other].flatMap((degree) => degree ?? []);
  return from ? degrees.flatMap((degree) => tellNotForYou(degree, from) ?? []) : [];
}

/** The figures of the record that some routes count. */
function countedIn({ figures }: Pick<Told, 'figures'>, routes: readonly RouteSum[]): Figure[] {
  const names = new Set(routes.filter(({ total }) => total).flatMap(({ id }) => restsOn(id, figures)));
  return [...names]
    .map((name) => figures[name])
    .filter(({ value, currency, standing }) => value && currency && standing !== 'yours');
}

/** That not everyone pays what some routes count, and who does; nothing where everyone does. */
export function whoPays({ figures, question: { from } }: Told, routes: readonly RouteSum[]): string | undefined {
  const ofSome = countedIn({ figures }, routes).flatMap(({ record }) =>
    record && !countsFor(record, from) ? [record] : [],
  );
  const whom = [...new Set(ofSome.map(({ basis, asOf }) => `“${basis ?? 'no words for whom'}”, ${formatYear(asOf)}`))];
  return whom.length > 0 ? `Not everyone pays what is counted here: ${formatList(whom)}.` : undefined;
}

/** For whom sums hold: whom their prices are for where they are not everyone’s, and which others are on record. */
export function forWhom(told: Told, routes: readonly RouteSum[]): { pay: string; notes: string[] } {
  const { question } = told;
  const apart = countedIn(told, routes).flatMap(({ name, apart: rates }) => {
    const owner = name in owners ? question[owners[name as keyof typeof owners]] : undefined;
    return rates && owner ? [tellApart(rates, owner.institution.short)] : [];
  });
  const some = whoPays(told, routes);
  const others = apart.length > 0 ? apart : some ? ['What others pay was not found.'] : [];
  const isApart = others.length > 0;
  return {
    pay: some ? ', for those who pay these rates' : isApart ? ', at the prices counted here' : '',
    notes: [...(some ? [some] : []), ...others],
  };
}
