import { collectFigures, settingOf } from '#lib/calculator/collect';
import { type Figure, type Figures, valuesOf } from '#lib/calculator/figure';
import { type Question, readQuestion } from '#lib/calculator/question';
import type { RouteSum } from '#lib/calculator/route-sum';
import { oneUnit, unitRates } from '#lib/calculator/units';
import { restsOn } from '#lib/calculator/used';
import { workOut } from '#lib/calculator/work-out';
import type { Catalog, CreditPathway, Degree, Program } from '#lib/domain/catalog';
import { isOpenDirectly } from '#lib/domain/degree-way';
import { findKnown, type Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { countsFor, isByHome } from '#lib/domain/price-terms';
import { type ByHome, rateFrom } from './rate-from';

/** What the calculator makes of a way, and how its price depends on where one lives. */
export interface WorkedWay {
  readonly route: RouteSum;
  readonly figures: Figures;
  readonly byHome: ByHome;
  /** The prices of the record that the sum rests on. */
  readonly prices: readonly Known<MoneyRange>[];
  /** The one of them that not everyone can get: the sum then counts for nobody in particular. */
  readonly forSome: Known<MoneyRange> | undefined;
  /** Whether any figure of the sum is our inference. */
  readonly isInferred: boolean;
}

/** Whether what a degree costs depends on where one lives, as far as its record tells. */
export const hasRates = (degree: Degree): boolean =>
  [degree.tuition, degree.tuitionAfterProgram, unitRates(degree)].some((fact) => {
    const price = findKnown(fact);
    return price !== undefined && isByHome(price);
  });

/** A degree as someone from a country would find it: every price in the rate that is theirs, where that can be known. */
export function degreeFrom(degree: Degree, from: string | undefined): { degree: Degree; byHome: ByHome } {
  const [whole, left] = [rateFrom(degree.tuition, from), rateFrom(degree.tuitionAfterProgram, from)];
  const unit = rateFrom(unitRates(degree), from);
  const isByUnit = whole.price.state !== 'known' && unit.price.state === 'known';
  const byHome = left.is === 'one' ? (isByUnit ? unit.is : whole.is) : left.is;
  if (!from) return { degree, byHome };
  const name = oneUnit(degree);
  const own = unit.price.state === 'known' ? [{ unit: name, price: unit.price }] : [];
  const others = degree.tuitionPerUnit.filter((one) => one.unit !== name);
  return {
    degree: { ...degree, tuition: whole.price, tuitionAfterProgram: left.price, tuitionPerUnit: [...own, ...others] },
    byHome,
  };
}

/** Pathways with the prices of their degrees as someone from a country would find them. */
export const pathwaysFrom = (pathways: readonly CreditPathway[], from: string | undefined): readonly CreditPathway[] =>
  from ? pathways.map((one) => ({ ...one, degree: degreeFrom(one.degree, from).degree })) : pathways;

/**
 * Works a way out as the calculator does for someone who enters no figures: a degree taken straight, or by way of a
 * program. Nothing for a degree that cannot be taken straight, since its record is what is left after a program or it is
 * open to nobody else.
 */
export function workOutWay(
  catalog: Catalog,
  degree: Degree,
  program: Program | undefined,
  from?: string,
): WorkedWay | undefined {
  const asked = readQuestion(catalog, { degree: degree.slug, program: program?.slug, other: 'none' });
  if (!program && (asked.direct !== degree || !isOpenDirectly(degree))) return undefined;
  const own = degreeFrom(degree, from);
  const direct = asked.direct && asked.direct !== degree ? degreeFrom(asked.direct, from).degree : own.degree;
  const question: Question = { ...asked, degree: own.degree, direct };
  const setting = settingOf(question);
  const figures = collectFigures(question, setting);
  const id = program ? 'both' : 'direct';
  const route = workOut(valuesOf(figures), setting).find((one) => one.id === id);
  if (!route) return undefined;
  const used = restsOn(id, figures).map((name) => figures[name]);
  const isPrice = ({ currency, value, name }: Figure) =>
    currency && value && name !== 'repeat' && (name !== 'exam' || value.max > 0);
  const isOfSum = (figure: Figure) => isPrice(figure) || figure.name === 'share' || figure.name === 'size';
  const prices = used
    .filter(isPrice)
    .flatMap(({ record, currency }) =>
      record && currency ? [{ ...record, value: { ...record.value, currency }, also: [] }] : [],
    );
  return {
    route,
    figures,
    byHome: own.byHome,
    prices,
    forSome: prices.find((price) => !countsFor(price, from)),
    isInferred: used.some((figure) => isOfSum(figure) && figure.record?.how === 'inferred'),
  };
}
