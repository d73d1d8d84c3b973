import type { Catalog } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { findKnown, type Known } from '#lib/domain/fact';
import { inField } from '#lib/domain/in-field';
import type { Currency, MoneyRange } from '#lib/domain/money';
import { oldestOf, yearOf } from '#lib/domain/partial-date';
import { currentCourses, currentPrice } from '#lib/domain/program-figures';
import { type NumberRange, spanRanges } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import { formatNumber, formatSpan } from '#lib/format/range';
import type { Figure, FigureName } from './figure';
import { type Growth, growthOnRecord } from './growth';
import { inMoney, inMonths, inPercent } from './own';
import type { Question } from './question';

/** A figure that is missing, old or the visitor’s alone to know, and the range it is moved over. */
export interface Move {
  readonly figure: Figure;
  readonly over: NumberRange;
  /** The range in words, with where it comes from. */
  readonly says: string;
  readonly format: (value: NumberRange) => string;
}

interface Kind {
  readonly over: NumberRange;
  /** The ranges that it goes over, which may say that the lowest is a mere ceiling. */
  readonly seen?: readonly NumberRange[];
  readonly of: string;
}

/** The span of some figures, when there are any. */
function spanOf(values: readonly NumberRange[], one: string, many = `${one}s`): Kind | undefined {
  return values.length > 0
    ? { over: spanRanges(values), seen: values, of: plural(values.length, one, many) }
    : undefined;
}

const pricedIn = (currency: Currency | undefined, prices: readonly (Known<MoneyRange> | undefined)[]): NumberRange[] =>
  prices.flatMap((price) => (price && price.value.currency === currency ? [price.value] : []));

/** The range that the record shows for a kind of figure, in the money it is asked in; nothing where it shows none. */
function kindOf(figure: Figure, { programs, degrees: all, pathways }: Catalog, question: Question): Kind | undefined {
  const { name, currency } = figure;
  const asked = [question.degree, question.direct, question.other].map((degree) => degree?.slug);
  const degrees = all.filter(({ slug }) => !asked.includes(slug));
  const field = question.degree?.field ?? question.program?.field;
  const near = field ? degrees.filter((degree) => inField(degree, field)) : degrees;
  const priced = (of: typeof degrees) =>
    pricedIn(
      currency,
      of.map(({ tuition }) => findKnown(tuition)),
    );
  const courses = programs.filter(isOpen).flatMap(currentCourses);
  const kinds: Partial<Record<FigureName, () => Kind | undefined>> = {
    price: () =>
      spanOf(
        pricedIn(
          currency,
          programs.filter(isOpen).map((program) => findKnown(currentPrice(program))),
        ),
        'open program',
      ),
    exam: () =>
      spanOf(
        pricedIn(
          currency,
          courses.filter(({ kind }) => kind === 'exam').map(({ price }) => findKnown(price)),
        ),
        'exam',
      ),
    repeat: () =>
      spanOf(
        pricedIn(
          currency,
          courses.filter(({ kind }) => kind !== 'exam').map(({ price }) => findKnown(price)),
        ),
        'course',
      ),
    whole: () =>
      priced(near).length >= 5
        ? spanOf(priced(near), 'degree in the field', 'degrees in the field')
        : spanOf(priced(degrees), 'degree'),
    otherPrice: () => spanOf(priced(near), 'degree in the field', 'degrees in the field'),
    left: () =>
      spanOf(
        pricedIn(
          currency,
          degrees.map(({ tuitionAfterProgram }) => findKnown(tuitionAfterProgram)),
        ),
        'degree',
      ),
    unit: () =>
      spanOf(
        unitPrices(degrees, currency, question),
        'degree counted in the same unit',
        'degrees counted in the same unit',
      ),
    share: () => {
      const shares = pathways.flatMap((pathway) => creditShare(pathway)?.fraction ?? []);
      const most = Math.max(0, ...shares);
      return { over: { min: 0, max: most }, of: `${plural(shares.length, 'pathway')}, from none to the largest share` };
    },
    wholeMonths: () =>
      spanOf(
        degrees.flatMap(({ duration }) => findKnown(duration)?.value ?? []),
        'degree',
      ),
    otherMonths: () =>
      spanOf(
        degrees.flatMap(({ duration }) => findKnown(duration)?.value ?? []),
        'degree',
      ),
    leftMonths: () =>
      spanOf(
        degrees.flatMap(({ durationAfterProgram }) => findKnown(durationAfterProgram)?.value ?? []),
        'degree',
      ),
    programMonths: () =>
      spanOf(
        programs.filter(isOpen).flatMap(({ duration }) => findKnown(duration)?.value ?? []),
        'open program',
      ),
    pay: () => {
      const pays = (field?.occupations ?? []).flatMap(({ medianPay }) => findKnown(medianPay)?.value.max ?? []);
      const isDollars = currency === 'USD' && pays.length > 0;
      return isDollars
        ? {
            over: { min: 0, max: Math.round(Math.max(...pays) / 12) },
            of: 'from nothing to the highest median pay of the field’s occupations in the US; that is before tax and your box is after it, so you would lose less than the top',
          }
        : undefined;
    },
  };
  return kinds[name]?.();
}

