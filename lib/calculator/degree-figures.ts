import type { Degree } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { Currency } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import { formatCountry } from '#lib/format/country';
import { nameOfPrice } from '#lib/format/price-name';
import { formatRange } from '#lib/format/range';
import type { Currencies } from './currencies';
import { exactly, type Figure } from './figure';
import { isByUnit, isOtherCredit, leftFact, leftMonthsFact, ownWholeFee, whyLeftStays } from './left';
import { figureOf, figureOfVisitor, inMoney, inMonths, setAside } from './own';
import type { Question } from './question';
import { priceForAll, pricesApart, tellApart } from './rates';
import { shareFigure } from './share-figure';
import { oneUnit, sizeOf, unitOf, unitRates, whyUnitIsIdle, withIdle } from './units';

const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };

/** A price with those on record that are not counted in it, in words. */
function withApart(figure: Figure, degree: Degree | undefined): Figure {
  const { record, says, sources } = figure;
  const apart = record ? pricesApart(record, degree) : [];
  if (apart.length === 0) return figure;
  return {
    ...figure,
    apart,
    says: `${says} ${tellApart(apart)}`,
    sources: [...new Set([...sources, ...apart.flatMap((rate) => rate.sources)])],
  };
}

/** What remains, where the visitor’s other figures make it another, or with why they do not. */
function withOwnWhole(question: Question, left: Figure): Figure {
  const due = ownWholeFee(question);
  if (due !== undefined) {
    const why =
      'The whole fee is due although credit is given; it is what you entered, or your price for one unit times all.';
    return {
      ...left,
      value: exactly(due),
      standing: 'yours',
      says: left.record ? `${why} The record has ${left.says}` : why,
    };
  }
  const stays = whyLeftStays(question);
  return stays ? { ...left, says: `${left.says} ${stays}` } : left;
}

const monthsOf = (degree: Degree | undefined): Fact<NumberRange> => {
  if (!degree) return nothing;
  return degree.duration.state === 'known' ? degree.duration : degree.partTimeDuration;
};

/** The figures of the degrees: what they cost, and how long they take. */
export function degreeFigures(question: Question, currencies: Currencies): Figure[] {
  const { degree, direct, other, from } = question;
  const [ofLeft, ofWhole] = [nameOfPrice(degree), nameOfPrice(direct)];
  const form = direct === degree ? 'whole degree' : 'full-time form';
  const nowhere = 'not found in any source we have';
  const notForYou = from ? `not found for your country, ${formatCountry(from)}` : nowhere;
  const ask = (
    name: Figure['name'],
    label: string,
    box: Figure['box'],
    fact: Fact<NumberRange>,
    currency: Currency | undefined,
    notFound = currency ? notForYou : nowhere,
  ) =>
    withApart(
      figureOf(question, {
        name,
        label,
        box,
        fact,
        currency,
        notFound,
        format: currency ? inMoney(currency) : inMonths,
      }),
      name === 'whole' ? direct : name === 'otherPrice' ? other : degree,
    );
  return [
    shareFigure(question),
    withOwnWhole(
      question,
      setAside(
        ask(
          'left',
          `${ofLeft} that ${ofLeft === 'Fees' ? 'remain' : 'remains'}`,
          'left',
          leftFact(question),
          currencies.degree,
        ),
        isOtherCredit(question),
        'What remains is worked out anew from the credit that you entered.',
      ),
    ),
    withIdle(
      ask('unit', `${ofLeft} for one ${oneUnit(degree)}`, 'unit', priceForAll(unitRates(degree)), currencies.degree),
      whyUnitIsIdle(question),
    ),
    figureOf(question, {
      name: 'size',
      label: 'Units of the degree',
      fact: sizeOf(degree),
      notFound: 'not found',
      format: (value) => `${formatRange(value)} ${unitOf(degree) ?? 'units'}`,
    }),
    setAside(
      ask(
        'whole',
        `${ofWhole} of the ${form}`,
        'whole',
        direct ? priceForAll(direct.tuition) : nothing,
        currencies.direct,
      ),
      isByUnit(question),
      `Your price for one ${oneUnit(degree)} goes before it.`,
    ),
    ask(
      'fees',
      'Fees',
      'fees',
      nothing,
      currencies.degree,
      'fees beside the tuition were not found; a price that holds them says so',
    ),
    figureOfVisitor(question, {
      name: 'degreeHelp',
      label: 'Your employer, toward the degree',
      box: 'degree-help',
      oursBecause: 'None entered.',
      currency: currencies.degree,
      format: (value) => `${inMoney(currencies.degree)(value)} a calendar year`,
    }),
    ask('leftMonths', 'Months that remain', 'left-months', leftMonthsFact(question), undefined),
    ask('wholeMonths', `Months of the ${form}`, 'whole-months', monthsOf(direct), undefined),
    ask(
      'otherPrice',
      'Price of the other degree',
      'other-price',
      other ? priceForAll(other.tuition) : nothing,
      currencies.other,
    ),
    ask('otherMonths', 'Months of the other degree', 'other-months', monthsOf(other), undefined),
    figureOfVisitor(question, {
      name: 'pay',
      label: 'Pay given up, a month, after tax',
      box: 'pay',
      oursBecause: 'You entered no pay, so none is counted.',
      currency: currencies.degree,
      format: inMoney(currencies.degree),
    }),
  ];
}
