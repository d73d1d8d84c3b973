import type { Currency } from '#lib/domain/money';
import type { BoxName } from './boxes';
import { currencyOf } from './nearest-other';
import type { Question } from './question';

/** The money of each step. */
export type Currencies = Readonly<Record<'program' | 'degree' | 'direct' | 'other', Currency>>;

/**
 * In what money each step is: its price’s, also where the visitor’s own rate is not known, else that of the step beside
 * it, else dollars.
 */
export function currenciesOf({
  program,
  recorded: { degree, direct, other },
}: Pick<Question, 'program' | 'recorded'>): Currencies {
  const degreeMoney = degree && currencyOf(degree);
  const programMoney = program?.price.state === 'known' ? program.price.value.currency : undefined;
  const fallback: Currency = 'USD';
  return {
    program: programMoney ?? degreeMoney ?? fallback,
    degree: degreeMoney ?? programMoney ?? fallback,
    direct: (direct && currencyOf(direct)) ?? degreeMoney ?? programMoney ?? fallback,
    other: (other && currencyOf(other)) ?? degreeMoney ?? fallback,
  };
}

/** In what money a box is. */
export function moneyOf(currencies: Currencies, name: BoxName): Currency {
  if (name === 'price' || name === 'exam' || name === 'grant' || name === 'program-help') return currencies.program;
  if (name === 'whole') return currencies.direct;
  return name === 'other-price' ? currencies.other : currencies.degree;
}