/** Whole prices divided by size, of degrees that count in the unit of the one asked about. */
function unitPrices(degrees: Catalog['degrees'], currency: Currency | undefined, { degree }: Question): NumberRange[] {
  const size = degree && findKnown(degree.credits)?.value;
  return degrees.flatMap(({ tuition, credits }) => {
    const [price, whole] = [findKnown(tuition), findKnown(credits)?.value];
    if (!price || !whole || price.value.currency !== currency || whole.system !== size?.system) return [];
    return [{ min: Math.floor(price.value.min / whole.amount), max: Math.ceil(price.value.max / whole.amount) }];
  });
}

const isPrice = (name: FigureName): boolean => ['price', 'whole', 'left', 'otherPrice', 'unit'].includes(name);

/** An old price: as it is, and as much more as the steepest rise on record would make it by the day it was checked. */
function risen(value: NumberRange, record: Known<NumberRange>, growth: Growth): Kind {
  const years =
    record.asOf && record.lookedOn ? Math.max(0, yearOf(record.lookedOn) - yearOf(oldestOf(record.asOf))) : 5;
  const top = Math.round(value.max * (1 + growth.most) ** years);
  const age = record.asOf ? plural(years, 'year') : 'undated, so 5 years';
  const rise = `${age} at up to ${formatNumber(growth.most * 100)} percent a year, the steepest of ${plural(growth.count, 'degree')} with two dated prices`;
  const seen = [value, { min: top, max: top }];
  const { isBelow, isAbout } = value;
  const loose = { ...(isBelow && { isBelow }), ...(isAbout && { isAbout }) };
  return { over: { ...loose, ...spanRanges(seen) }, seen, of: rise };
}

const formatOf = ({ name, currency }: Figure) => {
  if (name === 'share') return inPercent;
  if (name.endsWith('Months')) return inMonths;
  return inMoney(currency ?? 'USD');
};

/**
 * Which figures are moved, and over what: those missing over the range the record shows for their kind, old prices up to
 * what they may have risen to, and pay that was not entered. A figure whose kind the record does not show is not moved.
 */
export function movesOf(figures: readonly Figure[], catalog: Catalog, question: Question): Move[] {
  const growth = growthOnRecord(catalog.degrees);
  return figures.flatMap((figure): Move[] => {
    const { standing, record, name } = figure;
    const isMoved = standing === 'missing' || standing === 'old' || standing === 'inferred';
    if (!isMoved) return [];
    const kind =
      record && figure.value && isPrice(name)
        ? risen(figure.value, record, growth)
        : standing === 'missing'
          ? kindOf(figure, catalog, question)
          : undefined;
    const format = formatOf(figure);
    if (!kind || kind.over.max <= kind.over.min) return [];
    return [{ figure, over: kind.over, format, says: `${formatSpan(kind.seen ?? [kind.over], format)}: ${kind.of}` }];
  });
}
