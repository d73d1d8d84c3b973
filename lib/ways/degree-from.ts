import type { Degree } from '#lib/domain/catalog';
import { type ByHome, rateFrom } from './rate-from';

/**
 * A degree as someone from a country would find it: every price in the rate that is theirs, where that can be known.
 *
 * @param from where the person lives, by its code; the degree is as it was where they did not say
 */
export function degreeFrom(degree: Degree, from: string | undefined): { degree: Degree; byHome: ByHome } {
  const { country } = degree.institution;
  const [whole, left] = [degree.tuition, degree.tuitionAfterProgram].map((price) => rateFrom(price, from, country));
  if (!(whole && left && from)) return { degree, byHome: whole?.is ?? 'one' };
  const units = degree.tuitionPerUnit.map((unit) => ({ unit, rate: rateFrom(unit.price, from, country) }));
  return {
    degree: {
      ...degree,
      tuition: whole.price,
      tuitionAfterProgram: left.price,
      tuitionPerUnit: units
        .filter(({ rate }) => rate.is !== 'others')
        .map(({ unit, rate }) => (rate.price.state === 'known' ? { ...unit, price: rate.price } : unit)),
    },
    byHome: left.is === 'one' ? whole.is : left.is,
  };
}
